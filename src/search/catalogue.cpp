// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/catalogue.h"

#include "search/facetname.h"
#include "search/ranking.h"
#include "store/lengthstore.h"
#include "store/taxonomystore.h"

#include <algorithm>
#include <chrono>
#include <span>

namespace lutrin::search {

namespace {

using corpus::Axis;
using corpus::Taxonomy;
using store::FacetKind;

constexpr std::string_view countMatches =
    "SELECT count(*) FROM (SELECT rowid FROM fulltext WHERE fulltext MATCH ? LIMIT ?)";

constexpr std::string_view selectNewest =
    "SELECT number FROM document ORDER BY date DESC, title_key, number LIMIT ?";

/// With fewer values than this, their sets are compared as wholes.
constexpr std::size_t fewValues = 8;

/// Beginnings of two letters, all of them in Latin.
constexpr std::size_t mostKept = 700;
constexpr std::size_t mostFrequencies = 20'000;

/// The documents that have a length: nearly all numbers, in long runs.
store::DocumentSet documentsIn(const std::vector<std::uint8_t> &lengths)
{
    store::DocumentSet documents;
    for (auto from = lengths.begin(); from != lengths.end();) {
        const auto begin = std::find_if(from, lengths.end(), [](auto code) { return code != 0; });
        from = std::find(begin, lengths.end(), std::uint8_t{0});
        documents.addRange(static_cast<std::uint64_t>(begin - lengths.begin()),
                           static_cast<std::uint64_t>(from - lengths.begin()));
    }
    documents.runOptimize();
    return documents;
}

/// What was counted to one limit says nothing of another.
std::string frequencyKey(const std::string &expression, std::int64_t limit)
{
    return std::to_string(limit) + ' ' + expression;
}

} // namespace

FacetKind kindOf(Facet facet)
{
    switch (facet) {
    case Facet::Theme:
        return FacetKind::Theme;
    case Facet::Region:
        return FacetKind::Region;
    case Facet::Year:
        return FacetKind::Year;
    case Facet::Author:
        return FacetKind::Author;
    case Facet::Centre:
        return FacetKind::Centre;
    case Facet::Type:
        return FacetKind::Type;
    case Facet::Language:
        return FacetKind::Language;
    case Facet::Series:
        return FacetKind::Series;
    case Facet::Container:
        return FacetKind::Container;
    case Facet::Collection:
        return FacetKind::Collection;
    case Facet::Tag:
        return FacetKind::Tag;
    }
    return FacetKind::Theme;
}

Catalogue::~Catalogue()
{
    m_stop.request_stop();
}

std::string labelOf(const store::LabelIndex &labels, Facet facet, const std::string &id,
                    std::string_view language)
{
    const auto axis = store::axisOf(kindOf(facet));
    const corpus::Term *term = axis ? labels.byId(*axis, id) : nullptr;
    return term == nullptr ? id : term->label(language);
}

Result<const FacetTable *> Catalogue::facet(store::Connection &connection, FacetKind kind)
{
    const Lock lock(m_mutex);
    auto &kept = m_facets.at(static_cast<std::size_t>(kind));
    if (!kept) {
        // To read the taxonomy costs more than most searches in a small library: only for its own
        // axes.
        const Taxonomy *terms = nullptr;
        if (isAxis(kind)) {
            const auto read = taxonomy(connection);
            if (!read)
                return failure(read.error());
            terms = *read;
        }
        auto table = FacetTable::read(connection, kind, terms);
        if (!table)
            return failure(table.error());
        kept = std::move(*table);
        makeRows();
    }
    return &*kept;
}

Result<const Recency *> Catalogue::recency(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (!m_recency) {
        const auto years = facet(connection, FacetKind::Year);
        if (!years)
            return failure(years.error());
        m_recency.emplace((*years)->entries());
    }
    return &*m_recency;
}

Result<FacetValues::Names> Catalogue::names(store::Connection &connection, Facet facet,
                                            const std::string &language)
{
    const Lock lock(m_mutex);
    FacetValues::Names &kept = m_names[{facet, language}];
    if (kept == nullptr) {
        const auto table = this->facet(connection, kindOf(facet));
        if (!table)
            return failure(table.error());
        const auto index = labels(connection);
        if (!index)
            return failure(index.error());
        std::vector<FacetName> names;
        names.reserve((*table)->entries().size());
        for (const FacetEntry &entry : (*table)->entries())
            names.push_back({entry.id, entry.parent, labelOf(**index, facet, entry.id, language)});
        kept = std::make_shared<const std::vector<FacetName>>(std::move(names));
    }
    return kept;
}

Result<const FacetRows *> Catalogue::rows(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (m_rows)
        return &*m_rows;
    for (const Facet facet : allFacets) {
        if (const auto read = this->facet(connection, kindOf(facet)); !read)
            return failure(read.error());
    }
    if (m_makingRows.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return nullptr;
    m_rows = m_makingRows.get();
    return &*m_rows;
}

void Catalogue::makeRows()
{
    if (m_rows || m_makingRows.valid())
        return;
    std::vector<std::span<const FacetEntry>> facets;
    for (const Facet facet : allFacets) {
        const auto &table = m_facets.at(static_cast<std::size_t>(kindOf(facet)));
        if (!table)
            return;
        const std::vector<FacetEntry> &entries = table->entries();
        facets.emplace_back(entries.data(), entries.size() < fewValues ? 0 : entries.size());
    }
    m_makingRows =
        std::async(std::launch::async, [facets = std::move(facets), stop = m_stop.get_token()] {
            return FacetRows(facets, stop);
        });
}

Result<store::LabelIndex *> Catalogue::labels(store::Connection &connection)
{
    if (!m_labels) {
        auto taxonomy = store::TaxonomyStore(connection).taxonomy();
        if (!taxonomy)
            return failure(taxonomy.error());
        m_labels.emplace(std::move(*taxonomy));
    }
    return &*m_labels;
}

Result<const Taxonomy *> Catalogue::taxonomy(store::Connection &connection)
{
    const Lock lock(m_mutex);
    const auto index = labels(connection);
    if (!index)
        return failure(index.error());
    return &(*index)->taxonomy();
}

Result<const store::LabelIndex *> Catalogue::labelIndex(store::Connection &connection)
{
    const Lock lock(m_mutex);
    const auto index = labels(connection);
    if (!index)
        return failure(index.error());
    return *index;
}

Result<std::vector<std::string>> Catalogue::terms(store::Connection &connection, Axis axis,
                                                  std::string_view text, bool prefix)
{
    const Lock lock(m_mutex);
    const auto index = labels(connection);
    if (!index)
        return failure(index.error());
    auto named = prefix ? std::vector<std::string>() : (*index)->named(axis, text);
    return named.empty() ? (*index)->containing(axis, text, prefix) : std::move(named);
}

Result<const AcronymTable *> Catalogue::acronyms(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (!m_acronyms) {
        const auto known = store::AcronymStore(connection).all();
        if (!known)
            return failure(known.error());
        m_acronyms.emplace(*known);
    }
    return &*m_acronyms;
}

Result<const store::DocumentSet *> Catalogue::documents(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (!m_documents) {
        const auto codes = lengths(connection);
        if (!codes)
            return failure(codes.error());
        m_documents = documentsIn(**codes);
    }
    return &*m_documents;
}

bool Catalogue::holdsAll(const store::DocumentSet &documents)
{
    const Lock lock(m_mutex);
    return m_documents && documents.cardinality() == m_documents->cardinality();
}

Result<const std::vector<std::uint8_t> *> Catalogue::lengths(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (!m_lengths) {
        auto codes = store::LengthStore(connection).all();
        if (!codes)
            return failure(codes.error());
        m_lengths = std::move(*codes);
    }
    return &*m_lengths;
}

Result<const std::array<float, 256> *> Catalogue::lengthFactors(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (!m_lengthFactors) {
        const auto codes = lengths(connection);
        if (!codes)
            return failure(codes.error());
        m_lengthFactors = search::lengthFactors(**codes);
    }
    return &*m_lengthFactors;
}

Result<const store::FrequentTerms *> Catalogue::frequentTerms(store::Connection &connection)
{
    const Lock lock(m_mutex);
    if (!m_frequentTerms) {
        auto terms = store::PostingStore(connection).terms();
        if (!terms)
            return failure(terms.error());
        m_frequentTerms = std::move(*terms);
    }
    return &*m_frequentTerms;
}

Result<std::int64_t> Catalogue::frequency(store::Connection &connection,
                                          const std::string &expression, std::int64_t limit)
{
    {
        const Lock lock(m_mutex);
        if (const auto known = m_frequencies.find(frequencyKey(expression, limit));
            known != m_frequencies.end())
            return known->second;
    }
    store::Statement row = connection.statement(countMatches, expression, limit);
    const bool found = row.next();
    if (!row.status())
        return failure(row.status().error());
    const std::int64_t count = found ? row.integer(0) : 0;
    setFrequency(expression, limit, count);
    return count;
}

void Catalogue::setFrequency(const std::string &expression, std::int64_t limit, std::int64_t count)
{
    const Lock lock(m_mutex);
    if (m_frequencies.size() >= mostFrequencies)
        m_frequencies.clear();
    m_frequencies.insert_or_assign(frequencyKey(expression, limit), std::min(count, limit));
}

Result<const store::DocumentSet *> Catalogue::newest(store::Connection &connection,
                                                     std::int64_t count)
{
    const Lock lock(m_mutex);
    if (!m_newest) {
        store::DocumentSet newest;
        store::Statement rows = connection.statement(selectNewest, count);
        while (rows.next())
            newest.add(static_cast<store::DocumentNumber>(rows.integer(0)));
        if (!rows.status())
            return failure(rows.status().error());
        m_newest = std::move(newest);
    }
    return &*m_newest;
}

const store::DocumentSet *Catalogue::kept(const std::string &expression)
{
    const Lock lock(m_mutex);
    const auto known = m_kept.find(expression);
    return known == m_kept.end() ? nullptr : &known->second;
}

void Catalogue::keep(const std::string &expression, const store::DocumentSet &documents)
{
    const Lock lock(m_mutex);
    if (m_kept.size() < mostKept)
        m_kept.try_emplace(expression, documents);
}

} // namespace lutrin::search
