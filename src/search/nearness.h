// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/matchexpression.h"
#include "search/pattern.h"
#include "search/scorer.h"
#include "store/connection.h"
#include "store/matchvisitor.h"
#include "store/phraseplaces.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::search {

/// The second stage of the ranking: raises, among the best documents, those that have words near
/// each other which stand beside each other in the query. *Table des matières* speaks of that
/// table, where *table* and *matières* in two chapters do not.
///
/// Only the best documents are looked at, so that the time does not grow with what is found.
class Nearness {
public:
    /// So many of the best documents are looked at: each costs some tens of microseconds, and those
    /// on the second half of a page hardly ever rise to where it counts.
    static constexpr std::size_t depth = 10;
    /// Words are near if they are so many places apart or fewer, in either order: there is room for
    /// an article and a preposition between them.
    static constexpr int reach = 3;

    /// None for a query without two words beside each other. `patterns` reads the query's words.
    [[nodiscard]] static Result<std::optional<Nearness>> make(store::Connection &connection,
                                                              Catalogue &catalogue,
                                                              const query::Node &root,
                                                              PatternReader &patterns);

    /// Adds to the scores of the best documents what their near words weigh.
    [[nodiscard]] Result<void> raise(std::vector<Scored> &scores);

    /// The words that were near each other in a document that was raised, by part of the document:
    /// their weights add up to what its score was raised by. Empty for all others.
    [[nodiscard]] Result<std::vector<Reason>> reasons(store::DocumentNumber document) const;

private:
    /// Two words that stand beside each other, by their numbers among the words of all pairs.
    struct Pair {
        std::size_t left = 0;
        std::size_t right = 0;
        float rarity = 0; ///< of the more frequent one
    };
    /// Where one of the words stands.
    struct Stand {
        store::Column column = store::Column::Title;
        int first = 0;
        int last = 0;

        auto operator<=>(const Stand &) const = default;
    };
    using Stands = std::vector<Stand>;
    class Maker;

    Nearness(store::Connection &connection, MatchExpression words)
        : m_connection(&connection), m_words(std::move(words))
    {
    }

    [[nodiscard]] float lengthFactor(store::DocumentNumber document) const;
    [[nodiscard]] Result<float> weight(store::DocumentNumber document) const;
    [[nodiscard]] float weight(const Pair &pair, const store::ColumnCounts &counts,
                               store::DocumentNumber document) const;
    /// How often each pair is near in each part of a document.
    [[nodiscard]] Result<std::vector<store::ColumnCounts>>
    counts(store::DocumentNumber document) const;
    [[nodiscard]] std::vector<Stands> stands(const std::vector<store::PhrasePlace> &places) const;
    [[nodiscard]] static store::ColumnCounts nearOnes(const Stands &left, const Stands &right);
    void addReasons(const Pair &pair, const store::ColumnCounts &counts,
                    store::DocumentNumber document, std::vector<Reason> &into) const;

    store::Connection *m_connection;
    MatchExpression m_words;          ///< any of the words of the pairs, one group each
    std::vector<std::string> m_typed; ///< of each word
    std::vector<int> m_places;        ///< of each phrase: how many places it takes
    std::vector<Pair> m_pairs;
    const std::vector<std::uint8_t> *m_lengths = nullptr; ///< Catalogue::lengths()
    const std::array<float, 256> *m_factors = nullptr;    ///< Catalogue::lengthFactors()
    store::DocumentSet m_raised;
};

} // namespace lutrin::search
