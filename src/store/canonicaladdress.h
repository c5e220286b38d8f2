// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::store {

/// An address as it tells one page from another: without scheme, `www.`, a host's trailing dot, a
/// path's trailing slash, fragment and what only tracks readers. Empty for what is no web address.
[[nodiscard]] std::string canonicalAddress(std::string_view url);

} // namespace lutrin::store
