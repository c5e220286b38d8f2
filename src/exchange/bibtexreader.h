// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// A list of names as BibTeX writes them, parted by `and`: « First von Last », « von Last, First »,
/// « von Last, Jr, First », and `{a body in braces}`; « others » is passed over.
[[nodiscard]] std::vector<corpus::Name> readBibtexNames(std::string_view list);

/// Reads BibTeX and BibLaTeX in UTF-8, with `@string`, `crossref` and LaTeX's characters. Entries
/// that are wrong or have no title are failures; the others are read.
[[nodiscard]] Reading readBibtex(std::string_view text);

} // namespace lutrin::exchange
