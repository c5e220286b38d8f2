// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetcounter.h"

namespace lutrin::search {

namespace {

using store::DocumentSet;

/// With fewer values than this, their sets are compared as wholes.
constexpr std::size_t fewValues = 8;

template <typename Condition>
void apply(DocumentSet &documents, const Condition &condition)
{
    if (condition.hasIncluded)
        documents &= condition.included;
    documents -= condition.excluded;
}

} // namespace

std::string labelOf(const store::LabelIndex &labels, Facet facet, const std::string &id,
                    std::string_view language)
{
    const store::FacetKind kind = kindOf(facet);
    const corpus::Term *term =
        isAxis(kind) ? labels.byId(static_cast<corpus::Axis>(kind), id) : nullptr;
    return term == nullptr ? id : term->label(language);
}

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

Result<std::vector<FacetCounts>> FacetCounter::counts(const DocumentSet &documents,
                                                      std::string_view language) const
{
    const DocumentSet passing = filtered(documents);
    std::vector<FacetCounts> all;
    for (const Facet facet : allFacets) {
        DocumentSet counted = passing;
        if (m_conditions.contains(facet)) {
            counted = documents;
            for (const auto &[other, condition] : m_conditions) {
                if (other != facet)
                    apply(counted, condition);
            }
        }
        auto counts = count(facet, counted, language);
        if (!counts)
            return failure(counts.error());
        all.push_back(std::move(*counts));
    }
    return all;
}

Result<FacetCounts> FacetCounter::count(Facet facet, const DocumentSet &documents,
                                        std::string_view language) const
{
    const auto table = m_catalogue->facet(*m_connection, kindOf(facet));
    if (!table)
        return failure(table.error());
    const auto labels = m_catalogue->labelIndex(*m_connection);
    if (!labels)
        return failure(labels.error());
    const auto numbers = numbersOf(facet, **table, documents);
    if (!numbers)
        return failure(numbers.error());
    FacetCounts counts{.facet = facet};
    counts.values.reserve(numbers->size());
    for (std::size_t place = 0; place < numbers->size(); ++place) {
        const FacetEntry &entry = (*table)->entries()[place];
        counts.values.push_back({entry.id, entry.parent,
                                 labelOf(**labels, facet, entry.id, language), (*numbers)[place]});
    }
    return counts;
}

Result<std::vector<std::int64_t>> FacetCounter::numbersOf(Facet facet, const FacetTable &table,
                                                          const DocumentSet &documents) const
{
    std::vector<std::int64_t> numbers;
    // What a window shows first must not wait for the columns.
    if (m_catalogue->holdsAll(documents)) {
        for (const FacetEntry &entry : table.entries())
            numbers.push_back(static_cast<std::int64_t>(entry.documents.cardinality()));
        return numbers;
    }
    if (table.entries().size() < fewValues) {
        for (const FacetEntry &entry : table.entries())
            numbers.push_back(
                static_cast<std::int64_t>(entry.documents.and_cardinality(documents)));
        return numbers;
    }
    const auto column = m_catalogue->column(*m_connection, kindOf(facet));
    if (!column)
        return failure(column.error());
    const auto all = m_catalogue->documents(*m_connection);
    if (!all)
        return failure(all.error());
    if (documents.cardinality() <= (*all)->cardinality() / 2)
        return (*column)->counts(documents);
    // Those that were not found are fewer.
    const std::vector<std::int64_t> others = (*column)->counts(**all - documents);
    for (std::size_t place = 0; place < others.size(); ++place)
        numbers.push_back(
            static_cast<std::int64_t>(table.entries()[place].documents.cardinality()) -
            others[place]);
    return numbers;
}

} // namespace lutrin::search
