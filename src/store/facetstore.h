// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::store {

/// What documents are filtered, counted and compared by. The numbers are in the file.
enum class FacetKind {
    Theme = 0,
    Region = 1,
    Centre = 2,
    Type = 3,
    Year = 4,     ///< `2025`
    Author = 5,   ///< the name as displayed
    Language = 6, ///< the first subtag of BCP 47
    Keyword = 7,
    Series = 8,
    Origin = 9,      ///< `bundled`: the documents of bundled corpora
    Identifier = 10, ///< ISBN and ISSN: digits and X alone; DOI in small letters; canonical address
    Collection = 11, ///< of the user's own, as Tag is: store/filingstore.h
    Tag = 12,
    Container = 13, ///< the journal, book or site that a work is part of
    Publisher = 14,
};
inline constexpr int facetKindCount = 15;

/// What documents have of an axis' terms, and the axis of which a facet's values are terms.
[[nodiscard]] FacetKind facetKindOf(corpus::Axis axis);
[[nodiscard]] std::optional<corpus::Axis> axisOf(FacetKind kind);

/// A value and the documents that have it.
struct FacetSet {
    std::string value;
    DocumentSet documents;
};

/// Table `facet`: which documents have which value, a bitmap each. Changes are gathered in memory
/// and written by flush(), in the caller's transaction; reading does not see them before.
class FacetStore {
public:
    explicit FacetStore(Connection &connection) : m_connection(connection) {}

    /// Every value of a kind that some document has, by value.
    [[nodiscard]] Result<std::vector<FacetSet>> values(FacetKind kind) const;
    /// The documents that have `value`; empty for an unknown one.
    [[nodiscard]] Result<DocumentSet> documents(FacetKind kind, std::string_view value) const;

    /// The documents that have a value of which `isMeant` says so. Reads the values one by one.
    [[nodiscard]] Result<DocumentSet>
    documentsWhere(FacetKind kind, const std::function<bool(std::string_view)> &isMeant) const;

    void add(FacetKind kind, std::string_view value, DocumentNumber document);
    void remove(FacetKind kind, std::string_view value, DocumentNumber document);
    [[nodiscard]] Result<void> flush();
    /// Takes out all, at once.
    [[nodiscard]] Result<void> clear();

private:
    struct Change {
        DocumentSet added;
        DocumentSet removed;
    };
    using Key = std::pair<FacetKind, std::string>;

    [[nodiscard]] Change &change(FacetKind kind, std::string_view value);
    [[nodiscard]] Result<void> write(const Key &key, const Change &change);

    Connection &m_connection;
    std::map<Key, Change> m_changes;
};

} // namespace lutrin::store
