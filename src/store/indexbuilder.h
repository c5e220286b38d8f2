// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/connection.h"

#include <stop_token>
#include <string>

namespace lutrin::store {

/// By what everything that is derived from the records is made: the analyser's rules, and the
/// values of facets.
[[nodiscard]] std::string indexVersion();

/// Whether the present version made what is derived.
[[nodiscard]] Result<bool> indexIsCurrent(Connection &connection);

/// Builds everything that is derived from the records again (words, lengths, facets, sort keys),
/// in one transaction: a stop or a failure leaves the old state.
[[nodiscard]] Result<void> rebuildIndex(Connection &connection, std::stop_token stop = {},
                                        const ProgressCallback &progress = {});

/// rebuildIndex(), and in the same transaction sweepAttachments(). Where a record cannot be read
/// that can come back, what it names is not known, and all attachments stay.
[[nodiscard]] Result<void> repair(Connection &connection, std::stop_token stop = {},
                                  const ProgressCallback &progress = {});

} // namespace lutrin::store
