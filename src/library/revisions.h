// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/history.h"
#include "store/changestore.h"
#include "store/connection.h"

#include <string_view>
#include <vector>

namespace lutrin::library {

/// What was kept of a document and of those that were merged into it, newest first.
[[nodiscard]] Result<std::vector<store::Revision>> revisionsOf(store::Connection &connection,
                                                               std::string_view document);

/// The same as records; nothing for a document that never changed.
[[nodiscard]] Result<std::vector<RevisionEntry>> revisionList(store::Connection &connection,
                                                              std::string_view document);

} // namespace lutrin::library
