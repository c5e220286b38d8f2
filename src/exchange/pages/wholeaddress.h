// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::exchange {

/// `address` as a page at `base` means it (RFC 3986 § 5); as it is where that cannot be told.
[[nodiscard]] std::string wholeAddress(const std::string &address, const std::string &base);

} // namespace lutrin::exchange
