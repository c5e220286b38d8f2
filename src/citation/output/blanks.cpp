// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/blanks.h"

#include <array>

namespace lutrin::citation {
namespace {

constexpr std::array<std::string_view, 3> allBlanks{" ", noBreak, narrowNoBreak};

} // namespace

std::size_t blankAt(std::string_view text)
{
    for (const std::string_view blank : allBlanks)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

void trimBlanks(std::string &text)
{
    for (std::size_t i = 0; i < allBlanks.size();) {
        if (text.ends_with(allBlanks[i])) {
            text.resize(text.size() - allBlanks[i].size());
            i = 0;
        } else {
            ++i;
        }
    }
}

} // namespace lutrin::citation
