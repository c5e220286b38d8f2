// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// A text as records keep it: its size (four bytes, the lowest first), then the text in zlib's
/// format (RFC 1950). French prose shrinks to about half.
[[nodiscard]] Result<std::vector<std::byte>> compressed(std::string_view text);

/// The text again. Error: Corrupt for what compressed() did not make.
[[nodiscard]] Result<std::string> decompressed(Bytes bytes);

} // namespace lutrin::store
