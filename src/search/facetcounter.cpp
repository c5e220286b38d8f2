// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetcounter.h"

#include <algorithm>

namespace lutrin::search {

namespace {

using store::DocumentSet;
using Numbers = std::vector<std::int64_t>;

template <typename Condition>
void apply(DocumentSet &documents, const Condition &condition)
{
    if (condition.hasIncluded)
        documents &= condition.included;
    documents -= condition.excluded;
}

/// How many of some documents have each value of a facet.
class Tally {
public:
    Tally(store::Connection &connection, Catalogue &catalogue, DocumentSet documents)
        : m_connection(connection), m_catalogue(catalogue), m_documents(std::move(documents))
    {
    }

    /// In the order of the facet's table; `place` is the facet's in allFacets.
    Result<Numbers> of(std::size_t place)
    {
        const auto table = m_catalogue.facet(m_connection, kindOf(allFacets.at(place)));
        if (!table)
            return failure(table.error());
        const std::vector<FacetEntry> &entries = (*table)->entries();
        // What a window shows first must not wait for the rows.
        if (m_catalogue.holdsAll(m_documents))
            return numbers(entries, [](const DocumentSet &set) { return set.cardinality(); });
        const auto rows = m_catalogue.rows(m_connection);
        if (!rows)
            return failure(rows.error());
        if (*rows == nullptr || (*rows)->firstOf(place) == (*rows)->firstOf(place + 1))
            return numbers(entries, [this](const DocumentSet &set) {
                return set.and_cardinality(m_documents);
            });
        if (auto done = walk(**rows); !done)
            return failure(done.error());
        return counted(entries, (*rows)->firstOf(place));
    }

private:
    template <typename Count>
    static Numbers numbers(const std::vector<FacetEntry> &entries, Count count)
    {
        Numbers all;
        all.reserve(entries.size());
        for (const FacetEntry &entry : entries)
            all.push_back(static_cast<std::int64_t>(count(entry.documents)));
        return all;
    }

    /// Once for all facets: those that were found, or the others where they are fewer.
    Result<void> walk(const FacetRows &rows)
    {
        if (!m_counts.empty())
            return {};
        const auto all = m_catalogue.documents(m_connection);
        if (!all)
            return failure(all.error());
        m_ofOthers = m_documents.cardinality() > (*all)->cardinality() / 2;
        m_counts = rows.counts(m_ofOthers ? **all - m_documents : m_documents);
        return {};
    }

    [[nodiscard]] Numbers counted(const std::vector<FacetEntry> &entries, std::size_t first) const
    {
        const auto begin = m_counts.begin() + static_cast<std::ptrdiff_t>(first);
        Numbers all(begin, begin + std::ssize(entries));
        for (std::size_t at = 0; m_ofOthers && at < all.size(); ++at)
            all[at] = static_cast<std::int64_t>(entries[at].documents.cardinality()) - all[at];
        return all;
    }

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    DocumentSet m_documents;
    Numbers m_counts; ///< of FacetRows, once made
    bool m_ofOthers = false;
};

} // namespace

Result<FacetCounter> FacetCounter::make(store::Connection &connection, Catalogue &catalogue,
                                        const std::vector<Filter> &filters)
{
    FacetCounter counter(connection, catalogue);
    for (const Filter &filter : filters) {
        if (auto done = counter.add(filter); !done)
            return failure(done.error());
    }
    return counter;
}

Result<void> FacetCounter::add(const Filter &filter)
{
    const auto table = m_catalogue->facet(*m_connection, kindOf(filter.facet));
    if (!table)
        return failure(table.error());
    Condition &condition = m_conditions[filter.facet];
    const FacetEntry *entry = (*table)->find(filter.value);
    if (filter.excluded && entry != nullptr)
        condition.excluded |= entry->documents;
    if (!filter.excluded) {
        condition.hasIncluded = true;
        if (entry != nullptr)
            condition.included |= entry->documents;
    }
    return {};
}

DocumentSet FacetCounter::filtered(const DocumentSet &documents) const
{
    DocumentSet left = documents;
    for (const auto &[facet, condition] : m_conditions)
        apply(left, condition);
    return left;
}

DocumentSet FacetCounter::countedFor(Facet facet, const DocumentSet &documents) const
{
    DocumentSet left = documents;
    for (const auto &[other, condition] : m_conditions) {
        if (other != facet)
            apply(left, condition);
    }
    return left;
}

Result<std::vector<FacetCounts>> FacetCounter::counts(const DocumentSet &documents,
                                                      const std::vector<Facet> &facets,
                                                      const std::string &language) const
{
    Tally passing(*m_connection, *m_catalogue, filtered(documents));
    std::vector<FacetCounts> all;
    for (std::size_t place = 0; place < allFacets.size(); ++place) {
        const Facet facet = allFacets.at(place);
        if (std::ranges::find(facets, facet) == facets.end())
            continue;
        const auto names = m_catalogue->names(*m_connection, facet, language);
        if (!names)
            return failure(names.error());
        auto numbers =
            m_conditions.contains(facet)
                ? Tally(*m_connection, *m_catalogue, countedFor(facet, documents)).of(place)
                : passing.of(place);
        if (!numbers)
            return failure(numbers.error());
        all.push_back({facet, {*names, std::move(*numbers)}});
    }
    return all;
}

} // namespace lutrin::search
