// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "search/planner.h"
#include "search/wordsearch.h"
#include "store/connection.h"

#include <string>
#include <vector>

namespace lutrin::search {

/// Works out which documents a query means, and how well each answers it.
class Evaluator {
public:
    Evaluator(store::Connection &connection, Catalogue &catalogue, PatternReader &patterns,
              Budget budget = {})
        : m_patterns(patterns)
        , m_words(connection, catalogue, budget)
        , m_planner(connection, catalogue, patterns, m_words)
    {
    }
    Evaluator(const Evaluator &) = delete;
    Evaluator &operator=(const Evaluator &) = delete;

    [[nodiscard]] Result<store::DocumentSet> documents(const query::Node &root);
    /// The same with the score of each document, by ascending number; no scores for a query
    /// without words. A document that no word speaks for (it came in by a facet, say) has 0.
    [[nodiscard]] Result<Matches> matches(const query::Node &root);
    /// Values of fields that the library does not know, as typed.
    [[nodiscard]] const std::vector<std::string> &unknownValues() const
    {
        return m_planner.unknownValues();
    }

private:
    PatternReader &m_patterns;
    WordSearch m_words;
    Planner m_planner;
};

} // namespace lutrin::search
