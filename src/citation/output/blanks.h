// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::citation {

/// The spaces of French typography at which no line breaks.
inline constexpr std::string_view noBreak = "\u00A0";
inline constexpr std::string_view narrowNoBreak = "\u202F";

/// How long a blank at the front of `text` is, of either kind or a space; 0 when there is none.
[[nodiscard]] std::size_t blankAt(std::string_view text);

/// Takes the blanks at the end away.
void trimBlanks(std::string &text);

} // namespace lutrin::citation
