// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>

namespace lutrin::store {

/// Takes out the attachments that no record names: neither one that is there nor one that was kept
/// to bring it back. Gives how many. Belongs into the caller's transaction.
/// Error: Corrupt where a record cannot be read, whose attachments are not known.
[[nodiscard]] Result<std::int64_t> sweepAttachments(Connection &connection);

} // namespace lutrin::store
