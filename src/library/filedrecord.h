// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "store/connection.h"

#include <string_view>

namespace lutrin::library {

/// The document of this id with what the user files it under and has marked in it. Errors:
/// NotFound, Corrupt.
[[nodiscard]] Result<corpus::Document> filedRecord(store::Connection &connection,
                                                   std::string_view id);

} // namespace lutrin::library
