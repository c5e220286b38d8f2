// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readingorder.h"

#include "app/columns.h"
#include "app/hyphens.h"
#include "app/wholelines.h"

namespace lutrin::extraction {

namespace {

/// The lines, with the hyphens at their ends.
std::string lineByLine(const std::vector<PageWord> &words)
{
    std::string text;
    for (const WordLine &line : linesInOrder(words))
        text += lineText(line) + '\n';
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
