// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/catalogue.h"
#include "search/matchexpression.h"
#include "search/pattern.h"
#include "search/recordconditions.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace lutrin::search {

/// What a query finds.
struct Matches {
    store::DocumentSet documents;
    std::vector<Scored> scores;
    /// The words tell so little that only the newest documents were scored; the others follow by
    /// date.
    bool partly = false;
};

/// When the words of a query are too common to score all that they find: more than a quarter of
/// the library has each of them, or they are beginnings of a letter or two.
struct Budget {
    std::int64_t fewest = 20000; ///< in a smaller library, all is scored
    std::int64_t scored = 2000;  ///< so many of the newest are
};

/// Works out which documents a query means. Words joined by operators become one MATCH expression
/// as far as they reach; facets and dates are sets of documents; what mixes both is put together
/// as sets.
class Evaluator {
public:
    Evaluator(store::Connection &connection, Catalogue &catalogue, PatternReader &patterns,
              Budget budget = {})
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_patterns(patterns)
        , m_budget(budget)
        , m_conditions(connection, catalogue)
    {
    }

    [[nodiscard]] Result<store::DocumentSet> documents(const query::Node &root);
    /// The same with the score of each document, by ascending number; no scores for a query
    /// without words. A document that no word speaks for (it came in by a facet, say) has 0.
    [[nodiscard]] Result<Matches> matches(const query::Node &root);
    /// Values of fields that the library does not know, as typed.
    [[nodiscard]] const std::vector<std::string> &unknownValues() const { return m_unknown; }

private:
    /// Documents with these words, and of this set: an absent one is no condition.
    struct Plan {
        std::optional<MatchExpression> words;
        std::optional<store::DocumentSet> within;
    };
    /// None for what says nothing, such as a term without a word.
    using Planned = Result<std::optional<Plan>>;

    [[nodiscard]] Planned plan(const query::Node &node);
    [[nodiscard]] Planned planTerm(const query::Node &node);
    [[nodiscard]] Planned planNear(const query::Node &node);
    [[nodiscard]] Planned planAll(const query::Node &node);
    [[nodiscard]] Planned planAny(const query::Node &node);
    [[nodiscard]] Planned planNot(const query::Node &node);
    [[nodiscard]] Planned planPeriod(const query::Node &node);
    [[nodiscard]] Planned bounded(Plan plan);
    [[nodiscard]] Result<void> exclude(Plan &from, const query::Node &excluded);

    [[nodiscard]] Result<store::DocumentSet> all();
    [[nodiscard]] Result<Matches> found(const MatchExpression &words);
    [[nodiscard]] Result<bool> isLarge();
    [[nodiscard]] Result<bool> isCommon(const MatchExpression &words, std::int64_t most);
    [[nodiscard]] Result<std::optional<Matches>> foundInLists(const MatchExpression &words,
                                                              std::int64_t total);
    [[nodiscard]] Result<Matches> scored(const MatchExpression &words, std::int64_t most);
    [[nodiscard]] Result<store::DocumentSet> beginningWith(const MatchExpression &words);
    [[nodiscard]] Result<std::vector<Scored>> score(const MatchExpression &words,
                                                    const store::DocumentSet &of);
    [[nodiscard]] Result<store::DocumentSet> run(const MatchExpression &words);
    [[nodiscard]] Result<store::DocumentSet> resolved(const Plan &plan);
    [[nodiscard]] Result<store::DocumentSet> withUnaccented(const Pattern &pattern);

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    PatternReader &m_patterns;
    Budget m_budget;
    RecordConditions m_conditions;
    std::vector<std::string> m_unknown;
};

} // namespace lutrin::search
