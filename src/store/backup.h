// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace lutrin::store {

/// Copies the library as it is now into `target`, while others go on reading and writing. Written
/// beside the target and then renamed over it, or over a library that is there in a transaction, so
/// that `target` is either what it was or a whole library. Errors: Invalid (`target` is the library
/// itself), ReadOnly (a library that another has open to write), Foreign, NewerVersion, CannotRead
/// (of `target`, which is no library of this program's and not empty: it stays as it is),
/// CannotWrite, Cancelled.
[[nodiscard]] Result<void> backUp(Connection &connection, const std::filesystem::path &target,
                                  std::stop_token stop = {}, const ProgressCallback &progress = {});

/// What restore() did.
struct Restoration {
    std::int64_t documents = 0;
    std::filesystem::path kept; ///< the library as it was before; empty where there was none
};

/// Puts what backUp() wrote in the place of the library `file`, which is first kept beside itself
/// under another name, `FILE.before-restore`. The backup is only read, as Access::ReadOnly; it is
/// copied, brought to this program's schema and checked before anything of `file` changes. Whoever
/// reads `file` goes on with one state or the other. No connection of this process may have `file`
/// open. Errors: NotFound, Foreign, NewerVersion, Corrupt (of the backup), ReadOnly (another
/// process writes `file`), Foreign, NewerVersion (of `file`: it stays as it is), CannotWrite,
/// Cancelled.
[[nodiscard]] Result<Restoration> restore(const std::filesystem::path &backup,
                                          const std::filesystem::path &file,
                                          std::stop_token stop = {},
                                          const ProgressCallback &progress = {});

} // namespace lutrin::store
