// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingorder.h"

#include "app/columns.h"
#include "app/hyphens.h"
#include "app/wholelines.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lutrin::extraction {

namespace {

double step(const WordLine &line, const WordLine &next)
{
    return next.front().bottom - line.back().bottom;
}

/// How far most lines are below the one before.
double pitchOf(const std::vector<WordLine> &lines)
{
    std::vector<double> steps;
    for (std::size_t at = 1; at < lines.size(); ++at)
        if (const double down = step(lines[at - 1], lines[at]); down > 0)
            steps.push_back(down);
    if (steps.empty())
        return 0;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return *middle;
}

/// The lines, with the hyphens at their ends; below an empty one stands what is of another size
/// or farther down, notes for example, with which no word goes on.
std::string lineByLine(const std::vector<PageWord> &words)
{
    const std::vector<WordLine> lines = linesInOrder(words);
    const double farthest = pitchOf(lines) * 1.5;
    std::string text;
    const WordLine *before = nullptr;
    for (const WordLine &line : lines) {
        if (before != nullptr && (std::abs(line.front().size - before->back().size) >= 0.5 ||
                                  step(*before, line) > farthest))
            text += '\n';
        text += lineText(line) + '\n';
        before = &line;
    }
    return text;
}

} // namespace

std::string inReadingOrder(const std::vector<PageWord> &words,
                           const std::function<std::string()> &text)
{
    if (std::string columns = textInColumns(words); !columns.empty())
        return columns;
    return withWholeLines(withHyphens(text(), lineByLine(words)), words);
}

} // namespace lutrin::extraction
