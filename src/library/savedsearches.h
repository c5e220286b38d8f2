// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/savedsearch.h"
#include "store/connection.h"

#include <vector>

namespace lutrin::library {

/// The saved searches of a library, in the user's order. Writes belong into the caller's
/// transaction.
[[nodiscard]] Result<std::vector<SavedSearch>> savedSearchesIn(store::Connection &connection);
/// Keeps these and no others. Errors: Invalid (no name, or twice the same).
[[nodiscard]] Result<void> saveSearchesIn(store::Connection &connection,
                                          const std::vector<SavedSearch> &searches);
/// Makes of those that are kept what was made of `before`; what has been kept besides stays.
[[nodiscard]] Result<void> changeSavedSearchesIn(store::Connection &connection,
                                                 const std::vector<SavedSearch> &before,
                                                 const std::vector<SavedSearch> &after);

} // namespace lutrin::library
