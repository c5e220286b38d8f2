// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/atomicfile.h"

#include "base/replacement.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lutrin::exchange {

namespace fs = std::filesystem;

namespace {

constexpr mode_t allPermissions = 07777;
constexpr mode_t permissionsOfNewFiles = 0666; ///< less the process's mask

Error writingError(const fs::path &file)
{
    return {.cause = Cause::CannotWrite,
            .subject = file.string(),
            .detail = std::error_code(errno, std::generic_category()).message()};
}

/// Where a chain of symbolic links ends; the path itself when it is none.
fs::path target(const fs::path &file)
{
    std::error_code code;
    if (!fs::is_symlink(file, code))
        return file;
    const fs::path end = fs::weakly_canonical(file, code);
    return code ? file : end;
}

} // namespace

AtomicFile::AtomicFile(fs::path file, std::string temporary, int descriptor)
    : m_file(std::move(file)), m_temporary(std::move(temporary)), m_descriptor(descriptor)
{
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    if (!m_temporary.empty())
        unlink(m_temporary.c_str());
}

Result<AtomicFile> AtomicFile::create(const fs::path &file)
{
    const fs::path end = target(file);
    std::error_code code;
    const fs::file_status status = fs::status(end, code);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        const int descriptor = open(end.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0)
            return failure(writingError(file));
        return AtomicFile(end, {}, descriptor);
    }
    struct stat before {};
    const bool replaces = stat(end.c_str(), &before) == 0;
    auto made = makeBeside(end, replaces ? before.st_mode & allPermissions : permissionsOfNewFiles);
    if (!made)
        return failure({Cause::CannotWrite, file.string(), {}, made.error().detail});
    AtomicFile whole(end, std::move(made->path), made->descriptor);
    // The process's mask took from it what the file that is there may have.
    if (replaces && fchmod(whole.m_descriptor, before.st_mode & allPermissions) != 0)
        return failure(writingError(file));
    return whole;
}

Result<void> AtomicFile::write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(m_descriptor, text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(error());
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (m_temporary.empty())
        return {};
    if (fsync(m_descriptor) != 0 || close(std::exchange(m_descriptor, -1)) != 0 ||
        rename(m_temporary.c_str(), m_file.c_str()) != 0)
        return failure(error());
    m_temporary.clear();
    synchroniseFolder(m_file);
    return {};
}

Error AtomicFile::error() const
{
    return writingError(m_file);
}

} // namespace lutrin::exchange
