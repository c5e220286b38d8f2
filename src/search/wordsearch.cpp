// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/wordsearch.h"

#include "search/postingsearch.h"
#include "store/beginningstore.h"
#include "store/matchvisitor.h"

#include <algorithm>

namespace lutrin::search {

namespace {

using store::DocumentSet;

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

} // namespace

Result<DocumentSet> WordSearch::all()
{
    const auto documents = m_catalogue.documents(m_connection);
    if (!documents)
        return failure(documents.error());
    return **documents;
}

Result<DocumentSet> WordSearch::documents(const MatchExpression &words)
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

Result<bool> WordSearch::isLarge()
{
    const auto documents = m_catalogue.documents(m_connection);
    if (!documents)
        return failure(documents.error());
    return static_cast<std::int64_t>((*documents)->cardinality()) >= m_budget.fewest;
}

/// Whether more than `most` documents have each of the words.
Result<bool> WordSearch::isCommon(const MatchExpression &words, std::int64_t most)
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
Result<Matches> WordSearch::scored(const MatchExpression &words, std::int64_t most)
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

Result<Matches> WordSearch::matches(const MatchExpression &words)
{
    const auto every = m_catalogue.documents(m_connection);
    if (!every)
        return failure(every.error());
    const auto total = static_cast<std::int64_t>((*every)->cardinality());
    if (total < m_budget.fewest)
        return scored(words, total);
    if (words.isBroad()) {
        // FTS5 puts a short beginning's words together anew each time, which is what costs.
        auto few = documents(words);
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
Result<std::optional<Matches>> WordSearch::foundInLists(const MatchExpression &words,
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

Result<DocumentSet> WordSearch::beginningWith(const MatchExpression &words)
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

Result<std::vector<Scored>> WordSearch::scores(const MatchExpression &words, const DocumentSet &of)
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

} // namespace lutrin::search
