// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/emptyaccess.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace lutrin::citation {
namespace {

/// Takes characters out of the whole text, wherever its runs part it.
void erase(std::vector<Run> &runs, std::size_t begin, std::size_t count)
{
    std::size_t start = 0; // of the run at hand
    for (Run &run : runs) {
        if (run.kind != Run::Kind::Text && !run.quotes)
            continue;
        const std::size_t end = start + run.text.size();
        const std::size_t from = std::max(begin, start);
        const std::size_t to = std::min(begin + count, end);
        if (from < to)
            run.text.erase(from - start, to - from);
        start = end;
    }
}

} // namespace

void dropEmptyAccess(std::vector<Run> &runs)
{
    constexpr std::string_view words = " [consulté le ]";
    std::string text;
    for (const Run &run : runs)
        if (run.kind == Run::Kind::Text || run.quotes)
            text += run.text;
    if (const std::size_t at = text.find(words); at != std::string::npos)
        erase(runs, at, words.size());
}

} // namespace lutrin::citation
