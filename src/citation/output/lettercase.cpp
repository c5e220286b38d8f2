// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/lettercase.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace lutrin::citation {

namespace {

icu::Locale icuLocale(std::string_view language)
{
    return {std::string(language.substr(0, 2)).c_str()};
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Languages that have letters of their own even among those of ASCII.
bool dotless(std::string_view language)
{
    return language.starts_with("tr") || language.starts_with("az") || language.starts_with("lt");
}

/// The first of the letters to change, and what it becomes.
struct FirstLetters {
    char from;
    char to;
};

/// ASCII by itself, the rest by ICU's `change`.
template <typename Change>
std::string cased(std::string_view text, std::string_view language, FirstLetters letters,
                  const Change &change)
{
    std::string result(text);
    if (isAscii(text) && !dotless(language)) {
        for (char &c : result)
            c = c >= letters.from && c <= letters.from + 25
                    ? static_cast<char>(c - letters.from + letters.to)
                    : c;
        return result;
    }
    icu::UnicodeString characters = icu::UnicodeString::fromUTF8(result);
    change(characters, icuLocale(language));
    result.clear();
    return characters.toUTF8String(result);
}

} // namespace

std::size_t firstLetter(std::string_view text)
{
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        const std::int32_t begin = at;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), at, size, c);
        if (u_isalnum(c) != 0)
            return static_cast<std::size_t>(begin);
    }
    return text.size();
}

std::string upperCase(std::string_view text, std::string_view language)
{
    return cased(text, language, {'a', 'A'},
                 [](icu::UnicodeString &characters, const auto &in) { characters.toUpper(in); });
}

std::string lowerCase(std::string_view text, std::string_view language)
{
    return cased(text, language, {'A', 'a'},
                 [](icu::UnicodeString &characters, const auto &in) { characters.toLower(in); });
}

std::string capitalized(std::string_view text, std::string_view language)
{
    if (text.empty())
        return {};
    std::int32_t end = 0;
    U8_FWD_1(text.data(), end, static_cast<std::int32_t>(text.size()));
    const auto size = static_cast<std::size_t>(end);
    return upperCase(text.substr(0, size), language) + std::string(text.substr(size));
}

std::string withCapital(std::string_view text, std::string_view language)
{
    const std::size_t begin = firstLetter(text);
    return std::string(text.substr(0, begin)) + capitalized(text.substr(begin), language);
}

} // namespace lutrin::citation
