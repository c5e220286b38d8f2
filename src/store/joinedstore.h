// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/changestore.h"
#include "store/connection.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::store {

/// An imported record that was taken for a document that was there.
struct JoinedRecord {
    std::string document;
    std::string record; ///< the id that it would have had by itself
    ChangeNumber change = 0;
    std::vector<std::string> fields; ///< JSON keys of what the document has from it
    std::string json;                ///< as it was read
};

/// Tables `joined_record` and `distinct_work`: what was taken for the same work, and what the user
/// says is not. What a change noted is there while the change is not undone; a record is not joined
/// while it is distinct. Writes belong into the caller's transaction.
class JoinedStore {
public:
    explicit JoinedStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> join(const JoinedRecord &joined);
    [[nodiscard]] Result<std::optional<JoinedRecord>> find(std::string_view document,
                                                           std::string_view record) const;
    /// All that were taken for the document, oldest first.
    [[nodiscard]] Result<std::vector<JoinedRecord>> of(std::string_view document) const;
    [[nodiscard]] Result<bool> has(std::string_view document, std::string_view record) const;

    /// All that the user merged into documents that are there, oldest first: documents, and the
    /// records that had been taken for them.
    [[nodiscard]] Result<std::vector<JoinedRecord>> merged() const;
    /// The ids of those that were merged into this document, oldest first.
    [[nodiscard]] Result<std::vector<std::string>> mergedInto(std::string_view document) const;
    /// The document that this one was merged into last.
    [[nodiscard]] Result<std::optional<std::string>> keptFor(std::string_view record) const;

    /// Of a record and of a document, by their ids.
    using Pair = std::pair<std::string, std::string>;
    [[nodiscard]] Result<std::set<Pair>> distinct() const;
    /// `change`: the one that tells them apart; 0: that stays whatever is undone.
    [[nodiscard]] Result<void> tellApart(std::string_view record, std::string_view document,
                                         ChangeNumber change);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
