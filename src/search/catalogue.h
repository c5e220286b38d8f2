// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "search/acronymtable.h"
#include "search/facetrows.h"
#include "search/facettable.h"
#include "search/facetvalues.h"
#include "search/recency.h"
#include "search/request.h"
#include "store/connection.h"
#include "store/facetstore.h"
#include "store/labelindex.h"
#include "store/postingstore.h"

#include <array>
#include <cstdint>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lutrin::search {

[[nodiscard]] store::FacetKind kindOf(Facet facet);
/// What a value is shown as: a term's label in `language`, else the value itself.
[[nodiscard]] std::string labelOf(const store::LabelIndex &labels, Facet facet,
                                  const std::string &id, std::string_view language);

/// What one state of a library holds besides its texts, read when it is first asked for and kept.
/// Thread-safe; what it gives lives as long as it does. The connection given must be in a
/// transaction that sees this state.
class Catalogue {
public:
    explicit Catalogue(std::int64_t generation) : m_generation(generation) {}
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue(Catalogue &&) = delete;
    Catalogue &operator=(const Catalogue &) = delete;
    Catalogue &operator=(Catalogue &&) = delete;

    [[nodiscard]] std::int64_t generation() const { return m_generation; }
    [[nodiscard]] Result<const FacetTable *> facet(store::Connection &connection,
                                                   store::FacetKind kind);
    /// What a facet's values are called in `language`, in the order of its table.
    [[nodiscard]] Result<FacetValues::Names> names(store::Connection &connection, Facet facet,
                                                   const std::string &language);
    /// The facets with many values, document by document, by their place in allFacets; those with
    /// few are left out, because their sets are compared as fast. Null while they are being made,
    /// in a thread of their own: in a large library that takes longer than a first answer may.
    [[nodiscard]] Result<const FacetRows *> rows(store::Connection &connection);
    [[nodiscard]] Result<const corpus::Taxonomy *> taxonomy(store::Connection &connection);
    /// The same with its labels found.
    [[nodiscard]] Result<const store::LabelIndex *> labelIndex(store::Connection &connection);
    /// The terms that `text` names: those of this id, label or alias; else all whose label has
    /// each of its words, the last one as a beginning if `prefix`.
    [[nodiscard]] Result<std::vector<std::string>>
    terms(store::Connection &connection, corpus::Axis axis, std::string_view text, bool prefix);
    [[nodiscard]] Result<const AcronymTable *> acronyms(store::Connection &connection);
    /// How recent each document is.
    [[nodiscard]] Result<const Recency *> recency(store::Connection &connection);
    /// Every document of the library.
    [[nodiscard]] Result<const store::DocumentSet *> documents(store::Connection &connection);
    /// Whether these are all of them; false also where nobody has asked for them yet.
    [[nodiscard]] bool holdsAll(const store::DocumentSet &documents);
    /// The code of each document's length (store/lengthstore.h), by number.
    [[nodiscard]] Result<const std::vector<std::uint8_t> *> lengths(store::Connection &connection);
    /// What a word of the body counts by the code of the body's length (search/ranking.h).
    [[nodiscard]] Result<const std::array<float, 256> *>
    lengthFactors(store::Connection &connection);
    /// The terms that are kept in lists of their own.
    [[nodiscard]] Result<const store::FrequentTerms *> frequentTerms(store::Connection &connection);
    /// How many documents a MATCH expression finds, counted no further than `limit`.
    [[nodiscard]] Result<std::int64_t> frequency(store::Connection &connection,
                                                 const std::string &expression, std::int64_t limit);
    /// Tells it what another count of the same has found.
    void setFrequency(const std::string &expression, std::int64_t limit, std::int64_t count);

    /// The `count` newest documents; asked for with one count alone.
    [[nodiscard]] Result<const store::DocumentSet *> newest(store::Connection &connection,
                                                            std::int64_t count);
    /// What an expression finds, if it was kept; holds as long as the catalogue does.
    [[nodiscard]] const store::DocumentSet *kept(const std::string &expression);
    /// Keeps it, up to a bound.
    void keep(const std::string &expression, const store::DocumentSet &documents);

private:
    using Lock = std::scoped_lock<std::recursive_mutex>;

    [[nodiscard]] Result<store::LabelIndex *> labels(store::Connection &connection);
    /// Begins to, once the table of each facet has been read.
    void makeRows();

    std::int64_t m_generation;
    std::recursive_mutex m_mutex;
    std::array<std::optional<FacetTable>, 16> m_facets;
    std::map<std::pair<Facet, std::string>, FacetValues::Names> m_names; ///< by language
    std::optional<FacetRows> m_rows;
    std::optional<Recency> m_recency;
    std::optional<store::LabelIndex> m_labels;
    std::optional<std::vector<std::uint8_t>> m_lengths;
    std::optional<std::array<float, 256>> m_lengthFactors;
    std::optional<AcronymTable> m_acronyms;
    std::optional<store::FrequentTerms> m_frequentTerms;
    std::optional<store::DocumentSet> m_documents;
    std::optional<store::DocumentSet> m_newest;
    std::unordered_map<std::string, std::int64_t> m_frequencies;
    std::unordered_map<std::string, store::DocumentSet> m_kept;
    std::stop_source m_stop;
    std::future<FacetRows> m_makingRows; ///< goes first, because it reads m_facets
};

} // namespace lutrin::search
