// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/expandednames.h"

#include "citation/rendering/initials.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

std::string initialsOf(const PersonName &name)
{
    return initials(name.given, ".", true);
}

} // namespace

ExpandedNames::ExpandedNames(const Style &style)
    : m_rule(style.citation.givenNameRule)
    , m_particles(style.demoteParticle == DemoteParticle::Never)
{
}

/// Where a style moves particles about, « de Vries » and « Vries » count as one family.
std::string ExpandedNames::familyOf(const PersonName &name) const
{
    return m_particles ? name.nonDroppingParticle + " " + name.family : name.family;
}

/// How many names of a list the rule looks at.
std::size_t ExpandedNames::considered(const std::vector<PersonName> &names) const
{
    const bool primary =
        m_rule == GivenNameRule::PrimaryName || m_rule == GivenNameRule::PrimaryNameWithInitials;
    return primary ? std::min<std::size_t>(1, names.size()) : names.size();
}

void ExpandedNames::add(const std::vector<PersonName> &names)
{
    for (std::size_t i = 0; i < considered(names); ++i)
        m_known[familyOf(names[i])][initialsOf(names[i])].insert(
            normalizedInitials(names[i].given, ".", true));
}

std::vector<std::uint8_t> ExpandedNames::levels(const std::vector<PersonName> &names,
                                                bool initials) const
{
    std::vector<std::uint8_t> result(names.size());
    for (std::size_t i = 0; i < considered(names); ++i)
        result[i] = level(names[i], initials);
    return result;
}

std::uint8_t ExpandedNames::level(const PersonName &name, bool initials) const
{
    const auto family = m_known.find(familyOf(name));
    if (family == m_known.end() || name.given.empty())
        return 0;
    const auto same = family->second.find(initialsOf(name));
    const bool sharedInitials = same != family->second.end() && same->second.size() > 1;
    const bool sharedFamily = family->second.size() > 1 || sharedInitials;
    if (!sharedFamily)
        return 0;
    const bool initialsOnly = m_rule == GivenNameRule::AllNamesWithInitials ||
                              m_rule == GivenNameRule::PrimaryNameWithInitials;
    if (!sharedInitials)
        return initials || initialsOnly ? 1 : 2;
    return initialsOnly ? (family->second.size() > 1 ? 1 : 0) : 2;
}

} // namespace lutrin::citation
