// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nearness.h"

#include "search/columnplace.h"
#include "search/ranking.h"
#include "search/tellingterms.h"

#include <algorithm>
#include <utility>

namespace lutrin::search {

namespace {

/// A beginning stands for so many words that its places take too long to find.
bool mayBeNear(const query::Node &node)
{
    return node.kind == query::Kind::Term && isInWords(node) && node.match != query::Match::Prefix;
}

using NodePair = std::pair<const query::Node *, const query::Node *>;

void collectPairs(const query::Node &node, std::vector<NodePair> &pairs)
{
    if (node.kind == query::Kind::Or) {
        for (const query::Node &part : node.parts)
            collectPairs(part, pairs);
    }
    if (node.kind != query::Kind::And)
        return;
    const query::Node *before = nullptr;
    for (const query::Node *part : tellingParts(node)) {
        collectPairs(*part, pairs);
        const bool near = mayBeNear(*part);
        if (near && before != nullptr)
            pairs.emplace_back(before, part);
        before = near ? part : nullptr;
    }
}

bool isBetter(const Scored &left, const Scored &right)
{
    return left.score != right.score ? left.score > right.score : left.document > right.document;
}

} // namespace

/// Reads the query.
class Nearness::Maker {
public:
    Maker(store::Connection &connection, Catalogue &catalogue, PatternReader &patterns)
        : m_connection(connection), m_catalogue(catalogue), m_patterns(patterns)
    {
    }

    Result<std::optional<Nearness>> make(const query::Node &root)
    {
        std::vector<NodePair> nodes;
        collectPairs(root, nodes);
        for (const auto &[left, right] : nodes) {
            const auto one = numberOf(*left);
            const auto other = numberOf(*right);
            if (one && other)
                m_pairs.push_back({*one, *other});
        }
        if (m_pairs.empty())
            return std::nullopt;
        return weighed(Nearness(m_connection, MatchExpression::any(m_words)));
    }

private:
    /// None for a term that holds no word at all.
    std::optional<std::size_t> numberOf(const query::Node &node)
    {
        const auto known = std::ranges::find(m_nodes, &node);
        if (known != m_nodes.end())
            return static_cast<std::size_t>(known - m_nodes.begin());
        const Pattern pattern = m_patterns.read(node);
        if (pattern.sequences.empty())
            return std::nullopt;
        for (const Sequence &sequence : pattern.sequences)
            m_lengths.push_back(static_cast<int>(sequence.terms.size()));
        m_nodes.push_back(&node);
        m_words.push_back(MatchExpression::of(pattern));
        return m_nodes.size() - 1;
    }

