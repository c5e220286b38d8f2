// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/matchexpression.h"

#include <algorithm>

namespace lutrin::search {

namespace {

/// The phrases of what is excluded do not speak for a document.
constexpr std::size_t noGroup = static_cast<std::size_t>(-1);

std::string quoted(const Sequence &sequence)
{
    std::string text = "\"";
    for (const std::string &term : sequence.terms) {
        if (text.size() > 1)
            text += ' ';
        for (const char character : term) {
            if (character == '"')
                text += '"';
            text += character;
        }
    }
    text += '"';
    return sequence.prefix ? text + " *" : text;
}

bool isShortBeginning(const Sequence &sequence)
{
    constexpr std::size_t broad = 2;
    return sequence.prefix && sequence.terms.size() == 1 && sequence.terms.front().size() <= broad;
}

std::string inColumn(query::Field field, const std::string &text)
{
    switch (field) {
    case query::Field::Title:
        return "title : (" + text + ')';
    case query::Field::Author:
        return "authors : (" + text + ')';
    default:
        return '(' + text + ')';
    }
}

} // namespace

MatchExpression MatchExpression::of(const Pattern &pattern)
{
    MatchExpression made;
    made.m_tree.kind = Branch::Kind::Any;
    std::string text;
    for (const Sequence &sequence : pattern.sequences) {
        made.m_tree.parts.push_back({.field = pattern.field, .sequence = sequence});
        if (!text.empty())
            text += " OR ";
        text += quoted(sequence);
        made.m_phrases.push_back({0, sequence.level});
    }
    made.m_broad =
        !pattern.sequences.empty() && std::ranges::all_of(pattern.sequences, isShortBeginning);
    if (made.m_broad && pattern.field == query::Field::Anywhere) {
        for (const Sequence &sequence : pattern.sequences)
            made.m_beginnings.push_back(sequence.terms.front());
    }
    made.m_text = inColumn(pattern.field, text);
    made.m_groups = {made.m_text};
    made.m_depth = 1;
    return made;
}

MatchExpression MatchExpression::near(const std::vector<Pattern> &patterns, int distance)
{
    // FTS5 counts the words between, and knows no alternatives inside NEAR.
    const std::string bound = ", " + std::to_string(distance - 1) + ')';
    std::vector<MatchExpression> links;
    for (std::size_t at = 0; at + 1 < patterns.size(); ++at) {
        MatchExpression link;
        link.m_tree.kind = Branch::Kind::Near;
        std::string text;
        for (const Sequence &left : patterns[at].sequences) {
            for (const Sequence &right : patterns[at + 1].sequences) {
                text += text.empty() ? "" : " OR ";
                text += "NEAR(" + quoted(left) + ' ' + quoted(right) + bound;
                for (const Sequence *sequence : {&left, &right})
                    link.m_tree.parts.push_back(
                        {.field = patterns[at].field, .sequence = *sequence});
                link.m_phrases.push_back({0, left.level, 1});
                link.m_phrases.push_back({0, right.level, -1});
            }
        }
        link.m_text = inColumn(patterns[at].field, text);
        link.m_groups = {link.m_text};
        link.m_depth = 1;
        links.push_back(std::move(link));
    }
    return all(std::move(links));
}

MatchExpression MatchExpression::all(std::vector<MatchExpression> parts)
{
    return join(std::move(parts), " AND ", Branch::Kind::All);
}

MatchExpression MatchExpression::any(std::vector<MatchExpression> parts)
{
    return join(std::move(parts), " OR ", Branch::Kind::Any);
}

MatchExpression MatchExpression::join(std::vector<MatchExpression> parts, std::string_view link,
                                      Branch::Kind kind)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    MatchExpression whole;
    whole.m_tree.kind = kind;
    for (const MatchExpression &part : parts) {
        if (!whole.m_text.empty())
            whole.m_text += link;
        whole.append(part, true);
        whole.m_tree.parts.push_back(part.m_tree);
    }
    whole.m_text = '(' + whole.m_text + ')';
    ++whole.m_depth;
    return whole;
}

MatchExpression MatchExpression::without(const MatchExpression &excluded) const
{
    MatchExpression whole = *this;
    whole.m_broad = false;
    whole.m_beginnings.clear();
    whole.m_text += " NOT ";
    whole.append(excluded, false);
    whole.m_tree = {.kind = Branch::Kind::Without, .parts = {m_tree, excluded.m_tree}};
    whole.m_text = '(' + whole.m_text + ')';
    ++whole.m_depth;
    return whole;
}

MatchExpression MatchExpression::weighedBy(std::string group) const
{
    MatchExpression same = *this;
    same.m_groups = {std::move(group)};
    for (Phrase &phrase : same.m_phrases)
        phrase.group = 0;
    return same;
}

void MatchExpression::append(const MatchExpression &part, bool counted)
{
    for (Phrase phrase : part.m_phrases) {
        const bool counts = counted && phrase.group != noGroup;
        phrase.group = counts ? m_groups.size() + phrase.group : noGroup;
        m_phrases.push_back(phrase);
    }
    if (counted)
        m_groups.insert(m_groups.end(), part.m_groups.begin(), part.m_groups.end());
    m_text += part.m_text;
    m_depth = std::max(m_depth, part.m_depth);
}

} // namespace lutrin::search
