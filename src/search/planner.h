// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/catalogue.h"
#include "search/matchexpression.h"
#include "search/pattern.h"
#include "search/recordconditions.h"
#include "search/wordsearch.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace lutrin::search {

/// Documents with these words, and of this set: an absent one is no condition.
struct Plan {
    std::optional<MatchExpression> words;
    std::optional<store::DocumentSet> within;
};

/// Makes a plan of a query. Words joined by operators become one MATCH expression as far as they
/// reach; facets and dates are sets of documents; what mixes both is put together as sets.
class Planner {
public:
    Planner(store::Connection &connection, Catalogue &catalogue, PatternReader &patterns,
            WordSearch &words)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_patterns(patterns)
        , m_words(words)
        , m_conditions(connection, catalogue, patterns)
    {
    }

    /// None for what says nothing, such as a term without a word.
    using Planned = Result<std::optional<Plan>>;
    [[nodiscard]] Planned plan(const query::Node &node);
    /// The documents that a plan means.
    [[nodiscard]] Result<store::DocumentSet> resolved(const Plan &plan);
    /// Values of fields that the library does not know, as typed.
    [[nodiscard]] const std::vector<std::string> &unknownValues() const { return m_unknown; }

private:
    [[nodiscard]] Planned planTerm(const query::Node &node);
    [[nodiscard]] Planned planName(const query::Node &node, MatchExpression words);
    [[nodiscard]] Planned planNear(const query::Node &node);
    [[nodiscard]] Planned planAll(const query::Node &node);
    [[nodiscard]] Planned planAny(const query::Node &node);
    [[nodiscard]] Planned planNot(const query::Node &node);
    [[nodiscard]] Planned planPeriod(const query::Node &node);
    [[nodiscard]] Planned bounded(Plan plan);
    [[nodiscard]] Result<void> exclude(Plan &from, const query::Node &excluded);
    [[nodiscard]] Result<store::DocumentSet> withUnaccented(const Pattern &pattern);

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    PatternReader &m_patterns;
    WordSearch &m_words;
    RecordConditions m_conditions;
    std::vector<std::string> m_unknown;
};

} // namespace lutrin::search
