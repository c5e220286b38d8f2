// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What may stand before the first character of a file in UTF-8.
inline constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

/// What XML calls white space; the no-break spaces of French typography are not.
[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

[[nodiscard]] constexpr bool isAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) == 0;
}

/// The text with runs of white space made one space, and none at its ends.
[[nodiscard]] std::string collapsed(std::string_view text);

} // namespace lutrin::exchange
