// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/history.h"
#include "store/connection.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace lutrin::library {

/// All changes, newest first; not those of which nothing is left in the library.
[[nodiscard]] Result<std::vector<ChangeEntry>> changeList(store::Connection &connection);

/// Takes a change back, all of it or nothing. A document that it added goes, unless something
/// changed it since then; of one that it changed, each field goes back that is still as the change
/// left it. That is a change of its own, and so can be taken back.
/// Errors: NotFound with the number; Invalid where it is taken back already; Cancelled.
[[nodiscard]] Result<UndoReport> undoChange(store::Connection &connection, std::int64_t change,
                                            const std::stop_token &stop,
                                            const ProgressCallback &progress);

} // namespace lutrin::library
