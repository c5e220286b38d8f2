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

TEST(HighlightStore, addsWhatIsNotThereYet)
{
    const auto library = emptyLibrary();
    HighlightStore store(*library);
    const corpus::Highlight first{.quote = "des mots", .place = 12};
    EXPECT_TRUE(need(store.add("a", {first})));
    EXPECT_FALSE(need(store.add("a", {first})));
    EXPECT_FALSE(need(store.add("a", {})));
    corpus::Highlight noted = first;
    noted.note = "Note";
    corpus::Highlight elsewhere = first;
    elsewhere.place = 90;
    corpus::Highlight onAPage = first;
    onAPage.page = 3;
    EXPECT_TRUE(need(store.add("a", {elsewhere, noted, elsewhere, onAPage, first})));
    const auto kept = need(store.of("a"));
    ASSERT_EQ(kept.size(), 3U) << "one that comes twice is kept once";
    EXPECT_EQ(kept[0].note, "Note");
    EXPECT_EQ(kept[1].place, 90);
    EXPECT_EQ(kept[2].page, 3);
    noted.note = "Une autre";
    EXPECT_FALSE(need(store.add("a", {noted}))) << "the first note stays";
    EXPECT_TRUE(need(store.add("b", {first}))) << "of another document";
}

} // namespace
} // namespace lutrin::store
