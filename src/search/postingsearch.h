// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/documentbits.h"
#include "search/matchexpression.h"
#include "search/scorer.h"
#include "store/connection.h"
#include "store/posting.h"

#include <optional>
#include <vector>

namespace lutrin::search {

/// Finds and scores what an expression means without FTS5 walking over it: the frequent terms from
/// their lists, the others, which are few, one by one. It says what visitMatches() and Scorer say,
/// to the bit, in a fraction of their time.
class PostingSearch {
public:
    /// None where it would not help: the library has no lists, the expression none of the frequent
    /// terms, or it asks for nearness.
    [[nodiscard]] static Result<std::optional<PostingSearch>>
    make(store::Connection &connection, Catalogue &catalogue, const MatchExpression &expression);

    [[nodiscard]] store::DocumentSet documents() const;
    [[nodiscard]] std::int64_t count() const { return m_found.count(); }
    /// How many documents have the words of each group of the expression.
    [[nodiscard]] const std::vector<std::int64_t> &frequencies() const { return m_frequencies; }
    /// The scores of the documents found that are among `of`, or of all, by ascending number.
    [[nodiscard]] Result<std::vector<Scored>> scores(const store::DocumentSet *of) const;

private:
    /// A part of the expression with what it finds.
    struct Part {
        Branch::Kind kind = Branch::Kind::Phrase;
        std::size_t phrase = 0; ///< of a phrase: its number
        DocumentBits found;
        std::vector<Part> parts;
    };
    class Maker;
    class Scoring;

    PostingSearch(store::Connection &connection, Catalogue &catalogue,
                  const MatchExpression &expression)
        : m_connection(&connection), m_catalogue(&catalogue), m_expression(&expression)
    {
    }

    store::Connection *m_connection;
    Catalogue *m_catalogue;
    const MatchExpression *m_expression;
    std::vector<store::PostingList> m_lists; ///< of each phrase
    Part m_root{.found = DocumentBits(0)};
    DocumentBits m_found{0};
    std::vector<std::int64_t> m_frequencies;
};

} // namespace lutrin::search
