// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/history.h"
#include "store/connection.h"

#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::library {

/// Takes documents out, all of them or none, as a change that can be taken back with everything:
/// what the user filed and marked is kept under their ids, what they brought along as long as a
/// past state names it. One of the bundled corpus stays out in later editions too; an import that
/// the user asks for brings any of them in again. An id that is named twice counts once.
/// Errors: NotFound with the id; Cancelled.
[[nodiscard]] Result<RemovalReport> removeDocuments(store::Connection &connection,
                                                    const std::vector<std::string> &ids,
                                                    const std::stop_token &stop,
                                                    const ProgressCallback &progress);

} // namespace lutrin::library
