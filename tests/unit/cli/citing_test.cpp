// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programtest.h"

namespace lutrin::cli {
namespace {

using nlohmann::json;

TEST_F(Program, quoteSaysWhichWordsAreNotInTheText)
{
    ASSERT_EQ(run({"quote", "moment-deepseek", "--text", "143 salariés"}), 0);
    EXPECT_EQ(m_errors.str(), "");
    ASSERT_EQ(run({"quote", "moment-deepseek", "--text", "cent mille salariés"}), 0);
    EXPECT_NE(m_errors.str().find("ces mots ne sont pas dans le texte"), std::string::npos);
    EXPECT_EQ(run({"quote", "moment-deepseek", "--text", " "}), 1);
}

TEST_F(Program, aListHasEachWorkOnce)
{
    ASSERT_EQ(run({"cite", "moment-deepseek", "moment-deepseek", "--json"}), 0);
    EXPECT_EQ(output()["references"].size(), 1U);
    ASSERT_EQ(run({"cite", "moment-deepseek", "moment-deepseek", "--form", "note", "--json"}), 0);
    EXPECT_EQ(output()["references"].size(), 2U);
}

TEST_F(Program, citesInTheStyleAskedFor)
{
    ASSERT_EQ(run({"cite", "solutionnisme-technologique", "--style", "iso690-author-date-fr"}), 0)
        << m_errors.str();
    EXPECT_TRUE(m_out.str().starts_with("PAJOT, Benjamin, 2025.")) << m_out.str();
}

TEST_F(Program, citesItemsFromAnywhere)
{
    const auto items = write("items.json", R"([{"id": "a", "type": "book", "title": "Un titre",
        "author": [{"family": "Dupond", "given": "Anne"}], "issued": {"date-parts": [[2020]]}}])");
    ASSERT_EQ(run({"cite", "--items", items, "--style", "apa", "--json"}), 0) << m_errors.str();
    EXPECT_NE(output()["references"][0]["text"].get<std::string>().find("Dupond"),
              std::string::npos);
}

TEST_F(Program, quotesBetweenGuillemets)
{
    ASSERT_EQ(run({"quote", "moment-deepseek", "--text", "un passage"}), 0) << m_errors.str();
    EXPECT_NE(m_out.str().find("un passage"), std::string::npos);
    EXPECT_TRUE(m_out.str().starts_with("«")) << m_out.str();
}

TEST_F(Program, quotesAPageByItsNameAndTellsItsPlace)
{
    const auto file =
        write("a.jsonl", R"({"id": "revue", "title": "Un port", "pages": "365-366", "blocks": )"
                         R"([{"kind": "heading", "level": 4, "text": ["Page 1"]}, )"
                         R"({"kind": "paragraph", "text": ["La mer monte."]}, )"
                         R"({"kind": "heading", "level": 4, "text": ["Page 2"]}, )"
                         R"({"kind": "paragraph", "text": ["Le quai attend."]}]})");
    ASSERT_EQ(run({"import", file}), 0) << m_errors.str();
    ASSERT_EQ(run({"quote", "revue", "--text", "Le quai attend.", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["locator"], "p. 366");
    EXPECT_EQ(output()["page"], 2);
    EXPECT_EQ(output()["lastPage"], 2);
    EXPECT_NE(output()["text"].get<std::string>().find("366"), std::string::npos);
    ASSERT_EQ(run({"quote", "revue", "--text", "La mer monte.", "--locator", "chap. 2", "--json"}),
              0);
    EXPECT_EQ(output()["locator"], "chap. 2");
    EXPECT_EQ(output()["page"], 1);
    ASSERT_EQ(run({"quote", "moment-deepseek", "--text", "143 salariés", "--json"}), 0);
    EXPECT_TRUE(output()["locator"].get<std::string>().starts_with("§ ")) << m_out.str();
    EXPECT_FALSE(output().contains("page"));
}

} // namespace
} // namespace lutrin::cli
