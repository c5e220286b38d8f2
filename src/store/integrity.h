// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::store {

/// What the checks found; no problem is a whole library.
struct Findings {
    std::int64_t documents = 0;
    std::vector<std::string> problems; ///< technical English
};

/// Checks the file (SQLite's own), the references between tables, the full-text index, by
/// whose rules it was made, that every record can be read, past states and joined ones too, and
/// that what is derived from the records is what they say. Changes nothing; FTS5's own check needs
/// a connection that may write, and is left out on a read-only one. On one that may, nobody else
/// may write meanwhile: the check would fail.
[[nodiscard]] Result<Findings> checkIntegrity(Connection &connection, std::stop_token stop = {},
                                              const ProgressCallback &progress = {});

} // namespace lutrin::store
