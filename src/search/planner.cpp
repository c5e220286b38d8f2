// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/planner.h"

#include "query/build.h"
#include "search/marker.h"
#include "search/tellingterms.h"
#include "store/derived.h"
#include "store/documentstore.h"
#include "store/terms.h"

#include <algorithm>

namespace lutrin::search {

namespace {

using store::DocumentSet;

/// FTS5's parser keeps at most a hundred open elements.
constexpr int deepestExpression = 12;
/// NEAR is written out for every pair of forms. A word has some seven in three languages, a
/// compound some twenty; of more, those of long compounds, the nearest are enough.
constexpr std::size_t mostNearForms = 32;

bool isUnaccented(const Pattern &pattern)
{
    return std::ranges::any_of(pattern.sequences, &Sequence::unaccented);
}

/// The words of `=cote` with any accents.
Pattern withAccents(const Pattern &pattern)
{
    Pattern accented{.field = pattern.field};
    for (const Sequence &sequence : pattern.sequences) {
        for (const std::string &term : sequence.terms)
            accented.sequences.push_back({.terms = {store::accentedPrefix(term)}, .prefix = true});
    }
    return accented;
}

} // namespace

Result<DocumentSet> Planner::resolved(const Plan &plan)
{
    auto documents = plan.words ? m_words.documents(*plan.words) : m_words.all();
    if (documents && plan.within)
        *documents &= *plan.within;
    return documents;
}

Planner::Planned Planner::plan(const query::Node &node)
{
    switch (node.kind) {
    case query::Kind::Everything:
        return std::nullopt;
    case query::Kind::Term:
        return planTerm(node);
    case query::Kind::Period:
        return planPeriod(node);
    case query::Kind::Near:
        return planNear(node);
    case query::Kind::And:
        return planAll(node);
    case query::Kind::Or:
        return planAny(node);
    case query::Kind::Not:
        return planNot(node);
    }
    return std::nullopt;
}

Planner::Planned Planner::planTerm(const query::Node &node)
{
    if (!isInWords(node)) {
        auto documents = m_conditions.withValue(node);
        if (!documents)
            return failure(documents.error());
        if (!*documents)
            m_unknown.push_back(node.text);
        return Plan{.within = documents->value_or(DocumentSet())};
    }
    const Pattern pattern = m_patterns.read(node);
    if (pattern.sequences.empty())
        return std::nullopt;
    if (!isUnaccented(pattern)) {
        auto words = MatchExpression::of(pattern);
        if (node.field == query::Field::Author && node.match == query::Match::Phrase)
            return planName(node, std::move(words));
        const auto large = m_words.isLarge();
        if (!large)
            return failure(large.error());
        if (!*large || words.beginnings().empty())
            return Plan{.words = std::move(words)};
        auto documents = m_words.beginningWith(words);
        if (!documents)
            return failure(documents.error());
        return Plan{.within = std::move(*documents)};
    }
    auto documents = withUnaccented(pattern);
    if (!documents)
        return failure(documents.error());
    return Plan{.within = std::move(*documents)};
}

/// Initials are no words of the index: whom they do not mean is taken out.
Planner::Planned Planner::planName(const query::Node &node, MatchExpression words)
{
    if (!RecordConditions::hasInitials(node))
        return Plan{.words = std::move(words)};
    const auto found = m_words.documents(words);
    if (!found)
        return failure(found.error());
    const auto namesakes = m_conditions.ofNamesakes(node, *found);
    if (!namesakes)
        return failure(namesakes.error());
    Plan plan{.words = std::move(words)};
    if (!namesakes->isEmpty())
        plan.within = *found - *namesakes;
    return plan;
}

/// The index has one term for *cote* and *côté*, and one more for *côté*. So documents that have
/// an accented form too are looked into.
Result<DocumentSet> Planner::withUnaccented(const Pattern &pattern)
{
    auto documents = m_words.documents(MatchExpression::of(pattern));
    if (!documents)
        return documents;
    const auto doubtful = m_words.documents(MatchExpression::of(withAccents(pattern)));
    if (!doubtful)
        return failure(doubtful.error());
    Marker marker({pattern});
    const store::DocumentStore store(m_connection);
    const auto labels = m_catalogue.labelIndex(m_connection);
    if (!labels)
        return failure(labels.error());
    for (const store::DocumentNumber number : *documents &*doubtful) {
        const auto document = store.document(number);
        if (!document)
            return failure(document.error());
        if (!marker.matches(store::searchable(*document, **labels)))
            documents->remove(number);
    }
    return documents;
}

Planner::Planned Planner::planPeriod(const query::Node &node)
{
    auto documents = m_conditions.inPeriod(node);
    if (!documents)
        return failure(documents.error());
    return Plan{.within = std::move(*documents)};
}

Planner::Planned Planner::planNear(const query::Node &node)
{
    std::vector<Pattern> patterns;
    for (const query::Node &part : node.parts) {
        Pattern pattern = m_patterns.read(part);
        if (pattern.sequences.size() > mostNearForms)
            pattern.sequences.resize(mostNearForms);
        if (!pattern.sequences.empty())
            patterns.push_back(std::move(pattern));
    }
    if (patterns.empty())
        return std::nullopt;
    if (patterns.size() == 1)
        return Plan{.words = MatchExpression::of(patterns.front())};
    return bounded({.words = MatchExpression::near(patterns, node.distance)});
}

Planner::Planned Planner::planAll(const query::Node &node)
{
    Plan whole;
    std::vector<MatchExpression> words;
    std::vector<query::Node> excluded;
    bool saysSomething = false;
    for (const query::Node *part : tellingParts(node)) {
        if (part->kind == query::Kind::Not) {
            excluded.push_back(part->parts.front());
            continue;
        }
        auto planned = plan(*part);
        if (!planned)
            return planned;
        if (!*planned)
            continue;
        saysSomething = true;
        if ((*planned)->words)
            words.push_back(std::move(*(*planned)->words));
        if ((*planned)->within)
            whole.within = whole.within ? *whole.within & *(*planned)->within : *(*planned)->within;
    }
    if (!words.empty())
        whole.words = MatchExpression::all(std::move(words));
    if (!excluded.empty()) {
        // As one: each by itself would nest the expression deeper.
        if (auto done = exclude(whole, query::anyOf(std::move(excluded))); !done)
            return failure(done.error());
        saysSomething = saysSomething || whole.within;
    }
    return saysSomething ? bounded(std::move(whole)) : Planned(std::nullopt);
}

Result<void> Planner::exclude(Plan &from, const query::Node &excluded)
{
    const auto planned = plan(excluded);
    if (!planned)
        return failure(planned.error());
    if (!*planned)
        return {};
    if (from.words && (*planned)->words && !(*planned)->within) {
        from.words = from.words->without(*(*planned)->words);
        return {};
    }
    const auto documents = resolved(**planned);
    if (!documents)
        return failure(documents.error());
    if (!from.within) {
        auto every = m_words.all();
        if (!every)
            return failure(every.error());
        from.within = std::move(*every);
    }
    *from.within -= *documents;
    return {};
}

Planner::Planned Planner::planAny(const query::Node &node)
{
    std::vector<Plan> plans;
    for (const query::Node &part : node.parts) {
        auto planned = plan(part);
        if (!planned)
            return planned;
        if (*planned)
            plans.push_back(std::move(**planned));
    }
    if (plans.empty())
        return std::nullopt;
    const bool wordsAlone =
        std::ranges::all_of(plans, [](const Plan &each) { return each.words && !each.within; });
    if (wordsAlone) {
        std::vector<MatchExpression> words;
        words.reserve(plans.size());
        for (Plan &each : plans)
            words.push_back(std::move(*each.words));
        return bounded({.words = MatchExpression::any(std::move(words))});
    }
    DocumentSet documents;
    for (const Plan &each : plans) {
        const auto part = resolved(each);
        if (!part)
            return failure(part.error());
        documents |= *part;
    }
    return Plan{.within = std::move(documents)};
}

Planner::Planned Planner::planNot(const query::Node &node)
{
    Plan whole;
    if (auto done = exclude(whole, node.parts.front()); !done)
        return failure(done.error());
    return whole.within ? Planned(std::move(whole)) : Planned(std::nullopt);
}

/// The plan itself, or its documents where its expression is too deep for FTS5.
Planner::Planned Planner::bounded(Plan plan)
{
    if (!plan.words || plan.words->depth() <= deepestExpression)
        return plan;
    auto documents = resolved(plan);
    if (!documents)
        return failure(documents.error());
    return Plan{.within = std::move(*documents)};
}

} // namespace lutrin::search
