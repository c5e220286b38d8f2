// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace lutrin::bench {

/// Copies the French help pages of Debian's libreoffice-help-fr and gimp-help-fr into `folder`, a
/// folder for each program, laid out as the packages have them; how many there are.
[[nodiscard]] int copyHelpPages(const std::filesystem::path &folder);

/// Writes `count` varied BibTeX entries: accents as LaTeX and as UTF-8, names in the three forms,
/// strings, months, abstracts, some with a DOI or an ISBN. The same count gives the same file.
void writeBibtexEntries(const std::filesystem::path &file, int count);

/// Writes the first `count` lines of `from` to `to`.
void copyLines(const std::filesystem::path &from, const std::filesystem::path &to, int count);

} // namespace lutrin::bench
