// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statementcache.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace lutrin::store {

StatementCache::~StatementCache()
{
    for (const auto &[sql, handles] : m_idle) {
        for (sqlite3_stmt *handle : handles)
            sqlite3_finalize(handle);
    }
}

Statement StatementCache::lend(std::string_view sql)
{
    const auto known = m_idle.find(sql);
    if (known != m_idle.end() && !known->second.empty()) {
        sqlite3_stmt *handle = known->second.back();
        known->second.pop_back();
        return {*this, handle, {}};
    }
    sqlite3_stmt *handle = nullptr;
    const int code =
        sqlite3_prepare_v3(m_connection.handle(), sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return {*this, nullptr, failure(lastError())};
    return {*this, handle, {}};
}

void StatementCache::takeBack(sqlite3_stmt *handle)
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    m_idle[sqlite3_sql(handle)].push_back(handle);
}

Error StatementCache::lastError() const
{
    return m_connection.lastError();
}

bool StatementCache::stopRequested() const
{
    return m_connection.stopRequested();
}

} // namespace lutrin::store
