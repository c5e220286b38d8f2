// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/coach.h"
#include "search/misspelling.h"

#include "smalllibrary.h"

namespace lutrin::search {
namespace {

TEST_F(SmallLibrary, SuggestsWhatFindsSomethingWhereNothingIsFound)
{
    put({.id = "a", .title = "La sécurité énergétique", .body = "Le gaz."});
    put({.id = "b", .title = "Sécurité", .body = "Le nucléaire.", .date = "2024"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("sécuritt").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "sécurité", "sécuritt", 2, {}}}));
    EXPECT_EQ(search("sécurité gaz charbon").suggestions,
              (std::vector<Suggestion>{{Kind::Shortened, "sécurité ET gaz", "charbon", 1, {}}}));
    EXPECT_EQ(
        search("nuclaéire année:2024").suggestions,
        (std::vector<Suggestion>{{Kind::Respelled, "nucléaire ET année:2024", "nuclaéire", 1, {}},
                                 {Kind::Shortened, "année:2024", "nuclaéire", 1, {}}}));
    EXPECT_EQ(search("sécuritt nuclaéire").suggestions,
              (std::vector<Suggestion>{
                  {Kind::Respelled, "sécurité ET nucléaire", "sécuritt nuclaéire", 1, {}}}));
    EXPECT_TRUE(search("sécuritt xyzzyxyzzy").suggestions.empty());
    EXPECT_TRUE(search("sécurité").suggestions.empty());
    EXPECT_TRUE(search("xyzzyxyzzy").suggestions.empty());
}

TEST_F(SmallLibrary, SuggestsWordsWhoseFirstLetterIsAnother)
{
    put({.id = "a", .title = "La sécurité"});
    for (const char *typed : {"décurité", "écurité", "ssécurité", "esécurité", "éscurité"})
        EXPECT_EQ(
            search(typed).suggestions,
            (std::vector<Suggestion>{{Suggestion::Kind::Respelled, "sécurité", typed, 1, {}}}))
            << typed;
    EXPECT_TRUE(search("dicurité").suggestions.empty());
}

TEST_F(SmallLibrary, SuggestsToFinishWordsThatWereLeftUnfinished)
{
    put({.id = "a", .title = "L’hydrogène", .body = "La cybersécurité de l’hydrogène."});
    put({.id = "b", .title = "Les hydrogénations"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("hydrog").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "hydrog*", "hydrog", 2, {}}}));
    EXPECT_EQ(search("cybersec titre:hydrog").suggestions,
              (std::vector<Suggestion>{
                  {Kind::Respelled, "cybersec* ET titre:hydrog*", "cybersec hydrog", 1, {}}}));
    EXPECT_EQ(search("hydrogène cybersec").suggestions.front(),
              (Suggestion{Kind::Respelled, "hydrogène ET cybersec*", "cybersec", 1, {}}));
    EXPECT_TRUE(search("hy").suggestions.empty());
}

TEST_F(SmallLibrary, SuggestsTheJournalOrPublisherThatTheWordsName)
{
    corpus::Document document = documentOf({.id = "a", .title = "La mer"});
    document.container = "Politique étrangère";
    document.publisher = "Éditions du Seuil";
    putWhole(document);
    const auto first = [&](const char *query) {
        const Answer answer = search(query);
        return answer.suggestions.empty() ? std::string() : answer.suggestions.front().query;
    };
    EXPECT_EQ(first("politique étrangère"), "revue:\"politique étrangère\"");
    EXPECT_EQ(first("\"politique etrangere\""), "revue:\"politique etrangere\"");
    EXPECT_EQ(first("seuil"), "éditeur:\"seuil\"");
    EXPECT_EQ(first("politique seuil"), "");
}

