// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/csljson.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

Item only(std::string_view json)
{
    const auto items = itemsFromCslJson(json);
    EXPECT_TRUE(items.has_value());
    return items && items->size() == 1 ? items->front() : Item();
}

TEST(CslJson, ReadsEachKindOfVariable)
{
    const Item item = only(R"([{"id": 7, "type": "report", "title": "Note", "volume": 3,
        "author": [{"family": "Roux", "given": "Luc", "dropping-particle": "de"}],
        "issued": {"date-parts": [["2025", 2, 14]]}, "unknown": {"x": []}}])");
    EXPECT_EQ(item.id, "7");
    EXPECT_EQ(item.type, ItemType::Report);
    EXPECT_EQ(item.text(Variable::Volume), "3");
    EXPECT_EQ(item.names(Variable::Author).at(0).droppingParticle, "de");
    ASSERT_NE(item.date(Variable::Issued), nullptr);
    EXPECT_EQ(item.date(Variable::Issued)->begin, (DateParts{2025, 2, 14, 0}));
}

TEST(CslJson, TakesASingleItemAndAnItemsArray)
{
    EXPECT_EQ(only(R"({"id": "a", "title": "T"})").text(Variable::Title), "T");
    const auto items = itemsFromCslJson(R"({"items": [{"id": "a"}, {"id": "b"}]})");
    ASSERT_TRUE(items.has_value());
    EXPECT_EQ(items->size(), 2U);
}

TEST(CslJson, TellsWhereItIsBroken)
{
    const auto items = itemsFromCslJson("[\n  {\"id\": \"é\",,}\n]");
    ASSERT_FALSE(items.has_value());
    EXPECT_EQ(items.error().cause, Cause::Malformed);
    EXPECT_EQ(items.error().position, (Position{2, 14}));
}

TEST(CslJson, RefusesWhatIsNoItem)
{
    for (const char *json : {"3", "\"x\"", "[1]", "[[]]"}) {
        const auto items = itemsFromCslJson(json);
        ASSERT_FALSE(items.has_value()) << json;
        EXPECT_EQ(items.error().cause, Cause::Invalid) << json;
    }
}

TEST(CslJson, SurvivesValuesOfTheWrongKind)
{
    const Item item = only(R"([{"id": null, "title": [["x"]], "author": "Roux", "issued": [2020],
        "editor": [{"family": 3}, null, 4], "page": {"a": 1}}])");
    EXPECT_FALSE(item.has(Variable::Title));
    EXPECT_FALSE(item.has(Variable::Author));
    EXPECT_FALSE(item.has(Variable::Issued));
    EXPECT_EQ(item.names(Variable::Editor).size(), 1U);
}

TEST(CslJson, ReadsListsAndBodiesAsRegistriesOfDoisWriteThem)
{
    const Item item = only(R"([{"id": "a", "title": ["Les digues", "The dikes"],
        "ISSN": ["1234-5679"], "author": [{"name": "Office des mers", "sequence": "first"}]}])");
    EXPECT_EQ(item.text(Variable::Title), "Les digues");
    EXPECT_EQ(item.text(Variable::Issn), "1234-5679");
    ASSERT_EQ(item.names(Variable::Author).size(), 1U);
    EXPECT_EQ(item.names(Variable::Author).front().literal, "Office des mers");
}

TEST(CslJson, ReadsVariablesAtTheHeadOfTheNote)
{
    const Item item =
        only(R"([{"id": "a", "note": "event-date: 2004-10-01/2004-10-14\nPMID: 7"}])");
    ASSERT_NE(item.date(Variable::EventDate), nullptr);
    EXPECT_EQ(item.date(Variable::EventDate)->end.day, 14);
    EXPECT_EQ(item.text(Variable::Pmid), "7");
}

TEST(CslJson, KeepsSeasonsThatAreNoNumbers)
{
    const Item term = only(R"([{"id": "a", "issued": {"date-parts": [[1965]], "season": 3}}])");
    EXPECT_EQ(term.date(Variable::Issued)->begin, (DateParts{.year = 1965, .season = 3}));
    const Item words = only(R"([{"id": "a", "issued": {"season": "Trinity"}}])");
    ASSERT_NE(words.date(Variable::Issued), nullptr);
    EXPECT_EQ(words.date(Variable::Issued)->begin, (DateParts{.seasonText = "Trinity"}));
    const Item month =
        only(R"([{"id": "a", "issued": {"date-parts": [[1965, 5]], "season": "Trinity"}}])");
    EXPECT_EQ(month.date(Variable::Issued)->begin, (DateParts{.year = 1965, .month = 5}));
}

struct SplitCase {
    const char *family;
    const char *given;
    PersonName wanted;
};

class CslJsonNames : public testing::TestWithParam<SplitCase> {};

TEST_P(CslJsonNames, FindsParticlesAndSuffixes)
{
    const SplitCase &given = GetParam();
    const Item item = only(std::string(R"([{"id": "a", "author": [{"family": ")") + given.family +
                           R"(", "given": ")" + given.given + R"("}]}])");
    ASSERT_EQ(item.names(Variable::Author).size(), 1U);
    EXPECT_EQ(item.names(Variable::Author)[0], given.wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Writings, CslJsonNames,
    testing::Values(
        SplitCase{"de la Tour",
                  "Anne",
                  {.family = "Tour", .given = "Anne", .nonDroppingParticle = "de la"}},
        SplitCase{
            "d’Arvor", "Yves", {.family = "Arvor", .given = "Yves", .nonDroppingParticle = "d’"}},
        SplitCase{"Humblot",
                  "Paul von",
                  {.family = "Humblot", .given = "Paul", .droppingParticle = "von"}},
        SplitCase{"La Rue", "Jean", {.family = "La Rue", .given = "Jean"}},
        SplitCase{"O’Neil", "Max", {.family = "O’Neil", .given = "Max"}},
        SplitCase{"Loy", "Ann, Jr.", {.family = "Loy", .given = "Ann", .suffix = "Jr."}}));

} // namespace
} // namespace lutrin::citation
