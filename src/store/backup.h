// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/connection.h"

#include <filesystem>
#include <stop_token>

namespace lutrin::store {

/// Copies the library as it is now into `target`, while others go on reading and writing. Written
/// beside the target and then renamed over it, so that `target` is either what it was or a whole
/// library. Errors: CannotWrite, CannotRead, Cancelled.
[[nodiscard]] Result<void> backUp(Connection &connection, const std::filesystem::path &target,
                                  std::stop_token stop = {}, const ProgressCallback &progress = {});

} // namespace lutrin::store
