// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/build.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::query {

namespace {

Node join(Kind kind, std::vector<Node> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Node node{kind};
    for (Node &part : parts) {
        if (part.kind == kind)
            std::ranges::move(part.parts, std::back_inserter(node.parts));
        else
            node.parts.push_back(std::move(part));
    }
    return node;
}

bool isLeaf(const Node &node)
{
    return node.kind != Kind::And && node.kind != Kind::Or && node.kind != Kind::Not;
}

enum class Excluded { Skip, Take };

void collectTerms(Node &node, Excluded excluded, std::vector<Node> &terms)
{
    if (isLeaf(node)) {
        terms.push_back(std::move(node));
        return;
    }
    for (Node &part : node.parts)
        if (part.kind != Kind::Not || excluded == Excluded::Take)
            collectTerms(part, excluded, terms);
}

Node flat(Node node)
{
    std::vector<Node> terms;
    collectTerms(node, Excluded::Skip, terms);
    if (terms.empty())
        collectTerms(node, Excluded::Take, terms);
    return join(Kind::And, std::move(terms));
}

bool limit(Node &node, int depth)
{
    if (isLeaf(node))
        return true;
    if (depth == 1) {
        const bool whole = std::ranges::all_of(node.parts, isLeaf);
        if (!whole)
            node = flat(std::move(node));
        return whole;
    }
    bool whole = true;
    for (Node &part : node.parts)
        whole = limit(part, depth - 1) && whole;
    if (node.kind != Kind::Not) // a part may have become of the same kind
        node = join(node.kind, std::move(node.parts));
    return whole;
}

} // namespace

Node allOf(std::vector<Node> parts)
{
    return join(Kind::And, std::move(parts));
}

Node anyOf(std::vector<Node> parts)
{
    return join(Kind::Or, std::move(parts));
}

Node noneOf(Node part)
{
    if (part.kind == Kind::Not)
        return std::move(part.parts.front());
    Node node{Kind::Not};
    node.parts.push_back(std::move(part));
    return node;
}

bool isOfFields(const Node &node)
{
    if (node.kind == Kind::Term)
        return node.field != Field::Anywhere;
    return std::ranges::all_of(node.parts, isOfFields);
}

bool limitDepth(Node &root)
{
    return limit(root, maximumDepth);
}

} // namespace lutrin::query
