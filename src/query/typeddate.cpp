// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/typeddate.h"

#include "query/signs.h"

#include <algorithm>
#include <string>

namespace lutrin::query {

namespace {

constexpr std::size_t mostWords = 7; // 1er mars 2024 à 14 février 2025

bool isPlainWord(const Lexeme &lexeme)
{
    return lexeme.kind == LexemeKind::Term && lexeme.match == Match::Word;
}

/// The words as if they stood between quotation marks. A dash between two of them is no lexeme.
std::string joined(std::string_view text, std::span<const Lexeme> words)
{
    std::string date = words.front().text;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::size_t end = words[at - 1].range.end;
        const std::string_view between = text.substr(end, words[at].range.begin - end);
        date += withoutSpaces(between).empty() ? " " : " – ";
        date += words[at].text;
    }
    return date;
}

} // namespace

std::optional<TypedDate> typedDate(FieldName::Use use, std::string_view text,
                                   std::span<const Lexeme> lexemes)
{
    const auto end = std::ranges::find_if_not(lexemes, isPlainWord);
    const auto words = static_cast<std::size_t>(end - lexemes.begin());
    // A date between quotation marks is one already.
    for (std::size_t count = std::clamp<std::size_t>(words, 1, mostWords); count > 0; --count) {
        if (auto period = parsePeriod(use, joined(text, lexemes.first(count))))
            return TypedDate{std::move(*period), count};
    }
    return std::nullopt;
}

} // namespace lutrin::query
