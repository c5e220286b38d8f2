// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/highlightstore.h"

#include "temporarylibrary.h"

#include "store/migrations.h"

namespace lutrin::store {
namespace {

constexpr std::size_t beforePages = 8; ///< the first version that kept passages

TEST(HighlightStore, anEarlierLibraryKeepsItsPassages)
{
    const auto steps = migrations();
    const auto library = need(Connection::open(":memory:", Access::ReadWrite));
    for (std::size_t step = 0; step < beforePages; ++step)
        need(library->execute(steps[step]));
    need(library->execute("PRAGMA application_id = " + std::to_string(applicationId) +
                          "; PRAGMA user_version = " + std::to_string(beforePages)));
    need(library->execute("INSERT INTO highlight VALUES (4, 'a', 'des mots', 12, 'Note')"));
    need(migrate(*library));
    const corpus::Highlight kept{
        .number = 4, .document = "a", .quote = "des mots", .place = 12, .note = "Note"};
    EXPECT_EQ(need(HighlightStore(*library).of("a")), std::vector{kept});
}

} // namespace
} // namespace lutrin::store
