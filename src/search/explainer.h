// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "query/ast.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/marker.h"
#include "search/nearness.h"
#include "search/recency.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <string>
#include <vector>

namespace lutrin::search {

/// Says why documents were found by a query's words: which of their own words, how near, where,
/// and how much of the score each brought. Belongs to one search.
class Explainer {
public:
    [[nodiscard]] static Result<Explainer> make(store::Connection &connection, Catalogue &catalogue,
                                                const query::Node &root, PatternReader &reader);

    /// What counted for a document beside the query's own words.
    struct Beside {
        const Nearness *nearness = nullptr;
        const Reason *title = nullptr; ///< is not in the score
        const Recency *recency = nullptr;
        bool families = false; ///< words of the same family as those that it lacks
    };

    /// The heaviest first. The weights add up to the score, and what the title adds.
    [[nodiscard]] Result<std::vector<Reason>> reasons(const Scored &scored, const Beside &beside);

private:
    /// A term of the query.
    struct Asked {
        std::string text; ///< as typed
        Pattern pattern;  ///< with its family
        double rarity = 0;
    };
    /// What a column holds of a term, one entry a word.
    struct Found {
        std::size_t asked = 0;
        Reason reason;
        double frequency = 0; ///< counts weighted by column and level, as for ranking
    };

    Explainer(store::Connection &connection, Catalogue &catalogue, std::vector<Asked> asked);

    [[nodiscard]] Result<std::vector<Found>> foundIn(const corpus::Document &document,
                                                     bool families);
    /// What the words of a document's body count by, for its length.
    [[nodiscard]] Result<double> lengthFactor(std::uint32_t document);
    void look(store::Column column, std::string_view pieces, bool families,
              std::vector<Found> &into);
    [[nodiscard]] std::vector<Mark> nearestMarks(std::string_view text, std::string_view language,
                                                 store::Column column, bool families);
    [[nodiscard]] Level level(const Mark &mark) const;
    [[nodiscard]] Closeness closeness(const Mark &mark, std::string_view word) const;
    void weigh(std::vector<Found> &found, double bodyFactor, double score) const;

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    std::vector<Asked> m_asked;
    Marker m_marker;
};

} // namespace lutrin::search
