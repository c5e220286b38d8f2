// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::exchange {

/// The field that the names of each tag go into; empty for those that a document has no place for:
/// who edited a series, who advised a thesis, the department that a report is from.
struct RisRoles {
    std::string_view authors = "authors"; ///< `AU`, `A1`
    std::string_view secondary;           ///< `A2`
    std::string_view tertiary;            ///< `A3`
    std::string_view subsidiary;          ///< `A4`
};

/// By the type in lower case, as EndNote and Zotero have them. Electronic books have their editors
/// where parts of books have those of theirs.
[[nodiscard]] RisRoles risRoles(std::string_view type);

} // namespace lutrin::exchange
