// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/acronymtable.h"

#include "query/query.h"
#include "store/integrity.h"

#include "smalllibrary.h"

#include <algorithm>

namespace lutrin::search {
namespace {

class AcronymSearch : public SmallLibrary {
protected:
    AcronymSearch()
    {
        put({.id = "explained",
             .title = "Un essor",
             .body = "Les grands modèles de langage (LLM) s’améliorent."});
        put({.id = "long", .title = "Un pari", .body = "Le grand modèle de langage français."});
        put({.id = "short", .title = "Les LLM", .body = "Que peuvent les LLM ?"});
        put({.id = "other",
             .title = "Tout autre chose",
             .body = "Le langage des abeilles, et de grands modèles réduits. Un llmo."});
    }

    void choose(const text::Acronym &acronym, store::AcronymChoice choice)
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.chooseAcronym(acronym, choice));
        need(batch.commit());
    }
    /// The ids found, in the order of the alphabet.
    std::string idsOf(const std::string &query)
    {
        std::vector<std::string> ids;
        for (const Hit &hit : search(query).hits)
            ids.push_back(hit.id);
        std::ranges::sort(ids);
        std::string joined;
        for (const std::string &id : ids)
            joined += (joined.empty() ? "" : " ") + id;
        return joined;
    }
};

TEST_F(AcronymSearch, FindsTheLongFormInBothNumbers)
{
    EXPECT_EQ(idsOf("LLM"), "explained long short");
    EXPECT_EQ(idsOf("llm"), "explained long short");
    EXPECT_EQ(idsOf("=LLM"), "explained short") << "as written asks for the letters alone";
    EXPECT_EQ(idsOf("\"LLM\""), "explained short");
}

TEST_F(AcronymSearch, FindsTheLettersOfALongForm)
{
    EXPECT_EQ(idsOf("grands modèles de langage"), "explained long other short");
    EXPECT_EQ(idsOf("grand modele de langage"), "explained long other short");
    EXPECT_EQ(idsOf("pouvoir grands modèles de langage"), "short");
    EXPECT_EQ(idsOf("titre:grands titre:modèles titre:de titre:langage"), "short");
    EXPECT_EQ(idsOf("\"grands modèles de langage\""), "explained") << "quotes take the words";
    EXPECT_EQ(idsOf("abeilles SAUF (grands modèles de langage)"), "");
}

TEST_F(AcronymSearch, IsCountedAsItIsFound)
{
    for (const char *query : {"LLM", "grands modèles de langage"}) {
        Request request{.query = query};
        EXPECT_EQ(need(m_searcher.statistics({Facet::Theme}, request)).documents,
                  search(query).total)
            << query;
    }
}

TEST_F(AcronymSearch, RanksTheFormAskedForFirst)
{
    EXPECT_EQ(search("LLM").hits.front().id, "short");
    EXPECT_EQ(search("grand modèle de langage").hits.front().id, "long");
}

TEST_F(AcronymSearch, SaysSoAndMarksIt)
{
    const Answer answer = answerTo({.query = "LLM", .reasons = true});
    const auto hit = std::ranges::find(answer.hits, "long", &Hit::id);
    ASSERT_NE(hit, answer.hits.end());
    ASSERT_EQ(hit->reasons.size(), 1U);
    EXPECT_EQ(hit->reasons.front().closeness, Closeness::Acronym);
    EXPECT_EQ(hit->reasons.front().word, "grand modèle de langage");
    EXPECT_EQ(bracketed(hit->snippet), "Le [grand modèle de langage] français.");
    EXPECT_EQ(answer.reading, "LLM");
}

TEST_F(AcronymSearch, FollowsTheDocuments)
{
    store::Batch batch = need(store::Batch::begin(*m_connection));
    EXPECT_TRUE(need(batch.remove("explained")));
    need(batch.commit());
    EXPECT_EQ(idsOf("LLM"), "short");
    EXPECT_TRUE(need(store::checkIntegrity(*m_connection)).problems.empty());
}

TEST_F(AcronymSearch, FollowsTheUser)
{
    const text::Acronym explained{"LLM", "grands modèles de langage"};
    choose(explained, store::AcronymChoice::Refused);
    EXPECT_EQ(idsOf("LLM"), "explained short");
    EXPECT_EQ(idsOf("grands modèles de langage"), "explained long other");
    choose(explained, store::AcronymChoice::None);
    EXPECT_EQ(idsOf("LLM"), "explained long short");
    choose({"TAC", "tout autre chose"}, store::AcronymChoice::Own);
    EXPECT_EQ(idsOf("TAC"), "other");
    EXPECT_TRUE(need(store::checkIntegrity(*m_connection)).problems.empty());
}

TEST_F(AcronymSearch, AWordIsNoAcronym)
{
    choose({"EST", "tout autre chose"}, store::AcronymChoice::Own);
    EXPECT_EQ(idsOf("est"), "") << "in small letters it is the verb";
    EXPECT_EQ(idsOf("EST"), "other");
}

TEST_F(AcronymSearch, FindsNoLettersThatAreAWord)
{
    put({.id = "commission", .title = "Droit", .body = "La Commission européenne (CE) tranche."});
    put({.id = "this", .title = "Divers", .body = "Ce choix déplaît."});
    EXPECT_EQ(idsOf("commission européenne"), "commission");
}

TEST_F(AcronymSearch, TakesCapitalsForNoVerb)
{
    put({.id = "verb", .title = "Divers", .body = "Nous avons un avis."});
    EXPECT_EQ(idsOf("AI"), "");
    EXPECT_EQ(idsOf("ai"), "verb");
    EXPECT_EQ(idsOf("avoir"), "verb");
}

TEST(AcronymTable, KeepsAQuerysPromises)
{
    const AcronymTable table({{{"ONU", "nations unies"}, 1, store::AcronymChoice::None}});
    const query::Node root =
        query::parse("paix OU (nations unies Genève) SAUF (nations unies)").root;
    const query::Node widened = table.widened(root);
    EXPECT_NE(widened, root);
    EXPECT_EQ(query::parse(query::toString(query::parse(query::toString(root)).root)).root, root);
    EXPECT_EQ(AcronymTable().widened(root), root);
    EXPECT_EQ(table.lettersOf("Nation unie"), std::vector<std::string>{"onu"});
    EXPECT_TRUE(table.lettersOf("nations").empty());
    EXPECT_EQ(table.expansionsOf("onu"), std::vector<std::string>{"nations unies"});
}

} // namespace
} // namespace lutrin::search
