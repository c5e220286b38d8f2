// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/distinctive.h"

#include "corpus/titlemarkup.h"
#include "search/ranking.h"
#include "store/terms.h"
#include "text/frenchwords.h"

#include <algorithm>
#include <unordered_map>

namespace lutrin::search {

namespace {

/// Of so many words that the document says most, the rarity is looked up.
constexpr std::size_t mostCandidates = 60;
constexpr std::size_t shortest = 3; ///< bytes of a word that is no acronym
constexpr float titleWeight = 4;
constexpr float standfirstWeight = 2;

struct CountedWord {
    std::string word;
    float frequency = 0;
};

class WordCount {
public:
    explicit WordCount(std::string_view language) : m_analyser(language) {}

    void add(std::string_view text, float weight)
    {
        m_analyser.analyse(text, [&](const text::Token &token) {
            const bool isWord =
                token.kind == text::TokenKind::Word || token.kind == text::TokenKind::Acronym;
            if (!isWord || token.written.size() < shortest || text::isFunctionWord(token.written))
                return true;
            const std::string_view word =
                token.lemmas.empty() ? token.written : std::string_view(token.lemmas.front());
            m_counts[std::string(word)] += weight;
            return true;
        });
    }

    /// Those that the document says most, the longer of two that it says as often: they tell more.
    [[nodiscard]] std::vector<CountedWord> most() const
    {
        std::vector<CountedWord> all;
        all.reserve(m_counts.size());
        for (const auto &[word, frequency] : m_counts)
            all.push_back({word, frequency});
        std::ranges::sort(all, [](const CountedWord &left, const CountedWord &right) {
            if (left.frequency != right.frequency)
                return left.frequency > right.frequency;
            if (left.word.size() != right.word.size())
                return left.word.size() > right.word.size();
            return left.word < right.word;
        });
        all.resize(std::min(all.size(), mostCandidates));
        return all;
    }

private:
    text::Analyser m_analyser;
    std::unordered_map<std::string, float> m_counts;
};

/// Above so many documents, a word is common.
std::int64_t commonFrom(std::int64_t documents)
{
    constexpr std::int64_t share = 10;
    constexpr std::int64_t fewest = 3;
    constexpr std::int64_t most = 20000;
    return std::clamp(documents / share, fewest, most) + 1;
}

} // namespace

Result<std::vector<DistinctiveWord>> distinctiveWords(store::Connection &connection,
                                                      Catalogue &catalogue, PatternReader &patterns,
                                                      const corpus::Document &document,
                                                      std::size_t most)
{
    const auto documents = catalogue.documents(connection);
    if (!documents)
        return failure(documents.error());
    const auto total = static_cast<std::int64_t>((*documents)->cardinality());
    const std::int64_t common = commonFrom(total);
    WordCount count(store::analysisLanguage(document.language));
    count.add(corpus::plainTitle(document.title), titleWeight);
    count.add(document.summary, standfirstWeight);
    count.add(corpus::plainText(document.body), 1);
    std::vector<DistinctiveWord> words;
    for (CountedWord &candidate : count.most()) {
        query::Node term{.kind = query::Kind::Term, .text = candidate.word};
        const Pattern pattern = patterns.read(term);
        if (pattern.sequences.empty())
            continue;
        auto expression = MatchExpression::of(pattern);
        const auto having = catalogue.frequency(connection, expression.text(), common);
        if (!having)
            return failure(having.error());
        if (*having < 2 || *having >= common)
            continue;
        const double weight = rarity(*having, total) * saturated(candidate.frequency);
        words.push_back({std::move(candidate.word), std::move(expression), weight});
    }
    std::ranges::stable_sort(words, std::ranges::greater{}, &DistinctiveWord::weight);
    words.resize(std::min(words.size(), most));
    return words;
}

} // namespace lutrin::search
