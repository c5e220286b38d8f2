// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/stopwatch.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lutrin::bench {

inline constexpr int searchRuns = 5;

/// In milliseconds, the first run first.
using Times = std::vector<double>;

/// How one engine's index was made.
struct Making {
    double seconds = 0;
    double megabytes = 0;
    bool kept = false; ///< it was there from a run before
};

/// What one engine took.
struct Figures {
    Making making;
    std::vector<Times> questions; ///< in the order of searchQuestions()
};

[[nodiscard]] Times timesOf(const std::function<void()> &action);
[[nodiscard]] double percentile(Times times, double share);
[[nodiscard]] double megabytesOf(const std::filesystem::path &path);

/// Makes `index` unless a run before did, of the same `version`: a file beside it keeps the
/// version and the seconds that `make` says it took. One that was there is read once, so that it is
/// in the system's cache as one that has just been made is.
[[nodiscard]] Making made(const std::filesystem::path &index, const std::string &version,
                          const std::function<double()> &make);

} // namespace lutrin::bench
