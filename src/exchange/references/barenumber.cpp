// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/barenumber.h"

#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lutrin::exchange {

namespace {

/// In small letters. Those that end in a letter stand apart from what they count.
constexpr std::array<std::string_view, 20> NumberWords{
    "n°",      "nº", "nᵒ",     "no.",  "no ",  "nos ",    "nr.",   "num.", "numéro ", "numero ",
    "number ", "№",  "issue ", "vol.", "vol ", "volume ", "tome ", "t.",   "n.",      "#"};

/// One number, of digits or Roman, or two with a sign between: « 152-153 », « 12bis ».
bool isNumber(std::string_view text)
{
    if (text.empty() || text.find(' ') != std::string_view::npos)
        return false;
    return (text.front() >= '0' && text.front() <= '9') ||
           text.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

} // namespace

std::string bareNumber(std::string text)
{
    const std::string plain = withPlainSpaces(text);
    const std::string lower = text::lowerCase(plain);
    for (const std::string_view word : NumberWords) {
        if (!lower.starts_with(word) || lower.size() != plain.size())
            continue;
        const std::size_t begin = plain.find_first_not_of(' ', word.size());
        const std::string number = begin == std::string::npos ? "" : plain.substr(begin);
        if (isNumber(number))
            return number;
    }
    return text;
}

} // namespace lutrin::exchange
