// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace lutrin {

/// Whether digits without hyphens are an ISBN of ten or thirteen whose check digit is right
/// (ISO 2108): weights from 10 down, modulo 11, where `X` at the end is ten; or 1 and 3 in turn,
/// modulo 10.
[[nodiscard]] constexpr bool isIsbn(std::string_view digits)
{
    const bool isLong = digits.size() == 13;
    if (!isLong && digits.size() != 10)
        return false;
    int sum = 0;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const char c = digits[at];
        const bool isTen = c == 'X' && !isLong && at == 9;
        if (!isTen && (c < '0' || c > '9'))
            return false;
        const int weight = isLong ? (at % 2 == 0 ? 1 : 3) : 10 - static_cast<int>(at);
        sum += weight * (isTen ? 10 : c - '0');
    }
    return sum % (isLong ? 10 : 11) == 0;
}

} // namespace lutrin
