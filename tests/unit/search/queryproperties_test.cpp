// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provenlibrary.h"

namespace lutrin::search {
namespace {

/// What holds between the answers to several queries, whatever they say.
class QueryProperties : public ProvenLibrary {
protected:
    static constexpr int rounds = 50;

    QueryProperties() { fill(50, 21); }

    /// As a list, for its order and for what stands in it twice.
    std::vector<std::string> listed(Request request)
    {
        request.facets = {};
        request.snippets = false;
        std::vector<std::string> ids;
        for (const Hit &hit : answerTo(request).hits)
            ids.push_back(hit.id);
        return ids;
    }

    Ids ids(const std::string &query)
    {
        const auto list = listed({.query = query, .limit = 100});
        return {list.begin(), list.end()};
    }

    static Ids joined(const Ids &one, const Ids &other)
    {
        Ids both = one;
        both.insert(other.begin(), other.end());
        return both;
    }

    /// Words that need not be there mean something else alone than beside others.
    static bool isSmall(const std::string &query)
    {
        const query::Node root = query::parse(query).root;
        return root.kind == query::Kind::Everything ||
               (root.kind == query::Kind::Term && text::isFunctionWord(root.text));
    }

    /// A part of a query that says something by itself.
    static std::string part(QueryGrammar &grammar)
    {
        std::string drawn = grammar.unit(1);
        while (isSmall(drawn))
            drawn = grammar.unit(1);
        return '(' + drawn + ')';
    }
};

TEST_F(QueryProperties, ACanonicalReadingFindsTheSame)
{
    QueryGrammar grammar(31);
    for (int round = 0; round < rounds; ++round) {
        const std::string query = grammar.query();
        const query::Node root = query::parse(query).root;
        const Ids found = ids(query);
        EXPECT_EQ(ids(query::toString(root)), found) << query;
        EXPECT_EQ(ids(query::toString(root, query::Words::English)), found) << query;
        EXPECT_EQ(ids(answerTo({.query = query, .limit = 0}).reading), found) << query;
    }
}

TEST_F(QueryProperties, OperatorsAreThoseOfSets)
{
    QueryGrammar grammar(32);
    for (int round = 0; round < rounds; ++round) {
        const std::string one = part(grammar);
        const std::string other = part(grammar);
        const Ids both = ids(one + " ET " + other);
        EXPECT_EQ(ids(other + " ET " + one), both) << one << other;
        EXPECT_EQ(joined(ids(one + " SAUF " + other), both), ids(one)) << one << other;
        EXPECT_EQ(ids(one + " OU " + other), joined(ids(one), ids(other))) << one << other;
        EXPECT_EQ(ids("SAUF (" + one + " OU " + other + ")"),
                  ids("SAUF " + one + " SAUF " + other));
    }
}

TEST_F(QueryProperties, ABeginningFindsWhatItsWordsDo)
{
    for (const std::string &word : troublesomeWords()) {
        if (word.find("’") != std::string::npos)
            continue;
        const std::string quoted = '"' + word + '"';
        for (std::size_t end = 1; end <= word.size(); ++end) {
            const bool whole = end == word.size() || (word[end] & 0xc0) != 0x80;
            const std::string letters = word.substr(0, end);
            if (!whole || letters.find_first_of(" /.") != std::string::npos)
                continue;
            const Ids found = ids(letters + '*');
            EXPECT_TRUE(std::ranges::includes(found, ids(quoted))) << word << ' ' << letters;
        }
    }
}

TEST_F(QueryProperties, ANarrowerDistanceFindsNoMore)
{
    QueryGrammar grammar(33);
    for (int round = 0; round < rounds; ++round) {
        const std::string one = grammar.word();
        const std::string other = grammar.word();
        const Ids both = ids("(" + one + ") ET (" + other + ")");
        Ids wider = ids(one + " PRÈS/1000 " + other);
        for (int distance = 9; distance > 0; distance -= 2) {
            Ids nearer = ids(one + " PRÈS/" + std::to_string(distance) + ' ' + other);
            EXPECT_TRUE(std::ranges::includes(wider, nearer)) << one << ' ' << other;
            EXPECT_EQ(ids(other + " PRÈS/" + std::to_string(distance) + ' ' + one), nearer);
            wider = std::move(nearer);
        }
    }
}

TEST_F(QueryProperties, WithoutAFacetNothingIsLost)
{
    QueryGrammar grammar(34);
    for (int round = 0; round < rounds; ++round) {
        Request request{.query = grammar.query(1), .filters = grammar.filters(), .limit = 0};
        const std::int64_t total = answerTo(request).total;
        const std::vector<Filter> filters = request.filters;
        for (const Filter &left : filters) {
            request.filters = filters;
            std::erase_if(request.filters,
                          [&](const Filter &each) { return each.facet == left.facet; });
            EXPECT_GE(answerTo(request).total, total) << request.query;
        }
    }
}

TEST_F(QueryProperties, NoOrderLosesADocument)
{
    QueryGrammar grammar(35);
    for (int round = 0; round < rounds; ++round) {
        Request request{.query = grammar.query(1), .limit = 100};
        for (const Sort sort : {Sort::Relevance, Sort::Date, Sort::Title, Sort::Added}) {
            request.sort = sort;
            const auto list = listed(request);
            EXPECT_EQ(Ids(list.begin(), list.end()), ids(request.query)) << request.query;
            EXPECT_EQ(std::ssize(list), std::ssize(Ids(list.begin(), list.end())));
        }
    }
}

TEST_F(QueryProperties, PagesMakeTheWhole)
{
    QueryGrammar grammar(36);
    for (int round = 0; round < rounds; ++round) {
        Request request{.query = grammar.query(1), .limit = 100, .partial = round % 2 == 0};
        const auto whole = listed(request);
        request.limit = 1 + round % 23;
        std::vector<std::string> pages;
        for (; request.offset < std::ssize(whole); request.offset += request.limit) {
            const auto page = listed(request);
            pages.insert(pages.end(), page.begin(), page.end());
        }
        EXPECT_EQ(pages, whole) << request.query << " by " << request.limit;
    }
}

TEST_F(QueryProperties, AllCountsAreOne)
{
    QueryGrammar grammar(37);
    for (int round = 0; round < rounds; ++round) {
        const Request request{.query = grammar.query(), .filters = grammar.filters(), .limit = 0};
        const Answer answer = answerTo(request);
        EXPECT_EQ(need(m_searcher.statistics({}, request)).documents, answer.total);
        Request partly = request;
        partly.partial = true;
        EXPECT_EQ(answerTo(partly).total, answer.total) << request.query;
    }
}

} // namespace
} // namespace lutrin::search
