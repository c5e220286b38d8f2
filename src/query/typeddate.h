// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/lexer.h"
#include "query/period.h"

#include <optional>
#include <span>
#include <string_view>

namespace lutrin::query {

/// A date or a period, and the words that it takes.
struct TypedDate {
    Period period;
    std::size_t words = 0;
};

/// What the words at the beginning of `lexemes`, as many of them as can be, say after the name of
/// a date's field: `depuis:14 février 2025`, `année:2020 à 2023`. None where the first of them is
/// not even the beginning of a date. `text` is all that was typed.
[[nodiscard]] std::optional<TypedDate> typedDate(FieldName::Use use, std::string_view text,
                                                 std::span<const Lexeme> lexemes);

} // namespace lutrin::query
