// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/personlevels.h"

#include <algorithm>

namespace lutrin::citation {

void PersonLevels::note(const PersonName &name, std::uint8_t level)
{
    if (level == 0)
        return;
    std::uint8_t &known = m_levels[personKey(name)];
    known = std::max(known, level);
}

bool PersonLevels::haveOneOf(const Item &item) const
{
    if (m_levels.empty())
        return false;
    const auto &lists = item.nameLists();
    return std::any_of(lists.begin(), lists.end(), [this](const auto &list) {
        return std::any_of(list.second.begin(), list.second.end(),
                           [this](const PersonName &name) { return of(name) > 0; });
    });
}

std::uint8_t PersonLevels::of(const PersonName &name) const
{
    if (m_levels.empty())
        return 0;
    const auto found = m_levels.find(personKey(name));
    return found == m_levels.end() ? std::uint8_t{0} : found->second;
}

} // namespace lutrin::citation
