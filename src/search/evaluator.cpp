// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/evaluator.h"

namespace lutrin::search {

using store::DocumentSet;

Result<DocumentSet> Evaluator::documents(const query::Node &root)
{
    const auto planned = m_planner.plan(root);
    if (!planned)
        return failure(planned.error());
    return *planned ? m_planner.resolved(**planned) : m_words.all();
}

Result<Matches> Evaluator::matches(const query::Node &root)
{
    const auto planned = m_planner.plan(root);
    if (!planned)
        return failure(planned.error());
    if (*planned && (*planned)->words && !(*planned)->within)
        return m_words.matches(*(*planned)->words);
    auto documents = *planned ? m_planner.resolved(**planned) : m_words.all();
    if (!documents)
        return failure(documents.error());
    const auto large = m_words.isLarge();
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
    auto scores = m_words.scores(MatchExpression::any(std::move(words)), *documents);
    if (!scores)
        return failure(scores.error());
    return Matches{std::move(*documents), std::move(*scores)};
}

} // namespace lutrin::search
