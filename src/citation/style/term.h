// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace lutrin::citation {

enum class TermForm : std::uint8_t { Long, Short, Symbol, Verb, VerbShort };
inline constexpr int termFormCount = 5;

enum class Gender : std::uint8_t { None, Masculine, Feminine };

/// A term in one form, as its TermTable keeps it.
struct TermText {
    std::string_view single;
    std::string_view multiple;
};

} // namespace lutrin::citation
