// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/takenfiles.h"

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <utility>
#include <vector>

namespace lutrin::library {

/// What stands in a watched folder and was not taken yet.
struct NewFiles {
    std::vector<std::filesystem::path> ready;
    /// These with what lies beside them, as they are now: to be remembered once they are taken.
    std::vector<std::pair<std::filesystem::path, store::FileState>> seen;
    bool waiting = false; ///< others are there that are still being written: look again soon
};

/// Looks through a folder and those in it; hidden files and symbolic links are left out, and what
/// browsers call a download that is not complete. A file is still being written while some program
/// has it open for that, or until it has rested for `rest`. Errors: NotFound, CannotRead for the
/// folder itself; Cancelled; the library's own.
[[nodiscard]] Result<NewFiles> newFilesIn(const std::vector<std::filesystem::path> &folders,
                                          store::Connection &connection,
                                          std::chrono::milliseconds rest,
                                          const std::stop_token &stop);

/// Remembers that these were taken.
[[nodiscard]] Result<void> rememberTaken(store::Connection &connection, const NewFiles &files);

} // namespace lutrin::library
