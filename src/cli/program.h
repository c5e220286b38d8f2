// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <functional>
#include <istream>
#include <ostream>
#include <stop_token>

namespace lutrin::cli {

/// What the process gives the command line.
struct Environment {
    library::Locations locations; ///< the library's default place included
    std::istream &in;
    std::ostream &out;
    std::ostream &errors;
    bool terminal = false;
    /// Called once by a verb that can be stopped: until then, signals end the process at once.
    std::function<std::stop_token()> stop = {};
};

/// Runs `lutrin-cli` with these arguments (the program's name first).
/// Returns the exit status: 0 done, 1 failed, 2 wrong usage.
[[nodiscard]] int run(int count, const char *const *arguments, const Environment &environment);

} // namespace lutrin::cli
