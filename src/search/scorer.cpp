// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/scorer.h"

#include "search/ranking.h"

#include <algorithm>

namespace lutrin::search {

namespace {

/// Whether FTS5 leaves the phrase places that are not this document's: of a NEAR that fails within
/// an OR, it reads a phrase only after those before it, and the others keep what they had.
bool isAlone(std::span<const store::ColumnCounts> counts, std::size_t phrase,
             std::ptrdiff_t partner)
{
    return partner != 0 &&
           counts[phrase + static_cast<std::size_t>(partner)] == store::ColumnCounts{};
}

} // namespace

Scorer::Scorer(const std::vector<Phrase> &phrases, const std::vector<std::uint8_t> &lengths,
               const std::array<float, 256> &lengthFactors, const store::DocumentSet *of)
    : m_phrases(&phrases), m_lengths(&lengths), m_of(of), m_lengthFactors(&lengthFactors)
{
}

Result<Scorer> Scorer::make(store::Connection &connection, Catalogue &catalogue,
                            const MatchExpression &expression, const store::DocumentSet *of)
{
    const auto lengths = catalogue.lengths(connection);
    if (!lengths)
        return failure(lengths.error());
    const auto factors = catalogue.lengthFactors(connection);
    if (!factors)
        return failure(factors.error());
    Scorer scorer(expression.phrases(), **lengths, **factors, of);
    if (auto done = scorer.weighGroups(connection, catalogue, expression.groups()); !done)
        return failure(done.error());
    return scorer;
}

Result<void> Scorer::weighGroups(store::Connection &connection, Catalogue &catalogue,
                                 const std::vector<std::string> &groups)
{
    m_frequencies.resize(groups.size());
    const auto documents = catalogue.documents(connection);
    if (!documents)
        return failure(documents.error());
    const auto total = static_cast<std::int64_t>((*documents)->cardinality());
    for (const std::string &group : groups) {
        // Of one word alone, its weight changes nothing in the order.
        const Result<double> weight = groups.size() > 1 ? rarityOf(connection, catalogue, group)
                                                        : Result<double>(rarity(1, total));
        if (!weight)
            return failure(weight.error());
        m_weights.push_back(static_cast<float>(*weight));
    }
    return {};
}

std::vector<Scored> Scorer::takeScores()
{
    return m_of == nullptr ? std::move(m_scores) : withZeros(m_scores, *m_of);
}

std::vector<Scored> withZeros(const std::vector<Scored> &scores, const store::DocumentSet &of)
{
    std::vector<Scored> all;
    all.reserve(of.cardinality());
    auto known = scores.begin();
    for (const store::DocumentNumber document : of) {
        const bool shown = known != scores.end() && known->document == document;
        all.push_back(shown ? *known++ : Scored{document, 0});
    }
    return all;
}

bool Scorer::enter(store::DocumentNumber document)
{
    return m_of == nullptr || m_of->contains(document);
}

void Scorer::count(store::DocumentNumber document, std::span<const store::ColumnCounts> phrases)
{
    std::fill(m_frequencies.begin(), m_frequencies.end(), 0.0F);
    const std::uint8_t code = document < m_lengths->size() ? (*m_lengths)[document] : 0;
    const float factor = (*m_lengthFactors)[code];
    for (std::size_t phrase = 0; phrase < phrases.size(); ++phrase) {
        const Phrase &meaning = (*m_phrases)[phrase];
        if (meaning.group >= m_frequencies.size() || isAlone(phrases, phrase, meaning.partner))
            continue;
        m_frequencies[meaning.group] +=
            weightedFrequency(phrases[phrase], factor) * weightOf(meaning.level);
    }
    float score = 0;
    for (std::size_t group = 0; group < m_frequencies.size(); ++group)
        score += m_weights[group] * saturated(m_frequencies[group]);
    m_scores.push_back({document, score});
}

} // namespace lutrin::search
