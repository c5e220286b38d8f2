// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::search {

/// A phrase of a MATCH expression: which of the query's terms it stands for, and how near it is.
/// FTS5 numbers phrases in the order in which the expression names them.
struct Phrase {
    std::size_t group = 0;
    Level level = Level::Folded;
    /// Of NEAR: how many phrases on the one stands that it must be near, without which it counts
    /// for nothing.
    std::ptrdiff_t partner = 0;
};

/// How an expression is put together.
struct Branch {
    enum class Kind {
        Phrase,
        Near,    ///< its phrases are its parts
        All,     ///< of its parts
        Any,     ///< of its parts
        Without, ///< its first part, without its second
    };
    Kind kind = Kind::Phrase;
    query::Field field = query::Field::Anywhere; ///< of a phrase
    Sequence sequence;                           ///< of a phrase
    std::vector<Branch> parts;
};

/// An FTS5 MATCH expression, always bound and never part of the SQL.
///
/// Sequences become quoted strings of index terms, so that nothing that was typed is taken for
/// FTS5's own syntax.
class MatchExpression {
public:
    [[nodiscard]] static MatchExpression of(const Pattern &pattern);
    /// Each of the patterns within `distance` words of the next, in any order.
    [[nodiscard]] static MatchExpression near(const std::vector<Pattern> &patterns, int distance);
    /// All of them, or any of them. Needs at least one.
    [[nodiscard]] static MatchExpression all(std::vector<MatchExpression> parts);
    [[nodiscard]] static MatchExpression any(std::vector<MatchExpression> parts);
    [[nodiscard]] MatchExpression without(const MatchExpression &excluded) const;
    /// The same as one group, which is as rare as the documents of the expression `group`.
    [[nodiscard]] MatchExpression weighedBy(std::string group) const;

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::vector<Phrase> &phrases() const { return m_phrases; }
    /// The same as text() as a tree, with the phrases in the same order.
    [[nodiscard]] const Branch &tree() const { return m_tree; }
    /// An expression for each group of phrases, to count the documents that have it.
    [[nodiscard]] const std::vector<std::string> &groups() const { return m_groups; }
    /// Whether it is the beginning of a word, of one letter or two, and nothing else.
    [[nodiscard]] bool isBroad() const { return m_broad; }
    /// Of a broad one in no field: the letters.
    [[nodiscard]] const std::vector<std::string> &beginnings() const { return m_beginnings; }
    /// How deep its parentheses go; FTS5's parser has a bound.
    [[nodiscard]] int depth() const { return m_depth; }

private:
    [[nodiscard]] static MatchExpression join(std::vector<MatchExpression> parts,
                                              std::string_view link, Branch::Kind kind);
    void append(const MatchExpression &part, bool counted);

    std::string m_text;
    Branch m_tree;
    std::vector<Phrase> m_phrases;
    std::vector<std::string> m_groups;
    std::vector<std::string> m_beginnings;
    int m_depth = 0;
    bool m_broad = false;
};

} // namespace lutrin::search
