// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholelines.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lutrin::extraction {

namespace {

constexpr double Widest = 3; ///< a space of a justified line, by the size of its type

bool isSpread(const PageWord &before, const PageWord &word)
{
    const double gap = word.left - before.right;
    return gap > word.size * 0.5 && gap < word.size * Widest;
}

/// Whether several wide spaces make the line as long as it is: no table of two columns.
bool isSpreadLine(const WordLine &line)
{
    std::size_t wide = 0;
    for (std::size_t at = 1; at < line.size(); ++at)
        wide += isSpread(line[at - 1], line[at]) ? 1 : 0;
    return wide >= 2 && wide + 1 == line.size();
}

/// Whether a line is one of a paragraph with the line above, by where both end, or begin.
bool goOn(const WordLine &above, const WordLine &line, double PageWord::*edge, bool atEnd)
{
    const PageWord &one = atEnd ? above.back() : above.front();
    const PageWord &other = atEnd ? line.back() : line.front();
    return std::abs(one.size - other.size) < 0.5 && other.bottom > one.bottom &&
           other.bottom - one.bottom < other.size * 1.9 &&
           std::abs(one.*edge - other.*edge) < other.size;
}

/// Puts `space` where a paragraph ends between two words; looks for them from `at` on, which moves.
void join(std::string &text, std::size_t &at, const std::string &one, const std::string &other,
          const char *space)
{
    const std::size_t found = text.find(one + "\n\n" + other, at);
    if (found == std::string::npos)
        return;
    text.replace(found + one.size(), 2, space);
    at = found;
}

} // namespace

std::string withWholeLines(std::string text, const std::vector<PageWord> &words)
{
    const std::vector<WordLine> lines = linesInOrder(words);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const WordLine &line = lines[at];
        std::size_t from = 0; // not all lines stand in the text in the order of the words
        if (!isSpreadLine(line))
            continue;
        if (at > 0 && goOn(lines[at - 1], line, &PageWord::right, true))
            join(text, from, lines[at - 1].back().text, line.front().text, "\n");
        for (std::size_t word = 1; word < line.size(); ++word)
            join(text, from, line[word - 1].text, line[word].text, " ");
        if (at + 1 < lines.size() && goOn(line, lines[at + 1], &PageWord::left, false))
            join(text, from, line.back().text, lines[at + 1].front().text, "\n");
    }
    return text;
}

} // namespace lutrin::extraction
