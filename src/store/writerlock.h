// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>

namespace lutrin::store {

/// The right to write a library, which one holder has at a time: a lock on `<library>.lock`
/// beside it. The system drops it when the holder ends, however it ends, so that no stale lock
/// can stay; the empty file stays.
class WriterLock {
public:
    /// Errors, of the library: ReadOnly while another holds it; CannotWrite, with the system's
    /// reason, where the lock's file cannot be made.
    [[nodiscard]] static Result<WriterLock> acquire(const std::filesystem::path &library);
    ~WriterLock();
    WriterLock(WriterLock &&other) noexcept;
    WriterLock &operator=(WriterLock &&other) noexcept;
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    explicit WriterLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace lutrin::store
