// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/postingsearch.h"

#include "search/ranking.h"
#include "store/matchvisitor.h"
#include "store/terms.h"

#include <algorithm>
#include <array>

namespace lutrin::search {

namespace {

using store::PostingList;

/// Gathers what a MATCH expression of one phrase finds.
class PhraseLister : public store::MatchVisitor {
public:
    bool enter(store::DocumentNumber /*document*/) override { return true; }
    void count(store::DocumentNumber document,
               std::span<const store::ColumnCounts> phrases) override
    {
        m_list.add(document, phrases.front());
    }
    PostingList take() { return std::move(m_list); }

private:
    PostingList m_list;
};

std::optional<store::Column> columnOf(query::Field field)
{
    switch (field) {
    case query::Field::Title:
        return store::Column::Title;
    case query::Field::Author:
        return store::Column::Authors;
    default:
        return std::nullopt;
    }
}

/// What stands for the phrase among the frequent terms, if it is one word, or the beginning of one.
std::string frequentTermOf(const Sequence &sequence)
{
    if (sequence.terms.size() != 1)
        return {};
    std::string term = sequence.terms.front();
    if (!sequence.prefix)
        return term;
    const std::string beginning = std::exchange(term, {});
    if (beginning.size() >= store::shortestBeginning && beginning.size() <= store::longestBeginning)
        store::setBeginningTerm(term, beginning);
    return term;
}

bool hasOpaque(const Branch &branch)
{
    return branch.kind == Branch::Kind::Near || std::ranges::any_of(branch.parts, hasOpaque);
}

void collectPhrases(const Branch &branch, std::vector<const Branch *> &phrases)
{
    if (branch.kind == Branch::Kind::Phrase)
        phrases.push_back(&branch);
    for (const Branch &part : branch.parts)
        collectPhrases(part, phrases);
}

} // namespace

/// Reads the lists and finds the documents.
class PostingSearch::Maker {
public:
    explicit Maker(PostingSearch &search) : m_search(search) {}

    Result<bool> make()
    {
        const Branch &tree = m_search.m_expression->tree();
        if (hasOpaque(tree))
            return false;
        collectPhrases(tree, m_phrases);
        const auto terms = m_search.m_catalogue->frequentTerms(*m_search.m_connection);
        if (!terms)
            return failure(terms.error());
        const auto isFrequent = [&](const Branch *phrase) {
            return (*terms)->contains(frequentTermOf(phrase->sequence));
        };
        if (std::ranges::none_of(m_phrases, isFrequent))
            return false;
        if (auto done = readLists(**terms); !done)
            return failure(done.error());
        countGroups();
        std::size_t next = 0;
        m_search.m_root = found(tree, next);
        m_search.m_found = m_search.m_root.found;
        return true;
    }

private:
    Result<void> readLists(const store::FrequentTerms &terms)
    {
        const auto lengths = m_search.m_catalogue->lengths(*m_search.m_connection);
        if (!lengths)
            return failure(lengths.error());
        m_size = (*lengths)->size();
        for (const Branch *phrase : m_phrases) {
            auto list = listOf(*phrase, terms);
            if (!list)
                return failure(list.error());
            DocumentBits bits(m_size);
            for (const store::DocumentNumber document : list->documents())
                bits.set(document);
            m_bits.push_back(std::move(bits));
            m_search.m_lists.push_back(std::move(*list));
        }
        return {};
    }

    Result<PostingList> listOf(const Branch &phrase, const store::FrequentTerms &terms)
    {
        const auto known = terms.find(frequentTermOf(phrase.sequence));
        if (known == terms.end())
            return listByMatch(phrase);
        auto list = store::PostingStore(*m_search.m_connection).list(known->second);
        const auto column = columnOf(phrase.field);
        if (!list || !column)
            return list;
        return list->only(*column);
    }

    Result<PostingList> listByMatch(const Branch &phrase)
    {
        const auto expression =
            MatchExpression::of({.field = phrase.field, .sequences = {phrase.sequence}});
        PhraseLister lister;
        if (auto done = store::visitMatches(*m_search.m_connection, expression.text(), lister);
            !done)
            return failure(done.error());
        return lister.take();
    }

    /// Phrases are numbered in the order in which they stand.
    Part found(const Branch &branch, std::size_t &next)
    {
        Part part{.kind = branch.kind, .found = DocumentBits(m_size)};
        if (branch.kind == Branch::Kind::Phrase) {
            part.phrase = next++;
            part.found = std::move(m_bits[part.phrase]);
            return part;
        }
        for (const Branch &each : branch.parts)
            part.parts.push_back(found(each, next));
        combine(part);
        return part;
    }

    static void combine(Part &part)
    {
        part.found = part.parts.front().found;
        for (std::size_t at = 1; at < part.parts.size(); ++at) {
            const DocumentBits &other = part.parts[at].found;
            if (part.kind == Branch::Kind::All)
                part.found &= other;
            else if (part.kind == Branch::Kind::Any)
                part.found |= other;
            else
                part.found -= other;
        }
    }

    void countGroups()
    {
        std::vector<DocumentBits> groups(m_search.m_expression->groups().size(),
                                         DocumentBits(m_size));
        const std::vector<Phrase> &phrases = m_search.m_expression->phrases();
        for (std::size_t phrase = 0; phrase < phrases.size(); ++phrase) {
            if (phrases[phrase].group < groups.size())
                groups[phrases[phrase].group] |= m_bits[phrase];
        }
        for (const DocumentBits &group : groups)
            m_search.m_frequencies.push_back(group.count());
    }

