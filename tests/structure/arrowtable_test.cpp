// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/arrowtable.h"

#include <gtest/gtest.h>

namespace lutrin::structure {
namespace {

constexpr const char *sample = R"(
| room | purpose | may use |
|---|---|---|
| `base` | small | — |
| `store` | SQLite | base |
| `search` | hits; ranking | base, store |

| step | meaning |
|---|---|
| `land` | not a room |
)";

TEST(ArrowTable, readsRoomsAndArrowsAndNothingElse)
{
    const ArrowTable table = ArrowTable::read(sample);
    EXPECT_EQ(table.rooms(), (std::set<std::string>{"base", "search", "store"}));
    EXPECT_TRUE(table.allows("search", "store"));
    EXPECT_FALSE(table.allows("store", "search"));
    EXPECT_FALSE(table.allows("base", "store"));
}

TEST(ArrowTable, letsARoomUseItselfAndNoArrowComeFromNowhere)
{
    const ArrowTable table = ArrowTable::read(sample);
    EXPECT_TRUE(table.allows("base", "base"));
    EXPECT_FALSE(table.allows("cellar", "base"));
    EXPECT_FALSE(table.has("cellar"));
}

TEST(ArrowTable, findsACycle)
{
    EXPECT_EQ(ArrowTable::read(sample).roomInACycle(), "");
    const ArrowTable table =
        ArrowTable::read("| `a` | x | b |\n| `b` | x | c |\n| `c` | x | b |\n");
    EXPECT_EQ(table.roomInACycle(), "b");
}

} // namespace
} // namespace lutrin::structure
