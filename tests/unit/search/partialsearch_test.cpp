// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/partialsearch.h"

#include "smalllibrary.h"

#include <algorithm>

namespace lutrin::search {
namespace {

using Words = std::vector<std::string>;

/// A library that is large enough for questions: most of its documents have *trouver*, none of
/// the others a word that is asked for.
class Questions : public SmallLibrary {
protected:
    Questions()
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        for (std::size_t number = 0; number < PartialSearch::smallestLibrary; ++number)
            need(batch.put(documentOf({.id = "filler" + std::to_string(number),
                                       .title = "Document",
                                       .body = "On peut trouver cela."})));
        need(batch.commit());
        put({.id = "thesaurus", .title = "Dictionnaire des synonymes", .regions = {"france"}});
        put({.id = "both", .title = "Index", .body = "Trouver le synonyme d’un mot."});
    }

    [[nodiscard]] Answer ask(Request request)
    {
        request.partial = true;
        return answerTo(request);
    }
};

TEST_F(Questions, AreAnsweredByDocumentsWithSomeOfTheWords)
{
    const Answer answer = ask({.query = "trouver un synonyme"});
    EXPECT_EQ(answer.total, 1);
    EXPECT_EQ(answer.partial, 1);
    ASSERT_EQ(answer.hits.size(), 2U);
    const auto lacking = [&](const std::string &id) {
        const auto hit = std::ranges::find(answer.hits, id, &Hit::id);
        return hit == answer.hits.end() ? Words{"not found"} : hit->missing;
    };
    EXPECT_EQ(lacking("thesaurus"), Words{"trouver"});
    EXPECT_EQ(lacking("both"), Words());
}

TEST_F(Questions, LeaveCountsAndFacetsToTheDocumentsWithAllWords)
{
    const Answer answer = ask({.query = "trouver un synonyme"});
    for (const FacetCounts &counts : answer.facets)
        for (const FacetValue &value : counts.values)
            EXPECT_TRUE(value.id != "france" || value.count == 0);
}

TEST_F(Questions, FillTwoPagesAndNoMore)
{
    store::Batch batch = need(store::Batch::begin(*m_connection));
    for (int number = 0; number < 60; ++number)
        need(batch.put(documentOf({.id = "more" + std::to_string(number), .title = "Synonyme"})));
    need(batch.commit());
    const Answer first = ask({.query = "trouver un synonyme", .limit = 15});
    EXPECT_EQ(first.total, 1);
    EXPECT_EQ(first.listed(), std::int64_t(PartialSearch::wanted));
    EXPECT_EQ(first.hits.size(), 15U);
    EXPECT_EQ(ask({.query = "trouver un synonyme", .offset = 35}).hits.size(), 5U);
}

TEST_F(Questions, KeepFiltersAndWhatElseTheQueryAsksFor)
{
    const Request filtered{.query = "trouver un synonyme", .filters = {{Facet::Region, "france"}}};
    EXPECT_EQ(ask(filtered).total, 0);
    EXPECT_EQ(ask(filtered).hits.size(), 1U);
    EXPECT_EQ(ask({.query = "trouver un synonyme région:france"}).hits.size(), 1U);
    EXPECT_EQ(ask({.query = "trouver un synonyme SAUF dictionnaire"}).hits.size(), 1U);
    EXPECT_EQ(ask({.query = "trouver un synonyme \"un mot\""}).hits.size(), 1U);
}

TEST_F(Questions, AreNoOtherQueries)
{
    EXPECT_EQ(ask({.query = "trouver synonyme"}).partial, 0) << "two words and nothing else";
    EXPECT_EQ(ask({.query = "trouver OU synonyme"}).partial, 0);
    EXPECT_EQ(ask({.query = "\"trouver un synonyme\""}).partial, 0);
    EXPECT_EQ(ask({.query = "synonyme"}).partial, 0);
    EXPECT_EQ(ask({.query = "trouver un synonyme", .sort = Sort::Date}).partial, 0);
    EXPECT_EQ(search("trouver un synonyme").partial, 0) << "unless asked for";
}

TEST_F(Questions, AreAnsweredByWordsOfTheSameFamily)
{
    put({.id = "lists", .title = "Listes", .body = "Une page sur les puces."});
    put({.id = "numbers", .title = "Numéros", .body = "Une page et son numéro."});
    const Answer answer = ask({.query = "numéroter les pages", .reasons = true});
    EXPECT_EQ(answer.total, 0) << "none has the word itself";
    ASSERT_EQ(answer.hits.size(), 2U);
    const Hit &first = answer.hits.front();
    EXPECT_EQ(first.id, "numbers");
    EXPECT_EQ(first.missing, Words{"numéroter"});
    EXPECT_EQ(first.title.marks.size(), 1U) << "it is shown why";
    const auto family = std::ranges::find(first.reasons, Closeness::Family, &Reason::closeness);
    ASSERT_NE(family, first.reasons.end());
    EXPECT_EQ(family->asked, "numéroter");
    EXPECT_EQ(family->word.substr(0, family->word.find('s')), "numéro");
    EXPECT_GT(family->weight, 0);
}

TEST_F(Questions, ThatADocumentAnswersAreNotAnsweredByFamilies)
{
    put({.id = "both words", .title = "Liste", .body = "Numéroter une page par un numéro."});
    const Answer answer = ask({.query = "numéroter les pages", .reasons = true});
    ASSERT_EQ(answer.total, 1);
    for (const Reason &reason : answer.hits.front().reasons)
        EXPECT_NE(reason.closeness, Closeness::Family) << reason.word;
}

TEST_F(SmallLibrary, IsOverlookedWithoutPartialMatchesWhereSomethingAnswers)
{
    put({.id = "a", .title = "Dictionnaire des synonymes"});
    put({.id = "b", .title = "Trouver un synonyme"});
    EXPECT_EQ(answerTo({.query = "trouver un synonyme", .partial = true}).listed(), 1);
}

TEST_F(SmallLibrary, HasPartialMatchesWhereNothingAnswers)
{
    put({.id = "a", .title = "Dictionnaire des synonymes"});
    put({.id = "b", .title = "Trouver"});
    put({.id = "c", .title = "Essai"});
    const Answer answer = answerTo({.query = "trouver un synonyme", .partial = true});
    EXPECT_EQ(answer.total, 0);
    EXPECT_EQ(answer.listed(), 2);
}

/// A passage that was pasted, of which the last word is cut in two.
TEST_F(SmallLibrary, IsSearchedForAWholePassage)
{
    std::string passage;
    for (int word = 0; word < 90; ++word)
        passage += "mot" + std::string(1, static_cast<char>('a' + word % 26)) +
                   std::string(1, static_cast<char>('a' + word / 26)) + " et encore ";
    put({.id = "a", .title = "Source", .body = passage + "davantage."});
    put({.id = "b", .title = "Autre", .body = "Rien de tout cela."});
    const Answer answer = answerTo({.query = passage + "davan", .partial = true});
    EXPECT_EQ(answer.total, 0);
    ASSERT_EQ(answer.listed(), 1);
    EXPECT_EQ(answer.hits.front().id, "a");
}

} // namespace
} // namespace lutrin::search
