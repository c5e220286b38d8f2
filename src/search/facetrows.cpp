// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetrows.h"

#include "search/facettable.h"

#include <algorithm>
#include <numeric>

namespace lutrin::search {

namespace {

using Facets = std::vector<std::span<const FacetEntry>>;

/// Roaring's own walk is several times as fast as its iterators.
template <typename Action>
void forEach(const store::DocumentSet &documents, Action &action)
{
    documents.iterate(
        [](std::uint32_t document, void *called) {
            (*static_cast<Action *>(called))(document);
            return true;
        },
        &action);
}

/// Where the documents end that have any value.
std::uint32_t endOf(const Facets &facets)
{
    std::uint32_t end = 0;
    for (const std::span<const FacetEntry> entries : facets) {
        for (const FacetEntry &entry : entries) {
            if (!entry.documents.isEmpty())
                end = std::max(end, entry.documents.maximum() + 1);
        }
    }
    return end;
}

} // namespace

FacetRows::FacetRows(const Facets &facets, const std::stop_token &stop)
{
    m_begins.resize(std::size_t{endOf(facets)} + 1);
    auto measure = [&](std::uint32_t document) { ++m_begins[document + 1]; };
    for (const std::span<const FacetEntry> entries : facets) {
        for (const FacetEntry &entry : entries) {
            if (stop.stop_requested())
                return;
            forEach(entry.documents, measure);
        }
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_values.resize(m_begins.back());
    std::vector<std::uint32_t> next = m_begins;
    std::uint32_t value = 0; // counted over all facets
    auto place = [&](std::uint32_t document) { m_values[next[document]++] = value; };
    for (const std::span<const FacetEntry> entries : facets) {
        m_firsts.push_back(value);
        for (const FacetEntry &entry : entries) {
            if (stop.stop_requested())
                return;
            forEach(entry.documents, place);
            ++value;
        }
    }
    m_firsts.push_back(value);
}

std::span<const std::uint32_t> FacetRows::valuesOf(store::DocumentNumber document) const
{
    if (std::size_t{document} + 1 >= m_begins.size())
        return {};
    return {m_values.data() + m_begins[document], m_values.data() + m_begins[document + 1]};
}

std::vector<std::int64_t> FacetRows::counts(const store::DocumentSet &documents) const
{
    std::vector<std::int64_t> counts(m_firsts.back());
    auto count = [&](std::uint32_t document) {
        for (const std::uint32_t value : valuesOf(document))
            ++counts[value];
    };
    forEach(documents, count);
    return counts;
}

} // namespace lutrin::search
