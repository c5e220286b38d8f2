// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace lutrin {

/// A time in seconds since 1970, in UTC, as `pattern` has it for strftime: `%Y-%m-%d`. Empty for
/// one that no calendar has.
[[nodiscard]] std::string utcText(std::int64_t seconds, const char *pattern);

} // namespace lutrin
