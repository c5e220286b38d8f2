// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/database.h"

#include <memory>
#include <mutex>
#include <vector>

namespace lutrin::library {

/// Reading connections for calls from any thread: each call has one to itself while it runs, and
/// the next call, on whatever thread, finds its prepared statements warm. Thread-safe; the
/// database and the pool must outlive every lease.
class ConnectionPool {
public:
    explicit ConnectionPool(const store::Database &database) : m_database(database) {}

    /// A connection for the time of a call; its destructor gives it back.
    class Lease {
    public:
        Lease(ConnectionPool &pool, std::unique_ptr<store::Connection> connection);
        ~Lease();
        Lease(Lease &&) noexcept = default;
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        Lease &operator=(Lease &&) = delete;

        [[nodiscard]] store::Connection &operator*() const { return *m_connection; }

    private:
        ConnectionPool *m_pool;
        std::unique_ptr<store::Connection> m_connection;
    };

    [[nodiscard]] Result<Lease> take();

private:
    void giveBack(std::unique_ptr<store::Connection> connection);

    const store::Database &m_database;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<store::Connection>> m_idle;
};

} // namespace lutrin::library
