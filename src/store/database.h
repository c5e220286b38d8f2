// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/connection.h"
#include "store/writerlock.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace lutrin::store {

/// A library's file, checked, migrated and ready for connections. Keeps the writer lock for as
/// long as it lives. Thread-safe: each thread takes a connection of its own.
class Database {
public:
    /// Opens the file, and makes it when it is missing. Where another process writes, or where the
    /// file cannot be written, it opens read-only. An index made by another version of the
    /// analyser is built again, unless it is read-only: then some words are not found, as
    /// checkIntegrity() says. Access::ReadOnly claims the right to write only if something has to
    /// be made, migrated or built again. Errors: NewerVersion and Foreign (the file stays as it is,
    /// to the byte), Corrupt, CannotRead, CannotWrite, Unsupported (an older library that cannot be
    /// written), Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const std::filesystem::path &file, Access access = Access::ReadWrite,
         std::stop_token stop = {}, const ProgressCallback &progress = {});

    /// Leaves no log beside the file, unless another process has the library open, or this one has
    /// not the right to write: what a reader needs beside the file (`-wal`, empty, and `-shm`) is
    /// taken away by the next one who writes.
    ~Database();
    Database(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(const Database &) = delete;
    Database &operator=(Database &&) = delete;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] bool readOnly() const { return !m_lock; }
    /// Whether the file did not exist before.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Gives the right to write back, for another process to take; readOnly() from now on. No
    /// connection to write with may be open.
    void giveUpWriting() { m_lock.reset(); }

    /// Why it is read-only: ReadOnly where another process writes, CannotWrite where the file, its
    /// folder or its disk lets nobody write.
    [[nodiscard]] const Error &refusal() const { return m_refusal; }
    /// Whether the index was made by another version of the analyser, and cannot be made anew.
    [[nodiscard]] bool indexIsStale() const { return m_indexIsStale; }

    /// A further connection; it must not outlive the Database. A connection to write with is
    /// refused with refusal() on a read-only library.
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect(Access access) const;
    /// Takes a reading connection back, for the next connect(): to open one costs more than most
    /// questions that are put to it.
    void keep(std::unique_ptr<Connection> reader) const;

private:
    explicit Database(std::filesystem::path file)
        : m_file(std::move(file)), m_refusal({Cause::ReadOnly, m_file.string()})
    {
    }

    [[nodiscard]] Result<void> openToWrite(std::stop_token stop, const ProgressCallback &progress);
    [[nodiscard]] Result<void> openToRead();

    std::filesystem::path m_file;
    std::optional<WriterLock> m_lock;
    Error m_refusal;
    bool m_indexIsStale = false;
    bool m_isNew = false;
    bool m_isOurs = false; ///< known to be a library that may be written
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<Connection> m_reader; ///< at rest, or null
};

} // namespace lutrin::store
