// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace lutrin::exchange {

/// The line that begins at `at`, without its end (CR, LF or both); `at` goes on to the next one.
[[nodiscard]] std::string_view takeLine(std::string_view text, std::size_t &at);

} // namespace lutrin::exchange
