// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace lutrin::corpus {

/// A date as precise as it is known: a year, a month or a day. 0 stands for an unknown part; a
/// date whose year is 0 is unknown as a whole.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    auto operator<=>(const Date &) const = default;

    [[nodiscard]] bool known() const { return year != 0; }
};

/// Reads `2025`, `2025-02` or `2025-02-14` (ISO 8601 calendar dates); nothing for anything else,
/// days that do not exist included.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// Writes the same forms; empty for an unknown date.
[[nodiscard]] std::string toString(const Date &date);

} // namespace lutrin::corpus
