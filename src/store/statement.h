// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace lutrin::store {

class StatementCache;

/// The bytes of a BLOB, to be told from text.
using Bytes = std::span<const std::byte>;

/// A prepared statement on loan from its connection's cache; going back resets it.
///
///     auto rows = connection.statement("SELECT id FROM document WHERE date > ?", 20250000);
///     while (rows.next())
///         ids.push_back(rows.text(0));
///     if (auto done = rows.status(); !done) …
///
/// Parameters count from 1, columns from 0. The first error ends it: later calls do nothing, and
/// status() tells it.
class Statement {
public:
    /// Takes the loan of `handle`; for the cache only. `prepared` may hold an error instead.
    Statement(StatementCache &cache, sqlite3_stmt *handle, Result<void> prepared);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    void bind(int parameter, std::integral auto value) { bindInteger(parameter, value); }
    /// The text is copied.
    void bind(int parameter, std::string_view value);
    void bind(int parameter, Bytes value);
    /// A C++ object for a function of ours to find by `type` (a string constant). It stays the
    /// caller's, and must live until the statement is reset.
    void bindPointer(int parameter, void *object, const char *type);

    /// Goes on to the next row; false at the end and on an error.
    [[nodiscard]] bool next();
    /// Runs to the end, rows ignored, and makes the statement ready to be run again.
    [[nodiscard]] Result<void> run();
    /// Ready to be run again, with the values that were bound.
    void reset();
    [[nodiscard]] const Result<void> &status() const { return m_status; }

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Both views hold until the next row.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] Bytes bytes(int column) const;

private:
    void bindInteger(int parameter, std::int64_t value);
    void check(int code);

    StatementCache *m_cache;
    sqlite3_stmt *m_handle;
    Result<void> m_status;
};

} // namespace lutrin::store
