// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/signs.h"

#include "query/spelling.h"

#include <algorithm>

namespace lutrin::query {

namespace {

constexpr auto npos = std::string_view::npos;

using namespace std::string_view_literals;

// Characters beyond ASCII that matter here, as UTF-8.
constexpr std::array wideSpaces = {"\u00A0"sv, "\u2007"sv, "\u2008"sv, "\u2009"sv, "\u200A"sv,
                                   "\u200B"sv, "\u202F"sv, "\u3000"sv, "\uFEFF"sv};
constexpr std::array widePunctuation = {"…"sv, "–"sv, "—"sv, "•"sv, "·"sv, "¿"sv, "¡"sv, "’"sv};

// Typographic quotes may also be closed by a straight one.
constexpr std::array quotes = {
    Quotes{straightQuote, {straightQuote, straightQuote}},
    Quotes{"«", {"»", "»"}},
    Quotes{"“", {"”", "”"}},
    Quotes{"„", {"“", "”"}},
    Quotes{"»", {}},
    Quotes{"”", {}},
};

template <std::size_t Size>
std::size_t lengthOfOne(std::string_view text, const std::array<std::string_view, Size> &set)
{
    for (const std::string_view member : set)
        if (text.starts_with(member))
            return member.size();
    return 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The length of the UTF-8 character at the beginning; 0 if there is none.
std::size_t validLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            return 0;
    return length;
}

} // namespace

std::string cleaned(std::string_view text)
{
    std::string result(text);
    for (std::size_t at = 0; at < result.size();) {
        const std::size_t length = validLength(std::string_view(result).substr(at));
        if (length == 0)
            result[at] = ' ';
        at += std::max<std::size_t>(length, 1);
    }
    return result;
}

std::size_t spaceLength(std::string_view text)
{
    const auto byte = static_cast<unsigned char>(text.front());
    return byte <= ' ' || byte == 0x7F ? 1 : lengthOfOne(text, wideSpaces);
}

std::size_t characterLength(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        ++length;
    return length;
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (static_cast<unsigned char>(c) | 0x20U) - 'a' < 26U;
}

std::size_t jointIn(std::string_view text)
{
    constexpr std::size_t shortest = 2;
    if (identifierField(text) == Field::Address || text.find(':') != npos)
        return npos;
    for (std::size_t at = shortest; at + shortest < text.size(); ++at) {
        if (std::string_view(",;/").find(text[at]) == npos)
            continue;
        const auto isOfWord = [](char c) { return isAlphanumeric(c) || (c & 0x80) != 0; };
        const bool numbers = isDigit(text[at - 1]) && isDigit(text[at + 1]);
        if (isOfWord(text[at - 1]) && isOfWord(text[at + 1]) && isOfWord(text[at + 2]) && !numbers)
            return at;
    }
    return npos;
}

std::size_t inclusiveEndingLength(std::string_view text)
{
    constexpr std::size_t longest = 7; // a letter with an accent takes two bytes
    if (!text.starts_with('('))
        return 0;
    const std::size_t close = text.find(')');
    if (close == npos || close < 2 || close > longest)
        return 0;
    const auto isSmall = [](char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; };
    const std::string_view inside = text.substr(1, close - 1);
    std::size_t end = close + 1;
    end += end < text.size() && text[end] == 's' ? 1 : 0;
    const bool goesOn = end < text.size() && (isAlphanumeric(text[end]) || (text[end] & 0x80) != 0);
    const bool isEnding = std::string_view("esx").find(inside.back()) != npos;
    return isEnding && std::ranges::all_of(inside, isSmall) && !goesOn ? end : 0;
}

bool hasWord(std::string_view text)
{
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        if (isAlphanumeric(text.front()) || byte == '%')
            return true;
        if (byte < 0x80) {
            text.remove_prefix(1);
            continue;
        }
        const std::size_t skipped =
            std::max(lengthOfOne(text, wideSpaces), lengthOfOne(text, widePunctuation));
        if (skipped == 0)
            return true;
        text.remove_prefix(skipped);
    }
    return false;
}

std::string_view withoutSpaces(std::string_view text)
{
    while (!text.empty() && spaceLength(text) > 0)
        text.remove_prefix(spaceLength(text));
    for (std::size_t length = text.size(); length > 0; length = text.size()) {
        std::size_t last = length - 1;
        while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80)
            --last;
        if (spaceLength(text.substr(last)) != length - last)
            return text;
        text.remove_suffix(length - last);
    }
    return text;
}

const Quotes *quotesAt(std::string_view text)
{
    const auto found = std::ranges::find_if(
        quotes, [text](const Quotes &pair) { return text.starts_with(pair.open); });
    return found == quotes.end() ? nullptr : &*found;
}

bool looksLikeName(std::string_view text)
{
    return text.size() > 1 && std::ranges::all_of(text, [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte >= 0x80 || (byte | 0x20U) - 'a' < 26U;
           });
}

} // namespace lutrin::query
