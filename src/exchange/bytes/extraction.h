// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::exchange {

/// What lutrin-extract, a program of ours, writes to its standard output for these
/// arguments. It runs with limits of its own on memory and time; what breaks it is an error here.
/// A stop ends it at once. Errors, with `subject`: Unsupported when the program is not there,
/// LimitExceeded, Malformed, Cancelled, Internal where the system does not run it.
[[nodiscard]] Result<std::string> extracted(const std::vector<std::string> &arguments,
                                            const std::string &subject,
                                            const std::stop_token &stop = {});

/// What of an archive did not come into the folder.
struct Unpacked {
    std::vector<Error> refused; ///< links, paths out of the archive, names with control characters
    std::vector<Error> lost;    ///< damaged or encrypted entries, and the end of a cut archive
};

/// Unpacks a zip archive into a folder, which must exist and be empty. Of one that is cut off, what
/// is whole is unpacked. Errors as extracted().
[[nodiscard]] Result<Unpacked> unpack(const std::filesystem::path &archive,
                                      const std::filesystem::path &folder,
                                      const std::stop_token &stop = {});

} // namespace lutrin::exchange
