// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/passingfolder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace lutrin::exchange {

namespace {

/// What was tried in vain, which the standard library keeps to itself.
std::string wantedPlace()
{
    const char *place = std::getenv("TMPDIR");
    return place == nullptr ? "/tmp" : place;
}

} // namespace

Result<PassingFolder> PassingFolder::make()
{
    std::error_code error;
    std::string folder = std::filesystem::temp_directory_path(error) / "lutrin-XXXXXX";
    if (!error && mkdtemp(folder.data()) == nullptr)
        error.assign(errno, std::generic_category());
    if (error)
        return failure(
            {.cause = Cause::CannotWrite, .subject = wantedPlace(), .detail = error.message()});
    return PassingFolder(folder);
}

PassingFolder::PassingFolder(PassingFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

PassingFolder::~PassingFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace lutrin::exchange
