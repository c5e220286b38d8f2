// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programtest.h"

namespace lutrin::cli {
namespace {

class Merging : public Program {};

TEST_F(Merging, mergesAndTakesItBack)
{
    const std::string other = "modele-spatial-europeen";
    ASSERT_EQ(run({"merge", "moment-deepseek", other, "--take", "title=" + other, "--json"}), 0)
        << m_errors.str();
    EXPECT_EQ(output().at("kept"), "moment-deepseek");
    EXPECT_EQ(output().at("merged"), 1);
    const std::int64_t change = output().at("change");
    ASSERT_EQ(run({"show", other, "--json"}), 0) << "its id leads to the one that was kept";
    EXPECT_EQ(output().at("id"), "moment-deepseek");
    EXPECT_NE(output().at("title").get<std::string>().find("spatial"), std::string::npos);
    ASSERT_EQ(run({"changes", "--json"}), 0);
    EXPECT_EQ(output()["changes"][0]["kind"], "merge");
    ASSERT_EQ(run({"undo", std::to_string(change)}), 0);
    ASSERT_EQ(run({"show", other, "--json"}), 0);
    EXPECT_EQ(output().at("id"), other);
    ASSERT_EQ(run({"merge", "moment-deepseek", other}), 0);
    EXPECT_NE(m_out.str().find("lutrin-cli undo "), std::string::npos) << m_out.str();
}

TEST_F(Merging, mergesNothingWhereItIsToldAmiss)
{
    EXPECT_EQ(run({"merge", "moment-deepseek"}), 2);
    EXPECT_EQ(run({"merge", "moment-deepseek", "inconnu"}), 1);
    EXPECT_NE(m_errors.str().find("inconnu"), std::string::npos);
    EXPECT_EQ(run({"merge", "moment-deepseek", "moment-deepseek"}), 1);
    EXPECT_EQ(run({"merge", "moment-deepseek", "modele-spatial-europeen", "--take", "title"}), 1);
    EXPECT_EQ(run({"merge", "moment-deepseek", "modele-spatial-europeen", "--take", "x=y"}), 1);
}

} // namespace
} // namespace lutrin::cli
