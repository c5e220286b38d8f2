// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Words in small ASCII letters, among which most are not found at a glance.
class WordSet {
public:
    WordSet(std::initializer_list<std::string_view> words);

    /// In whatever case the word is.
    [[nodiscard]] bool contains(std::string_view word) const;
    /// Whether one of a text's words is among them.
    [[nodiscard]] bool containsOneOf(std::string_view text, bool (*parts)(char)) const;

private:
    std::vector<std::string_view> m_words;
    std::array<std::uint32_t, 32> m_firsts{}; ///< by length, the first letters that occur
};

/// What stands between the words of a class or an id.
[[nodiscard]] bool partsNames(char c);

/// Calls `take` with each word of a text.
template <typename Take>
void forEachWord(std::string_view text, bool (*parts)(char), const Take &take)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !parts(text[end]))
            ++end;
        if (end > at)
            take(text.substr(at, end - at));
        at = end + 1;
    }
}

} // namespace lutrin::exchange
