// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace lutrin::citation {

/// How far the given names of persons are shown in a document where they are told apart: 0 as the
/// style has them, 1 initials, 2 in full. A list sorts all works of a person by the longest form,
/// so that they stand together.
class PersonLevels {
public:
    [[nodiscard]] bool empty() const { return m_levels.empty(); }
    void note(const PersonName &name, std::uint8_t level);
    /// 0 for whom nobody noted.
    [[nodiscard]] std::uint8_t of(const PersonName &name) const;
    /// Whether the item names someone who was noted.
    [[nodiscard]] bool haveOneOf(const Item &item) const;

private:
    std::unordered_map<std::string, std::uint8_t> m_levels; ///< of those that are not 0
};

} // namespace lutrin::citation
