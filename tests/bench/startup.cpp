// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long from starting Lutrin to a painted window that shows the bundled corpus, beside an empty
// Qt window. Arguments: the folder of the programs.

#include "bench/comparison.h"

#include <cstdio>
#include <exception>
#include <span>

using namespace lutrin::bench;

int main(int count, char **arguments)
try {
    const std::span words(arguments, static_cast<std::size_t>(count));
    const std::filesystem::path programs = words.size() > 1 ? words[1] : "build/bin";
    const ScratchFolder scratch;
    const std::string folder = scratch.path().string();
    const Command lutrin{
        {programs / "lutrin"},
        {{"XDG_DATA_HOME", folder}, {"XDG_CONFIG_HOME", folder}, {"XDG_RUNTIME_DIR", folder}}};
    const Command empty{{programs / "bench-emptywindow"}, lutrin.environment};

    std::printf("first start, which makes the library: %.1f ms\n", timeToTrace(lutrin).count());
    const bool met = compare(
        "start to a painted, filled window", {"lutrin", [&] { return timeToTrace(lutrin); }},
        {"empty QMainWindow", [&] { return timeToTrace(empty); }}, {.ratio = 1.6});
    return met ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench startup: %s\n", error.what());
    return 1;
}
