// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statement.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace lutrin::store {

class Connection;

/// The prepared statements of one connection, lent out one user at a time.
class StatementCache {
public:
    explicit StatementCache(const Connection &connection) : m_connection(connection) {}
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    [[nodiscard]] Statement lend(std::string_view sql);
    void takeBack(sqlite3_stmt *handle);
    /// What the connection's last failed call said.
    [[nodiscard]] Error lastError() const;
    [[nodiscard]] bool stopRequested() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    const Connection &m_connection;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, Hash, std::equal_to<>> m_idle;
};

} // namespace lutrin::store
