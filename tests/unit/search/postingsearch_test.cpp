// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/evaluator.h"

#include "query/query.h"
#include "search/postingsearch.h"
#include "store/fulltextindex.h"
#include "store/integrity.h"
#include "store/postingstore.h"
#include "store/transaction.h"

#include "smalllibrary.h"

#include <random>

namespace lutrin::search {
namespace {

/// A library of documents made of few words, so that each word is in many of them.
class FrequentWords : public SmallLibrary {
protected:
    void fill(int count)
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        for (int number = 0; number < count; ++number)
            need(batch.put(documentOf({.id = "d" + std::to_string(number),
                                       .title = sentence(3),
                                       .body = sentence(12) + ".\n\n" + sentence(9),
                                       .date = std::to_string(1990 + number % 30)})));
        need(batch.commit());
    }

    void choose()
    {
        store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Write));
        need(store::PostingStore(*m_connection)
                 .choose({.fewestDocuments = 1, .share = 50, .shareOfBeginnings = 50}));
        need(transaction.commit());
    }

    std::string sentence(int words)
    {
        static constexpr std::array choice{"le",         "la",           "travail",    "travaux",
                                           "sécurité",   "securite",     "énergie",    "climat",
                                           "climatique", "mer",          "mers",       "États-Unis",
                                           "l'État",     "porte-avions", "justice",    "cote",
                                           "côté",       "politique",    "politiques", "de"};
        std::string text;
        for (int word = 0; word < words; ++word) {
            // The first ones are the most frequent.
            const double drawn = std::uniform_real_distribution<>(0, 1)(m_random);
            const auto place = static_cast<std::size_t>(drawn * drawn * choice.size());
            text += (text.empty() ? "" : " ") + std::string(choice.at(place));
        }
        return text;
    }

    /// What an evaluator finds in the present state.
    Matches matches(const std::string &query, const Budget &budget = {})
    {
        const store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Read));
        Catalogue catalogue(1);
        PatternReader patterns({"fr"});
        Evaluator evaluator(*m_connection, catalogue, patterns, budget);
        return need(evaluator.matches(query::parse(query).root));
    }

    bool usesLists(const std::string &query)
    {
        Catalogue catalogue(1);
        PatternReader patterns({"fr"});
        const auto root = query::parse(query).root;
        const auto words = MatchExpression::of(patterns.read(root));
        return need(PostingSearch::make(*m_connection, catalogue, words)).has_value();
    }

    std::mt19937 m_random{1}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same documents each time
};

constexpr std::array queries{"travail",
                             "sécurité",
                             "=sécurité",
                             "=cote",
                             "mer justice",
                             "énergie climat politique",
                             "mer OU justice",
                             "(mer justice) OU climat",
                             "(mer OU justice) climat SAUF travail",
                             "justice SAUF (mer climat)",
                             "SAUF mer",
                             "\"la mer\"",
                             "\"la mer\" justice",
                             "États-Unis",
                             "porte-avions politique",
                             "clim*",
                             "clim* mer",
                             "polit*",
                             "politi*",
                             "titre:travail",
                             "titre:clim*",
                             "titre:mer justice",
                             "mer PRÈS/3 justice",
                             "mer depuis:2000",
                             "(mer depuis:2000) OU justice",
                             "le",
                             "le la de",
                             "absent mer",
                             "absent OU mer"};

bool isEqual(const Scored &one, const Scored &other)
{
    return one.document == other.document && one.score == other.score;
}

void expectSame(const Matches &quick, const Matches &plain, const std::string &query)
{
    EXPECT_EQ(quick.documents, plain.documents) << query;
    EXPECT_EQ(quick.partly, plain.partly) << query;
    EXPECT_TRUE(std::ranges::equal(quick.scores, plain.scores, isEqual)) << query;
}

class EvaluatedBothWays : public FrequentWords {
protected:
    void compare(const Budget &budget)
    {
        fill(600);
        std::vector<Matches> plain;
        for (const char *query : queries)
            plain.push_back(matches(query, budget));
        EXPECT_FALSE(usesLists("travail"));
        choose();
        EXPECT_TRUE(usesLists("travail"));
        for (std::size_t at = 0; at < queries.size(); ++at)
            expectSame(matches(queries.at(at), budget), plain[at], queries.at(at));
    }
};

TEST_F(EvaluatedBothWays, ScoreTheSameInASmallLibrary)
{
    compare({});
}

TEST_F(EvaluatedBothWays, ScoreTheSameInALargeLibrary)
{
    compare({.fewest = 100, .scored = 40});
}

TEST_F(FrequentWords, ListsFollowEveryChange)
{
    fill(300);
    choose();
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        for (int number = 0; number < 300; number += 7)
            need(batch.remove("d" + std::to_string(number)));
        for (int number = 1; number < 300; number += 5)
            need(batch.put(documentOf(
                {.id = "d" + std::to_string(number), .title = sentence(2), .body = sentence(20)})));
        for (int number = 400; number < 450; ++number)
            need(batch.put(documentOf(
                {.id = "d" + std::to_string(number), .title = sentence(2), .body = sentence(5)})));
        need(batch.commit());
    }
    EXPECT_TRUE(usesLists("travail"));
    EXPECT_TRUE(need(store::checkIntegrity(*m_connection)).problems.empty());
    std::vector<Matches> quick;
    for (const char *query : queries)
        quick.push_back(matches(query));
    {
        store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Write));
        need(store::PostingStore(*m_connection).clear());
        need(transaction.commit());
    }
    for (std::size_t at = 0; at < queries.size(); ++at)
        expectSame(quick[at], matches(queries.at(at)), queries.at(at));
}

TEST_F(FrequentWords, TheCheckSeesAWrongList)
{
    fill(300);
    choose();
    need(m_connection->execute("DELETE FROM posting WHERE place % 3 = 0"));
    need(m_connection->execute("UPDATE posting SET documents = x'0001' WHERE place = "
                               "(SELECT max(place) FROM posting)"));
    const store::Findings findings = need(store::checkIntegrity(*m_connection));
    EXPECT_FALSE(findings.problems.empty());
}

} // namespace
} // namespace lutrin::search
