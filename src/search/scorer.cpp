// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/scorer.h"

#include "store/lengthstore.h"

#include <cmath>

namespace lutrin::search {

namespace {

// BM25's two constants, as in the literature.
constexpr float saturation = 1.2F;
constexpr float lengthInfluence = 0.6F;

/// By store::Column.
constexpr std::array<float, store::columnCount> columnWeights{6.0F, 2.5F, 1.0F, 4.0F, 2.0F};

/// Beyond one document in so many, a word tells so little that its exact count is not worth it.
constexpr std::int64_t frequentShare = 4;

float weightOf(Level level)
{
    switch (level) {
    case Level::Folded:
    case Level::Compound:
        return 1.0F;
    case Level::Prefix:
        return 0.8F;
    case Level::Lemma:
        return 0.5F;
    }
    return 0;
}

} // namespace

Scorer::Scorer(const std::vector<Phrase> &phrases, const std::vector<std::uint8_t> &lengths,
               const store::DocumentSet *of)
    : m_phrases(&phrases), m_lengths(&lengths), m_of(of)
{
    measureLengths();
}

Result<Scorer> Scorer::make(store::Connection &connection, Catalogue &catalogue,
                            const MatchExpression &expression, const store::DocumentSet *of)
{
    const auto lengths = catalogue.lengths(connection);
    if (!lengths)
        return failure(lengths.error());
    Scorer scorer(expression.phrases(), **lengths, of);
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
        std::int64_t frequency = 1;
        if (groups.size() > 1) {
            const auto counted = catalogue.frequency(connection, group, total / frequentShare + 1);
            if (!counted)
                return failure(counted.error());
            frequency = *counted;
        }
        const double rarity = static_cast<double>(total - frequency) + 0.5;
        m_weights.push_back(
            static_cast<float>(std::log1p(rarity / (static_cast<double>(frequency) + 0.5))));
    }
    return {};
}

void Scorer::measureLengths()
{
    double sum = 0;
    std::size_t count = 0;
    for (const std::uint8_t code : *m_lengths) {
        sum += code == 0 ? 0 : store::lengthOf(code);
        count += code == 0 ? 0 : 1;
    }
    const double mean = count == 0 ? 1 : std::max(sum / static_cast<double>(count), 1.0);
    for (std::size_t code = 0; code < m_lengthNorms.size(); ++code) {
        const double length = store::lengthOf(static_cast<std::uint8_t>(code)) / mean;
        m_lengthNorms.at(code) =
            saturation * (1 - lengthInfluence + lengthInfluence * static_cast<float>(length));
    }
}

std::vector<Scored> Scorer::takeScores()
{
    if (m_of == nullptr)
        return std::move(m_scores);
    std::vector<Scored> all;
    all.reserve(m_of->cardinality());
    auto known = m_scores.begin();
    for (const store::DocumentNumber document : *m_of) {
        const bool shown = known != m_scores.end() && known->document == document;
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
    for (std::size_t phrase = 0; phrase < phrases.size(); ++phrase) {
        const Phrase &meaning = (*m_phrases)[phrase];
        if (meaning.group >= m_frequencies.size())
            continue;
        float frequency = 0;
        for (std::size_t column = 0; column < store::columnCount; ++column)
            frequency += columnWeights[column] * static_cast<float>(phrases[phrase][column]);
        m_frequencies[meaning.group] += frequency * weightOf(meaning.level);
    }
    const std::uint8_t code = document < m_lengths->size() ? (*m_lengths)[document] : 0;
    const float norm = m_lengthNorms[code];
    float score = 0;
    for (std::size_t group = 0; group < m_frequencies.size(); ++group)
        score += m_weights[group] * m_frequencies[group] * (saturation + 1) /
                 (m_frequencies[group] + norm);
    m_scores.push_back({document, score});
}

} // namespace lutrin::search
