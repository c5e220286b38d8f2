// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/tellingterms.h"

#include "query/build.h"
#include "query/spelling.h"
#include "text/frenchwords.h"

#include <algorithm>

namespace lutrin::search {

namespace {

bool isFunctionWord(const query::Node &node)
{
    return node.kind == query::Kind::Term && node.match == query::Match::Word && isInWords(node) &&
           (text::isFunctionWord(node.text) || query::isInitial(node.text));
}

/// Whether another part says more of the place that a function word is looked for in.
bool isToldOtherwise(const query::Node &word, const query::Node &all)
{
    return word.field == query::Field::Anywhere ||
           std::ranges::any_of(all.parts, [&](const query::Node &part) {
               return part.kind == query::Kind::Term && part.field == word.field &&
                      !isFunctionWord(part);
           });
}

void collect(const query::Node &node, std::vector<const query::Node *> &terms)
{
    if (node.kind == query::Kind::Not)
        return;
    if (node.kind == query::Kind::Term && isInWords(node))
        terms.push_back(&node);
    if (node.kind == query::Kind::And) {
        for (const query::Node *part : tellingParts(node))
            collect(*part, terms);
        return;
    }
    for (const query::Node &part : node.parts)
        collect(part, terms);
}

} // namespace

bool isInWords(const query::Node &term)
{
    return term.field == query::Field::Anywhere || term.field == query::Field::Title ||
           (term.field == query::Field::Author && !query::asksForAny(term));
}

std::vector<const query::Node *> tellingParts(const query::Node &all)
{
    std::vector<const query::Node *> parts;
    bool saysSomething = false;
    for (const query::Node &part : all.parts) {
        if (isFunctionWord(part) && isToldOtherwise(part, all))
            continue;
        parts.push_back(&part);
        saysSomething = saysSomething || part.kind != query::Kind::Not;
    }
    if (saysSomething)
        return parts;
    parts.clear();
    for (const query::Node &part : all.parts)
        parts.push_back(&part);
    return parts;
}

query::Node toldQuery(const query::Node &root)
{
    query::Node told = root;
    told.parts.clear();
    std::vector<const query::Node *> parts;
    if (root.kind == query::Kind::And) {
        parts = tellingParts(root);
    } else {
        for (const query::Node &part : root.parts)
            parts.push_back(&part);
    }
    for (const query::Node *part : parts)
        told.parts.push_back(toldQuery(*part));
    return root.kind == query::Kind::And ? query::allOf(std::move(told.parts)) : told;
}

std::vector<const query::Node *> positiveTerms(const query::Node &root)
{
    std::vector<const query::Node *> terms;
    collect(root, terms);
    return terms;
}

} // namespace lutrin::search
