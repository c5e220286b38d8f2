// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Addresses are no LaTeX, but some programs escape their signs.
[[nodiscard]] std::string withoutLatexEscapes(std::string_view value);

/// The paths in a `file` field: JabRef, Zotero and Mendeley write `description:path:type`, several
/// with semicolons between. PDF files and saved pages are a document's; what is neither is, where
/// there is nothing else.
void takeLinkedFiles(Found &found, std::string_view value, const std::string &origin);

/// JabRef's groups, which are folders: « Ports, À lire ». A comma behind a backslash is part of a
/// name.
[[nodiscard]] std::vector<std::string> jabrefGroups(std::string_view value);

} // namespace lutrin::exchange
