// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <memory>

namespace lutrin::store {

namespace {

constexpr int pagesInStep = 512;

struct Close {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

/// Takes the unfinished copy away unless it was kept.
class PartialFile {
public:
    explicit PartialFile(std::filesystem::path path) : m_path(std::move(path)) { remove(); }
    ~PartialFile()
    {
        if (!m_kept)
            remove();
    }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Renames it to `target`.
    [[nodiscard]] Result<void> become(const std::filesystem::path &target)
    {
        std::error_code error;
        std::filesystem::rename(m_path, target, error);
        if (error)
            return failure({Cause::CannotWrite, target.string(), {}, error.message()});
        m_kept = true;
        return {};
    }

private:
    void remove() const
    {
        std::error_code error;
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            std::filesystem::remove(m_path.string() + suffix, error);
    }

    std::filesystem::path m_path;
    bool m_kept = false;
};

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
    if (code != SQLITE_DONE)
        return failure({Cause::CannotWrite, {}, {}, sqlite3_errstr(code)});
    return {};
}

/// A name is only safe on the disk once its folder is.
void synchroniseFolder(const std::filesystem::path &target)
{
    const auto folder = target.has_parent_path() ? target.parent_path() : ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
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

} // namespace

Result<void> backUp(Connection &connection, const std::filesystem::path &target,
                    std::stop_token stop, const ProgressCallback &progress)
{
    PartialFile partial(target.string() + ".part");
    if (auto done = copyInto(connection, partial.path(), stop, progress); !done) {
        Error error = done.error();
        error.subject = target.string();
        return failure(std::move(error));
    }
    if (auto done = partial.become(target); !done)
        return done;
    synchroniseFolder(target);
    return {};
}

} // namespace lutrin::store
