// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/documentset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lutrin::search {

struct FacetEntry;

/// Which values of one facet each document has: the sets of a FacetTable turned over. Counting the
/// values of a result this way takes a step for each of its documents, however many values there
/// are. Constant once made.
class FacetColumn {
public:
    explicit FacetColumn(const std::vector<FacetEntry> &entries);

    /// How many of `documents` have each value, in the order of the entries.
    [[nodiscard]] std::vector<std::int64_t> counts(const store::DocumentSet &documents) const;

private:
    /// The places of the values that a document has.
    [[nodiscard]] std::span<const std::uint32_t> valuesOf(store::DocumentNumber document) const;

    std::size_t m_valueCount;
    std::vector<std::uint32_t> m_begins; ///< by document number; one more marks the end
    std::vector<std::uint32_t> m_values;
};

} // namespace lutrin::search
