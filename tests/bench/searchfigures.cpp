// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/searchfigures.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace lutrin::bench {

namespace fs = std::filesystem;

Times timesOf(const std::function<void()> &action)
{
    Times times;
    for (int run = 0; run < searchRuns; ++run) {
        const Stopwatch watch;
        action();
        times.push_back(watch.milliseconds());
    }
    return times;
}

double percentile(Times times, double share)
{
    std::ranges::sort(times);
    const auto last = static_cast<double>(times.size() - 1);
    return times.at(static_cast<std::size_t>(std::lround(share * last)));
}

double megabytesOf(const fs::path &path)
{
    constexpr double megabyte = 1024.0 * 1024.0;
    double bytes = 0;
    if (!fs::is_directory(path))
        bytes = static_cast<double>(fs::file_size(path));
    else
        for (const auto &file : fs::recursive_directory_iterator(path))
            bytes += file.is_regular_file() ? static_cast<double>(file.file_size()) : 0;
    return bytes / megabyte;
}

namespace {

/// So that no engine waits for the disk: what has just been made lies in the system's cache.
void readThrough(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> some(1U << 20U);
    while (stream.read(some.data(), static_cast<std::streamsize>(some.size()))) {
    }
}

void readAllThrough(const fs::path &index)
{
    if (!fs::is_directory(index))
        return readThrough(index);
    for (const auto &file : fs::recursive_directory_iterator(index)) {
        if (file.is_regular_file())
            readThrough(file);
    }
}

} // namespace

Making made(const fs::path &index, const std::string &version, const std::function<double()> &make)
{
    const fs::path note = index.string() + ".made";
    std::string present;
    Making making;
    if (std::ifstream stream(note); std::getline(stream, present) && present == version &&
                                    stream >> making.seconds && fs::exists(index)) {
        making.kept = true;
        readAllThrough(index);
    } else {
        fs::remove(note);
        for (const char *ending : {"", "-wal", "-shm", ".lock"})
            fs::remove_all(index.string() + ending);
        making.seconds = make();
        std::ofstream(note) << version << '\n' << making.seconds << '\n';
    }
    making.megabytes = megabytesOf(index);
    return making;
}

} // namespace lutrin::bench
