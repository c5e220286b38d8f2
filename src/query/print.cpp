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

std::string printTerm(const Node &term)
{
    std::string result;
    if (term.field != Field::Anywhere)
        result.append(canonicalName(term.field)).append(":");
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

std::string printPeriod(const Node &period)
{
    if (period.to.empty())
        return std::string(sinceName) + ':' + period.from;
    std::string result = std::string(yearName) + ':' + period.from;
    return period.from == period.to ? result : result + ".." + period.to;
}

std::string print(const Node &node);

std::string printPart(const Node &part)
{
    const bool compound = part.kind == Kind::And || part.kind == Kind::Or;
    return compound ? '(' + print(part) + ')' : print(part);
}

std::string joined(const Node &node, const std::string &separator)
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
std::string printAnd(const Node &node)
{
    std::string result;
    for (const Node &part : node.parts) {
        if (!result.empty())
            result += part.kind == Kind::Not ? " " : " ET ";
        result += printPart(part);
    }
    return result;
}

std::string print(const Node &node)
{
    switch (node.kind) {
    case Kind::Everything:
        return {};
    case Kind::Term:
        return printTerm(node);
    case Kind::Period:
        return printPeriod(node);
    case Kind::Near:
        return joined(node, " PRÈS/" + std::to_string(node.distance) + ' ');
    case Kind::And:
        return printAnd(node);
    case Kind::Or:
        return joined(node, " OU ");
    case Kind::Not:
        return "SAUF " + printPart(node.parts.front());
    }
    return {};
}

} // namespace

std::string toString(const Node &node)
{
    return print(node);
}

} // namespace lutrin::query
