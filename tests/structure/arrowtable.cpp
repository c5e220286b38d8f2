// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/arrowtable.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace lutrin::structure {

ArrowTable ArrowTable::read(std::string_view markdown)
{
    static const std::regex row(R"(^\| *`(\w+)` *\|[^|]*\| *([^|]*?) *\| *$)");
    static const std::regex name(R"(\w+)");
    ArrowTable table;
    std::istringstream lines{std::string(markdown)};
    for (std::string line; std::getline(lines, line);) {
        std::smatch cells;
        if (!std::regex_match(line, cells, row))
            continue;
        std::set<std::string> &targets = table.m_arrows[cells[1]];
        const std::string list = cells[2];
        for (std::sregex_iterator it(list.begin(), list.end(), name), end; it != end; ++it)
            targets.insert(it->str());
    }
    return table;
}

std::set<std::string> ArrowTable::rooms() const
{
    std::set<std::string> names;
    for (const auto &[room, targets] : m_arrows)
        names.insert(room);
    return names;
}

bool ArrowTable::has(const std::string &room) const
{
    return m_arrows.contains(room);
}

bool ArrowTable::allows(const std::string &from, const std::string &to) const
{
    const auto found = m_arrows.find(from);
    return from == to || (found != m_arrows.end() && found->second.contains(to));
}

std::string ArrowTable::roomInACycle() const
{
    const auto cyclic = std::find_if(m_arrows.begin(), m_arrows.end(), [this](const auto &entry) {
        std::set<std::string> seen;
        return leadsTo(entry.first, entry.first, seen);
    });
    return cyclic == m_arrows.end() ? std::string() : cyclic->first;
}

bool ArrowTable::leadsTo(const std::string &from, const std::string &target,
                         std::set<std::string> &seen) const
{
    const auto found = m_arrows.find(from);
    if (found == m_arrows.end() || !seen.insert(from).second)
        return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](const std::string &next) {
        return next == target || leadsTo(next, target, seen);
    });
}

} // namespace lutrin::structure
