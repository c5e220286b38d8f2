// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/database.h"

#include <filesystem>
#include <stop_token>

namespace lutrin::library {

/// Whether the corpus in `folder` is another edition than the one in the library. Reads one small
/// file and one row.
[[nodiscard]] Result<bool> bundledEditionDiffers(const store::Database &database,
                                                 const std::filesystem::path &folder);

/// Brings the corpus in `folder` into the library, in one transaction.
[[nodiscard]] Result<void> installBundled(const store::Database &database,
                                          const std::filesystem::path &folder,
                                          std::stop_token stop);

} // namespace lutrin::library
