// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/statementcache.h"

#include <sqlite3.h>

#include <utility>

namespace lutrin::store {

Statement::Statement(StatementCache &cache, sqlite3_stmt *handle, Result<void> prepared)
    : m_cache(&cache), m_handle(handle), m_status(std::move(prepared))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_cache(other.m_cache)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_status(std::move(other.m_status))
{
}

Statement::~Statement()
{
    if (m_handle != nullptr)
        m_cache->takeBack(m_handle);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && m_status)
        m_status = failure(m_cache->lastError());
}

void Statement::bindInteger(int parameter, std::int64_t value)
{
    if (m_status)
        check(sqlite3_bind_int64(m_handle, parameter, value));
}

void Statement::bind(int parameter, std::string_view value)
{
    // A null pointer would bind NULL instead of the empty text.
    const char *text = value.empty() ? "" : value.data();
    if (m_status)
        check(sqlite3_bind_text64(m_handle, parameter, text, value.size(), SQLITE_TRANSIENT,
                                  SQLITE_UTF8));
}

void Statement::bind(int parameter, Bytes value)
{
    const void *bytes = value.empty() ? static_cast<const void *>("") : value.data();
    if (m_status)
        check(sqlite3_bind_blob64(m_handle, parameter, bytes, value.size(), SQLITE_TRANSIENT));
}

void Statement::bindPointer(int parameter, void *object, const char *type)
{
    if (m_status)
        check(sqlite3_bind_pointer(m_handle, parameter, object, type, nullptr));
}

bool Statement::next()
{
    if (!m_status)
        return false;
    // The handler that ends long statements does not come to see short ones.
    if (m_cache->stopRequested()) {
        m_status = failure({Cause::Cancelled});
        return false;
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    check(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

Result<void> Statement::run()
{
    while (next()) {
    }
    reset();
    return m_status;
}

void Statement::reset()
{
    // Repeats the error of the step before it, which is known already.
    if (m_handle != nullptr)
        sqlite3_reset(m_handle);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column));
    return text == nullptr ? std::string_view() : std::string_view(text, size);
}

Bytes Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(m_handle, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column));
    return bytes == nullptr ? Bytes() : Bytes(bytes, size);
}

} // namespace lutrin::store
