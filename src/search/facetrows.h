// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/documentset.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace lutrin::search {

struct FacetEntry;

/// Which values each document has, of several facets at once: their sets turned over. Counting what
/// a result has this way takes a step for each of its documents, however many values there are, and
/// finds all of a document's values in one place. Constant once made.
class FacetRows {
public:
    /// The values of each facet, in the order of its table. What is made when it was told to stop
    /// is of no use.
    explicit FacetRows(const std::vector<std::span<const FacetEntry>> &facets,
                       const std::stop_token &stop = {});

    /// How many of `documents` have each value: those of the first facet, then of the next …
    [[nodiscard]] std::vector<std::int64_t> counts(const store::DocumentSet &documents) const;
    /// Where the values of a facet begin among the counts.
    [[nodiscard]] std::size_t firstOf(std::size_t facet) const { return m_firsts[facet]; }

private:
    /// Of the documents from `begin` to before `end`, behind those before them.
    void addRows(const std::vector<std::span<const FacetEntry>> &facets, std::uint32_t begin,
                 std::uint32_t end);
    /// The places of the values that a document has.
    [[nodiscard]] std::span<const std::uint32_t> valuesOf(store::DocumentNumber document) const;

    std::vector<std::size_t> m_firsts;   ///< by facet; one more says how many there are
    std::vector<std::uint32_t> m_begins; ///< by document number; one more marks the end
    std::vector<std::uint32_t> m_values;
};

} // namespace lutrin::search
