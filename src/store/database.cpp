// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/indexbuilder.h"
#include "store/schema.h"

#include <sqlite3.h>

#include <utility>

namespace lutrin::store {

namespace {

/// Whether closing the last connection may move the log into the file. Not before it is known
/// that the file is ours.
void allowCheckpointOnClose(Connection &connection, bool allowed)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, allowed ? 0 : 1,
                      nullptr);
}

bool isRefusedWriting(const Error &error)
{
    return error.cause == Cause::ReadOnly || error.cause == Cause::CannotWrite;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &file, Access access,
                                                 std::stop_token stop,
                                                 const ProgressCallback &progress)
{
    const auto kind = inspect(file);
    if (!kind)
        return failure(kind.error());
    std::unique_ptr<Database> database(new Database(file));
    database->m_isNew = *kind == FileKind::Missing;
    if (access == Access::ReadOnly && *kind == FileKind::Library && database->openToRead() &&
        !database->m_indexIsStale)
        return database;
    database->m_indexIsStale = false;
    database->keep(nullptr);
    const auto opened = database->openToWrite(std::move(stop), progress);
    if (opened)
        return database;
    if (database->m_isNew || !isRefusedWriting(opened.error()))
        return failure(opened.error());
    database->m_lock.reset();
    database->m_refusal = opened.error();
    if (auto read = database->openToRead(); !read)
        return failure(read.error());
    return database;
}

Database::~Database()
{
    keep(nullptr);
    std::error_code none;
    if (!m_lock || !m_isOurs || std::filesystem::file_size(m_file.string() + "-wal", none) == 0 ||
        none)
        return;
    // The last one to close moves the log into the file and removes it, if it may write.
    (void)Connection::open(m_file, Access::ReadWrite);
}

Result<void> Database::openToWrite(std::stop_token stop, const ProgressCallback &progress)
{
    auto lock = WriterLock::acquire(m_file);
    if (!lock)
        return failure(lock.error());
    m_lock = std::move(*lock);
    auto connection = Connection::open(m_file, Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    allowCheckpointOnClose(**connection, false);
    if (auto done = migrate(**connection); !done)
        return done;
    allowCheckpointOnClose(**connection, true);
    m_isOurs = true;
    const auto current = indexIsCurrent(**connection);
    if (!current)
        return failure(current.error());
    return *current ? Result<void>() : rebuildIndex(**connection, std::move(stop), progress);
}

Result<void> Database::openToRead()
{
    auto connection = Connection::open(m_file, Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    if (auto done = migrate(**connection); !done)
        return done;
    const auto current = indexIsCurrent(**connection);
    if (!current)
        return failure(current.error());
    m_indexIsStale = !*current;
    keep(std::move(*connection));
    return {};
}

Result<std::unique_ptr<Connection>> Database::connect(Access access) const
{
    if (access == Access::ReadWrite && readOnly())
        return failure(m_refusal);
    if (access == Access::ReadOnly) {
        const std::scoped_lock lock(m_mutex);
        if (m_reader)
            return std::move(m_reader);
    }
    return Connection::open(m_file, access);
}

void Database::keep(std::unique_ptr<Connection> reader) const
{
    const std::scoped_lock lock(m_mutex);
    m_reader = std::move(reader);
}

} // namespace lutrin::store