    PostingSearch &m_search;
    std::vector<const Branch *> m_phrases;
    std::vector<DocumentBits> m_bits; ///< of each phrase's list, until its part has them
    std::size_t m_size = 0;
};

/// Adds the words up, a group at a time and document by document, as Scorer does.
class PostingSearch::Scoring {
public:
    Scoring(const PostingSearch &search, const std::vector<std::uint8_t> &lengths,
            const std::array<float, 256> &lengthFactors, DocumentBits scored)
        : m_search(search)
        , m_lengths(lengths)
        , m_factors(lengthFactors)
        , m_scored(std::move(scored))
        , m_ranks(m_scored)
        , m_sums(search.m_frequencies.size(),
                 std::vector<float>(static_cast<std::size_t>(m_scored.count())))
    {
    }

    std::vector<Scored> run(const std::vector<float> &weights)
    {
        addPart(m_search.m_root, m_scored);
        std::vector<Scored> scores;
        for (const store::DocumentNumber document : m_scored.numbers()) {
            float score = 0;
            for (std::size_t group = 0; group < m_sums.size(); ++group)
                score += weights[group] * saturated(m_sums[group][scores.size()]);
            scores.push_back({document, score});
        }
        return scores;
    }

private:
    /// A phrase speaks for a document only where all the expressions around it do too.
    void addPart(const Part &part, const DocumentBits &among)
    {
        if (part.kind == Branch::Kind::Phrase)
            return addPhrase(part, among);
        // All that an Any finds is found by the part itself: nothing to take out.
        if (part.kind == Branch::Kind::Any) {
            for (const Part &each : part.parts)
                addPart(each, among);
            return;
        }
        DocumentBits inside = among;
        inside &= part.found;
        const std::size_t speaking = part.kind == Branch::Kind::Without ? 1 : part.parts.size();
        for (std::size_t at = 0; at < speaking; ++at)
            addPart(part.parts[at], inside);
    }

    void addPhrase(const Part &part, const DocumentBits &among)
    {
        const Phrase &phrase = m_search.m_expression->phrases()[part.phrase];
        if (phrase.group >= m_sums.size())
            return;
        const PostingList &list = m_search.m_lists[part.phrase];
        std::vector<float> &sums = m_sums[phrase.group];
        const float level = weightOf(phrase.level);
        m_weighed.fill(unknown);
        const auto add = [&](store::DocumentNumber document, std::size_t at) {
            sums[m_ranks.of(document)] +=
                frequency(list, list.shapeAt(at), codeOf(document)) * level;
        };
        if (sums.size() > list.size() / fewOfList) {
            for (std::size_t at = 0; at < list.size(); ++at) {
                if (among.contains(list.documents()[at]))
                    add(list.documents()[at], at);
            }
            return;
        }
        const DocumentRanks places(part.found);
        DocumentBits both = among;
        both &= part.found;
        both.forEach([&](auto document) { add(document, places.of(document)); });
    }

    [[nodiscard]] std::uint8_t codeOf(store::DocumentNumber document) const
    {
        return document < m_lengths.size() ? m_lengths[document] : 0;
    }

    float frequency(const PostingList &list, std::uint32_t shape, std::uint8_t code)
    {
        if (shape >= PostingList::commonShapes)
            return weightedFrequency(list.counts(shape), m_factors.at(code));
        float &known = m_weighed[shape * 256 + code];
        if (known == unknown)
            known = weightedFrequency(list.counts(shape), m_factors.at(code));
        return known;
    }

    static constexpr float unknown = -1;
    /// Where no more than one in so many documents of a list is scored, each is looked for in it.
    static constexpr std::size_t fewOfList = 8;

    const PostingSearch &m_search;
    const std::vector<std::uint8_t> &m_lengths;
    const std::array<float, 256> &m_factors;
    DocumentBits m_scored;
    DocumentRanks m_ranks;
    std::vector<std::vector<float>> m_sums; ///< by group, then by place in the set
    /// By common shape and length code.
    std::array<float, std::size_t{PostingList::commonShapes} * 256> m_weighed{};
};

Result<std::optional<PostingSearch>> PostingSearch::make(store::Connection &connection,
                                                         Catalogue &catalogue,
                                                         const MatchExpression &expression)
{
    PostingSearch search(connection, catalogue, expression);
    const auto made = Maker(search).make();
    if (!made)
        return failure(made.error());
    if (!*made)
        return std::nullopt;
    return search;
}

store::DocumentSet PostingSearch::documents() const
{
    const std::vector<store::DocumentNumber> numbers = m_found.numbers();
    return {numbers.size(), numbers.data()};
}

Result<std::vector<Scored>> PostingSearch::scores(const store::DocumentSet *of) const
{
    const auto lengths = m_catalogue->lengths(*m_connection);
    if (!lengths)
        return failure(lengths.error());
    const auto factors = m_catalogue->lengthFactors(*m_connection);
    if (!factors)
        return failure(factors.error());
    const auto documents = m_catalogue->documents(*m_connection);
    if (!documents)
        return failure(documents.error());
    const auto total = static_cast<std::int64_t>((*documents)->cardinality());
    std::vector<float> weights;
    for (std::size_t group = 0; group < m_frequencies.size(); ++group) {
        const std::int64_t frequency = m_frequencies[group];
        tellFrequency(*m_catalogue, m_expression->groups()[group], frequency, total);
        weights.push_back(static_cast<float>(m_frequencies.size() > 1 ? rarityOf(frequency, total)
                                                                      : rarity(1, total)));
    }
    DocumentBits scored = m_found;
    if (of != nullptr)
        scored &= DocumentBits(*of, m_found.size());
    return Scoring(*this, **lengths, **factors, std::move(scored)).run(weights);
}

} // namespace lutrin::search
