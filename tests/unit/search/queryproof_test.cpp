// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/query.h"
#include "search/evaluator.h"
#include "search/queryreading.h"
#include "store/documentstore.h"
#include "store/postingstore.h"
#include "store/transaction.h"

#include "provenlibrary.h"

namespace lutrin::search {
namespace {

/// Search beside a reader who goes through each document word by word.
class QueryProof : public ProvenLibrary {
protected:
    /// As a reader of results sees them.
    void compare(const Request &request)
    {
        const Answer answer = answerTo(request);
        Ids ids;
        for (const Hit &hit : answer.hits)
            ids.insert(hit.id);
        EXPECT_EQ(ids, expected(request)) << request.query;
        EXPECT_EQ(answer.total, std::ssize(ids)) << request.query;
        EXPECT_EQ(answer.hits.size(), ids.size()) << request.query;
    }

    /// As libraries of another size do.
    void evaluate(const std::string &query, const Budget &budget)
    {
        const store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Read));
        QueryReading reading = need(readingOf(*m_connection, m_catalogue, query));
        const query::Node root = reading.acronyms->widened(query::parse(query).root);
        Evaluator evaluator(*m_connection, m_catalogue, reading.patterns, budget);
        const Ids ids = expected({.query = query});
        EXPECT_EQ(named(need(evaluator.documents(root))), ids) << query;
        EXPECT_EQ(named(need(evaluator.matches(root)).documents), ids) << query;
    }

    Ids named(const store::DocumentSet &documents) const
    {
        Ids ids;
        for (const store::DocumentNumber number : documents)
            ids.insert(need(store::DocumentStore(*m_connection).document(number)).id);
        return ids;
    }

    void evaluateMany(unsigned seed, const Budget &budget)
    {
        QueryGrammar grammar(seed);
        for (int round = 0; round < 200; ++round)
            evaluate(grammar.query(), budget);
    }

    void keepLists()
    {
        store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Write));
        need(store::PostingStore(*m_connection)
                 .choose({.fewestDocuments = 1, .share = 50, .shareOfBeginnings = 50}));
        need(transaction.commit());
    }

    void compareFacets(const Request &request)
    {
        for (const FacetCounts &facet : answerTo(request).facets) {
            for (const FacetValue &value : facet.values)
                EXPECT_EQ(value.count, expectedCount(request, facet.facet, value.id))
                    << request.query << " by " << value.id;
        }
    }

    Catalogue m_catalogue{1};
};

TEST_F(QueryProof, FindsWhatTheLanguagePromises)
{
    fill(60, 7);
    QueryGrammar grammar(11);
    for (int round = 0; round < 250; ++round)
        compare({.query = grammar.query(),
                 .filters = grammar.filters(),
                 .limit = 100,
                 .facets = {},
                 .snippets = false});
}

TEST_F(QueryProof, FindsThemInFrenchAlone)
{
    fill(60, 8, {"fr"});
    evaluateMany(12, {});
}

TEST_F(QueryProof, FindsThemInALargeLibrary)
{
    fill(60, 9);
    evaluateMany(13, {.fewest = 10, .scored = 5});
}

TEST_F(QueryProof, FindsThemInLists)
{
    fill(60, 10);
    keepLists();
    evaluateMany(14, {});
}

TEST_F(QueryProof, FindsThemInTheListsOfALargeLibrary)
{
    fill(60, 11);
    keepLists();
    evaluateMany(15, {.fewest = 10, .scored = 5});
}

TEST_F(QueryProof, CountsFacetsSo)
{
    fill(60, 12);
    QueryGrammar grammar(16);
    for (int round = 0; round < 100; ++round)
        compareFacets({.query = grammar.query(1), .filters = grammar.filters(), .limit = 0});
}

} // namespace
} // namespace lutrin::search
