// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporarylibrary.h"

#include <thread>

namespace lutrin::store {
namespace {

TEST(Connection, keepsForeignKeysAndTheLog)
{
    const TemporaryFolder folder;
    const auto connection = need(Connection::open(folder / "a.lutrin", Access::ReadWrite));
    EXPECT_EQ(scalar(*connection, "PRAGMA foreign_keys"), "1");
    EXPECT_EQ(scalar(*connection, "PRAGMA journal_mode"), "wal");
}

TEST(Connection, opensNamesThatLookLikeAddresses)
{
    const TemporaryFolder folder;
    const auto file = folder / "a?mode=ro#b%41 é.lutrin";
    ASSERT_TRUE(Connection::open(file, Access::ReadWrite));
    EXPECT_TRUE(std::filesystem::exists(file));
}

TEST(Connection, opensPathsThatBeginWithTwoSlashes)
{
    const TemporaryFolder folder;
    const auto opened = Connection::open("/" + (folder / "a.lutrin").string(), Access::ReadWrite);
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_TRUE(std::filesystem::exists(folder / "a.lutrin"));
    EXPECT_TRUE(Connection::open("//" + (folder / "a.lutrin").string(), Access::ReadOnly));
}

TEST(Connection, doesNotMakeAFileToRead)
{
    const TemporaryFolder folder;
    const auto opened = Connection::open(folder / "missing.lutrin", Access::ReadOnly);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::CannotRead);
    EXPECT_FALSE(std::filesystem::exists(folder / "missing.lutrin"));
}

TEST(Connection, cannotMakeAFileWhereThereIsNoFolder)
{
    const TemporaryFolder folder;
    const auto opened = Connection::open(folder / "no" / "such.lutrin", Access::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::CannotWrite);
}

TEST(Statement, givesBackWhatWasBound)
{
    const auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    const std::string text("a\0b", 3);
    const std::array bytes{std::byte{0}, std::byte{255}};
    Statement row = connection->statement("SELECT ?, ?, ?, ?, NULL", 42, text, Bytes(bytes), "");
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.integer(0), 42);
    EXPECT_EQ(row.text(1), text);
    ASSERT_EQ(row.bytes(2).size(), 2U);
    EXPECT_EQ(row.bytes(2)[1], std::byte{255});
    EXPECT_FALSE(row.isNull(3));
    EXPECT_TRUE(row.isNull(4));
    EXPECT_FALSE(row.next());
    EXPECT_TRUE(row.status());
}

TEST(Statement, tellsWhatIsWrongWithTheSql)
{
    const auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    Statement row = connection->statement("SELECT x FROM nowhere", 1);
    EXPECT_FALSE(row.next());
    ASSERT_FALSE(row.status());
    EXPECT_EQ(row.status().error().cause, Cause::Internal);
    EXPECT_EQ(row.status().error().detail, "no such table: nowhere");
}

TEST(Statement, isLentAgainWithoutItsOldValues)
{
    const auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    for (const std::string_view value : {"a", "b"}) {
        Statement row = connection->statement("SELECT ?", value);
        ASSERT_TRUE(row.next());
        EXPECT_EQ(row.text(0), value);
    }
    Statement row = connection->statement("SELECT ?");
    ASSERT_TRUE(row.next());
    EXPECT_TRUE(row.isNull(0));
}

TEST(Statement, canBeInUseTwiceAtOnce)
{
    const auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    Statement first = connection->statement("SELECT ?", 1);
    Statement second = connection->statement("SELECT ?", 2);
    ASSERT_TRUE(first.next());
    ASSERT_TRUE(second.next());
    EXPECT_EQ(first.integer(0), 1);
    EXPECT_EQ(second.integer(0), 2);
}

constexpr std::string_view endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

TEST(StopScope, endsAStatementThatRuns)
{
    const auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    std::stop_source source;
    const StopScope stoppable(*connection, source.get_token());
    const std::jthread stopper([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        source.request_stop();
    });
    Statement row = connection->statement(endless);
    EXPECT_FALSE(row.next());
    ASSERT_FALSE(row.status());
    EXPECT_EQ(row.status().error().cause, Cause::Cancelled);
}

TEST(StopScope, endsWhatStartsAfterTheRequest)
{
    const auto connection = need(Connection::open(":memory:", Access::ReadWrite));
    std::stop_source source;
    source.request_stop();
    {
        const StopScope stoppable(*connection, source.get_token());
        Statement row = connection->statement(endless);
        EXPECT_FALSE(row.next());
        EXPECT_EQ(row.status().error().cause, Cause::Cancelled);
    }
    EXPECT_EQ(scalar(*connection, "SELECT 1"), "1");
}

} // namespace
} // namespace lutrin::store
