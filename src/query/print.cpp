// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/ast.h"
#include "query/spelling.h"

namespace lutrin::query {

namespace {

constexpr auto none = std::string::npos;

// A text that has one kind of quotation mark in it stands between those of another kind.
std::string quoted(const std::string &text)
{
    if (text.find('"') == none)
        return '"' + text + '"';
    if (text.find("»") == none)
        return "«\u00A0" + text + "\u00A0»";
    return "“" + text + "”";
}

/// The operators, with the spaces that stand around them.
struct Operators {
    std::string_view conjunction;
    std::string_view disjunction;
    std::string_view negation;
    std::string_view nearness; ///< before its distance
};

constexpr Operators french{" ET ", " OU ", "SAUF ", " PRÈS/"};
constexpr Operators english{" AND ", " OR ", "NOT ", " NEAR/"};

class Printer {
public:
    explicit Printer(Words words)
        : m_words(words), m_operators(words == Words::English ? english : french)
    {
    }

    [[nodiscard]] std::string print(const Node &node) const
    {
        switch (node.kind) {
        case Kind::Everything:
            return {};
        case Kind::Term:
            return printTerm(node);
        case Kind::Period:
            return printPeriod(node);
        case Kind::Near: {
            const std::string distance = std::to_string(node.distance) + ' ';
            return joined(node, std::string(m_operators.nearness) + distance);
        }
        case Kind::And:
            return printAnd(node);
        case Kind::Or:
            return joined(node, m_operators.disjunction);
        case Kind::Not:
            return std::string(m_operators.negation) + printPart(node.parts.front());
        }
        return {};
    }

private:
    [[nodiscard]] std::string printTerm(const Node &term) const
    {
        std::string result;
        if (term.field != Field::Anywhere)
            result = named({FieldName::Use::Term, term.field});
        switch (term.match) {
        case Match::Word:
            return result + term.text;
        case Match::Phrase:
            return result + quoted(term.text);
        case Match::Exact:
            return result + '=' + term.text;
        case Match::Prefix:
            return result + term.text + '*';
        }
        return result;
    }

    [[nodiscard]] std::string printPeriod(const Node &period) const
    {
        if (period.from.empty() && period.to.empty())
            return named({FieldName::Use::Year}) + '*';
        if (period.to.empty())
            return named({FieldName::Use::Since}) + period.from;
        const std::string result = named({FieldName::Use::Year}) + period.from;
        return period.from == period.to ? result : result + ".." + period.to;
    }

    [[nodiscard]] std::string named(const FieldName &name) const
    {
        return std::string(spelled(name, m_words)) + ':';
    }

    [[nodiscard]] std::string printPart(const Node &part) const
    {
        const bool compound = part.kind == Kind::And || part.kind == Kind::Or;
        return compound ? '(' + print(part) + ')' : print(part);
    }

    [[nodiscard]] std::string joined(const Node &node, std::string_view separator) const
    {
        std::string result;
        for (const Node &part : node.parts) {
            if (!result.empty())
                result += separator;
            result += printPart(part);
        }
        return result;
    }

    // `a SAUF b` reads better than `a ET SAUF b`.
    [[nodiscard]] std::string printAnd(const Node &node) const
    {
        std::string result;
        for (const Node &part : node.parts) {
            if (!result.empty())
                result += part.kind == Kind::Not ? " " : m_operators.conjunction;
            result += printPart(part);
        }
        return result;
    }

    Words m_words;
    Operators m_operators;
};

} // namespace

std::string toString(const Node &node, Words words)
{
    return Printer(words).print(node);
}

} // namespace lutrin::query
