// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"
#include "store/connection.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::library {

/// Puts the files that a document brings along into the library, and names them in it as the
/// library does. Figures and `pdf` keep no path of a file outside; what cannot be read any more is
/// left out. Belongs into the caller's transaction. Errors: the store's.
[[nodiscard]] Result<void> keepAttachments(store::Connection &connection, exchange::Found &found);

/// Errors: NotFound with the name, LimitExceeded.
[[nodiscard]] Result<std::string> attachmentBytes(store::Connection &connection,
                                                  std::string_view name, std::size_t limit);

} // namespace lutrin::library
