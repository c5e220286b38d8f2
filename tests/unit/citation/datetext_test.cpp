// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/datetext.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

struct Case {
    const char *text;
    DateValue wanted;
};

class DateText : public testing::TestWithParam<Case> {};

TEST_P(DateText, IsRead)
{
    EXPECT_EQ(dateFromText(GetParam().text), GetParam().wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Writings, DateText,
    testing::Values(Case{"2025", {{2025, 0, 0, 0}}}, Case{"2025-02-14", {{2025, 2, 14, 0}}},
                    Case{"14 février 2025", {{2025, 2, 14, 0}}},
                    Case{"March 3, 2020", {{2020, 3, 3, 0}}},
                    Case{"juillet 2024", {{2024, 7, 0, 0}}}, Case{"déc. 2024", {{2024, 12, 0, 0}}},
                    Case{"printemps 2001", {{2001, 0, 0, 1}}},
                    Case{"DÉCEMBRE 2024", {{2024, 12, 0, 0}}}, Case{"Été 2023", {{2023, 0, 0, 2}}},
                    Case{"2001/2003", {{2001, 0, 0, 0}, {2003, 0, 0, 0}}},
                    Case{"2001--", {.begin = {2001, 0, 0, 0}, .openEnd = true}},
                    Case{"ca. 1890", {.begin = {1890, 0, 0, 0}, .uncertain = true}},
                    Case{"1890?", {.begin = {1890, 0, 0, 0}, .uncertain = true}},
                    Case{"2024-05-03T10:00:00Z", {{2024, 5, 3, 0}}},
                    Case{"à paraître", {.literal = "à paraître"}},
                    Case{"14 2025", {.literal = "14 2025"}}, Case{"", {}}));

INSTANTIATE_TEST_SUITE_P(
    Ranges, DateText,
    testing::Values(Case{"1987-1991", {{1987, 0, 0, 0}, {1991, 0, 0, 0}}},
                    Case{"1990-91", {{1990, 0, 0, 0}, {1991, 0, 0, 0}}},
                    Case{"1990-11", {{1990, 11, 0, 0}}},
                    Case{"June 3-6, 2014", {{2014, 6, 3, 0}, {2014, 6, 6, 0}}},
                    Case{"3–6 juin 2014", {{2014, 6, 3, 0}, {2014, 6, 6, 0}}},
                    Case{"mars-avril 2014", {{2014, 3, 0, 0}, {2014, 4, 0, 0}}},
                    Case{"automne-hiver 2003", {{2003, 0, 0, 3}, {2003, 0, 0, 4}}},
                    Case{"3-6 2014", {.literal = "3-6 2014"}},
                    Case{"mars-avril", {.literal = "mars-avril"}},
                    Case{"mi-1990", {.literal = "mi-1990"}}));

INSTANTIATE_TEST_SUITE_P(
    OtherWays, DateText,
    testing::Values(Case{"31 BC", {{-31, 0, 0, 0}}}, Case{"500 A.D.", {{500, 0, 0, 0}}},
                    Case{"44 av. J.-C.", {{-44, 0, 0, 0}}}, Case{"-120", {{-120, 0, 0, 0}}},
                    Case{"1er mars 1815", {{1815, 3, 1, 0}}},
                    Case{"July 4th, 1776", {{1776, 7, 4, 0}}},
                    Case{"04.12.2024", {{2024, 12, 4, 0}}}, Case{"2024-21", {{2024, 0, 0, 1}}},
                    Case{"2011年3月11日", {{2011, 3, 11, 0}}}, Case{"昭和39年", {{1964, 0, 0, 0}}},
                    Case{"年", {.literal = "年"}}, Case{"\"May 1968\"", {.literal = "May 1968"}}));

} // namespace
} // namespace lutrin::citation