    Result<std::optional<Nearness>> weighed(Nearness made)
    {
        std::vector<float> rarities;
        for (const MatchExpression &word : m_words) {
            const auto rarity = rarityOf(m_connection, m_catalogue, word.text());
            if (!rarity)
                return failure(rarity.error());
            rarities.push_back(static_cast<float>(*rarity));
        }
        for (Pair &pair : m_pairs)
            pair.rarity = std::min(rarities[pair.left], rarities[pair.right]);
        const auto lengths = m_catalogue.lengths(m_connection);
        if (!lengths)
            return failure(lengths.error());
        made.m_lengths = *lengths;
        const auto factors = m_catalogue.lengthFactors(m_connection);
        if (!factors)
            return failure(factors.error());
        made.m_factors = *factors;
        for (const query::Node *node : m_nodes)
            made.m_typed.push_back(node->text);
        made.m_places = std::move(m_lengths);
        made.m_pairs = std::move(m_pairs);
        return made;
    }

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    PatternReader &m_patterns;
    std::vector<const query::Node *> m_nodes; ///< of each word
    std::vector<MatchExpression> m_words;
    std::vector<int> m_lengths; ///< of each phrase
    std::vector<Pair> m_pairs;
};

Result<std::optional<Nearness>> Nearness::make(store::Connection &connection, Catalogue &catalogue,
                                               const query::Node &root, PatternReader &patterns)
{
    return Maker(connection, catalogue, patterns).make(root);
}

Result<void> Nearness::raise(std::vector<Scored> &scores)
{
    const auto best = scores.begin() + static_cast<std::ptrdiff_t>(std::min(depth, scores.size()));
    std::ranges::partial_sort(scores, best, isBetter);
    for (auto each = scores.begin(); each != best; ++each) {
        const auto added = weight(each->document);
        if (!added)
            return failure(added.error());
        m_raised.add(each->document);
        each->score += *added;
    }
    return {};
}

/// What all pairs weigh in a document.
Result<float> Nearness::weight(store::DocumentNumber document) const
{
    const auto counted = counts(document);
    if (!counted)
        return failure(counted.error());
    float sum = 0;
    for (std::size_t pair = 0; pair < m_pairs.size(); ++pair)
        sum += weight(m_pairs[pair], (*counted)[pair], document);
    return sum;
}

Result<std::vector<Reason>> Nearness::reasons(store::DocumentNumber document) const
{
    std::vector<Reason> reasons;
    if (!m_raised.contains(document))
        return reasons;
    const auto counted = counts(document);
    if (!counted)
        return failure(counted.error());
    for (std::size_t at = 0; at < m_pairs.size(); ++at)
        addReasons(m_pairs[at], (*counted)[at], document, reasons);
    return reasons;
}

/// One for each part of the document, with its share of what the pair weighs.
void Nearness::addReasons(const Pair &pair, const store::ColumnCounts &counts,
                          store::DocumentNumber document, std::vector<Reason> &into) const
{
    const float factor = lengthFactor(document);
    const float whole = weightedFrequency(counts, factor);
    const std::string &left = m_typed[pair.left];
    const std::string &right = m_typed[pair.right];
    for (std::size_t column = 0; column < store::columnCount; ++column) {
        if (counts.at(column) == 0)
            continue;
        store::ColumnCounts alone{};
        alone.at(column) = counts.at(column);
        const float share = weightedFrequency(alone, factor) / whole;
        into.push_back({.asked = left + ' ' + right,
                        .word = left + " … " + right,
                        .closeness = Closeness::Near,
                        .place = placeOf(static_cast<store::Column>(column)),
                        .count = counts.at(column),
                        .weight = share * weight(pair, counts, document)});
    }
}

float Nearness::lengthFactor(store::DocumentNumber document) const
{
    return m_factors->at(document < m_lengths->size() ? (*m_lengths)[document] : 0);
}

float Nearness::weight(const Pair &pair, const store::ColumnCounts &counts,
                       store::DocumentNumber document) const
{
    const float frequency = weightedFrequency(counts, lengthFactor(document));
    return nearnessShare * pair.rarity * saturated(frequency);
}

Result<std::vector<store::ColumnCounts>> Nearness::counts(store::DocumentNumber document) const
{
    const auto places = store::phrasePlaces(*m_connection, m_words.text(), document);
    if (!places)
        return failure(places.error());
    const std::vector<Stands> all = stands(*places);
    std::vector<store::ColumnCounts> counts;
    for (const Pair &pair : m_pairs)
        counts.push_back(nearOnes(all[pair.left], all[pair.right]));
    return counts;
}

/// Of each word, ascending, each place once.
std::vector<Nearness::Stands> Nearness::stands(const std::vector<store::PhrasePlace> &places) const
{
    std::vector<Stands> all(m_typed.size());
    for (const store::PhrasePlace &place : places) {
        const std::size_t word = m_words.phrases().at(place.phrase).group;
        all[word].push_back(
            {place.column, place.position, place.position + m_places.at(place.phrase) - 1});
    }
    for (Stands &of : all) {
        std::ranges::sort(of);
        const auto rest =
            std::unique(of.begin(), of.end(), [](const Stand &one, const Stand &other) {
                return one.column == other.column && one.first == other.first;
            });
        of.erase(rest, of.end());
    }
    return all;
}

/// How many of the places of one word have the other one near, by column.
store::ColumnCounts Nearness::nearOnes(const Stands &left, const Stands &right)
{
    store::ColumnCounts counts{};
    auto begin = right.begin();
    for (const Stand &one : left) {
        const auto isPast = [&](const Stand &other) {
            return std::pair(other.column, other.last + reach) < std::pair(one.column, one.first);
        };
        const auto isWithin = [&](const Stand &other) {
            return other.column == one.column && other.first <= one.last + reach;
        };
        const auto isNear = [&](const Stand &other) {
            return !isPast(other) && (other.first > one.last || other.last < one.first);
        };
        begin = std::find_if_not(begin, right.end(), isPast);
        const auto end = std::find_if_not(begin, right.end(), isWithin);
        if (std::any_of(begin, end, isNear))
            ++counts.at(static_cast<std::size_t>(one.column));
    }
    return counts;
}

} // namespace lutrin::search
