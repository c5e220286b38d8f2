// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/library.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace lutrin::library {

/// A backup that Lutrin made by itself: `2025-02-14T093000Z.sqlite` in the folder `FILE.backups`
/// beside the library, named after the time in UTC.
struct Backup {
    std::filesystem::path file;
    std::chrono::sys_seconds made;
    std::uintmax_t bytes = 0;

    bool operator==(const Backup &) const = default;
};

[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path &library);

/// Newest first; files with other names are no backups. Empty where there is no folder.
[[nodiscard]] std::vector<Backup> backups(const std::filesystem::path &library);

/// What going back to a backup has put aside, `FILE.before-restore`, `FILE.before-restore-2` …,
/// newest first; `made` says when it was written.
[[nodiscard]] std::vector<Backup> putAside(const std::filesystem::path &library);

/// Those that need not be kept: all but the newest of each of the last seven days that have one,
/// and of each of the last four weeks (Monday to Sunday) that have one. What is dated after `now`
/// is another clock's: it is kept, and takes no other's place. In the order given, which is newest
/// first.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup> &all,
                                              std::chrono::sys_seconds now);

/// Makes a backup where the last one until `now` is of an earlier day and the library has changed
/// since; then
/// removes what is superfluous. Gives the backup, or nothing where none was due. Errors: those of
/// Library::backup().
[[nodiscard]] Result<std::optional<Backup>> backUpIfDue(const Library &library,
                                                        std::chrono::sys_seconds now,
                                                        std::stop_token stop = {},
                                                        const ProgressCallback &progress = {});

/// Makes one whether due or not; removes what is superfluous.
[[nodiscard]] Result<Backup> backUpNow(const Library &library, std::chrono::sys_seconds now,
                                       std::stop_token stop = {},
                                       const ProgressCallback &progress = {});

} // namespace lutrin::library
