// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/database.h"

#include <filesystem>
#include <stop_token>

namespace lutrin::library {

/// Notes that the library does without the bundled corpus, in every edition.
[[nodiscard]] Result<void> declineBundled(const store::Database &database);

/// Whether the library is to have the corpus in `folder`: another edition than the one that it
/// has, and not declined. Reads one small file and two rows.
[[nodiscard]] Result<bool> wantsBundled(const store::Database &database,
                                        const std::filesystem::path &folder);

/// Brings the corpus in `folder`, held to `schema`, into the library, in one transaction.
[[nodiscard]] Result<void> installBundled(const store::Database &database,
                                          const std::filesystem::path &folder,
                                          const std::filesystem::path &schema,
                                          std::stop_token stop);

} // namespace lutrin::library
