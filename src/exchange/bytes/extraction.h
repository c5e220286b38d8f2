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

/// What of an archive did not come into the folder.
struct Unpacked {
    std::vector<Error> refused; ///< links, paths out of the archive, names with control characters
    std::vector<Error> lost;    ///< damaged or encrypted entries, and the end of a cut archive
};

/// Unpacks a zip archive into a folder, which must exist and be empty. Of one that is cut off, what
/// is whole is unpacked. Errors as extracted().
[[nodiscard]] Result<Unpacked> unpack(const std::filesystem::path &archive,
                                      const std::filesystem::path &folder);

} // namespace lutrin::exchange
