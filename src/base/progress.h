// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace lutrin {

/// How far a long operation has come.
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0;   ///< 0 while the total is unknown
    std::string subject;      ///< what is being worked on, a file for instance
    std::int64_t records = 0; ///< that were read since the beginning, where these are counted
    bool entries = false;     ///< done and total count files and folders, as people do
};

/// Called on the thread that does the work; must return quickly. May be empty.
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace lutrin
