// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/wordset.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

/// The same for a letter in either case.
constexpr std::uint32_t letterBit(char c)
{
    return std::uint32_t{1} << (static_cast<unsigned char>(c) & 31U);
}

} // namespace

WordSet::WordSet(std::initializer_list<std::string_view> words) : m_words(words)
{
    for (const std::string_view word : words)
        m_firsts.at(word.size()) |= letterBit(word.front());
}

bool WordSet::contains(std::string_view word) const
{
    if (word.empty() || word.size() >= m_firsts.size() ||
        (m_firsts[word.size()] & letterBit(word.front())) == 0)
        return false;
    return std::ranges::any_of(m_words, [word](std::string_view known) {
        return known.size() == word.size() &&
               std::ranges::equal(known, word, {}, {}, [](char c) { return lowerAscii(c); });
    });
}

bool WordSet::containsOneOf(std::string_view text, bool (*parts)(char)) const
{
    bool found = false;
    forEachWord(text, parts, [&](std::string_view word) { found = found || contains(word); });
    return found;
}

bool partsNames(char c)
{
    return isSpace(c) || c == '-' || c == '_';
}

} // namespace lutrin::exchange
