// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/partialsearch.h"

#include "query/build.h"
#include "search/matchexpression.h"
#include "search/ranking.h"
#include "search/tellingterms.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace lutrin::search {

namespace {

/// A word that more than one document in so many has does not bring a document in by itself …
constexpr std::int64_t tellingShare = 4;
/// … unless so few have it.
constexpr std::int64_t fewDocuments = 20;
/// Nor does one that more than so many have, which would take too long.
constexpr std::int64_t mostDocuments = 10000;
constexpr std::size_t fewestWords = 3; ///< of a question without articles and prepositions
constexpr std::size_t mostWords = 64;  ///< by which a whole passage is found

bool isPlainWord(const query::Node &node)
{
    return node.kind == query::Kind::Term && node.match == query::Match::Word &&
           node.field == query::Field::Anywhere;
}

/// The `room` best of them, without those that have no word.
std::vector<Scored> highest(std::vector<Scored> scores, std::size_t room)
{
    std::erase_if(scores, [](const Scored &each) { return each.score <= 0; });
    room = std::min(room, scores.size());
    std::ranges::partial_sort(scores, scores.begin() + static_cast<std::ptrdiff_t>(room),
                              [](const Scored &left, const Scored &right) {
                                  return left.score != right.score ? left.score > right.score
                                                                   : left.document > right.document;
                              });
    scores.resize(room);
    return scores;
}

} // namespace

/// Has the documents scored, and notes which words each has. The first phrases of the expression
/// only bring documents in.
class PartialSearch::Visitor : public store::MatchVisitor {
public:
    Visitor(Scorer &scorer, const std::vector<Phrase> &phrases, std::size_t unscored)
        : m_scorer(scorer), m_phrases(phrases), m_unscored(unscored)
    {
    }

    bool enter(store::DocumentNumber document) override { return m_scorer.enter(document); }
    void count(store::DocumentNumber document,
               std::span<const store::ColumnCounts> phrases) override
    {
        const auto scored = phrases.subspan(m_unscored);
        m_scorer.count(document, scored);
        std::uint64_t groups = 0;
        for (std::size_t phrase = 0; phrase < scored.size(); ++phrase) {
            if (m_phrases[phrase].level == Level::Family)
                continue;
            const bool found = std::ranges::any_of(scored[phrase], [](auto n) { return n > 0; });
            if (found && m_phrases[phrase].group < mostWords)
                groups |= std::uint64_t{1} << m_phrases[phrase].group;
        }
        m_groups.emplace_back(document, groups);
    }

    [[nodiscard]] bool has(store::DocumentNumber document, std::size_t group) const
    {
        const auto found = std::ranges::lower_bound(m_groups, document, {},
                                                    &decltype(m_groups)::value_type::first);
        return found != m_groups.end() && (found->second >> group & 1) == 1;
    }

private:
    Scorer &m_scorer;
    const std::vector<Phrase> &m_phrases;
    std::size_t m_unscored;
    /// By ascending document, the groups that it has, as bits.
    std::vector<std::pair<store::DocumentNumber, std::uint64_t>> m_groups;
};

PartialSearch::Question PartialSearch::read(const query::Node &root)
{
    Question question;
    if (root.kind != query::Kind::And)
        return question;
    const std::vector<const query::Node *> parts = tellingParts(root);
    for (const query::Node *part : parts) {
        if (!isPlainWord(*part))
            question.conditions.push_back(*part);
        else if (std::ranges::find(question.words, part->text, &query::Node::text) ==
                 question.words.end())
            question.words.push_back(part);
    }
    const bool asks = question.words.size() >= fewestWords ||
                      (question.words.size() > 1 && parts.size() < root.parts.size());
    question.words.resize(asks ? std::min(question.words.size(), mostWords) : 0);
    return question;
}

/// The documents that may be found.
Result<store::DocumentSet> PartialSearch::candidates(const Question &question,
                                                     const FacetCounter &filters,
                                                     const store::DocumentSet &complete)
{
    const auto all = m_catalogue.documents(m_connection);
    if (!all)
        return failure(all.error());
    store::DocumentSet documents = **all;
    if (!question.conditions.empty()) {
        const auto some = m_evaluator.documents(query::allOf(question.conditions));
        if (!some)
            return failure(some.error());
        documents = *some;
    }
    documents = filters.filtered(documents);
    documents -= complete;
    return documents;
}

/// Any of the words that are rare enough to bring a document in.
Result<MatchExpression> PartialSearch::telling(const std::vector<MatchExpression> &words)
{
    const auto all = m_catalogue.documents(m_connection);
    if (!all)
        return failure(all.error());
    const auto total = static_cast<std::int64_t>((*all)->cardinality());
    const std::int64_t most = std::clamp(total / tellingShare, fewDocuments, mostDocuments);
    std::vector<MatchExpression> rare;
    std::pair<std::int64_t, std::size_t> rarest{most + 1, 0};
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto frequency = m_catalogue.frequency(m_connection, words[at].text(), most + 1);
        if (!frequency)
            return failure(frequency.error());
        rarest = std::min(rarest, {*frequency, at});
        if (*frequency > 0 && *frequency <= most)
            rare.push_back(words[at]);
    }
    return rare.empty() ? words[rarest.second] : MatchExpression::any(std::move(rare));
}

Result<PartialMatches> PartialSearch::find(const query::Node &root, const FacetCounter &filters,
                                           const store::DocumentSet &complete)
{
    const auto all = m_catalogue.documents(m_connection);
    if (!all)
        return failure(all.error());
    const bool overlooked = (*all)->cardinality() < smallestLibrary && !complete.isEmpty();
    if (complete.cardinality() >= wanted || overlooked)
        return PartialMatches();
    const Question question = read(root);
    std::vector<MatchExpression> words;
    std::vector<std::string> typed;
    for (const query::Node *word : question.words) {
        const Pattern pattern = m_patterns.read(*word);
        if (pattern.sequences.empty())
            continue;
        const Pattern wide = m_patterns.readWidely(*word);
        auto weighedBy = weighing(m_connection, m_catalogue, pattern, wide);
        if (!weighedBy)
            return failure(weighedBy.error());
        words.push_back(MatchExpression::of(wide).weighedBy(std::move(*weighedBy)));
        typed.push_back(word->text);
    }
    if (words.size() < 2)
        return PartialMatches();
    const auto documents = candidates(question, filters, complete);
    if (!documents)
        return failure(documents.error());
    const auto room = static_cast<std::size_t>(wanted - complete.cardinality());
    return best(words, typed, *documents, room);
}

Result<PartialMatches> PartialSearch::best(const std::vector<MatchExpression> &words,
                                           const std::vector<std::string> &typed,
                                           const store::DocumentSet &among, std::size_t room)
{
    const auto bringing = telling(words);
    if (!bringing)
        return failure(bringing.error());
    const MatchExpression scored = MatchExpression::any(words);
    auto scorer = Scorer::make(m_connection, m_catalogue, scored, &among);
    if (!scorer)
        return failure(scorer.error());
    Visitor visitor(*scorer, scored.phrases(), bringing->phrases().size());
    const std::string expression = bringing->text() + " AND " + scored.text();
    if (auto done = store::visitMatches(m_connection, expression, visitor); !done)
        return failure(done.error());
    PartialMatches found{highest(scorer->takeScores(), room), {}};
    for (const Scored &each : found.scores) {
        std::vector<std::string> &missing = found.missing[each.document];
        for (std::size_t word = 0; word < typed.size(); ++word)
            if (!visitor.has(each.document, word))
                missing.push_back(typed[word]);
    }
    return found;
}

} // namespace lutrin::search
