// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/inputfile.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include <sys/mman.h>
#include <unistd.h>

namespace lutrin::fuzz {

namespace fs = std::filesystem;

const fs::path &inputFile(const std::uint8_t *data, std::size_t size)
{
    static const int file = memfd_create("input", 0);
    static const fs::path name = "/proc/self/fd/" + std::to_string(file);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != static_cast<ssize_t>(size))
        std::abort();
    return name;
}

const fs::path &outputFolder()
{
    static const fs::path folder = [] {
        std::string name =
            fs::exists("/dev/shm") ? "/dev/shm/lutrin-fuzz-XXXXXX" : "/tmp/lutrin-fuzz-XXXXXX";
        if (mkdtemp(name.data()) == nullptr)
            std::abort();
        return fs::path(name);
    }();
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    fs::create_directories(folder, ignored);
    return folder;
}

} // namespace lutrin::fuzz
