// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::exchange {

[[nodiscard]] bool beginsSmall(std::string_view text);
/// At least two letters, all capitals: « TENENBAUM », « DE ».
[[nodiscard]] bool isCapitals(std::string_view word);

} // namespace lutrin::exchange
