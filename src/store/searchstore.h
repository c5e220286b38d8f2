// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::store {

/// A search that the user keeps.
struct SavedSearchRow {
    std::string name;
    std::string query;
    std::string filters; ///< a JSON array; `library` knows what is in it

    bool operator==(const SavedSearchRow &) const = default;
};

/// A search as it was made, and what it gave.
struct LoggedSearchRow {
    std::int64_t time = 0; ///< seconds since 1970, UTC
    std::string query;
    std::string reading; ///< the query in canonical form
    std::string filters; ///< a JSON array
    std::string edition;
    std::int64_t documents = 0; ///< in the library
    std::int64_t found = 0;

    bool operator==(const LoggedSearchRow &) const = default;
};

/// Tables `saved_search` and `search_log`. Writes belong into the caller's transaction.
class SearchStore {
public:
    explicit SearchStore(Connection &connection) : m_connection(connection) {}

    /// In the user's order.
    [[nodiscard]] Result<std::vector<SavedSearchRow>> saved() const;
    /// These, in this order, and no others; their names differ.
    [[nodiscard]] Result<void> setSaved(const std::vector<SavedSearchRow> &searches);

    /// Oldest first.
    [[nodiscard]] Result<std::vector<LoggedSearchRow>> log() const;
    [[nodiscard]] Result<void> append(const LoggedSearchRow &search);
    [[nodiscard]] Result<void> clearLog();

private:
    Connection &m_connection;
};

} // namespace lutrin::store
