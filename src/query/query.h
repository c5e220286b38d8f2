// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::query {

/// Bytes [begin, end) of a query's text; both ends fall on character borders.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Range &) const = default;
};

/// What a piece of the query's text is, for its colour. Spaces have no span.
enum class SpanKind {
    Word,
    Phrase, ///< with its quotes
    Operator,
    FieldName, ///< with its colon
    FieldValue,
    Parenthesis,
    Error, ///< a piece that was left out, or read otherwise than it is written
};

struct Span {
    Range range;
    SpanKind kind = SpanKind::Word;

    bool operator==(const Span &) const = default;
};

/// What was read leniently, and where.
enum class RemarkKind {
    OpenQuote,        ///< a quotation without its end: read to the end of the query
    OpenParenthesis,  ///< closed at the end of the query
    StrayParenthesis, ///< closes nothing: left out
    StrayOperator,    ///< joins nothing: left out
    UnknownField,     ///< `name:value` with a name that is no field: read as words
    EmptyField,       ///< a field without a value: left out
    BadDate,          ///< not a date: read as a word
    ReversedPeriod,   ///< `2025..2020`: read as 2020..2025
    BadDistance,    ///< of PRÈS, not in 1 to maximumDistance: the nearest of these, or the default
    NearNeedsWords, ///< PRÈS beside something else than words: read as ET
    StrayWildcard,  ///< `*` or `?` before the end of a word: stands for nothing else
    TooDeep,        ///< parentheses beyond maximumDepth: left out
    TooLong,        ///< terms beyond maximumTerms: left out
};

struct Remark {
    RemarkKind kind = RemarkKind::StrayOperator;
    Range range;
    std::string text; ///< the piece concerned, verbatim; always UTF-8

    bool operator==(const Remark &) const = default;
};

/// A query's text as it was read.
struct Query {
    Node root;
    std::vector<Span> spans;     ///< ascending, apart from each other
    std::vector<Remark> remarks; ///< in the order of the text
};

/// Reads a query as docs/query-language.md says. Never fails: takes any bytes, and what is wrong
/// is read as well as can be, with a remark; bytes that are not UTF-8 count as spaces. Thread-safe.
[[nodiscard]] Query parse(std::string_view text);

} // namespace lutrin::query