TEST_F(SmallLibrary, SuggestsTheWordMisspelledInAPhrase)
{
    put({.id = "a", .title = "L’intelligence artificielle en Europe"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("\"l’inteligence artificielle\"").suggestions,
              (std::vector<Suggestion>{
                  {Kind::Respelled, "\"l’intelligence artificielle\"", "inteligence", 1, {}}}));
    EXPECT_EQ(search("intelligence titre:\"artificielle en Eurppe\"").suggestions.front().query,
              "intelligence ET titre:\"artificielle en europe\"");
}

TEST_F(SmallLibrary, SaysWhichFieldAMisspelledNameMeans)
{
    corpus::Document document = documentOf({.id = "a", .title = "La mer"});
    document.authors = {{.family = "Pajot"}};
    putWhole(document);
    const Answer answer = search("autuer:pajot");
    EXPECT_EQ(answer.remarks,
              (std::vector<Remark>{{"autuer:", Remark::Kind::UnknownField, "auteur"}}));
    EXPECT_EQ(
        answer.suggestions,
        (std::vector<Suggestion>{{Suggestion::Kind::Respelled, "auteur:pajot", "autuer:", 1, {}}}));
    EXPECT_EQ(search("titer:\"la mer\" autuer:(pajot OU durand)").suggestions.at(0).query,
              "titre:\"la mer\" ET (auteur:pajot OU auteur:durand)");
    EXPECT_EQ(search("autuer:personne").suggestions, std::vector<Suggestion>());
    EXPECT_EQ(search("pays:mer").remarks,
              (std::vector<Remark>{{"pays:", Remark::Kind::UnknownField, ""}}));
    EXPECT_EQ(search("année:vingt").remarks,
              (std::vector<Remark>{{"vingt", Remark::Kind::NoDate, ""}}));
    const Request english{.query = "authr:pajot", .language = "en"};
    EXPECT_EQ(answerTo(english).remarks.at(0).meant, "author");
}

TEST_F(SmallLibrary, SuggestsAPhraseInTheOtherNumber)
{
    put({.id = "a", .title = "Les centres de données en Europe"});
    put({.id = "b", .title = "Un centre, des données"});
    put({.id = "c", .title = "Les grands modèles de langage"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("\"centre de données\"").suggestions,
              (std::vector<Suggestion>{
                  {Kind::Respelled, "\"centres de données\"", "\"centre de données\"", 1, {}},
                  {Kind::Respelled, "centre ET données", "\"centre de données\"", 2, {}}}));
    const auto first = [&](const char *query) { return search(query).suggestions.at(0).query; };
    EXPECT_EQ(first("Europe titre:\"Centre de données\""),
              "Europe ET titre:\"centres de données\"");
    EXPECT_EQ(first("\"grand modèle de langage\""), "\"grands modèles de langage\"");
    EXPECT_EQ(first("\"données du centre\""), "données ET centre");
}

TEST_F(SmallLibrary, SuggestsTheWordsOfWhatIsAskedForInOrder)
{
    put({.id = "a", .title = "Le climat et l’énergie"});
    const auto suggested = [&](const char *query) {
        std::vector<std::string> queries;
        for (const Suggestion &each : search(query).suggestions)
            queries.push_back(each.query);
        return queries;
    };
    using Queries = std::vector<std::string>;
    EXPECT_EQ(suggested("\"énergie climatique\""), Queries());
    EXPECT_EQ(suggested("\"énergie climat\""), Queries{"énergie ET climat"});
    EXPECT_EQ(suggested("titre:\"énergie climat\""), Queries{"titre:énergie ET titre:climat"});
    EXPECT_EQ(suggested("énergie PRÈS/1 climat"), Queries{"énergie ET climat"});
    EXPECT_EQ(suggested("=energies"), Queries{"energies"});
    EXPECT_EQ(suggested("énergie sauf pétrole").front(), "énergie SAUF pétrole");
}

TEST_F(SmallLibrary, SuggestsNoOtherNumbers)
{
    put({.id = "a", .title = "COP28, XXIe siècle, loi 2018-493"});
    EXPECT_TRUE(search("COP27").suggestions.empty());
    EXPECT_TRUE(search("XIXe").suggestions.empty());
    EXPECT_TRUE(search("2018-494").suggestions.empty());
}

TEST_F(SmallLibrary, SuggestsWordsJoinedAndParted)
{
    put({.id = "a", .title = "DeepSeek et les data centers"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("deep seek").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "deepseek", "deep seek", 1, {}}}));
    EXPECT_EQ(
        search("datacenters").suggestions,
        (std::vector<Suggestion>{{Kind::Respelled, "\"data centers\"", "datacenters", 1, {}}}));
    EXPECT_TRUE(search("lesdeepseek").suggestions.empty());
    EXPECT_EQ(search("deepseek ifs").suggestions.size(), 1U) << "but not « deepseekifs »";
}

