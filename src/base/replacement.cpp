// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/replacement.h"

#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace lutrin {

namespace {

constexpr std::string_view signs = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr int signsInName = 6;

std::string anyName()
{
    std::string name;
    for (int sign = 0; sign < signsInName; ++sign)
        name += signs[arc4random_uniform(signs.size())];
    return name;
}

} // namespace

Result<NewFile> makeBeside(const std::filesystem::path &file, mode_t permissions)
{
    for (;;) {
        std::string path = file.string() + '.' + anyName();
        const int descriptor =
            ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, permissions);
        if (descriptor >= 0)
            return NewFile{std::move(path), descriptor};
        if (errno != EEXIST && errno != EINTR)
            return failure({Cause::CannotWrite,
                            file.string(),
                            {},
                            std::error_code(errno, std::generic_category()).message()});
    }
}

void synchroniseFolder(const std::filesystem::path &file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace lutrin
