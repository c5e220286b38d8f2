// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerlock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace lutrin::store {

Result<WriterLock> WriterLock::acquire(const std::filesystem::path &library)
{
    const std::string file = library.string() + ".lock";
    // Closed on exec, or a program that we start would keep the lock after us.
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return failure({Cause::CannotWrite,
                        library.string(),
                        {},
                        std::error_code(errno, std::generic_category()).message()});
    WriterLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return failure({Cause::ReadOnly, library.string()});
    return lock;
}

WriterLock::WriterLock(WriterLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

WriterLock &WriterLock::operator=(WriterLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

WriterLock::~WriterLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace lutrin::store
