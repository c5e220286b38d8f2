// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/passingfolder.h"

#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace lutrin::exchange {

Result<PassingFolder> PassingFolder::make()
{
    std::error_code error;
    std::string folder = std::filesystem::temp_directory_path(error) / "lutrin-XXXXXX";
    if (error || mkdtemp(folder.data()) == nullptr)
        return failure({.cause = Cause::CannotWrite, .subject = folder});
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
