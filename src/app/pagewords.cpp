// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pagewords.h"

#include <algorithm>

namespace lutrin::extraction {

bool areBeside(const PageWord &one, const PageWord &other)
{
    const double shared = std::min(one.bottom, other.bottom) - std::max(one.top, other.top);
    return shared * 2 >= std::min(one.bottom - one.top, other.bottom - other.top);
}

std::string lineText(const WordLine &line)
{
    constexpr double narrowest = 0.15; // of the type: a space between words
    std::string text;
    const PageWord *before = nullptr;
    for (const PageWord &word : line) {
        if (before != nullptr &&
            (before->spaceAfter || word.left - before->right > narrowest * word.size))
            text += ' ';
        text += word.text;
        before = &word;
    }
    return text;
}

std::vector<WordLine> linesInOrder(const std::vector<PageWord> &words)
{
    std::vector<WordLine> lines;
    for (const PageWord &word : words) {
        const bool goesOn = !lines.empty() && areBeside(lines.back().back(), word) &&
                            word.left > lines.back().back().left;
        if (!goesOn)
            lines.emplace_back();
        lines.back().push_back(word);
    }
    return lines;
}

} // namespace lutrin::extraction
