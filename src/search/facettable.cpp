// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facettable.h"

#include "store/collationkeys.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lutrin::search {

namespace {

using corpus::Axis;
using corpus::Taxonomy;
using store::FacetKind;

bool isTree(Axis axis)
{
    return axis == Axis::Theme || axis == Axis::Region;
}

/// The terms of an axis, each after its broader one, siblings in the taxonomy's order.
class TreeOrder {
public:
    TreeOrder(const Taxonomy &taxonomy, Axis axis)
    {
        std::set<std::string_view> ids;
        for (const corpus::Term &term : taxonomy.terms()) {
            if (term.axis == axis)
                ids.insert(term.id);
        }
        for (const corpus::Term &term : taxonomy.terms()) {
            if (term.axis == axis)
                m_narrower[ids.contains(term.parent) ? term.parent : ""].push_back(&term);
        }
    }

    [[nodiscard]] std::vector<const corpus::Term *> terms()
    {
        walk("");
        // Terms that are broader than themselves hang on no root.
        while (!m_narrower.empty())
            walk(m_narrower.begin()->first);
        return std::move(m_found);
    }

private:
    void walk(const std::string &parent)
    {
        const auto children = m_narrower.extract(parent);
        if (children.empty())
            return;
        for (const corpus::Term *term : children.mapped()) {
            m_found.push_back(term);
            walk(term->id);
        }
    }

    std::map<std::string, std::vector<const corpus::Term *>> m_narrower;
    std::vector<const corpus::Term *> m_found;
};

using Sets = std::map<std::string, store::DocumentSet>;

std::vector<FacetEntry> treeEntries(const Taxonomy &taxonomy, Axis axis, Sets sets)
{
    std::vector<FacetEntry> entries;
    std::map<std::string_view, std::size_t> places;
    for (const corpus::Term *term : TreeOrder(taxonomy, axis).terms()) {
        auto own = sets.extract(term->id);
        places.emplace(term->id, entries.size());
        entries.push_back(
            {term->id, term->parent, own.empty() ? store::DocumentSet() : std::move(own.mapped())});
    }
    // From the leaves up: each term has all that is below it before it is handed to its parent. In
    // a circle of terms, the one that comes first has no parent here.
    for (std::size_t place = entries.size(); place-- > 0;) {
        const auto parent = places.find(entries[place].parent);
        if (parent != places.end() && parent->second < place)
            entries[parent->second].documents |= entries[place].documents;
    }
    for (auto &[id, documents] : sets)
        entries.push_back({id, {}, std::move(documents)});
    return entries;
}

/// The value itself, where the taxonomy has no term for it; null: it has none of this kind.
std::string frenchLabel(const Taxonomy *taxonomy, FacetKind kind, const std::string &id)
{
    const auto axis = store::axisOf(kind);
    const corpus::Term *term = taxonomy == nullptr || !axis ? nullptr : taxonomy->find(*axis, id);
    return term == nullptr ? id : term->french;
}

void sortByLabel(std::vector<FacetEntry> &entries, const Taxonomy *taxonomy, FacetKind kind)
{
    if (entries.size() < 2)
        return;
    constexpr std::size_t whole = 512;
    const store::CollationKeys keys;
    std::vector<std::pair<std::vector<std::byte>, std::size_t>> places;
    places.reserve(entries.size());
    for (const FacetEntry &entry : entries)
        places.emplace_back(keys.key(frenchLabel(taxonomy, kind, entry.id), whole), places.size());
    std::ranges::sort(places);
    std::vector<FacetEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto &[key, place] : places)
        sorted.push_back(std::move(entries[place]));
    entries = std::move(sorted);
}

} // namespace

bool isAxis(FacetKind kind)
{
    return store::axisOf(kind).has_value();
}

FacetTable::FacetTable(std::vector<FacetEntry> entries) : m_entries(std::move(entries))
{
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        m_byId.emplace(m_entries[place].id, place);
}

const FacetEntry *FacetTable::find(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_entries[found->second];
}

Result<FacetTable> FacetTable::read(store::Connection &connection, FacetKind kind,
                                    const Taxonomy *taxonomy)
{
    auto values = store::FacetStore(connection).values(kind);
    if (!values)
        return failure(values.error());
    if (const auto axis = store::axisOf(kind); axis && isTree(*axis)) {
        Sets sets;
        for (store::FacetSet &set : *values)
            sets.emplace(std::move(set.value), std::move(set.documents));
        return FacetTable(treeEntries(*taxonomy, *axis, std::move(sets)));
    }
    std::vector<FacetEntry> entries;
    entries.reserve(values->size());
    for (store::FacetSet &set : *values)
        entries.push_back({std::move(set.value), {}, std::move(set.documents)});
    if (kind != FacetKind::Year)
        sortByLabel(entries, taxonomy, kind);
    return FacetTable(std::move(entries));
}

} // namespace lutrin::search
