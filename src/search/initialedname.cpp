// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/initialedname.h"

#include <algorithm>
#include <ranges>

namespace lutrin::search {

namespace {

std::vector<std::string> wordsOfName(std::string_view folded)
{
    std::vector<std::string> words;
    for (const auto part : std::views::split(folded, '-')) {
        if (!part.empty())
            words.emplace_back(part.begin(), part.end());
    }
    return words;
}

bool take(std::vector<std::string> &words, const std::string &word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return false;
    words.erase(found);
    return true;
}

} // namespace

std::string partedInitials(std::string_view name)
{
    std::string parted;
    for (const char c : name) {
        parted += c;
        if (c == '.')
            parted += ' ';
    }
    return parted;
}

InitialedName::InitialedName(std::string_view folded)
{
    for (std::string &word : wordsOfName(folded)) {
        if (word.size() == 1)
            m_initials += word;
        else
            m_words.push_back(std::move(word));
    }
}

/// Who gives fewer names than are asked for may be meant, and so may who gives more.
InitialedName::Answer InitialedName::compare(std::string_view folded) const
{
    std::vector<std::string> given = wordsOfName(folded);
    for (const std::string &word : m_words) {
        if (!take(given, word))
            return Answer::Other;
    }
    const std::size_t both = std::min(given.size(), m_initials.size());
    const bool fits =
        std::ranges::equal(given | std::views::take(both), m_initials | std::views::take(both), {},
                           [](const std::string &name) { return name.front(); });
    return fits ? Answer::Meant : Answer::Namesake;
}

} // namespace lutrin::search
