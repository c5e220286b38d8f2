// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/connectionpool.h"

#include <utility>

namespace lutrin::library {

ConnectionPool::Lease::Lease(ConnectionPool &pool, std::unique_ptr<store::Connection> connection)
    : m_pool(&pool), m_connection(std::move(connection))
{
}

ConnectionPool::Lease::~Lease()
{
    if (m_connection != nullptr)
        m_pool->giveBack(std::move(m_connection));
}

Result<ConnectionPool::Lease> ConnectionPool::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Lease lease(*this, std::move(m_idle.back()));
            m_idle.pop_back();
            return lease;
        }
    }
    auto connection = m_database.connect(store::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return Lease(*this, std::move(*connection));
}

void ConnectionPool::giveBack(std::unique_ptr<store::Connection> connection)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

} // namespace lutrin::library
