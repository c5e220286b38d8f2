// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"
#include "query/spelling.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::query {

enum class LexemeKind { Term, Open, Close, And, Or, Not, Minus, Near, FieldName };

/// A piece of a query.
struct Lexeme {
    LexemeKind kind = LexemeKind::Term;
    Range range;
    Match match = Match::Word; ///< of a Term
    std::string text; ///< of a Term: without quotes, `=` and `*`; empty where `auteur:*` asks for
                      ///< all that have one
    query::FieldName field; ///< of a FieldName
    int distance = 0;       ///< of Near, in 1 to maximumDistance
};

struct Lexemes {
    std::vector<Lexeme> lexemes; ///< pieces of punctuation alone are no lexemes
    std::vector<Remark> remarks;
};

/// Cuts a query into pieces. `text` must be UTF-8.
[[nodiscard]] Lexemes lex(std::string_view text);

} // namespace lutrin::query
