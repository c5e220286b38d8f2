// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdlib>
#include <ctime>
#include <string_view>

namespace lutrin::bench {

/// Whether LUTRIN_BENCH_CLOCK is `cpu`: what the process computed is measured, in all its threads,
/// and not what passed meanwhile: for a machine that others use.
[[nodiscard]] inline bool measuresCpu()
{
    const char *clock = std::getenv("LUTRIN_BENCH_CLOCK");
    return clock != nullptr && std::string_view(clock) == "cpu";
}

/// Measures from its making on.
class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const { return now() - m_began; }

private:
    static double now()
    {
        static const clockid_t clock = measuresCpu() ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC;
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_began = now();
};

} // namespace lutrin::bench
