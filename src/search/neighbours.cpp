// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/neighbours.h"

#include "search/distinctive.h"
#include "search/pageorder.h"
#include "store/derived.h"
#include "store/documentstore.h"
#include "store/joinedstore.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace lutrin::search {

namespace {

using store::DocumentNumber;
using store::FacetKind;

/// How much a shared value of this kind says, beside its rarity; 0 for those that say nothing.
float weightOf(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Theme:
    case FacetKind::Keyword:
        return 1.0F;
    case FacetKind::Region:
    case FacetKind::Author:
        return 0.5F;
    default:
        return 0.0F;
    }
}

/// So many of a document's words are looked for elsewhere.
constexpr std::size_t wordsCompared = 16;
/// What sharing all labels weighs, beside sharing all of these words, which is 1.
constexpr float labelsWeight = 0.5F;

/// Other documents with how near they are, as parts of what the document itself would have.
using Nearness = std::unordered_map<DocumentNumber, float>;

/// How near by labels: each value that is shared counts by its rarity.
class SharedLabels {
public:
    SharedLabels(store::Connection &connection, Catalogue &catalogue)
        : m_connection(connection), m_catalogue(catalogue)
    {
    }

    Result<void> add(FacetKind kind, const std::string &value)
    {
        if (weightOf(kind) == 0)
            return {};
        const auto sharing = store::FacetStore(m_connection).documents(kind, value);
        const auto all = m_catalogue.documents(m_connection);
        if (!sharing)
            return failure(sharing.error());
        if (!all)
            return failure(all.error());
        const double share = static_cast<double>((*all)->cardinality()) /
                             static_cast<double>(sharing->cardinality() + 1);
        const float weight = weightOf(kind) * static_cast<float>(std::log1p(share));
        m_own += weight;
        for (const DocumentNumber number : *sharing)
            m_scores[number] += weight;
        return {};
    }

    void addTo(Nearness &others, float weight) const
    {
        for (const auto &[number, score] : m_scores)
            others[number] += weight * score / m_own;
    }

private:
    store::Connection &m_connection;
    Catalogue &m_catalogue;
    Nearness m_scores;
    float m_own = 0; ///< what the document itself has
};

/// How near by words: what a search for any of them gives.
Result<void> addSharedWords(store::Connection &connection, Catalogue &catalogue,
                            const std::vector<DistinctiveWord> &words, DocumentNumber self,
                            Nearness &others)
{
    if (words.empty())
        return {};
    std::vector<MatchExpression> parts;
    for (const DistinctiveWord &each : words)
        parts.push_back(each.expression);
    const auto any = MatchExpression::any(std::move(parts));
    auto scorer = Scorer::make(connection, catalogue, any, nullptr);
    if (!scorer)
        return failure(scorer.error());
    if (auto done = store::visitMatches(connection, any.text(), *scorer); !done)
        return done;
    const auto scores = scorer->takeScores();
    const auto own = std::ranges::find(scores, self, &Scored::document);
    if (own == scores.end() || own->score <= 0)
        return {};
    for (const Scored &each : scores)
        others[each.document] += each.score / own->score;
    return {};
}

Result<Nearness> nearnessOf(store::Connection &connection, Catalogue &catalogue,
                            PatternReader &patterns, const corpus::Document &document,
                            DocumentNumber self)
{
    Nearness others;
    SharedLabels labels(connection, catalogue);
    for (const auto &[kind, value] : store::facetsOf(document)) {
        if (auto done = labels.add(kind, value); !done)
            return failure(done.error());
    }
    labels.addTo(others, labelsWeight);
    const auto words = distinctiveWords(connection, catalogue, patterns, document, wordsCompared);
    if (!words)
        return failure(words.error());
    if (auto done = addSharedWords(connection, catalogue, *words, self, others); !done)
        return failure(done.error());
    others.erase(self);
    return others;
}

/// Of the document that it was merged into, where it is there no more.
Result<std::optional<DocumentNumber>> numberNow(store::Connection &connection,
                                                const std::string &id)
{
    const store::DocumentStore documents(connection);
    auto number = documents.number(id);
    if (!number || *number)
        return number;
    const auto kept = store::JoinedStore(connection).keptFor(id);
    if (!kept)
        return failure(kept.error());
    return *kept ? documents.number(**kept) : number;
}

} // namespace

Result<std::vector<Scored>> neighbours(store::Connection &connection, Catalogue &catalogue,
                                       PatternReader &patterns, const corpus::Document &document,
                                       std::int64_t limit)
{
    const store::DocumentStore documents(connection);
    const auto self = documents.number(document.id);
    if (!self)
        return failure(self.error());
    if (!*self)
        return failure({Cause::NotFound, document.id});
    auto others = nearnessOf(connection, catalogue, patterns, document, **self);
    if (!others)
        return failure(others.error());
    std::vector<Scored> named;
    const auto isNamed = [&](DocumentNumber number) {
        return std::ranges::find(named, number, &Scored::document) != named.end();
    };
    for (const std::string &id : document.related) {
        const auto number = numberNow(connection, id);
        if (!number)
            return failure(number.error());
        if (!*number || **number == **self || isNamed(**number))
            continue;
        others->erase(**number);
        if (static_cast<std::int64_t>(named.size()) < limit)
            named.push_back({**number, 0});
    }
    std::vector<Scored> scores;
    for (const auto &[number, score] : *others)
        scores.push_back({number, score});
    const auto room = limit - static_cast<std::int64_t>(named.size());
    const auto nearest = PageOrder(connection).byScore(std::move(scores), 0, room);
    if (!nearest)
        return failure(nearest.error());
    named.insert(named.end(), nearest->begin(), nearest->end());
    return named;
}

} // namespace lutrin::search
