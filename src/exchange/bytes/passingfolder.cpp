// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/passingfolder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lutrin::exchange {

namespace {

/// No other file among the temporary ones is called so.
constexpr std::string_view passingName = "lutrin-passing-";

/// What was tried in vain, which the standard library keeps to itself.
std::string wantedPlace()
{
    const char *place = std::getenv("TMPDIR");
    return place == nullptr ? "/tmp" : place;
}

/// Opens a folder of this user and locks it as flock() is told; negative where that fails. No
/// child has it, so that the lock ends with this process.
int holdOf(const std::filesystem::path &folder, int how)
{
    const int hold = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (hold < 0)
        return hold;
    struct stat about {};
    if (fstat(hold, &about) == 0 && about.st_uid == geteuid() && flock(hold, how) == 0)
        return hold;
    close(hold);
    return -1;
}

} // namespace

Result<PassingFolder> PassingFolder::make()
{
    std::error_code error;
    const auto pattern =
        std::filesystem::temp_directory_path(error) / (std::string(passingName) + "XXXXXX");
    while (!error) {
        std::string folder = pattern;
        if (mkdtemp(folder.data()) == nullptr) {
            error.assign(errno, std::generic_category());
            break;
        }
        PassingFolder made(folder, holdOf(folder, LOCK_EX));
        // Another process may have swept it away before it was held.
        if (std::error_code ignored; std::filesystem::exists(folder, ignored))
            return made;
    }
    return failure(
        {.cause = Cause::CannotWrite, .subject = wantedPlace(), .detail = error.message()});
}

void PassingFolder::sweep()
{
    std::error_code error;
    std::filesystem::directory_iterator entries(std::filesystem::temp_directory_path(error), error);
    for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
        const std::filesystem::path &path = entries->path();
        if (!path.filename().string().starts_with(passingName))
            continue;
        if (const int hold = holdOf(path, LOCK_EX | LOCK_NB); hold >= 0)
            const PassingFolder left(path, hold);
    }
}

PassingFolder::PassingFolder(PassingFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_hold(std::exchange(other.m_hold, -1))
{
}

PassingFolder::~PassingFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
    if (m_hold >= 0)
        close(m_hold);
}

} // namespace lutrin::exchange
