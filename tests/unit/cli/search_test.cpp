// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programtest.h"

namespace lutrin::cli {
namespace {

using nlohmann::json;

TEST_F(Program, SearchSaysWhatWouldFindSomething)
{
    ASSERT_EQ(run({"--json", "search", "deepsek"}), 0) << m_errors.str();
    EXPECT_EQ(output().at("total"), 0);
    const json suggestions = output().at("suggestions");
    ASSERT_FALSE(suggestions.empty());
    EXPECT_EQ(suggestions.front().at("kind"), "respelled");
    EXPECT_EQ(suggestions.front().at("query"), "deepseek");
    EXPECT_EQ(suggestions.front().at("part"), "deepsek");
    EXPECT_GT(suggestions.front().at("count"), 0);
    ASSERT_EQ(run({"search", "deepsek"}), 0);
    EXPECT_NE(m_out.str().find("Vouliez-vous dire"), std::string::npos);
}

TEST_F(Program, SearchExplainsItself)
{
    ASSERT_EQ(run({"--json", "search", "deepseek", "--explain"}), 0) << m_errors.str();
    const json hits = output().at("hits");
    ASSERT_FALSE(hits.empty());
    for (const json &hit : hits) {
        ASSERT_FALSE(hit.at("explain").empty());
        const json &reason = hit.at("explain").front();
        EXPECT_EQ(reason.at("asked"), "deepseek");
        EXPECT_EQ(reason.at("word"), "deepseek");
        EXPECT_EQ(reason.at("level"), "exact");
        EXPECT_TRUE(reason.at("field").is_string());
        EXPECT_GT(reason.at("weight"), 0);
    }
    ASSERT_EQ(run({"search", "deepseek", "--explain"}), 0);
    EXPECT_NE(m_out.str().find("tel quel"), std::string::npos);
    ASSERT_EQ(run({"--json", "search", "deepseek"}), 0);
    EXPECT_FALSE(output().at("hits").front().contains("explain"));
}

TEST_F(Program, searchTakesWordsOneByOne)
{
    ASSERT_EQ(run({"search", "modèle", "spatial"}), 0) << m_errors.str();
    EXPECT_NE(m_out.str().find("modele-spatial-europeen"), std::string::npos);
    EXPECT_NE(m_out.str().find("modèle ET spatial"), std::string::npos);
}

TEST_F(Program, searchSaysWhatItReadLeniently)
{
    ASSERT_EQ(run({"search", "(énergie"}), 0);
    EXPECT_NE(m_out.str().find("Fermé à la fin\u00a0: ("), std::string::npos) << m_out.str();
    ASSERT_EQ(run({"search", "autuer:pajot année:vingt"}), 0);
    EXPECT_NE(m_out.str().find("Champ inconnu, lu comme des mots\u00a0: autuer: (vouliez-vous dire "
                               "auteur:\u202f?)\n"),
              std::string::npos)
        << m_out.str();
    EXPECT_NE(m_out.str().find("Date non reconnue, lue comme des mots\u00a0: vingt\n"),
              std::string::npos);
    ASSERT_EQ(run({"search", "autuer:pajot", "--json"}), 0);
    EXPECT_EQ(output()["remarks"], json{"autuer:"});
}

TEST_F(Program, searchTakesWhatAQueryLeavesOutForNoOption)
{
    for (const std::vector<std::string> &arguments :
         {std::vector<std::string>{"search", "énergie", "-nucléaire", "--json"},
          std::vector<std::string>{"search", "-nucléaire", "énergie", "--limit", "1", "--json"},
          std::vector<std::string>{"search", "--json", "--", "énergie", "-nucléaire"}}) {
        ASSERT_EQ(run(arguments), 0) << m_errors.str();
        EXPECT_NE(output()["reading"].get<std::string>().find("SAUF nucléaire"), std::string::npos);
    }
}

TEST_F(Program, searchMarksWordsAndCountsFacets)
{
    ASSERT_EQ(run({"search", "énergie", "--json"}), 0) << m_errors.str();
    const json answer = output();
    EXPECT_EQ(answer["query"], "énergie");
    ASSERT_GE(answer["total"], 1);
    EXPECT_EQ(answer["hits"][0]["id"], "ia-centres-de-donnees-energie");
    EXPECT_NE(answer["hits"][0]["snippet"].get<std::string>().find("<mark>"), std::string::npos);
    for (const char *facet : {"theme", "region", "year"})
        EXPECT_TRUE(answer["facets"].contains(facet)) << facet;
}

TEST_F(Program, keepsSearchesWithTheirCounts)
{
    ASSERT_EQ(run({"searches", "--add", "Tout", "--query", ""}), 0) << m_errors.str();
    ASSERT_EQ(run({"searches", "--add", "Énergie", "--query", "titre:énergie", "--json"}), 0);
    EXPECT_EQ(output()["searches"].size(), 2U);
    EXPECT_EQ(output()["searches"][0]["total"], 5);
    ASSERT_EQ(run({"searches", "--remove", "Tout"}), 0);
    EXPECT_EQ(m_out.str().find("Tout"), std::string::npos);
    EXPECT_EQ(run({"searches", "--remove", "Tout"}), 1);
    EXPECT_EQ(run({"searches", "--query", "x"}), 2);
}

TEST_F(Program, logsSearchesAsAMethodsNote)
{
    ASSERT_EQ(run({"search", "énergie OU climat", "--log"}), 0) << m_errors.str();
    ASSERT_EQ(run({"search", "espace"}), 0);
    ASSERT_EQ(run({"log", "--json"}), 0);
    ASSERT_EQ(output()["searches"].size(), 1U);
    EXPECT_EQ(output()["searches"][0]["reading"], "énergie OU climat");
    ASSERT_EQ(run({"log"}), 0);
    EXPECT_NE(m_out.str().find("| énergie OU climat |"), std::string::npos) << m_out.str();
    const auto file = m_folder / "note.csv";
    ASSERT_EQ(run({"log", "--to", "csv", "-o", file.string(), "--clear"}), 0);
    EXPECT_TRUE(std::filesystem::exists(file));
    ASSERT_EQ(run({"log", "--json"}), 0);
    EXPECT_TRUE(output()["searches"].empty());
}

} // namespace
} // namespace lutrin::cli
