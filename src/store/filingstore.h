// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/facetstore.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// How the user files documents. The numbers are in the file.
enum class FilingKind { Collection = 0, Tag = 1 };

[[nodiscard]] FacetKind facetKindOf(FilingKind kind);

/// One name that a document is filed under.
struct Filing {
    FilingKind kind = FilingKind::Collection;
    std::string name;

    bool operator==(const Filing &) const = default;
};

/// Table `filing`: which document, by its id, is filed under which names. A name lives as long as a
/// document is filed under it. Writes belong into the caller's transaction, and leave the facets as
/// they were: Batch keeps both together.
class FilingStore {
public:
    explicit FilingStore(Connection &connection) : m_connection(connection) {}

    /// What the document is filed under: collections, then tags, each by name.
    [[nodiscard]] Result<std::vector<Filing>> of(std::string_view document) const;
    [[nodiscard]] Result<bool> has(const Filing &filing, std::string_view document) const;
    /// The documents of the library that are filed under it.
    [[nodiscard]] Result<std::vector<std::string>> documents(const Filing &filing) const;
    /// Each name of the kind once.
    [[nodiscard]] Result<std::vector<std::string>> names(FilingKind kind) const;
    /// The name as it is spelled in the library already, whatever its case and accents; `name`
    /// itself where it is new. For many names: FilingNames.
    [[nodiscard]] Result<std::string> spelling(FilingKind kind, std::string_view name) const;
    [[nodiscard]] Result<bool> empty() const;

    [[nodiscard]] Result<void> add(const Filing &filing, std::string_view document);
    [[nodiscard]] Result<void> remove(const Filing &filing, std::string_view document);

private:
    Connection &m_connection;
};

/// A name as it is kept: blanks at its ends taken off, those inside each one space. Empty for one
/// that says nothing, or is longer than names are.
[[nodiscard]] std::string filingName(std::string_view typed);

} // namespace lutrin::store
