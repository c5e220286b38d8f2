// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filingnames.h"

#include "text/characters.h"

#include <algorithm>

namespace lutrin::store {

namespace {

std::string folded(std::string_view name)
{
    return text::foldLower(text::lowerCase(name));
}

} // namespace

FilingNames::FilingNames(const std::vector<std::string> &names)
{
    for (const std::string &name : names)
        add(name);
}

std::string FilingNames::spelling(std::string_view name) const
{
    const auto found = m_spellings.find(folded(name));
    if (found == m_spellings.end() || std::ranges::find(found->second, name) != found->second.end())
        return std::string(name);
    return found->second.back();
}

void FilingNames::add(const std::string &name)
{
    std::vector<std::string> &spellings = m_spellings[folded(name)];
    if (std::ranges::find(spellings, name) == spellings.end())
        spellings.push_back(name);
}

} // namespace lutrin::store
