// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetcolumn.h"

#include "search/catalogue.h"

#include <algorithm>
#include <numeric>

namespace lutrin::search {

namespace {

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

} // namespace

FacetColumn::FacetColumn(const std::vector<FacetEntry> &entries) : m_valueCount(entries.size())
{
    std::uint32_t end = 0;
    for (const FacetEntry &entry : entries) {
        if (!entry.documents.isEmpty())
            end = std::max(end, entry.documents.maximum() + 1);
    }
    m_begins.resize(std::size_t{end} + 1);
    auto measure = [&](std::uint32_t document) { ++m_begins[document + 1]; };
    for (const FacetEntry &entry : entries)
        forEach(entry.documents, measure);
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_values.resize(m_begins.back());
    std::vector<std::uint32_t> next = m_begins;
    for (std::uint32_t value = 0; value < entries.size(); ++value) {
        auto place = [&](std::uint32_t document) { m_values[next[document]++] = value; };
        forEach(entries[value].documents, place);
    }
}

std::span<const std::uint32_t> FacetColumn::valuesOf(store::DocumentNumber document) const
{
    if (std::size_t{document} + 1 >= m_begins.size())
        return {};
    return {m_values.data() + m_begins[document], m_values.data() + m_begins[document + 1]};
}

std::vector<std::int64_t> FacetColumn::counts(const store::DocumentSet &documents) const
{
    std::vector<std::int64_t> counts(m_valueCount);
    auto count = [&](std::uint32_t document) {
        for (const std::uint32_t value : valuesOf(document))
            ++counts[value];
    };
    forEach(documents, count);
    return counts;
}

} // namespace lutrin::search
