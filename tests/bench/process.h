// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// A command that is started anew for each measurement, with its words thrown away.
struct Command {
    std::vector<std::string> words; ///< the program, found through PATH, and its arguments
    std::vector<std::pair<std::string, std::string>> environment; ///< added to ours
    bool silent = false; ///< what it says of errors is thrown away too
};

/// From the start of the process to its end. Throws std::runtime_error when it does not end with 0.
[[nodiscard]] Milliseconds timeToExit(const Command &command);

/// What a process took, until its end.
struct Cost {
    Milliseconds time{0};
    double megabytes = 0; ///< of memory, at the most
};

/// The same, with the memory. Throws as timeToExit().
[[nodiscard]] Cost costToExit(const Command &command);

/// From the start of the process to the first line that it writes into the file that the
/// environment names in LUTRIN_TRACE; the process is then ended. Throws std::runtime_error when it
/// ends before, or writes nothing for twenty seconds.
[[nodiscard]] Milliseconds timeToTrace(const Command &command);

/// What the command prints. Throws std::runtime_error when it does not end with 0.
[[nodiscard]] std::string output(const Command &command);

} // namespace lutrin::bench
