// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/date.h"

#include <gtest/gtest.h>

namespace lutrin::corpus {
namespace {

TEST(Date, keepsThePrecisionItWasGiven)
{
    EXPECT_EQ(parseDate("2025"), (Date{2025, 0, 0}));
    EXPECT_EQ(parseDate("2025-02"), (Date{2025, 2, 0}));
    EXPECT_EQ(parseDate("2025-02-14"), (Date{2025, 2, 14}));
}

TEST(Date, printsBackWhatItRead)
{
    for (const char *text : {"2025", "2025-02", "2025-02-14", "0987-12-31"})
        EXPECT_EQ(toString(parseDate(text).value()), text);
    EXPECT_EQ(toString(Date{}), "");
}

class NoDate : public testing::TestWithParam<const char *> {};

TEST_P(NoDate, isRefused)
{
    EXPECT_FALSE(parseDate(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Forms, NoDate,
                         testing::Values("", "25", "2025-", "2025-13", "2025-02-30", "2025-00",
                                         "2025-2", "2025/02", "2025-02-14T10:00", "-123", "0000",
                                         "14 février 2025", "2025-02-14-01"));

TEST(Date, ordersByTimeWithTheLessPreciseFirst)
{
    EXPECT_LT(parseDate("2024-12-31").value(), parseDate("2025").value());
    EXPECT_LT(parseDate("2025").value(), parseDate("2025-01").value());
}

} // namespace
} // namespace lutrin::corpus
