// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/titlemarkup.h"

#include <gtest/gtest.h>

namespace lutrin::corpus {
namespace {

TEST(TitleMarkup, isNotSeenInThePlainTitle)
{
    EXPECT_EQ(plainTitle("Un titre"), "Un titre");
    EXPECT_EQ(plainTitle("Sur <i>Le Rouge</i> et le XX<sup>e</sup> <b>siècle</b>"),
              "Sur Le Rouge et le XXe siècle");
    EXPECT_EQ(plainTitle("<span class=\"nocase\">OTAN</span> et CO<sub>2</sub>"), "OTAN et CO2");
    EXPECT_EQ(plainTitle("<span style=\"font-variant:small-caps;\">xxi</span>, <sc>a</sc>"),
              "xxi, a");
}

TEST(TitleMarkup, thatIsNoneStays)
{
    for (const char *title : {"a < b > c", "<i>ouvert", "fermé</i>", "<u>souligné</u>", "<span>",
                              "1 <b 2", "</", "<", "<i>croisé</b>"})
        EXPECT_EQ(plainTitle(title), title);
}

TEST(TitleMarkup, makesRunsOfLooks)
{
    const std::vector<Inline> expected{
        {.text = "A "}, {.text = "b", .emphasis = true}, {.text = " c"}};
    EXPECT_EQ(titleRuns("A <i>b</i> <span class=\"nocase\">c</span>"), expected);
    EXPECT_EQ(titleRuns("<i>A <i>b</i></i>"),
              (std::vector<Inline>{{.text = "A ", .emphasis = true}, {.text = "b"}}));
    EXPECT_TRUE(titleRuns("").empty());
}

} // namespace
} // namespace lutrin::corpus
