// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/romannumeral.h"

#include <array>
#include <utility>

namespace lutrin::exchange {

std::string romanNumeral(int number)
{
    constexpr std::array<std::pair<int, std::string_view>, 9> signs{{{100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
    std::string text;
    if (number >= 400)
        return text;
    for (const auto &[value, sign] : signs)
        for (; number >= value; number -= value)
            text += sign;
    return text;
}

int romanNumber(std::string_view text)
{
    constexpr std::size_t longest = 12;
    constexpr int most = 399;
    if (text.empty() || text.size() > longest)
        return 0;
    std::string small(text);
    if (text.find_first_not_of("CLXVI") == std::string_view::npos) {
        for (char &letter : small)
            letter = static_cast<char>(letter - 'A' + 'a');
    } else if (text.find_first_not_of("clxvi") != std::string_view::npos) {
        return 0;
    }
    for (int number = 1; number <= most; ++number)
        if (romanNumeral(number) == small)
            return number;
    return 0;
}

} // namespace lutrin::exchange
