// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin {

/// A capital of ASCII made small, whatever the locale.
[[nodiscard]] constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// ASCII's capitals made small; for names that files give, not for text.
[[nodiscard]] std::string lowerAscii(std::string_view text);
/// ASCII's small letters made capitals.
[[nodiscard]] std::string upperAscii(std::string_view text);

} // namespace lutrin
