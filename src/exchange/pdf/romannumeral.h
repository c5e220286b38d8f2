// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The number of a Roman numeral in letters of one case, written as one writes it; 0 for all else.
[[nodiscard]] int romanNumber(std::string_view text);
/// In small letters; empty from 400 on, which no front matter reaches.
[[nodiscard]] std::string romanNumeral(int number);

} // namespace lutrin::exchange
