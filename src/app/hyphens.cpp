// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hyphens.h"

#include <algorithm>
#include <string_view>

namespace lutrin::extraction {

namespace {

constexpr std::string_view Blanks = " \t\n\r\f";
constexpr std::size_t Shortest = 4; ///< bytes of a word that a line's end parts

bool beginsWithSmallLetter(std::string_view word)
{
    if (word.front() >= 'a' && word.front() <= 'z')
        return true;
    const bool accented =
        word.size() > 1 && word.front() == '\xC3' && static_cast<unsigned char>(word[1]) >= 0xA0;
    return accented || word.starts_with("\u0153");
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the last line of a page, below a word and its hyphen, is the number of the page, with
/// which that word does not go on; but « 1914-1918 » does.
bool isPageNumber(const std::string &first, const std::string &second, std::string_view below)
{
    return !isDigit(first.back()) && std::ranges::all_of(second, isDigit) &&
           below.find_first_not_of(Blanks) == std::string_view::npos;
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

std::string withHyphens(std::string text, const std::string &raw)
{
    const std::string_view lines = raw;
    for (std::size_t end = lines.find("-\n"); end != std::string_view::npos;
         end = lines.find("-\n", end + 1)) {
        const std::size_t before = lines.find_last_of(Blanks, end);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t next = std::min(lines.find_first_not_of(Blanks, end + 1), lines.size());
        const std::size_t last = std::min(lines.find_first_of(Blanks, next), lines.size());
        const std::string first(lines.substr(begin, end - begin));
        const std::string second(lines.substr(next, last - next));
        const bool small = !second.empty() && beginsWithSmallLetter(second);
        if (first.empty() || second.empty() || (small && first.size() + second.size() < Shortest))
            continue;
        const bool apart = lines.substr(end + 1).starts_with("\n\n") ||
                           isPageNumber(first, second, lines.substr(last));
        replaceAll(text, first + second, first + (apart ? "-\n\n" : small ? "\x1F" : "-") + second);
    }
    return text;
}

} // namespace lutrin::extraction
