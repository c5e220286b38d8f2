// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/freepages.h"

#include "store/transaction.h"
#include "temporarylibrary.h"

#include <sqlite3.h>

namespace lutrin::store {
namespace {

constexpr const char *fill = R"(
CREATE TABLE sheet (number INTEGER PRIMARY KEY, bytes BLOB);
WITH RECURSIVE counter (number) AS
    (SELECT 1 UNION ALL SELECT number + 1 FROM counter WHERE number < 2000)
INSERT INTO sheet SELECT number, randomblob(3000) FROM counter;
)";

class FreePages : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "library.sqlite"; }

    static std::int64_t number(Connection &connection, std::string_view sql)
    {
        Statement row = connection.statement(sql);
        return row.next() ? row.integer(0) : -1;
    }

    /// Deletes every other row, from the front: what stays has to move.
    static void thinOut(Connection &connection)
    {
        ASSERT_TRUE(connection.execute("DELETE FROM sheet WHERE number % 2 = 1"));
        ASSERT_GT(number(connection, "PRAGMA freelist_count"), 900);
    }

    TemporaryFolder m_folder;
};

TEST_F(FreePages, AreGivenBack)
{
    const auto connection = Connection::open(file(), Access::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE((*connection)->execute(fill));
    const std::int64_t before = number(**connection, "PRAGMA page_count");
    thinOut(**connection);
    auto transaction = Transaction::begin(**connection, Transaction::Kind::Write);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(releaseFreePages(**connection));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(number(**connection, "PRAGMA freelist_count"), 0);
    EXPECT_LT(number(**connection, "PRAGMA page_count"), before * 6 / 10);
    EXPECT_EQ(number(**connection, "SELECT count(*) FROM sheet WHERE length(bytes) = 3000"), 1000);
    Statement check = (*connection)->statement("PRAGMA integrity_check");
    ASSERT_TRUE(check.next());
    EXPECT_EQ(check.text(0), "ok");
}

TEST_F(FreePages, OfAFileMadeWithoutAutoVacuumStay)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, fill, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    const auto connection = Connection::open(file(), Access::ReadWrite);
    ASSERT_TRUE(connection);
    thinOut(**connection);
    ASSERT_TRUE(releaseFreePages(**connection));
    EXPECT_GT(number(**connection, "PRAGMA freelist_count"), 900);
}

TEST_F(FreePages, AreLeftWhereTheyAreFew)
{
    const auto connection = Connection::open(file(), Access::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE((*connection)->execute(fill));
    ASSERT_TRUE((*connection)->execute("DELETE FROM sheet WHERE number < 10"));
    const std::int64_t free = number(**connection, "PRAGMA freelist_count");
    ASSERT_GT(free, 0);
    ASSERT_TRUE(releaseFreePages(**connection));
    EXPECT_EQ(number(**connection, "PRAGMA freelist_count"), free);
}

TEST_F(FreePages, LeaveNoLargeLog)
{
    const auto connection = Connection::open(file(), Access::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE((*connection)->execute(fill));
    const std::filesystem::path log = file().string() + "-wal";
    ASSERT_GT(std::filesystem::file_size(log), 1'000'000);
    emptyLog(**connection);
    EXPECT_EQ(std::filesystem::file_size(log), 0U);
    EXPECT_EQ(number(**connection, "SELECT count(*) FROM sheet"), 2000);
}

TEST_F(FreePages, StopWhenAsked)
{
    const auto connection = Connection::open(file(), Access::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE((*connection)->execute(fill));
    thinOut(**connection);
    std::stop_source stop;
    const StopScope scope(**connection, stop.get_token());
    stop.request_stop();
    const auto done = releaseFreePages(**connection);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().cause, Cause::Cancelled);
}

} // namespace
} // namespace lutrin::store
