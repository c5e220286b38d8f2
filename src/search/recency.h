// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/facettable.h"
#include "store/documentset.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lutrin::search {

/// How recent documents are, by their years: what a mild preference for them adds to a score, as a
/// share of it. `recencyShare` in the newest year that the library has, half of that
/// `recencyHalving` years earlier, and so on; nothing without a date. A year that has not come yet
/// counts as the present one. Constant once made.
class Recency {
public:
    /// `years` are the values of Facet::Year.
    explicit Recency(const std::vector<FacetEntry> &years);

    [[nodiscard]] float share(store::DocumentNumber document) const
    {
        return m_shares[document < m_ages.size() ? m_ages[document] : undated];
    }

private:
    static constexpr std::uint8_t undated = 255;

    std::vector<std::uint8_t> m_ages; ///< by document number, in years
    std::array<float, 256> m_shares{};
};

} // namespace lutrin::search
