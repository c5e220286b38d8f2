// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/process.h"

#include <functional>
#include <string>

namespace lutrin::bench {

/// One side of a comparison: its name in the table, and one measurement.
struct Contender {
    std::string name;
    std::function<Milliseconds()> measure;
};

/// What a comparison has to show to be good enough; 0 means that it is not asked.
struct Goal {
    double ratio = 0;     ///< ours : yardstick, by medians
    Milliseconds time{0}; ///< our median
};

/// Measures ours and the yardstick by turns, so that whatever else the machine does falls on both,
/// prints a table of medians and spreads with the goal beside them, and says whether it was met.
/// `LUTRIN_BENCH_RUNS` sets the number of turns. The first turns warm the caches and do not count.
[[nodiscard]] bool compare(const std::string &title, const Contender &ours,
                           const Contender &yardstick, const Goal &goal);

/// A folder for the run's files, removed with the value.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace lutrin::bench
