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
                    Case{"2001/2003", {{2001, 0, 0, 0}, {2003, 0, 0, 0}}},
                    Case{"2001--", {.begin = {2001, 0, 0, 0}, .openEnd = true}},
                    Case{"ca. 1890", {.begin = {1890, 0, 0, 0}, .uncertain = true}},
                    Case{"1890?", {.begin = {1890, 0, 0, 0}, .uncertain = true}},
                    Case{"2024-05-03T10:00:00Z", {{2024, 5, 3, 0}}},
                    Case{"à paraître", {.literal = "à paraître"}},
                    Case{"14 2025", {.literal = "14 2025"}}, Case{"", {}}));

} // namespace
} // namespace lutrin::citation
