// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lutrin::exchange {

/// What lutrin-extract, a program of ours, writes to its standard output for these
/// arguments. It runs with limits of its own on memory and time; what breaks it is an error here.
/// Errors, with `subject`: Unsupported when the program is not there, LimitExceeded, Malformed.
[[nodiscard]] Result<std::string> extracted(const std::vector<std::string> &arguments,
                                            const std::string &subject);

/// A zip archive unpacked into a folder, which must exist and be empty: a line for each entry that
/// was left out (links, paths out of the archive, names with control characters).
[[nodiscard]] Result<std::vector<Error>> unpack(const std::filesystem::path &archive,
                                                const std::filesystem::path &folder);

} // namespace lutrin::exchange
