// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/frenchnumbers.h"

#include "citation/output/blanks.h"
#include "citation/output/frenchlabels.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {
namespace {

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Part of a word, or the point of a shortened one: « t. » is no ton.
bool isWordByte(char c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '.' || c == '\'' || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::size_t digitsAtStart(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isAsciiDigit) - text.begin());
}

std::string_view withoutBrackets(std::string_view word)
{
    while (word.starts_with('(') || word.starts_with('['))
        word.remove_prefix(1);
    return word;
}

/// Takes the front of a Roman numeral off: `ones`, `five` and `ten` of one decimal place.
void takeRomanPlace(std::string_view &word, char one, char five, char ten)
{
    const auto starts = [&word](char first, char second) {
        return word.size() > 1 && word[0] == first && word[1] == second;
    };
    if (starts(one, ten) || starts(one, five)) {
        word.remove_prefix(2);
        return;
    }
    if (word.starts_with(five))
        word.remove_prefix(1);
    for (int count = 0; count < 3 && word.starts_with(one); ++count)
        word.remove_prefix(1);
}

/// What makes a numeral the name of a place in a row, as one types it or raised.
bool isOrdinalEnd(std::string_view end)
{
    return end == "e" || end == "er" || end == "re" || end == "ᵉ" || end == "ᵉʳ" || end == "ʳᵉ";
}

/// « 48 », « 2e », « 1re ».
bool isCount(std::string_view word)
{
    const std::size_t digits = digitsAtStart(word);
    const std::string_view rest = word.substr(digits);
    return digits > 0 && (rest.empty() || isOrdinalEnd(rest));
}

/// « p. » that ends a count of pages, not one that begins a place: « 2022 p. 80 ».
bool startsWithUnit(std::string_view text)
{
    constexpr std::string_view pages = "p.";
    if (!text.starts_with(pages))
        return text.starts_with("éd.");
    text.remove_prefix(pages.size());
    const std::size_t blank = std::max<std::size_t>(1, blankAt(text));
    return text.size() <= blank || !startsWithNumber(text.substr(blank));
}

/// A sign, or a unit that ends there: « h », no « heures ».
bool startsWithSign(std::string_view text)
{
    constexpr std::array<std::string_view, 8> signs{"%", "‰", "€",       "$",
                                                    "£", "°", "million", "milliard"};
    constexpr std::array<std::string_view, 18> units{"h",  "min", "km",  "m",   "cm",  "kg",
                                                     "t",  "ha",  "Mo",  "Go",  "To",  "kW",
                                                     "MW", "GW",  "kWh", "MWh", "GWh", "TWh"};
    return std::ranges::any_of(signs, [&](auto sign) { return text.starts_with(sign); }) ||
           std::ranges::any_of(units, [&](auto unit) {
               return text.starts_with(unit) &&
                      (text.size() == unit.size() || !isWordByte(text[unit.size()]));
           });
}

/// « XXe », « Ier ».
bool isRomanOrdinal(std::string_view word)
{
    const auto end = std::ranges::find_if_not(
        word, [](char c) { return std::string_view("IVX").find(c) != std::string_view::npos; });
    return end != word.begin() && isRomanNumeral({word.begin(), end}) &&
           isOrdinalEnd({end, word.end()});
}

} // namespace

bool isRomanNumeral(std::string_view word)
{
    if (word.empty())
        return false;
    const bool small = word.front() >= 'a';
    const auto letter = [small](char capital) {
        return small ? static_cast<char>(capital - 'A' + 'a') : capital;
    };
    while (word.starts_with(letter('M')))
        word.remove_prefix(1);
    takeRomanPlace(word, letter('C'), letter('D'), letter('M'));
    takeRomanPlace(word, letter('X'), letter('L'), letter('C'));
    takeRomanPlace(word, letter('I'), letter('V'), letter('X'));
    return word.empty();
}

bool startsWithNumber(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, isAsciiLetter);
    const std::string_view letters(text.begin(), end);
    if (letters.empty())
        return !text.empty() && isAsciiDigit(text.front());
    if (end != text.end() && isAsciiDigit(*end))
        return letters.size() < 3; // « e45 », « S12 »
    if (letters.size() == 1 && end != text.end() && *end == '.')
        return false;                                                        // « éd. I. Galet »
    const bool word = end != text.end() && *end >= '\xC3' && *end <= '\xC5'; // « dé », no dash
    return !word && isRomanNumeral(letters);
}

bool staysWithNumber(std::string_view word, std::string_view next)
{
    word = withoutBrackets(word);
    if (word.empty() || next.empty())
        return false;
    return (isCount(word) && startsWithUnit(next)) ||
           (isAsciiDigit(word.back()) && startsWithSign(next)) ||
           ((isRomanOrdinal(word) || isCount(word)) && next.starts_with("siècle"));
}

bool isDayOfMonth(std::string_view word, std::string_view next)
{
    word = withoutBrackets(word);
    return isCount(word) && digitsAtStart(word) <= 2 && startsWithMonth(next);
}

bool partsThousands(std::string_view word, std::string_view next)
{
    constexpr std::size_t group = 3;
    word = withoutBrackets(word);
    return !word.empty() && word.size() <= group && digitsAtStart(word) == word.size() &&
           digitsAtStart(next) == group;
}

} // namespace lutrin::citation
