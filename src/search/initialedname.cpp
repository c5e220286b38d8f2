// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/initialedname.h"

#include <algorithm>

namespace lutrin::search {

namespace {

std::vector<std::string> wordsOfName(std::string_view folded)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find('-', begin), folded.size());
        if (end > begin)
            words.emplace_back(folded.substr(begin, end - begin));
        begin = end + 1;
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
    const auto both = static_cast<std::ptrdiff_t>(std::min(given.size(), m_initials.size()));
    const bool fits =
        std::equal(m_initials.begin(), m_initials.begin() + both, given.begin(),
                   [](char initial, const std::string &name) { return name.front() == initial; });
    return fits ? Answer::Meant : Answer::Namesake;
}

} // namespace lutrin::search
