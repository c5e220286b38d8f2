// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace lutrin::store {

/// Gives the pages of the file that hold nothing back to the file system, where they are more than
/// a few: what is put together from pieces leaves the room of the pieces. Belongs into the caller's
/// transaction; the file is shorter after the next checkpoint. Libraries that were made without
/// `auto_vacuum` keep theirs and use them again.
[[nodiscard]] Result<void> releaseFreePages(Connection &connection);

/// Moves the log into the file and empties it, as far as nobody reads what is in it: after a large
/// change it would stay as large as it was until the library is closed. What cannot be moved now
/// stays in it, as safe as before. Outside of transactions.
void emptyLog(Connection &connection);

} // namespace lutrin::store
