// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/near.h"

#include "query/build.h"

#include <algorithm>
#include <utility>

namespace lutrin::query {

namespace {

constexpr std::size_t maximumCombinations = 32;

using Terms = std::vector<Node>;

bool isNearTerm(const Node &node)
{
    return node.kind == Kind::Term && node.field <= Field::Author;
}

// The terms that may stand in an operand's place; none of them if it is no such operand.
Terms alternatives(const Node &operand)
{
    if (isNearTerm(operand))
        return {operand};
    if (operand.kind == Kind::Or && std::ranges::all_of(operand.parts, isNearTerm))
        return operand.parts;
    return {};
}

// All terms take the one field that some of them have. False if there are two.
bool shareField(Terms &terms)
{
    Field field = Field::Anywhere;
    for (const Node &term : terms) {
        if (term.field == Field::Anywhere)
            continue;
        if (field != Field::Anywhere && field != term.field)
            return false;
        field = term.field;
    }
    for (Node &term : terms)
        term.field = field;
    return true;
}

Node near(Terms terms, int distance)
{
    Node node{Kind::Near};
    node.distance = distance;
    node.parts = std::move(terms);
    return node;
}

// One Near where all distances are equal, else one a pair.
Node chain(const Terms &terms, const std::vector<int> &distances)
{
    if (std::ranges::adjacent_find(distances, std::ranges::not_equal_to()) == distances.end())
        return near(terms, distances.front());
    std::vector<Node> pairs;
    for (std::size_t i = 0; i < distances.size(); ++i)
        pairs.push_back(near({terms[i], terms[i + 1]}, distances[i]));
    return allOf(std::move(pairs));
}

} // namespace

std::optional<Node> nearOf(const std::vector<Node> &operands, const std::vector<int> &distances)
{
    std::vector<Terms> combinations{{}};
    for (const Node &operand : operands) {
        std::vector<Terms> longer;
        for (const Terms &begun : combinations)
            for (const Node &term : alternatives(operand)) {
                longer.push_back(begun);
                longer.back().push_back(term);
            }
        if (longer.empty() || longer.size() > maximumCombinations)
            return std::nullopt;
        combinations = std::move(longer);
    }
    std::vector<Node> chains;
    for (Terms &terms : combinations) {
        if (!shareField(terms))
            return std::nullopt;
        chains.push_back(chain(terms, distances));
    }
    return anyOf(std::move(chains));
}

} // namespace lutrin::query
