// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"
#include "citation/style/style.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lutrin::citation {

/// Tells people apart wherever their names stand, for the rules `all-names` and `primary-name` of
/// given name disambiguation: a name is expanded when someone else would be written the same.
class ExpandedNames {
public:
    explicit ExpandedNames(const Style &style);

    void add(const std::vector<PersonName> &names);
    /// How far each name of a list is to be expanded; see Disambiguation::givenLevels.
    [[nodiscard]] std::vector<std::uint8_t> levels(const std::vector<PersonName> &names,
                                                   bool initials) const;

private:
    [[nodiscard]] std::size_t considered(const std::vector<PersonName> &names) const;
    [[nodiscard]] std::uint8_t level(const PersonName &name, bool initials) const;

    [[nodiscard]] std::string familyOf(const PersonName &name) const;

    GivenNameRule m_rule;
    bool m_particles = false; ///< whether particles are a fixed part of family names
    /// The given names that go with a family name, by their initials.
    std::map<std::string, std::map<std::string, std::set<std::string>>> m_known;
};

} // namespace lutrin::citation
