// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/crossing.h"

#include "search/facetcounter.h"

namespace lutrin::search {

Result<Counts> countsBy(store::Connection &connection, Catalogue &catalogue,
                        const store::DocumentSet &documents, const std::vector<Facet> &by,
                        std::string_view language)
{
    const auto index = catalogue.labelIndex(connection);
    if (!index)
        return failure(index.error());
    Counts counts{.documents = static_cast<std::int64_t>(documents.cardinality()), .by = by};
    if (by.empty())
        return counts;
    struct Partial {
        Crossing cell;
        store::DocumentSet documents;
    };
    std::vector<Partial> partials{{{}, documents}};
    for (const Facet facet : by) {
        const auto table = catalogue.facet(connection, kindOf(facet));
        if (!table)
            return failure(table.error());
        std::vector<Partial> crossed;
        for (const Partial &partial : partials) {
            for (const FacetEntry &entry : (*table)->entries()) {
                Partial next{partial.cell, partial.documents & entry.documents};
                if (next.documents.isEmpty())
                    continue;
                next.cell.values.push_back(entry.id);
                next.cell.labels.push_back(labelOf(**index, facet, entry.id, language));
                next.cell.count = static_cast<std::int64_t>(next.documents.cardinality());
                crossed.push_back(std::move(next));
            }
        }
        partials = std::move(crossed);
    }
    for (Partial &partial : partials)
        counts.cells.push_back(std::move(partial.cell));
    return counts;
}

} // namespace lutrin::search
