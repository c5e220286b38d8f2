// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changestore.h"

#include "temporarylibrary.h"

#include "store/migrations.h"

namespace lutrin::store {
namespace {

TEST(ChangeStore, keepsTheFirstStateUnderAChange)
{
    const auto library = emptyLibrary();
    put(*library, sample("a", "Un"));
    ChangeStore changes(*library);
    Batch batch = need(Batch::begin(*library));
    const ChangeNumber change = need(changes.begin(ChangeKind::Import, "a.jsonl"));
    batch.keepUnder(change);
    for (const char *title : {"Deux", "Trois"})
        need(batch.put(sample("a", title)));
    need(batch.put(sample("b", "Neuf")));
    EXPECT_TRUE(need(batch.remove("b")));
    need(batch.commit());
    const auto revision = need(changes.revision(change, "a"));
    ASSERT_TRUE(revision);
    EXPECT_TRUE(revision->existed);
    EXPECT_EQ(need(parsed(revision->json)).title, "Un");
    EXPECT_FALSE(need(changes.revision(change, "b"))->existed);
    EXPECT_EQ(need(changes.documents(change)), (std::vector<std::string>{"a", "b"}));
    const auto found = need(changes.find(change));
    EXPECT_EQ(found->added, 1);
    EXPECT_EQ(found->touched, 1);
    EXPECT_EQ(found->state, ChangeState::UnderWay);
}

TEST(ChangeStore, keepsNothingUnlessAsked)
{
    const auto library = emptyLibrary();
    put(*library, sample("a", "Un"));
    put(*library, sample("a", "Deux"));
    EXPECT_TRUE(need(ChangeStore(*library).of("a")).empty());
}

TEST(ChangeStore, forgetsAllOfAChange)
{
    const auto library = emptyLibrary();
    ChangeStore changes(*library);
    const ChangeNumber change = need(changes.begin(ChangeKind::Edit, ""));
    need(changes.keep(change, "a", std::nullopt));
    need(changes.keep(change, ChangedTerm{.term = {.id = "t", .french = "T"}}));
    need(changes.erase(change));
    EXPECT_TRUE(need(changes.all()).empty());
    EXPECT_TRUE(need(changes.of("a")).empty());
    EXPECT_TRUE(need(changes.terms(change)).empty());
}

/// A library of each earlier version comes to this one with its documents.
TEST(ChangeStore, anEarlierLibraryGetsItsTables)
{
    const auto steps = migrations();
    for (std::size_t version = 1; version < steps.size(); ++version) {
        const auto library = need(Connection::open(":memory:", Access::ReadWrite));
        for (std::size_t step = 0; step < version; ++step)
            need(library->execute(steps[step]));
        need(library->execute("PRAGMA application_id = " + std::to_string(applicationId) +
                              "; PRAGMA user_version = " + std::to_string(version)));
        need(library->execute("INSERT INTO document VALUES (1, 'a', 0, 0, x'00')"));
        need(migrate(*library));
        EXPECT_EQ(scalar(*library, "SELECT id FROM document"), "a") << version;
        EXPECT_TRUE(need(ChangeStore(*library).all()).empty()) << version;
        EXPECT_EQ(scalar(*library, "PRAGMA user_version"), std::to_string(schemaVersion()));
    }
}

/// What was joined and told apart before there were merges is as it was.
TEST(ChangeStore, anEarlierLibraryKeepsWhatItJoinedAndToldApart)
{
    constexpr std::size_t beforeMerges = 12;
    const auto steps = migrations();
    const auto library = need(Connection::open(":memory:", Access::ReadWrite));
    for (std::size_t step = 0; step < beforeMerges; ++step)
        need(library->execute(steps[step]));
    need(library->execute("PRAGMA application_id = " + std::to_string(applicationId) +
                          "; PRAGMA user_version = " + std::to_string(beforeMerges)));
    need(library->execute(
        "INSERT INTO change (state, time, subject, undoes, undone, kind) VALUES "
        "(1, 5, 'a', 0, 0, 0), (1, 6, 'b', 0, 1, 4), (1, 7, 'c', 0, 0, 4);"
        "INSERT INTO joined_record VALUES ('a', 'x', 1, '', x''), ('a', 'y', 1, '', x''), "
        "('a', 'z', 1, '', x'');"
        "INSERT INTO distinct_work VALUES ('y', 'a', 2), ('z', 'a', 3), ('w', 'a', NULL)"));
    need(migrate(*library));
    EXPECT_EQ(scalar(*library, "SELECT group_concat(kind) FROM change"), "0,4,4");
    EXPECT_EQ(scalar(*library, "SELECT group_concat(record) FROM joined_in_force"), "x,y");
    EXPECT_EQ(scalar(*library, "SELECT group_concat(record) FROM "
                               "(SELECT record FROM told_apart ORDER BY record)"),
              "w,z");
}

} // namespace
} // namespace lutrin::store
