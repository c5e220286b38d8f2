// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/matchexpression.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lutrin::search {

/// What a search finds.
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

/// Finds the documents of a MATCH expression and scores them: in the lists of frequent words where
/// that is quicker, else by FTS5.
class WordSearch {
public:
    WordSearch(store::Connection &connection, Catalogue &catalogue, Budget budget)
        : m_connection(connection), m_catalogue(catalogue), m_budget(budget)
    {
    }

    [[nodiscard]] Result<store::DocumentSet> documents(const MatchExpression &words);
    /// With their scores, by ascending number, as far as the budget reaches.
    [[nodiscard]] Result<Matches> matches(const MatchExpression &words);
    /// The scores of all documents of a set, by ascending number.
    [[nodiscard]] Result<std::vector<Scored>> scores(const MatchExpression &words,
                                                     const store::DocumentSet &of);
    /// Those with a word that begins with one of the expression's short beginnings.
    [[nodiscard]] Result<store::DocumentSet> beginningWith(const MatchExpression &words);

    [[nodiscard]] Result<store::DocumentSet> all();
    /// Whether the library is so large that common words are not scored everywhere.
    [[nodiscard]] Result<bool> isLarge();

private:
    [[nodiscard]] Result<bool> isCommon(const MatchExpression &words, std::int64_t most);
    [[nodiscard]] Result<std::optional<Matches>> foundInLists(const MatchExpression &words,
                                                              std::int64_t total);
    [[nodiscard]] Result<Matches> scored(const MatchExpression &words, std::int64_t most);

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    Budget m_budget;
};

} // namespace lutrin::search
