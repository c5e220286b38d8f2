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

} // namespace
} // namespace lutrin::cli
