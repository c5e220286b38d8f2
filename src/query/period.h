// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/spelling.h"

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::query {

/// Dates from `from` to `to`, both included; see Node.
struct Period {
    std::string from;
    std::string to;
    bool reversed = false; ///< was written with its ends the wrong way round

    bool operator==(const Period &) const = default;
};

/// Reads the value of `année:`, `depuis:` or `avant:`: a date (`2025`, `2025-02`, `2025-02-14`,
/// `02/2025`, `14/02/2025`, `février 2025`, `14 février 2025`), and for a year also `2020..2025`,
/// `2020..`, `..2025`, `2020-2025`,
/// `>2020`, `>=2020`, `<2025`, `<=2025`. None if it is not that.
[[nodiscard]] std::optional<Period> parsePeriod(FieldName::Use use, std::string_view value);

} // namespace lutrin::query
