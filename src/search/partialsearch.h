// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/catalogue.h"
#include "search/evaluator.h"
#include "search/facetcounter.h"
#include "search/pattern.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace lutrin::search {

/// Documents that have some of a question's words, and not all.
struct PartialMatches {
    std::vector<Scored> scores; ///< no order; comparable with those of the complete matches
    /// The words of the question that each of them lacks, as typed.
    std::map<store::DocumentNumber, std::vector<std::string>> missing;
};

/// Looks further where few documents have all words of a question: *trouver un synonyme* is
/// answered by a page that speaks of synonyms and never of finding. A word of the same family
/// speaks for a document that lacks the word itself: *numéroter les pages* is answered by « Numéros
/// de page ».
///
/// A question is a query of words alone that has articles or prepositions in it, or three words or
/// more; what else it asks for (a phrase, a facet, a SAUF) holds for these documents too, and so
/// do the filters. A document must have one of the words that at most a quarter of the library
/// has.
class PartialSearch {
public:
    /// With fewer complete matches than this, a question is looked further for, and the list of
    /// both is no longer.
    static constexpr std::size_t wanted = 40;
    /// A smaller library can be overlooked without, but for a question that nothing answers.
    static constexpr std::size_t smallestLibrary = 200;

    PartialSearch(store::Connection &connection, Catalogue &catalogue, Evaluator &evaluator,
                  PatternReader &patterns)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_evaluator(evaluator)
        , m_patterns(patterns)
    {
    }

    /// The best ones that pass `filters` and are not among `complete`.
    [[nodiscard]] Result<PartialMatches> find(const query::Node &root, const FacetCounter &filters,
                                              const store::DocumentSet &complete);

private:
    /// A question's parts.
    struct Question {
        std::vector<const query::Node *> words;
        std::vector<query::Node> conditions; ///< what every document must have
    };
    class Visitor;

    [[nodiscard]] static Question read(const query::Node &root);
    [[nodiscard]] Result<store::DocumentSet> candidates(const Question &question,
                                                        const FacetCounter &filters,
                                                        const store::DocumentSet &complete);
    [[nodiscard]] Result<MatchExpression> telling(const std::vector<MatchExpression> &words);
    [[nodiscard]] Result<PartialMatches> best(const std::vector<MatchExpression> &words,
                                              const std::vector<std::string> &typed,
                                              const store::DocumentSet &among, std::size_t room);

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    Evaluator &m_evaluator;
    PatternReader &m_patterns;
};

} // namespace lutrin::search
