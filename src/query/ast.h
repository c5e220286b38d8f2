// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace lutrin::query {

/// Where a term is looked for. Those from Theme on are values of a record, not its prose.
enum class Field {
    Anywhere,
    Title,
    Author,
    Theme,
    Region,
    Centre,
    Type,
    Language,
    Series,
    Container, ///< the journal, book or site that the work is part of
    Publisher,
    Isbn,
    Doi,
    Address,
    Folder,
    Tag,
    Highlight, ///< the passages that the reader has marked, and their notes
    Import,
};

/// How a term is compared with a text.
enum class Match {
    Word,   ///< at every level: as written, folded, by lemma
    Phrase, ///< folded words in this order
    Exact,  ///< as written, accents included
    Prefix, ///< the folded beginning of a word
};

enum class Kind {
    Everything, ///< an empty query: every document
    Term,       ///< `field`, `match`, `text`
    Period,     ///< `from`, `to`
    Near,       ///< `parts`: two Terms or more, no more than `distance` words from one to the next
    And,        ///< `parts`: two or more
    Or,         ///< `parts`: two or more
    Not,        ///< `parts`: one; every document but these
};

/// A query as understood: a value, and all of it.
///
/// And never has And parts, Or no Or parts, Not no Not part; Everything stands only at the root.
/// Nesting is bounded by `maximumDepth`.
struct Node {
    Kind kind = Kind::Everything;
    Field field = Field::Anywhere;
    Match match = Match::Word;
    std::string text; ///< of a Term, as typed, without its quotes, `=` or `*`; empty only where
                      ///< `auteur:*` asks for all that have one
    /// Of a Period: `2025`, `2025-02` or `2025-02-14`, both of them included with all of their
    /// days; empty where it is open; both where `année:*` asks for all that have a date.
    std::string from;
    std::string to;
    int distance = 0;
    std::vector<Node> parts;

    bool operator==(const Node &) const = default;
};

/// Whether a Term asks for whatever value its field has.
[[nodiscard]] inline bool asksForAny(const Node &term)
{
    return term.kind == Kind::Term && term.match == Match::Prefix && term.text.empty();
}

inline constexpr int maximumDepth = 50;
inline constexpr int maximumTerms = 1000;
inline constexpr int defaultDistance = 10;
inline constexpr int maximumDistance = 1000;

/// Whose words the operators and the fields have: all of them are understood, these are shown.
enum class Words { French, English };

/// The query in canonical form: `(énergie OU climat) ET année:2020..2025`. Parsing it gives an
/// equal Node, for every Node that parse() gives.
[[nodiscard]] std::string toString(const Node &node, Words words = Words::French);

} // namespace lutrin::query
