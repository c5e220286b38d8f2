// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Addresses are no LaTeX, but some programs escape their signs.
[[nodiscard]] std::string withoutLatexEscapes(std::string_view value);

/// The path in a `file` field: JabRef, Zotero and Mendeley write `description:path:type`, several
/// with semicolons between, of which a PDF is preferred.
[[nodiscard]] std::string linkedFile(std::string_view value);

/// JabRef's groups, which are folders: « Ports, À lire ». A comma behind a backslash is part of a
/// name.
[[nodiscard]] std::vector<std::string> jabrefGroups(std::string_view value);

} // namespace lutrin::exchange
