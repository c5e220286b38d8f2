// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetrows.h"

#include "search/facettable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace lutrin::search {

namespace {

using Facets = std::vector<std::span<const FacetEntry>>;

/// So many rows are made at a time as fit into a processor's cache: a set is walked in the order of
/// its documents, so that over all rows nearly each step would miss it.
constexpr std::uint32_t documentsAtATime = 32768;

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

/// The documents of a set from `begin` to before `end`.
template <typename Action>
void forEachIn(const store::DocumentSet &documents, std::uint32_t begin, std::uint32_t end,
               const Action &action)
{
    roaring_uint32_iterator_t from{};
    roaring_init_iterator(&documents.roaring, &from);
    if (!roaring_move_uint32_iterator_equalorlarger(&from, begin))
        return;
    std::array<std::uint32_t, 256> read{};
    for (std::size_t count = read.size(); count == read.size();) {
        count = roaring_read_uint32_iterator(&from, read.data(), read.size());
        for (std::size_t at = 0; at < count; ++at) {
            if (read.at(at) >= end)
                return;
            action(read.at(at));
        }
    }
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
    std::uint64_t size = 0;
    m_firsts.push_back(0);
    for (const std::span<const FacetEntry> entries : facets) {
        m_firsts.push_back(m_firsts.back() + entries.size());
        for (const FacetEntry &entry : entries)
            size += entry.documents.cardinality();
    }
    m_values.reserve(size);
    const std::uint32_t end = endOf(facets);
    m_begins.assign(std::size_t{end} + 1, 0);
    for (std::uint32_t begin = 0; begin < end && !stop.stop_requested(); begin += documentsAtATime)
        addRows(facets, begin, std::min(begin + documentsAtATime, end));
}

void FacetRows::addRows(const Facets &facets, std::uint32_t begin, std::uint32_t end)
{
    for (const std::span<const FacetEntry> entries : facets) {
        for (const FacetEntry &entry : entries)
            forEachIn(entry.documents, begin, end,
                      [&](std::uint32_t document) { ++m_begins[document + 1]; });
    }
    const auto first = m_begins.begin() + begin;
    std::partial_sum(first, m_begins.begin() + end + 1, first);
    m_values.resize(m_begins[end]);
    std::vector<std::uint32_t> next(first, m_begins.begin() + end);
    std::uint32_t value = 0; // counted over all facets
    for (const std::span<const FacetEntry> entries : facets) {
        for (const FacetEntry &entry : entries) {
            forEachIn(entry.documents, begin, end,
                      [&](std::uint32_t document) { m_values[next[document - begin]++] = value; });
            ++value;
        }
    }
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
