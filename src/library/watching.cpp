// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/watching.h"

#include "library/companions.h"
#include "store/transaction.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace lutrin::library {

namespace {

constexpr std::array<std::string_view, 5> unfinishedEndings{".part", ".crdownload", ".download",
                                                            ".tmp", ".swp"};

bool isPassedOver(const std::filesystem::path &path)
{
    const std::string name = path.filename().string();
    return name.starts_with('.') || name.ends_with('~') ||
           std::ranges::any_of(unfinishedEndings,
                               [&](std::string_view ending) { return name.ends_with(ending); });
}

/// Whether some program has it open to write: then no lease to read is granted (fcntl(2)). Where
/// leases are not to be had at all, it is not known to be open.
bool isOpenToWrite(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    // Who opens it in this moment makes the kernel send the holder SIGIO, of which a program dies;
    // of SIGURG it takes no notice.
    const bool refused = ::fcntl(descriptor, F_SETSIG, SIGURG) == 0 &&
                         ::fcntl(descriptor, F_SETLEASE, F_RDLCK) != 0 &&
                         (errno == EAGAIN || errno == EWOULDBLOCK);
    ::close(descriptor); // gives the lease back
    return refused;
}

std::int64_t nanosecondsNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

class Looking {
public:
    Looking(store::Connection &connection, std::chrono::milliseconds rest, std::stop_token stop)
        : m_taken(connection)
        , m_rest(std::chrono::duration_cast<std::chrono::nanoseconds>(rest).count())
        , m_stop(std::move(stop))
    {
    }

    Result<void> folder(const std::filesystem::path &folder)
    {
        std::vector<std::filesystem::path> entries;
        std::error_code error;
        for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
             at.increment(error))
            entries.push_back(at->path());
        if (error)
            return failure({Cause::CannotRead, folder.string(), {}, error.message()});
        std::ranges::sort(entries);
        for (const std::filesystem::path &entry : entries) {
            if (m_stop.stop_requested())
                return failure({.cause = Cause::Cancelled});
            if (auto done = look(entry); !done)
                return done;
        }
        return {};
    }

    NewFiles take() { return std::move(m_files); }

private:
    Result<void> look(const std::filesystem::path &entry)
    {
        std::error_code error;
        if (isPassedOver(entry) || std::filesystem::is_symlink(entry, error))
            return {};
        if (std::filesystem::is_directory(entry, error)) {
            // One that cannot be read does not hide the others.
            const auto done = belongsToPage(entry) ? Result<void>() : folder(entry);
            return !done && done.error().cause == Cause::Cancelled ? done : Result<void>();
        }
        auto state = store::fileState(entry);
        return state ? file(entry, *state) : Result<void>();
    }

    Result<void> file(const std::filesystem::path &file, store::FileState state)
    {
        if (!m_looked.insert(file).second) // a folder within another of those asked for
            return {};
        const auto taken = m_taken.find(file);
        if (!taken)
            return failure(taken.error());
        const bool sameLook =
            *taken && (*taken)->size == state.size && (*taken)->time == state.time;
        if (sameLook)
            return {};
        // A time that has not come yet is another clock's, and says nothing.
        const std::int64_t age = nanosecondsNow() - state.time;
        if ((age >= 0 && age < m_rest) || isOpenToWrite(file)) {
            m_files.waiting = true;
            return {};
        }
        const auto checksum = store::checksumOf(file);
        if (!checksum || state.size == 0)
            return {};
        state.checksum = *checksum;
        m_files.seen.emplace_back(file, state);
        const bool sameContent =
            *taken && (*taken)->size == state.size && (*taken)->checksum == state.checksum;
        if (!sameContent && !isCompanion(file))
            m_files.ready.push_back(file);
        return {};
    }

    store::TakenFiles m_taken;
    std::int64_t m_rest;
    std::stop_token m_stop;
    std::set<std::filesystem::path> m_looked;
    NewFiles m_files;
};

} // namespace

Result<NewFiles> newFilesIn(const std::vector<std::filesystem::path> &folders,
                            store::Connection &connection, std::chrono::milliseconds rest,
                            const std::stop_token &stop)
{
    Looking looking(connection, rest, stop);
    for (const std::filesystem::path &folder : folders) {
        std::error_code error;
        if (!std::filesystem::is_directory(folder, error))
            return failure({Cause::NotFound, folder.string(), {}, "no folder of this name"});
        if (auto done = looking.folder(folder); !done)
            return failure(done.error());
    }
    return looking.take();
}

Result<void> rememberTaken(store::Connection &connection, const NewFiles &files)
{
    auto transaction = store::Transaction::begin(connection, store::Transaction::Kind::Write);
    if (!transaction)
        return failure(transaction.error());
    store::TakenFiles taken(connection);
    for (const auto &[file, state] : files.seen) {
        if (auto done = taken.remember(file, state); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace lutrin::library
