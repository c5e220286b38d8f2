// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace lutrin::exchange {

// What LaTeX's commands stand for, by their names without the backslash.

/// The combining character of an accent: `'`, `^`, `c`.
[[nodiscard]] std::optional<char32_t> latexAccent(std::string_view command);

/// A character of text: `oe`, `&`, `textdegree`.
[[nodiscard]] std::optional<std::string_view> latexSign(std::string_view command);

/// A character of formulas: `beta`, `leq`.
[[nodiscard]] std::optional<std::string_view> latexSymbol(std::string_view command);

} // namespace lutrin::exchange
