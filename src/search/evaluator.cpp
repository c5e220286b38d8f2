// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/evaluator.h"

#include "search/marker.h"
#include "search/postingsearch.h"
#include "store/beginningstore.h"
#include "store/derived.h"
#include "store/documentstore.h"
#include "store/terms.h"

#include <algorithm>

namespace lutrin::search {

namespace {

using store::DocumentSet;

/// FTS5's parser keeps at most a hundred open elements.
constexpr int deepestExpression = 12;
/// NEAR is written out for every pair of forms: beyond so many, the nearest forms are enough.
constexpr std::size_t mostNearForms = 4;

/// Gathers the documents.
class Gatherer : public store::MatchVisitor {
public:
    bool enter(store::DocumentNumber document) override
    {
        m_numbers.push_back(document);
        return false;
    }
    void count(store::DocumentNumber /*document*/,
               std::span<const store::ColumnCounts> /*phrases*/) override
    {
    }

    [[nodiscard]] DocumentSet documents() const { return {m_numbers.size(), m_numbers.data()}; }
    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }

private:
    std::vector<store::DocumentNumber> m_numbers;
};

/// Gathers the documents and has them scored; beyond so many, only those of a set.
class ScoringGatherer : public Gatherer {
public:
    ScoringGatherer(Scorer &scorer, std::size_t most, const DocumentSet &always)
        : m_scorer(scorer), m_most(most), m_always(always)
    {
    }

