// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include <utility>

namespace lutrin::store {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    if (kind == Kind::Write && connection.readOnly())
        return failure({Cause::ReadOnly, connection.file().string()});
    const char *sql = kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED";
    if (auto begun = connection.statement(sql).run(); !begun)
        return failure(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    // A stop request must not stop the rollback too. Where SQLite has rolled back by itself (a
    // full disk, say), this fails, and nothing is left to be done.
    const StopScope unstoppable(*m_connection, {});
    (void)m_connection->statement("ROLLBACK").run();
}

Result<void> Transaction::commit()
{
    const StopScope unstoppable(*m_connection, {});
    if (auto done = m_connection->statement("COMMIT").run(); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace lutrin::store
