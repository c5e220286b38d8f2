// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/comparison.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace lutrin::bench {

namespace {

constexpr int warmingTurns = 2;
constexpr int usualTurns = 21;

int turns()
{
    const char *wish = std::getenv("LUTRIN_BENCH_RUNS");
    return wish ? std::max(1, std::atoi(wish)) : usualTurns;
}

/// The value below which the given share of the times lies.
Milliseconds quantile(std::vector<Milliseconds> times, double share)
{
    const auto rank = static_cast<std::ptrdiff_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + rank, times.end());
    return times[static_cast<std::size_t>(rank)];
}

void printRow(const std::string &name, const std::vector<Milliseconds> &times)
{
    std::printf("  %-28s median %7.1f ms   10 %% %7.1f   90 %% %7.1f\n", name.c_str(),
                quantile(times, 0.5).count(), quantile(times, 0.1).count(),
                quantile(times, 0.9).count());
}

bool printVerdict(const Goal &goal, double ratio, Milliseconds time)
{
    const bool ratioMet = goal.ratio <= 0 || ratio <= goal.ratio;
    const bool timeMet = goal.time.count() <= 0 || time <= goal.time;
    std::printf("  ratio %.2f", ratio);
    if (goal.ratio > 0)
        std::printf(" (goal: at most %.1f, %s)", goal.ratio, ratioMet ? "met" : "missed");
    if (goal.time.count() > 0)
        std::printf("; time (goal: at most %.0f ms, %s)", goal.time.count(),
                    timeMet ? "met" : "missed");
    std::printf("\n");
    return ratioMet && timeMet;
}

} // namespace

bool compare(const std::string &title, const Contender &ours, const Contender &yardstick,
             const Goal &goal)
{
    std::vector<Milliseconds> ourTimes;
    std::vector<Milliseconds> theirTimes;
    const int count = turns();
    for (int turn = -warmingTurns; turn < count; ++turn) {
        const Milliseconds our = ours.measure();
        const Milliseconds their = yardstick.measure();
        if (turn < 0)
            continue;
        ourTimes.push_back(our);
        theirTimes.push_back(their);
    }
    std::printf("%s, %d turns\n", title.c_str(), count);
    printRow(ours.name, ourTimes);
    printRow(yardstick.name, theirTimes);
    const Milliseconds median = quantile(ourTimes, 0.5);
    return printVerdict(goal, median / quantile(theirTimes, 0.5), median);
}

ScratchFolder::ScratchFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "lutrin-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no scratch folder: " + name);
    m_path = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace lutrin::bench