    bool enter(store::DocumentNumber document) override
    {
        (void)Gatherer::enter(document);
        return size() <= m_most || m_always.contains(document);
    }
    void count(store::DocumentNumber document,
               std::span<const store::ColumnCounts> phrases) override
    {
        m_scorer.count(document, phrases);
    }

private:
    Scorer &m_scorer;
    std::size_t m_most;
    const DocumentSet &m_always;
};

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

Result<DocumentSet> Evaluator::all()
{
    const auto documents = m_catalogue.documents(m_connection);
    if (!documents)
        return failure(documents.error());
    return **documents;
}

Result<DocumentSet> Evaluator::run(const MatchExpression &words)
{
    if (const DocumentSet *known = m_catalogue.kept(words.text()))
        return *known;
    const auto lists = PostingSearch::make(m_connection, m_catalogue, words);
    if (!lists)
        return failure(lists.error());
    if (*lists)
        return (*lists)->documents();
    Gatherer gatherer;
    if (auto done = store::visitMatches(m_connection, words.text(), gatherer); !done)
        return failure(done.error());
    return gatherer.documents();
}

Result<DocumentSet> Evaluator::resolved(const Plan &plan)
{
    auto documents = plan.words ? run(*plan.words) : all();
    if (documents && plan.within)
        *documents &= *plan.within;
    return documents;
}

Result<DocumentSet> Evaluator::documents(const query::Node &root)
{
    const auto planned = plan(root);
    if (!planned)
        return failure(planned.error());
    return *planned ? resolved(**planned) : all();
}

Result<Matches> Evaluator::matches(const query::Node &root)
{
    const auto planned = plan(root);
    if (!planned)
        return failure(planned.error());
    if (*planned && (*planned)->words && !(*planned)->within)
        return found(*(*planned)->words);
    auto documents = *planned ? resolved(**planned) : all();
    if (!documents)
        return failure(documents.error());
    const auto large = isLarge();
    if (!large)
        return failure(large.error());
    std::vector<MatchExpression> words;
    bool partly = false;
    for (const Pattern &pattern : positivePatterns(root, m_patterns)) {
        auto expression = MatchExpression::of(pattern);
        if (*large && !expression.beginnings().empty())
            partly = true;
        else if (!pattern.sequences.empty())
            words.push_back(std::move(expression));
    }
    if (words.empty() || documents->isEmpty())
        return Matches{std::move(*documents), {}, partly};
    auto scores = score(MatchExpression::any(std::move(words)), *documents);
    if (!scores)
        return failure(scores.error());
    return Matches{std::move(*documents), std::move(*scores)};
}

Result<bool> Evaluator::isLarge()
{
    const auto documents = m_catalogue.documents(m_connection);
    if (!documents)
        return failure(documents.error());
    return static_cast<std::int64_t>((*documents)->cardinality()) >= m_budget.fewest;
}

/// Whether more than `most` documents have each of the words.
Result<bool> Evaluator::isCommon(const MatchExpression &words, std::int64_t most)
{
    for (const std::string &group : words.groups()) {
        const auto frequency = m_catalogue.frequency(m_connection, group, most + 1);
        if (!frequency)
            return failure(frequency.error());
        if (*frequency <= most)
            return false;
    }
    return true;
}

/// Words alone are found and scored in one walk; if they find more than `most`, only the newest
/// are scored.
Result<Matches> Evaluator::scored(const MatchExpression &words, std::int64_t most)
{
    const auto newest = m_catalogue.newest(m_connection, m_budget.scored);
    if (!newest)
        return failure(newest.error());
    auto scorer = Scorer::make(m_connection, m_catalogue, words, nullptr);
    if (!scorer)
        return failure(scorer.error());
    ScoringGatherer gatherer(*scorer, static_cast<std::size_t>(most), **newest);
    if (auto done = store::visitMatches(m_connection, words.text(), gatherer); !done)
        return failure(done.error());
    Matches found{gatherer.documents(), scorer->takeScores()};
    found.partly = gatherer.size() > static_cast<std::size_t>(most);
    if (found.partly)
        std::erase_if(found.scores,
                      [&](const Scored &each) { return !(*newest)->contains(each.document); });
    return found;
}

Result<Matches> Evaluator::found(const MatchExpression &words)
{
    const auto documents = m_catalogue.documents(m_connection);
    if (!documents)
        return failure(documents.error());
    const auto total = static_cast<std::int64_t>((*documents)->cardinality());
    if (total < m_budget.fewest)
        return scored(words, total);
    if (words.isBroad()) {
        // FTS5 puts a short beginning's words together anew each time, which is what costs.
        auto few = run(words);
        if (!few)
            return failure(few.error());
        m_catalogue.keep(words.text(), *few);
        return Matches{std::move(*few), {}, true};
    }
    auto quickly = foundInLists(words, total);
    if (!quickly)
        return failure(quickly.error());
    if (*quickly)
        return std::move(**quickly);
    const std::int64_t most = total / 4;
    if (words.groups().size() == 1)
        return scored(words, most);
    const auto common = isCommon(words, most);
    if (!common)
        return failure(common.error());
    return scored(words, *common ? 0 : total);
}

/// The same as scored() does with FTS5, where the words are in lists of their own.
Result<std::optional<Matches>> Evaluator::foundInLists(const MatchExpression &words,
                                                       std::int64_t total)
{
    const auto lists = PostingSearch::make(m_connection, m_catalogue, words);
    if (!lists)
        return failure(lists.error());
    if (!*lists)
        return std::nullopt;
    const std::int64_t most = total / 4;
    const auto &frequencies = (*lists)->frequencies();
    const bool common = std::ranges::all_of(
        frequencies, [most](std::int64_t frequency) { return frequency > most; });
    Matches found{.documents = (*lists)->documents()};
    const std::int64_t bound = frequencies.size() == 1 ? most : common ? 0 : total;
    found.partly = static_cast<std::int64_t>(found.documents.cardinality()) > bound;
    const auto newest = m_catalogue.newest(m_connection, m_budget.scored);
    if (!newest)
        return failure(newest.error());
    auto scores = (*lists)->scores(found.partly ? *newest : nullptr);
    if (!scores)
        return failure(scores.error());
    found.scores = std::move(*scores);
    return found;
}

Result<DocumentSet> Evaluator::beginningWith(const MatchExpression &words)
{
    const store::BeginningStore beginnings(m_connection);
    DocumentSet documents;
    for (const std::string &letters : words.beginnings()) {
        const auto some = beginnings.documents(letters);
        if (!some)
            return failure(some.error());
        documents |= *some;
    }
    return documents;
}

Result<std::vector<Scored>> Evaluator::score(const MatchExpression &words, const DocumentSet &of)
{
    const auto lists = PostingSearch::make(m_connection, m_catalogue, words);
    if (!lists)
        return failure(lists.error());
    if (*lists) {
        const auto scores = (*lists)->scores(&of);
        return scores ? Result<std::vector<Scored>>(withZeros(*scores, of))
                      : failure(scores.error());
    }
    auto scorer = Scorer::make(m_connection, m_catalogue, words, &of);
    if (!scorer)
        return failure(scorer.error());
    if (auto done = store::visitMatches(m_connection, words.text(), *scorer); !done)
        return failure(done.error());
    return scorer->takeScores();
}

Evaluator::Planned Evaluator::plan(const query::Node &node)
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

Evaluator::Planned Evaluator::planTerm(const query::Node &node)
{
    if (!isInWords(node.field)) {
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
        const auto large = isLarge();
        if (!large)
            return failure(large.error());
        if (!*large || words.beginnings().empty())
            return Plan{.words = std::move(words)};
        auto documents = beginningWith(words);
        if (!documents)
            return failure(documents.error());
        return Plan{.within = std::move(*documents)};
    }
    auto documents = withUnaccented(pattern);
    if (!documents)
        return failure(documents.error());
    return Plan{.within = std::move(*documents)};
}

/// The index has one term for *cote* and *côté*, and one more for *côté*. So documents that have
/// an accented form too are looked into.
Result<DocumentSet> Evaluator::withUnaccented(const Pattern &pattern)
{
    auto documents = run(MatchExpression::of(pattern));
    if (!documents)
        return documents;
    const auto doubtful = run(MatchExpression::of(withAccents(pattern)));
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

Evaluator::Planned Evaluator::planPeriod(const query::Node &node)
{
    auto documents = m_conditions.inPeriod(node);
    if (!documents)
        return failure(documents.error());
    return Plan{.within = std::move(*documents)};
}

Evaluator::Planned Evaluator::planNear(const query::Node &node)
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

Evaluator::Planned Evaluator::planAll(const query::Node &node)
{
    Plan whole;
    std::vector<MatchExpression> words;
    std::vector<const query::Node *> excluded;
    bool saysSomething = false;
    for (const query::Node *part : tellingParts(node)) {
        if (part->kind == query::Kind::Not) {
            excluded.push_back(&part->parts.front());
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
    for (const query::Node *part : excluded) {
        if (auto done = exclude(whole, *part); !done)
            return failure(done.error());
        saysSomething = saysSomething || whole.words || whole.within;
    }
    return saysSomething ? bounded(std::move(whole)) : Planned(std::nullopt);
}

Result<void> Evaluator::exclude(Plan &from, const query::Node &excluded)
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
        auto every = all();
        if (!every)
            return failure(every.error());
        from.within = std::move(*every);
    }
    *from.within -= *documents;
    return {};
}

Evaluator::Planned Evaluator::planAny(const query::Node &node)
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

Evaluator::Planned Evaluator::planNot(const query::Node &node)
{
    Plan whole;
    if (auto done = exclude(whole, node.parts.front()); !done)
        return failure(done.error());
    return whole.within ? Planned(std::move(whole)) : Planned(std::nullopt);
}

/// The plan itself, or its documents where its expression is too deep for FTS5.
Evaluator::Planned Evaluator::bounded(Plan plan)
{
    if (!plan.words || plan.words->depth() <= deepestExpression)
        return plan;
    auto documents = resolved(plan);
    if (!documents)
        return failure(documents.error());
    return Plan{.within = std::move(*documents)};
}

} // namespace lutrin::search
