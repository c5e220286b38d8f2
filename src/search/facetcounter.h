// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/facetname.h"
#include "search/request.h"
#include "store/connection.h"

#include <map>
#include <string>
#include <vector>

namespace lutrin::search {

/// A request's filters as sets, and the counts that they leave.
class FacetCounter {
public:
    [[nodiscard]] static Result<FacetCounter>
    make(store::Connection &connection, Catalogue &catalogue, const std::vector<Filter> &filters);

    /// The documents that pass every filter.
    [[nodiscard]] store::DocumentSet filtered(const store::DocumentSet &documents) const;
    /// For each of `facets`, in the order of allFacets, what its values would leave of `documents`.
    [[nodiscard]] Result<std::vector<FacetCounts>> counts(const store::DocumentSet &documents,
                                                          const std::vector<Facet> &facets,
                                                          const std::string &language) const;

private:
    /// What a facet's filters ask for.
    struct Condition {
        bool hasIncluded = false;
        store::DocumentSet included;
        store::DocumentSet excluded;
    };

    FacetCounter(store::Connection &connection, Catalogue &catalogue)
        : m_connection(&connection), m_catalogue(&catalogue)
    {
    }

    [[nodiscard]] Result<void> add(const Filter &filter);
    /// Those that pass the filters of every other facet.
    [[nodiscard]] store::DocumentSet countedFor(Facet facet,
                                                const store::DocumentSet &documents) const;

    store::Connection *m_connection;
    Catalogue *m_catalogue;
    std::map<Facet, Condition> m_conditions;
};

} // namespace lutrin::search
