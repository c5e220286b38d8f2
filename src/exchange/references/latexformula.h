// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What a formula of LaTeX shows as text, given without its dollars: `\mathrm{CO_2}`, `\beta`,
/// `10^{-3}`, `^\circ`. What is raised and lowered stands in CSL's markup if `looks`; else raised
/// digits are those of Unicode, and the rest stands on the line. Nothing where a part of it cannot
/// be shown, and for what is money rather than a formula: `5 billion and `.
[[nodiscard]] std::optional<std::string> formulaText(std::string_view formula, bool looks);

} // namespace lutrin::exchange
