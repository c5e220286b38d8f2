// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/titlefit.h"

#include "search/ranking.h"
#include "search/tellingterms.h"
#include "text/characters.h"
#include "text/frenchwords.h"

#include <algorithm>

namespace lutrin::search {

namespace {

/// What a word of a query by itself counts, as in Scorer: whatever it is, it decides nothing.
Result<double> rarityAlone(store::Connection &connection, Catalogue &catalogue)
{
    const auto documents = catalogue.documents(connection);
    if (!documents)
        return failure(documents.error());
    return rarity(1, static_cast<std::int64_t>((*documents)->cardinality()));
}

/// As the title has them, each once: « calcul … dates ».
std::string wordsOf(std::string_view title, const std::vector<Mark> &marks)
{
    std::vector<std::string> words;
    for (const text::Range &range : merged(marks)) {
        std::string word = text::lowerCase(title.substr(range.begin, range.end - range.begin));
        if (std::ranges::find(words, word) == words.end())
            words.push_back(std::move(word));
    }
    std::string joined;
    for (const std::string &word : words)
        joined += (joined.empty() ? "" : " … ") + word;
    return joined;
}

} // namespace

Result<std::optional<TitleFit>> TitleFit::make(store::Connection &connection, Catalogue &catalogue,
                                               Memory &memory, const query::Node &root,
                                               PatternReader &patterns)
{
    const std::vector<const query::Node *> terms = positiveTerms(root);
    std::vector<Pattern> wide;
    std::vector<float> rarities;
    std::vector<const query::Node *> asked;
    for (const query::Node *term : terms) {
        const Pattern own = patterns.read(*term);
        if (own.sequences.empty() || own.field == query::Field::Author)
            continue;
        wide.push_back(patterns.readWidely(*term));
        const auto weighedBy = weighing(connection, catalogue, own, wide.back());
        if (!weighedBy)
            return failure(weighedBy.error());
        const auto rarity = terms.size() == 1 ? rarityAlone(connection, catalogue)
                                              : rarityOf(connection, catalogue, *weighedBy);
        if (!rarity)
            return failure(rarity.error());
        rarities.push_back(static_cast<float>(*rarity));
        asked.push_back(term);
    }
    if (asked.empty())
        return std::nullopt;
    TitleFit made(std::move(wide), memory.reader());
    for (const query::Node *term : asked) {
        made.m_words += made.tellingWords(term->text);
        made.m_asked += (made.m_asked.empty() ? "" : " ") + term->text;
    }
    for (const float rarity : rarities)
        made.m_whole += rarity;
    made.m_rarities = std::move(rarities);
    return made;
}

std::optional<Reason> TitleFit::reason(const Hit &hit)
{
    const std::vector<Mark> marks =
        m_marker.find(hit.title.text, hit.language, query::Field::Title);
    if (marks.empty() || m_whole <= 0)
        return std::nullopt;
    std::vector<bool> met(m_rarities.size());
    float covered = 0;
    for (const Mark &mark : marks) {
        if (!met[mark.pattern])
            covered += m_rarities[mark.pattern];
        met[mark.pattern] = true;
    }
    const std::size_t others = std::max<std::size_t>(tellingWords(hit.title.text), 1);
    const float share = std::min(1.0F, static_cast<float>(m_words) / static_cast<float>(others));
    return Reason{.asked = m_asked,
                  .word = wordsOf(hit.title.text, marks),
                  .closeness = Closeness::Title,
                  .place = Place::Title,
                  .count = 1,
                  .weight = titleShare * covered * covered / m_whole * share};
}

/// Without articles, prepositions and the like.
std::size_t TitleFit::tellingWords(std::string_view text)
{
    std::size_t count = 0;
    m_analyser.analyse(text, [&](const text::Token &token) {
        const bool tells =
            token.kind != text::TokenKind::Compound && !text::isFunctionWord(token.written);
        count += tells ? 1 : 0;
        return true;
    });
    return count;
}

} // namespace lutrin::search
