// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lutrin::citation {

/// The spaces of French typography at which no line breaks.
inline constexpr std::string_view noBreak = "\u00A0";
inline constexpr std::string_view narrowNoBreak = "\u202F";

} // namespace lutrin::citation
