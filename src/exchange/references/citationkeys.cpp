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

void CitationKeys::add(const corpus::Document &document)
{
    m_idsByBase[citationKeyBase(document)].push_back(document.id);
}

void CitationKeys::settle()
{
    m_keys.clear();
    for (auto &[base, ids] : m_idsByBase) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_keys[ids[i]] = i == 0 ? base : base + "-" + letters(i);
    }
}

const std::string &CitationKeys::of(std::string_view id) const
{
    static const std::string none;
    const auto found = m_keys.find(id);
    return found == m_keys.end() ? none : found->second;
}

} // namespace lutrin::exchange
