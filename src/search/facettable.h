// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "store/connection.h"
#include "store/documentset.h"
#include "store/facetstore.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// A facet's value with the documents that have it; those of a theme or a region include the
/// documents of all narrower ones.
struct FacetEntry {
    std::string id;
    std::string parent;
    store::DocumentSet documents;
};

/// The values of one facet, in the order in which they are shown, and found by id.
class FacetTable {
public:
    explicit FacetTable(std::vector<FacetEntry> entries);
    /// `taxonomy` is needed where isAxis(kind).
    [[nodiscard]] static Result<FacetTable>
    read(store::Connection &connection, store::FacetKind kind, const corpus::Taxonomy *taxonomy);

    [[nodiscard]] const std::vector<FacetEntry> &entries() const { return m_entries; }
    /// Null for an unknown value.
    [[nodiscard]] const FacetEntry *find(std::string_view id) const;

private:
    std::vector<FacetEntry> m_entries;
    std::map<std::string, std::size_t, std::less<>> m_byId;
};

/// Whether the values of a facet are terms of the taxonomy.
[[nodiscard]] bool isAxis(store::FacetKind kind);

} // namespace lutrin::search
