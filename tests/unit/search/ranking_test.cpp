// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/evaluator.h"
#include "search/pageorder.h"
#include "search/searcher.h"

#include "query/query.h"
#include "store/documentstore.h"
#include "store/transaction.h"

#include "fourdocuments.h"

#include <algorithm>

namespace lutrin::search {
namespace {

TEST_F(Searching, ranksTheWordAsAskedAndTheTitleFirst)
{
    put({.id = "body", .title = "Autre chose", .body = "On y parle de fusée."});
    put({.id = "lemma", .title = "Encore autre chose", .body = "On y parle de fusées."});
    put({.id = "title", .title = "Une fusée", .body = "On y parle de rien."});
    EXPECT_EQ(found("fusée"), "title body lemma");
}

TEST_F(Searching, breaksTiesByDateThenTitle)
{
    for (const char *id : {"c", "a", "b"})
        put({.id = id, .title = std::string("Zèbre ") + id, .body = "Rayé.", .date = "2020"});
    put({.id = "d", .title = "Zèbre d", .body = "Rayé.", .date = "2021"});
    EXPECT_EQ(found("zèbre"), "d a b c");
}

TEST_F(SmallLibrary, SaysWhyADocumentWasFound)
{
    put({.id = "one",
         .title = "La sécurité",
         .body = "Securite et travaux, sécurité, sécuritaire."});
    const Answer answer = answerTo({.query = "sécurité travail sécurit*", .reasons = true});
    ASSERT_EQ(answer.hits.size(), 1U);
    const std::vector<Reason> &reasons = answer.hits.front().reasons;
    const auto reason = [&](const std::string &asked, const std::string &word, Place place) {
        const auto found = std::ranges::find_if(reasons, [&](const Reason &each) {
            return each.asked == asked && each.word == word && each.place == place;
        });
        return found == reasons.end() ? Reason{} : *found;
    };
    EXPECT_EQ(reason("sécurité", "sécurité", Place::Title).closeness, Closeness::Exact);
    EXPECT_EQ(reason("sécurité", "sécurité", Place::Body).count, 1);
    EXPECT_EQ(reason("sécurité", "securite", Place::Body).closeness, Closeness::Folded);
    EXPECT_EQ(reason("travail", "travaux", Place::Body).closeness, Closeness::Lemma);
    EXPECT_EQ(reason("sécurit", "sécuritaire", Place::Body).closeness, Closeness::Prefix);
    EXPECT_EQ(reason("sécurité", "sécuritaire", Place::Body).count, 0);
    double sum = 0;
    for (const Reason &each : reasons)
        sum += each.weight;
    EXPECT_NEAR(sum, answer.hits.front().score, 1e-4);
    EXPECT_TRUE(search("sécurité").hits.front().reasons.empty());
}

TEST_F(SmallLibrary, AReasonThatCrossesParagraphsStandsOnOneLine)
{
    put({.id = "one", .title = "Note", .body = "C’est le moteur\n\nfranco-allemand."});
    const Answer answer = answerTo({.query = "\"moteur franco-allemand\"", .reasons = true});
    ASSERT_EQ(answer.hits.size(), 1U);
    ASSERT_EQ(answer.hits.front().reasons.size(), 1U);
    EXPECT_EQ(answer.hits.front().reasons.front().word, "moteur franco-allemand");
    EXPECT_EQ(answer.hits.front().reasons.front().closeness, Closeness::Exact);
}

TEST_F(SmallLibrary, AWordOfATitleWeighsMoreThanOneOfTheText)
{
    put({.id = "one", .title = "Énergie", .body = "L’énergie manque."});
    const Answer answer = answerTo({.query = "énergie", .reasons = true});
    std::vector<Reason> words = answer.hits.front().reasons;
    std::erase_if(words, [](const Reason &each) { return each.closeness == Closeness::Title; });
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words.front().place, Place::Title);
    EXPECT_GT(words.front().weight, words.back().weight);
}

TEST_F(SmallLibrary, WordsThatAreNotNearCountForNothing)
{
    const auto putMoon = [&](const char *id, const char *title) {
        put({.id = id, .title = title, .body = "Le soleil vers une lune et une fusée."});
    };
    putMoon("before", "Note");
    putMoon("near", "Vers une fusée, une lune");
    putMoon("after", "Note");
    const auto scoreOf = [&](const char *id, const std::string &query) {
        const std::vector<Hit> hits = search(query + " OU soleil").hits;
        return std::ranges::find(hits, id, &Hit::id)->score;
    };
    for (const char *query : {"titre:(fusée PRÈS/2 lune)", "\"vers une fusée\" PRÈS/2 lune",
                              "lune PRÈS/2 \"vers une fusée\""}) {
        for (const char *id : {"before", "after"})
            EXPECT_EQ(scoreOf(id, query), scoreOf(id, "absente")) << id << ' ' << query;
    }
}

TEST_F(SmallLibrary, WordsThatAllHaveAreScoredInTheNewestAlone)
{
    put({.id = "a", .title = "Note", .body = "Le chat.", .date = "2021"});
    put({.id = "b", .title = "Le, le", .body = "Le mot le dit.", .date = "2022"});
    put({.id = "c", .title = "Note", .body = "Le chien.", .date = "2023"});
    put({.id = "d", .title = "Note", .body = "Un loup.", .date = "2024"});
    const store::Transaction transaction =
        need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Read));
    Catalogue catalogue(1);
    PatternReader patterns({"fr"});
    Evaluator evaluator(*m_connection, catalogue, patterns, {.fewest = 1, .scored = 3});
    const Matches common = need(evaluator.matches(query::parse("le").root));
    EXPECT_TRUE(common.partly);
    EXPECT_EQ(common.documents.cardinality(), 3U);
    EXPECT_EQ(common.scores.size(), 2U);
    const auto order = [&](std::int64_t offset, std::int64_t limit) {
        std::string ids;
        for (const Scored &each :
             need(PageOrder(*m_connection)
                      .byScoreThenDate(common.scores, common.documents, offset, limit)))
            ids += need(store::DocumentStore(*m_connection).document(each.document)).id;
        return ids;
    };
    EXPECT_EQ(order(0, 20), "bca");
    EXPECT_EQ(order(0, 2), "bc");
    EXPECT_EQ(order(1, 2), "ca");
    EXPECT_EQ(order(2, 20), "a");
    EXPECT_EQ(order(9, 20), "");
    EXPECT_FALSE(need(evaluator.matches(query::parse("loup").root)).partly);
}

TEST_F(SmallLibrary, ABeginningOfOneLetterComesByDate)
{
    put({.id = "a", .title = "Mer", .body = "Le chat.", .date = "2021"});
    put({.id = "b", .title = "Note", .body = "La mer.", .date = "2022"});
    put({.id = "c", .title = "Note", .body = "Le chien.", .date = "2023"});
    const store::Transaction transaction =
        need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Read));
    Catalogue catalogue(1);
    PatternReader patterns({"fr"});
    Evaluator evaluator(*m_connection, catalogue, patterns, {.fewest = 1, .scored = 3});
    for (int run = 0; run < 2; ++run) { // the second one is kept
        const Matches found = need(evaluator.matches(query::parse("m*").root));
        EXPECT_TRUE(found.partly);
        EXPECT_EQ(found.documents.cardinality(), 2U);
        EXPECT_TRUE(found.scores.empty());
    }
    EXPECT_EQ(need(evaluator.matches(query::parse("mer*").root)).scores.size(), 2U);
}

} // namespace
} // namespace lutrin::search
