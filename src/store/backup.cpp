// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "base/folderentries.h"
#include "base/replacement.h"
#include "store/database.h"
#include "store/integrity.h"
#include "store/schema.h"
#include "store/writerlock.h"

#include <sqlite3.h>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

namespace lutrin::store {

namespace {

constexpr int pagesInStep = 512;

struct Close {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

/// A database is its file and what SQLite may put beside it.
constexpr std::array databaseFiles{"", "-journal", "-wal", "-shm"};

/// A copy in the making, with all that is made beside it; taken away unless it became something.
class PartialFile {
public:
    /// Beside the target, under a name that nothing has. Error: CannotWrite.
    [[nodiscard]] static Result<PartialFile> make(const std::filesystem::path &target)
    {
        auto made = makeBeside(target.string() + ".part");
        if (!made)
            return failure({Cause::CannotWrite, target.string(), {}, made.error().detail});
        ::close(made->descriptor); // SQLite opens it anew
        return PartialFile(std::move(made->path));
    }
    ~PartialFile()
    {
        if (!m_path.empty())
            remove();
    }
    PartialFile(PartialFile &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;
    PartialFile &operator=(PartialFile &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Renames it to `target`, which loses the log of what stood there: SQLite would take it for
    /// the new file's.
    [[nodiscard]] Result<void> become(const std::filesystem::path &target)
    {
        std::error_code error;
        for (const char *suffix : databaseFiles) {
            if (*suffix != '\0')
                std::filesystem::remove(target.string() + suffix, error);
        }
        std::filesystem::rename(m_path, target, error);
        if (error)
            return failure({Cause::CannotWrite, target.string(), {}, error.message()});
        return {};
    }

private:
    explicit PartialFile(std::filesystem::path path) : m_path(std::move(path)) {}

    void remove() const
    {
        std::error_code error;
        for (const char *suffix : databaseFiles)
            std::filesystem::remove(m_path.string() + suffix, error);
        std::filesystem::remove(m_path.string() + ".lock", error); // a WriterLock's
    }

    std::filesystem::path m_path;
};

/// Whether a file is a copy to `target`, or stands beside one: PartialFile's name for it.
bool isPartial(const std::filesystem::path &file, const std::filesystem::path &target)
{
    constexpr std::size_t signsOfName = 6;
    const std::string front = target.filename().string() + ".part.";
    const std::string name = file.filename().string();
    if (!name.starts_with(front) || name.size() < front.size() + signsOfName)
        return false;
    const std::string_view behind = std::string_view(name).substr(front.size() + signsOfName);
    return behind == ".lock" || std::ranges::find(databaseFiles, behind) != databaseFiles.end();
}

/// Takes away what copies to `target` have left that were killed, but for `spared`. Whoever holds
/// the lock of `target` knows that nobody is making another.
void sweepPartials(const std::filesystem::path &target, const std::filesystem::path &spared)
{
    std::error_code error;
    for (const auto &file : entriesOf(target.parent_path())) {
        if (isPartial(file, target) && !file.path().string().starts_with(spared.string()))
            std::filesystem::remove(file, error);
    }
}

Error failed(sqlite3 *handle, const std::filesystem::path &target)
{
    return {Cause::CannotWrite, target.string(), {}, sqlite3_errmsg(handle)};
}

Result<void> copy(sqlite3_backup *backup, const std::stop_token &stop,
                  const ProgressCallback &progress)
{
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (stop.stop_requested())
            return failure({Cause::Cancelled});
        if (code != SQLITE_OK)
            sqlite3_sleep(20);
        code = sqlite3_backup_step(backup, pagesInStep);
        const std::int64_t total = sqlite3_backup_pagecount(backup);
        if (progress)
            progress({total - sqlite3_backup_remaining(backup), total, {}});
    }
    if (code == SQLITE_DONE)
        return {};
    const bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return failure({damaged ? Cause::Corrupt : Cause::CannotWrite, {}, {}, sqlite3_errstr(code)});
}

Result<void> copyInto(Connection &connection, const std::filesystem::path &file,
                      const std::stop_token &stop, const ProgressCallback &progress)
{
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Handle copied(raw);
    if (opened != SQLITE_OK)
        return failure(failed(copied.get(), file));
    sqlite3_backup *backup = sqlite3_backup_init(copied.get(), "main", connection.handle(), "main");
    if (backup == nullptr)
        return failure(failed(copied.get(), file));
    const Result<void> done = copy(backup, stop, progress);
    sqlite3_backup_finish(backup);
    return done;
}

/// Copies the library to a name of its own, then gives it the target's.
Result<void> copyBeside(Connection &connection, const std::filesystem::path &target,
                        const std::stop_token &stop, const ProgressCallback &progress)
{
    auto partial = PartialFile::make(target);
    if (!partial)
        return failure(partial.error());
    auto done = copyInto(connection, partial->path(), stop, progress);
    if (done && (done = partial->become(target)))
        synchroniseFolder(target);
    return done;
}

/// Writes the library over another one, in a transaction of SQLite's: who reads that one goes on.
/// One that cannot be read is replaced. Error: ReadOnly where another writes it.
Result<void> copyOver(Connection &connection, const std::filesystem::path &library,
                      const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto lock = WriterLock::acquire(library);
    if (!lock)
        return failure(lock.error());
    auto done = copyInto(connection, library, stop, progress);
    if (!done && done.error().cause == Cause::Corrupt)
        done = copyBeside(connection, library, stop, progress);
    return done;
}

/// Whether this is the library that the connection has open, under any name, or its log.
bool isOpenIn(const Connection &connection, const std::filesystem::path &file)
{
    return std::ranges::any_of(databaseFiles, [&](const char *suffix) {
        std::error_code error;
        return std::filesystem::equivalent(file, connection.file().string() + suffix, error);
    });
}

Result<void> isOurs(const std::filesystem::path &backup)
{
    const auto kind = inspect(backup);
    if (!kind)
        return failure(kind.error());
    if (*kind == FileKind::Missing)
        return failure({Cause::NotFound, backup.string()});
    if (*kind == FileKind::Unnamed)
        return failure({Cause::Foreign, backup.string()});
    return {};
}

/// Copies the backup to `file`, migrates the copy and checks it; gives how many documents it has.
Result<std::int64_t> checkedCopy(const std::filesystem::path &backup,
                                 const std::filesystem::path &file, const std::stop_token &stop,
                                 const ProgressCallback &progress)
{
    const auto source = Connection::open(backup, Access::ReadOnly);
    if (!source)
        return failure(source.error());
    if (const auto done = copyInto(**source, file, stop, progress); !done)
        return failure(done.error());
    const auto copied = Database::open(file, Access::ReadWrite, stop);
    if (!copied)
        return failure(copied.error());
    const auto connection = (*copied)->connect(Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    const auto findings = checkIntegrity(**connection, stop);
    if (!findings)
        return failure(findings.error());
    if (!findings->problems.empty())
        return failure({Cause::Corrupt, {}, {}, findings->problems.front()});
    return findings->documents;
}

/// A name beside the library that nothing has yet, so that no earlier one is lost.
std::filesystem::path keptName(const std::filesystem::path &file)
{
    const std::string name = file.string() + ".before-restore";
    std::filesystem::path free = name;
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(free)); ++number)
        free = name + '-' + std::to_string(number);
    return free;
}

/// Gives a library that cannot be opened another name.
Result<void> setAside(const std::filesystem::path &file, const std::filesystem::path &kept)
{
    for (const char *suffix : databaseFiles) {
        std::error_code error;
        std::filesystem::rename(file.string() + suffix, kept.string() + suffix, error);
        if (error && error != std::errc::no_such_file_or_directory)
            return failure({Cause::CannotWrite, file.string() + suffix, {}, error.message()});
    }
    return {};
}

/// Whether a copy ended before its last step, so that nothing of it can have come to stay.
bool isGivenUp(const Error &error)
{
    return error.cause == Cause::Cancelled || error.detail == sqlite3_errstr(SQLITE_FULL);
}

/// Keeps the library as `kept` and writes the restored one over it, in a transaction of SQLite's,
/// so that those who read it see one or the other. Error: Corrupt where the library cannot be read.
Result<void> replace(const std::filesystem::path &file, const std::filesystem::path &restored,
                     const std::filesystem::path &kept, const std::stop_token &stop,
                     const ProgressCallback &progress)
{
    const auto library = Connection::open(file, Access::ReadWrite);
    if (!library)
        return failure(library.error());
    // What it is may stand in the log alone.
    if (const auto version = versionOf(**library); !version)
        return failure(version.error());
    if (auto done = backUp(**library, kept, stop, progress); !done)
        return done;
    const auto source = Connection::open(restored, Access::ReadOnly);
    if (!source)
        return failure(source.error());
    auto done = copyInto(**source, file, stop, progress);
    std::error_code none;
    if (!done && isGivenUp(done.error()))
        std::filesystem::remove(kept, none);
    return done;
}

/// The copy has a passing name, and SQLite's words for copying none at all: a disk that is full is
/// the library's, and what else is wrong the backup's.
Error named(Error error, const PartialFile &copy, const std::filesystem::path &backup,
            const std::filesystem::path &file)
{
    if (error.subject.empty() || error.subject == copy.path().string())
        error.subject = (error.cause == Cause::CannotWrite ? file : backup).string();
    return error;
}

/// Puts the checked copy in the library's place; `kept` is empty where there is no library.
Result<void> putInPlace(PartialFile &copy, const std::filesystem::path &file,
                        const std::filesystem::path &kept, const std::stop_token &stop,
                        const ProgressCallback &progress)
{
    if (!kept.empty()) {
        auto done = replace(file, copy.path(), kept, stop, progress);
        if (done || done.error().cause != Cause::Corrupt)
            return done;
        if (done = setAside(file, kept); !done)
            return done;
    }
    return copy.become(file);
}

} // namespace

Result<void> backUp(Connection &connection, const std::filesystem::path &target,
                    std::stop_token stop, const ProgressCallback &progress)
{
    if (isOpenIn(connection, target))
        return failure({Cause::Invalid, target.string(), {}, "a library cannot be its own backup"});
    // What somebody else has written there has no other copy.
    const auto ours = isOurs(target);
    if (!ours && ours.error().cause != Cause::NotFound)
        return ours;
    // A link to a library stays one: its log and its lock are beside the file itself.
    std::error_code none;
    auto done = ours
                    ? copyOver(connection, std::filesystem::canonical(target, none), stop, progress)
                    : copyBeside(connection, target, stop, progress);
    if (!done)
        done.error().subject = target.string();
    return done;
}

Result<Restoration> restore(const std::filesystem::path &backup, const std::filesystem::path &file,
                            std::stop_token stop, const ProgressCallback &progress)
{
    if (const auto ours = isOurs(backup); !ours)
        return failure(ours.error());
    const auto present = inspect(file);
    if (!present)
        return failure(present.error());
    const auto lock = WriterLock::acquire(file);
    if (!lock)
        return failure(lock.error());
    auto partial = PartialFile::make(file);
    if (!partial)
        return failure(partial.error());
    const auto documents = checkedCopy(backup, partial->path(), stop, progress);
    if (!documents)
        return failure(named(documents.error(), *partial, backup, file));
    Restoration done{*documents, {}};
    if (*present != FileKind::Missing)
        done.kept = keptName(file);
    if (const auto put = putInPlace(*partial, file, done.kept, stop, progress); !put)
        return failure(named(put.error(), *partial, backup, file));
    sweepPartials(std::filesystem::absolute(file), std::filesystem::absolute(backup));
    synchroniseFolder(file);
    return done;
}

} // namespace lutrin::store
