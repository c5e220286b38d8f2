// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/pageheading.h"

#include <gtest/gtest.h>

namespace lutrin::corpus {
namespace {

TEST(PageHeading, IsReadAsItIsWritten)
{
    const PageHeading named{.page = 2, .pages = 22, .label = "366"};
    EXPECT_EQ(toString(named), "Page 366 (2/22)");
    EXPECT_EQ(parsePageHeading("Page 366 (2/22)"), named);
    const PageHeading cover{.page = 1, .pages = 3, .label = ""};
    EXPECT_EQ(toString(cover), "Page (1/3)");
    EXPECT_EQ(parsePageHeading("Page (1/3)"), cover);
    const PageHeading odd{.page = 7, .pages = 9, .label = "A (2/3) b"};
    EXPECT_EQ(parsePageHeading(toString(odd)), odd);
    // Its place is its name.
    EXPECT_EQ(toString({.page = 3, .pages = 9, .label = "3"}), "Page 3");
    EXPECT_EQ(parsePageHeading("Page 3"), (PageHeading{.page = 3, .pages = 0, .label = "3"}));
}

TEST(PageHeading, IsNothingElse)
{
    for (const char *other :
         {"", "Page", "Page ", "Page 0", "Page trois", "Page 3 ", "Pages 3", "Page 4 (9/3)",
          "Page 4 (2/)", "Page 4 (/3)", "Page 4 (0/3)", "Page 4(1/3)", "Page 4 (1/3) bis",
          "Page 4 )1/3(", "Page -1", "Page 99999999999"})
        EXPECT_EQ(parsePageHeading(other), PageHeading()) << other;
}

} // namespace
} // namespace lutrin::corpus
