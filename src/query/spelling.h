// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::query {

/// What the name before a colon asks for: a term in a field, or dates.
struct FieldName {
    enum class Use { Term, Year, Since, Before };

    Use use = Use::Term;
    Field field = Field::Anywhere;

    bool operator==(const FieldName &) const = default;
};

/// The field of this name: French or English, in any case, with or without accents.
[[nodiscard]] std::optional<FieldName> fieldNamed(std::string_view name);

/// What a name of these words is written as, without its colon; none for Anywhere.
[[nodiscard]] std::string_view spelled(const FieldName &name, Words words);

enum class Operator { And, Or, Not, Near };

struct OperatorWord {
    Operator kind = Operator::And;
    std::optional<int> distance; ///< of Near, as written; none when it is not a number
};

/// `ET`, `OR`, `NON`, `PRÈS/5` …, in capitals only: « et » is a word. Also `&&` and `||`.
[[nodiscard]] std::optional<OperatorWord> operatorNamed(std::string_view word);

/// Whether a word is an article, or a preposition that begins a name: in `titre:le traité` the
/// word meant is the next one.
[[nodiscard]] bool isArticle(std::string_view word);

/// Whether a word is what stands before a name without being a part of it: `Mme Dupont`, `Dr
/// Dupont`. `M. Dupont` is anybody's, but `M. A. Dupont` has two initials.
[[nodiscard]] bool isCourtesy(std::string_view word, std::string_view next);
[[nodiscard]] std::string_view withoutCourtesy(std::string_view name);

/// 1 to 12 for the name of a month or its usual abbreviation, in French or English (`févr.`,
/// `August`).
[[nodiscard]] std::optional<unsigned> monthNamed(std::string_view word);

/// Whether a word is the initial of a first name, or of a double one: `J.`, `É.`, `M.-A.`
[[nodiscard]] bool isInitial(std::string_view word);

/// The field of a word that needs no field's name to be known for what it is, an ISBN, a DOI or an
/// address; Anywhere for any other word.
[[nodiscard]] Field identifierField(std::string_view word);
/// Whether the name is that of the field of the identifier: « ISBN 979-10-373-0989-1 », or « ISSN
/// 1234-5679 », which says nothing without it.
[[nodiscard]] bool namesIdentifier(std::string_view name, std::string_view identifier);

/// What may follow a DOI in a sentence.
inline constexpr std::string_view doiEnd = ".,;:!?";

/// How many bytes of `text` a DOI takes that it begins with: `10.`, four figures or more, and a
/// suffix behind a slash (ISO 26324), up to white space, a quotation mark, a letter beyond ASCII or
/// a bracket that closes none of its own, without doiEnd. 0 where it begins with none, or with one
/// whose brackets are not in pairs or that `*` cuts.
[[nodiscard]] std::size_t doiLength(std::string_view text);

/// How many bytes of `text` the beginning takes that makes an address of a DOI, such as
/// `https://doi.org/`; 0 where it has none.
[[nodiscard]] std::size_t doiPrefixLength(std::string_view text);

/// Every name of these words that fieldNamed() knows, as it is written.
[[nodiscard]] std::vector<std::string_view> fieldNames(Words words);

} // namespace lutrin::query
