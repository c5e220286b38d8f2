// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/query.h"
#include "search/coach.h"
#include "search/misspelling.h"
#include "search/rereading.h"

#include <string>
#include <vector>

namespace lutrin::search {

namespace {

/// The values that have names, in the order of the tree.
void collectValues(query::Node &node, std::vector<query::Node *> &values)
{
    if (node.kind == query::Kind::Not)
        return;
    if (node.kind == query::Kind::Term && facetOf(node.field))
        values.push_back(&node);
    for (query::Node &part : node.parts)
        collectValues(part, values);
}

} // namespace

Result<void> Coach::rename(query::Node root, std::vector<Suggestion> &into)
{
    std::vector<query::Node *> values;
    collectValues(root, values);
    for (query::Node *value : values) {
        const auto documents = m_evaluator.documents(*value);
        const auto names = namesLike(*value);
        if (!documents || !names)
            return failure(documents ? names.error() : documents.error());
        if (!documents->isEmpty())
            continue;
        const query::Node typed = *value;
        for (const std::string &name : *names) {
            value->text = name;
            value->match = query::Match::Phrase;
            if (auto done = propose(Suggestion::Kind::Respelled, root, typed.text, into); !done)
                return done;
        }
        *value = typed;
    }
    return {};
}

Result<void> Coach::name(const query::Node &root, std::vector<Suggestion> &into)
{
    query::Node value = asName(root);
    if (value.text.empty())
        return {};
    for (const query::Field field : {query::Field::Container, query::Field::Publisher}) {
        value.field = field;
        if (auto done = propose(Suggestion::Kind::Respelled, value, value.text, into); !done)
            return done;
    }
    return {};
}

Result<std::vector<std::string>> Coach::namesLike(const query::Node &value)
{
    const auto names = m_catalogue.names(m_connection, *facetOf(value.field), "fr");
    if (!names)
        return failure(names.error());
    std::vector<std::string> labels;
    for (const FacetName &each : **names)
        labels.push_back(each.label);
    return search::namesLike(labels, value.text);
}

} // namespace lutrin::search
