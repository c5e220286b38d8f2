// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;

namespace lutrin::store {

class AheadThread;
class StatementCache;
struct TokenizerWatch;

enum class Access {
    ReadWrite, ///< creates the file when it is missing
    ReadOnly,  ///< leaves the file unchanged; its log may be made beside it, empty, and stay
};

/// One SQLite connection with Lutrin's settings (WAL, foreign keys, defensive mode), its full-text
/// tokenizer, and a cache of prepared statements.
///
/// Belongs to one thread at a time. Says nothing about what the file holds: Database checks and
/// migrates it. Statements must be gone before their connection is.
class Connection {
public:
    /// `file` may be `:memory:`. Errors: CannotRead, CannotWrite, Foreign, Corrupt.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::filesystem::path &file,
                                                                  Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The statement of `sql`, prepared at its first use and kept. Whatever is wrong with it is
    /// reported by Statement::status().
    [[nodiscard]] Statement statement(std::string_view sql);
    /// The same, with values bound from the first parameter on.
    template <typename... Values>
    [[nodiscard]] Statement statement(std::string_view sql, const Values &...values);

    /// Runs statements that give no rows and take no values, one after the other.
    [[nodiscard]] Result<void> execute(const std::string &sql);

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] bool readOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] std::int64_t lastInsertedRow() const;
    /// Rows that all statements so far inserted, changed or deleted.
    [[nodiscard]] std::int64_t totalChanges() const;

    /// Whether the StopScope in force was asked to stop.
    [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }

    /// For `store` and `search` only.
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }
    /// What the last failed call on this connection said.
    [[nodiscard]] Error lastError() const;
    /// For the full-text index only.
    [[nodiscard]] TokenizerWatch &tokenizerWatch() { return *m_watch; }
    /// Works on what is about to be written; started when it is first asked for.
    [[nodiscard]] AheadThread &ahead();

private:
    friend class StopScope;
    struct Close {
        void operator()(sqlite3 *handle) const;
    };

    Connection(std::filesystem::path file, Access access);
    /// `parameters` of a `file:` address, with their question mark.
    [[nodiscard]] Result<void> openFile(std::string_view parameters);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> openReadOnly();

    std::filesystem::path m_file;
    Access m_access;
    std::unique_ptr<TokenizerWatch> m_watch; ///< outlives the handle, which keeps its address
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementCache> m_statements;
    std::stop_token m_stop;
    std::unique_ptr<AheadThread> m_ahead; ///< the last member: what it works on is in the others
};

/// While it lives, a request on `stop` ends the SQL that runs on the connection with
/// Cause::Cancelled, and so all that is started after it.
class StopScope {
public:
    StopScope(Connection &connection, std::stop_token stop);
    ~StopScope();
    StopScope(const StopScope &) = delete;
    StopScope &operator=(const StopScope &) = delete;

private:
    Connection &m_connection;
    std::stop_token m_outer;
};

template <typename... Values>
Statement Connection::statement(std::string_view sql, const Values &...values)
{
    Statement made = statement(sql);
    int at = 0;
    (made.bind(++at, values), ...);
    return made;
}

} // namespace lutrin::store
