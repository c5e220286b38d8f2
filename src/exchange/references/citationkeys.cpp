// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/citationkeys.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

/// Only ASCII letters and digits, folded from what has some.
std::string asciiOf(std::string_view text)
{
    std::string result;
    for (const char c : text::foldLower(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
    return result;
}

/// Articles and other small words that a title may begin with.
bool isSmallWord(std::string_view word)
{
    constexpr std::array<std::string_view, 30> words{
        "a",   "an", "and", "au", "aux", "ce",  "ces", "d",  "dans", "de",
        "des", "du", "en",  "et", "in",  "l",   "la",  "le", "les",  "of",
        "on",  "ou", "par", "qu", "sur", "the", "to",  "un", "une",  "y"};
    return std::ranges::find(words, word) != words.end();
}

std::string firstWord(std::string_view title)
{
    std::string word;
    std::string first;
    for (std::size_t at = 0; at <= title.size();) {
        text::Character character{U' ', text::CharClass::Space, at + 1};
        if (at < title.size())
            character = text::characterAt(title, at);
        const bool inWord = character.kind == text::CharClass::Letter ||
                            character.kind == text::CharClass::Digit ||
                            character.kind == text::CharClass::Mark;
        if (inWord) {
            word += title.substr(at, character.end - at);
        } else if (!word.empty()) {
            const std::string ascii = asciiOf(word);
            if (!ascii.empty() && !isSmallWord(ascii))
                return ascii;
            if (first.empty())
                first = ascii;
            word.clear();
        }
        at = character.end;
    }
    return first;
}

std::string authorWord(const corpus::Document &document)
{
    const std::vector<corpus::Name> &names = corpus::principalNames(document);
    if (names.empty())
        return asciiOf(document.publisher);
    const corpus::Name &author = names.front();
    for (const std::string *part : {&author.family, &author.literal, &author.given})
        if (std::string word = asciiOf(*part); !word.empty())
            return word;
    return {};
}

/// `b`, `c` … `z`, `ba` …: the second of its like is « b ».
std::string letters(std::size_t index)
{
    std::string text;
    for (; index > 0; index /= 26)
        text.insert(text.begin(), static_cast<char>('a' + index % 26));
    return text;
}

} // namespace

std::string citationKeyBase(const corpus::Document &document)
{
    constexpr std::size_t longest = 24; // an institution may have a name of a line
    std::string key = authorWord(document).substr(0, longest);
    if (document.date.known())
        key += std::to_string(document.date.year);
    key += firstWord(document.title).substr(0, longest);
    return key.empty() ? "document" : key;
}

std::string citationKeyVariant(std::string_view key, std::size_t index)
{
    return index == 0 ? std::string(key) : std::string(key) + "-" + letters(index);
}

bool isCitationKeyVariant(std::string_view text, std::string_view key)
{
    if (!text.starts_with(key))
        return false;
    const std::string_view end = text.substr(key.size());
    return end.empty() || (end.size() > 1 && end.front() == '-' &&
                           end.find_first_not_of("abcdefghijklmnopqrstuvwxyz", 1) == end.npos);
}

bool isCitationKey(std::string_view text)
{
    constexpr std::size_t longest = 200;
    constexpr std::string_view reserved = "\"#%'(),={}~\\@&$^`<>|";
    if (text.size() > longest || text.find("://") != std::string_view::npos)
        return false;
    bool lettered = false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::characterAt(text, at);
        const bool word = character.kind == text::CharClass::Letter ||
                          character.kind == text::CharClass::Digit ||
                          character.kind == text::CharClass::Mark;
        const bool sign = character.code > U' ' && character.code < U'\x7F' &&
                          reserved.find(text[at]) == std::string_view::npos;
        if (!word && !sign)
            return false;
        lettered = lettered || character.kind == text::CharClass::Letter;
        at = character.end;
    }
    return lettered;
}

} // namespace lutrin::exchange
