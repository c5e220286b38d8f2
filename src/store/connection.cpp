// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/aheadthread.h"
#include "store/matchvisitor.h"
#include "store/phraseplaces.h"
#include "store/statementcache.h"
#include "store/tokenizer.h"

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace lutrin::store {

namespace {

constexpr int busyMilliseconds = 5000;
/// Virtual machine steps between two looks at the stop token: some tens of microseconds.
constexpr int stepsBetweenStopChecks = 2000;

constexpr const char *settingsOfReaders = R"(
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16384;
)";
/// Only an empty file takes the first one: its free pages can be given back (store/freepages.h).
constexpr const char *settingsOfWriters = R"(
PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
)";

Cause causeOfPrimary(int code)
{
    switch (code) {
    case SQLITE_NOTADB:
        return Cause::Foreign;
    case SQLITE_CORRUPT:
        return Cause::Corrupt;
    case SQLITE_INTERRUPT:
        return Cause::Cancelled;
    case SQLITE_FULL:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY: // of the file or its folder: another Lutrin is seen by its lock
        return Cause::CannotWrite;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return Cause::LimitExceeded;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Cause::CannotRead;
    default:
        return Cause::Internal;
    }
}

Cause causeOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
        return Cause::CannotWrite;
    case SQLITE_CORRUPT_VTAB:
        return Cause::Corrupt;
    default:
        return causeOfPrimary(extendedCode & 0xff);
    }
}

/// What fails where a file cannot be read, or what reading needs beside it cannot be written.
bool isOfTheDisk(const Error &error)
{
    return error.cause == Cause::CannotRead || error.cause == Cause::CannotWrite;
}

/// A `file:` address, in which `?`, `#` and `%` of a name must not be taken for syntax, nor the
/// beginning of `//tmp` for another machine's name.
std::string address(const std::filesystem::path &file, std::string_view parameters)
{
    std::string text = file.is_absolute() ? "file://" : "file:";
    for (const char character : file.string()) {
        if (character == '?')
            text += "%3f";
        else if (character == '#')
            text += "%23";
        else if (character == '%')
            text += "%25";
        else
            text += character;
    }
    return text.append(parameters);
}

/// Of the files beside the library, SQLite says no more than that something failed.
const char *reasonOf(sqlite3 *handle)
{
    const int system = sqlite3_system_errno(handle);
    const bool full = system == ENOSPC || system == EDQUOT || system == EFBIG;
    return full && (sqlite3_errcode(handle) & 0xff) == SQLITE_IOERR ? sqlite3_errstr(SQLITE_FULL)
                                                                    : sqlite3_errmsg(handle);
}

int stopIsRequested(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

/// SQLite counts its memory for whoever asks, under a lock for each piece of it; nobody asks.
/// Before the first connection.
void configureSqlite()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Connection::Connection(std::filesystem::path file, Access access)
    : m_file(std::move(file)), m_access(access), m_watch(std::make_unique<TokenizerWatch>())
{
}

Connection::~Connection() = default;

void Connection::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path &file,
                                                     Access access)
{
    configureSqlite();
    std::unique_ptr<Connection> connection(new Connection(file, access));
    const Result<void> opened =
        access == Access::ReadOnly ? connection->openReadOnly() : connection->openFile({});
    if (!opened)
        return failure(opened.error());
    return connection;
}

Result<void> Connection::openReadOnly()
{
    const Result<void> opened = openFile({});
    if (opened || !isOfTheDisk(opened.error()))
        return opened;
    // On a full disk, SQLite cannot make room for what readers and writers share: so it may do
    // without, and reads the log anew each time until someone has made that room.
    if (openFile("?readonly_shm=1"))
        return {};
    // In a folder that cannot be written, SQLite cannot make the files that WAL needs. Without a
    // log there is nothing but the file itself to be read, and no writer to fear.
    std::error_code error;
    if (std::filesystem::exists(m_file.string() + "-wal", error))
        return opened;
    return openFile("?immutable=1");
}

Result<void> Connection::openFile(std::string_view parameters)
{
    const int flags =
        (readOnly() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) |
        SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const bool inMemory = m_file == ":memory:";
    const std::string name = inMemory ? m_file.string() : address(m_file, parameters);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    m_statements.reset();
    m_handle.reset(handle);
    m_statements = std::make_unique<StatementCache>(*this);
    if (code != SQLITE_OK) {
        Error error = lastError();
        if (error.cause == Cause::CannotRead && !readOnly())
            error.cause = Cause::CannotWrite;
        return failure(std::move(error));
    }
    return configure();
}

Result<void> Connection::configure()
{
    sqlite3_busy_timeout(handle(), busyMilliseconds);
    sqlite3_progress_handler(handle(), stepsBetweenStopChecks, stopIsRequested, &m_stop);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto done = execute(settingsOfReaders); !done)
        return done;
    if (!readOnly()) {
        if (auto done = execute(settingsOfWriters); !done)
            return done;
    }
    // The first look into the file: what cannot be read shows here.
    if (auto done = statement("SELECT count(*) FROM sqlite_schema").run(); !done)
        return done;
    if (auto done = registerTokenizer(*this, *m_watch); !done)
        return done;
    if (auto done = registerVisitor(*this); !done)
        return done;
    return registerPhrasePlaces(*this);
}

Statement Connection::statement(std::string_view sql)
{
    return m_statements->lend(sql);
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes the database
Result<void> Connection::execute(const std::string &sql)
{
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(lastError());
    return {};
}

std::int64_t Connection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(handle());
}

std::int64_t Connection::totalChanges() const
{
    return sqlite3_total_changes64(handle());
}

AheadThread &Connection::ahead()
{
    if (!m_ahead)
        m_ahead = std::make_unique<AheadThread>();
    return *m_ahead;
}

Error Connection::lastError() const
{
    if (handle() == nullptr)
        return {Cause::CannotRead, m_file.string(), {}, "out of memory"};
    return {causeOf(sqlite3_extended_errcode(handle())), m_file.string(), {}, reasonOf(handle())};
}

StopScope::StopScope(Connection &connection, std::stop_token stop)
    : m_connection(connection), m_outer(std::exchange(connection.m_stop, std::move(stop)))
{
}

StopScope::~StopScope()
{
    m_connection.m_stop = std::move(m_outer);
}

} // namespace lutrin::store