TEST_F(SmallLibrary, SuggestsYearsAndIdentifiersInTheirOtherPlace)
{
    put({.id = "a", .title = "Le gaz, voir https://www.exemple.org/fr/note", .date = "2024-05"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("gaz 2024").suggestions.front(),
              (Suggestion{Kind::Respelled, "gaz ET année:2024", "2024", 1, {}}));
    EXPECT_EQ(search("https://www.exemple.org/fr/note").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled,
                                        "\"www.exemple.org/fr/note\"",
                                        "adresse:https://www.exemple.org/fr/note",
                                        1,
                                        {}}}));
}

TEST_F(SmallLibrary, SuggestsNamesOfTermsThatAreSpelledAlmostSo)
{
    put({.id = "a", .title = "Le gaz", .regions = {"france"}});
    EXPECT_EQ(search("gaz région:frence").suggestions.front().query, "gaz ET région:\"France\"");
    EXPECT_EQ(namesLike({"Sécurité - Défense", "Espace", "Esclave"}, "espaces"),
              std::vector<std::string>{"Espace"});
    EXPECT_EQ(namesLike({"Sécurité - Défense", "Défense"}, "securite defence"),
              std::vector<std::string>{"Sécurité - Défense"});
    EXPECT_TRUE(namesLike({"Mali", "Niger"}, "mai").empty());
}

TEST_F(SmallLibrary, SuggestsWordsOfTheSameFamily)
{
    put({.id = "a", .title = "La régulation du spatial"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("réguler le spatial").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "régulation ET spatial", "réguler", 1, {}},
                                       {Kind::Shortened, "spatial", "réguler", 1, {}}}));
    EXPECT_EQ(search("réguler").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "régulation", "réguler", 1, {}}}));
}

TEST_F(SmallLibrary, SaysWhatIsFoundWithoutEachFilter)
{
    put({.id = "a", .title = "Le gaz", .date = "2024", .regions = {"france"}});
    put({.id = "b", .title = "Le gaz", .date = "2025", .regions = {"etats-unis"}});
    put({.id = "c", .title = "La mer", .date = "2025", .regions = {"france"}});
    using Kind = Suggestion::Kind;
    const Filter france{Facet::Region, "france"};
    const Filter now{Facet::Year, "2025"};
    EXPECT_EQ(answerTo({.query = "gaz", .filters = {france, now}}).suggestions,
              (std::vector<Suggestion>{{Kind::Shortened, "", "gaz", 1, {}},
                                       {Kind::Unfiltered, "gaz", "", 1, france},
                                       {Kind::Unfiltered, "gaz", "", 1, now},
                                       {Kind::Unfiltered, "gaz", "", 2, {}}}));
    // What would find nothing either is not offered.
    EXPECT_EQ(answerTo({.query = "mer", .filters = {{Facet::Year, "2024"}, {Facet::Year, "2020"}}})
                  .suggestions,
              (std::vector<Suggestion>{{Kind::Shortened, "", "mer", 1, {}},
                                       {Kind::Unfiltered, "mer", "", 1, {}}}));
    EXPECT_TRUE(answerTo({.filters = {{Facet::Year, "2020"}}}).suggestions.size() == 1);
}

TEST(Spelling, CountsLettersThatDiffer)
{
    EXPECT_EQ(spellingDistance("energie", "energie", 2), 0U);
    EXPECT_EQ(spellingDistance("energie", "enegrie", 2), 1U);
    EXPECT_EQ(spellingDistance("energie", "energies", 2), 1U);
    EXPECT_EQ(spellingDistance("energie", "anergia", 2), 2U);
    EXPECT_EQ(spellingDistance("energie", "climat", 2), 3U);
    EXPECT_EQ(spellingDistance("", "ab", 2), 2U);
    EXPECT_EQ(spellingDistance(std::string(90, 'a'), "a", 2), 3U);
}

} // namespace
} // namespace lutrin::search
