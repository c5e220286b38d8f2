// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporarylibrary.h"

#include "store/transaction.h"

namespace lutrin::store {
namespace {

class TransactionTest : public testing::Test {
protected:
    TransactionTest() { need(m_connection->execute("CREATE TABLE t (x)")); }

    [[nodiscard]] std::string rows() { return scalar(*m_connection, "SELECT count(*) FROM t"); }

    std::unique_ptr<Connection> m_connection =
        need(Connection::open(":memory:", Access::ReadWrite));
};

TEST_F(TransactionTest, keepsWhatWasCommitted)
{
    auto transaction = need(Transaction::begin(*m_connection, Transaction::Kind::Write));
    need(m_connection->execute("INSERT INTO t VALUES (1)"));
    need(transaction.commit());
    EXPECT_EQ(rows(), "1");
}

TEST_F(TransactionTest, rollsBackWhatWasNot)
{
    {
        const auto transaction = need(Transaction::begin(*m_connection, Transaction::Kind::Write));
        need(m_connection->execute("INSERT INTO t VALUES (1)"));
    }
    EXPECT_EQ(rows(), "0");
}

TEST_F(TransactionTest, rollsBackAfterAStopRequest)
{
    std::stop_source source;
    {
        const StopScope stoppable(*m_connection, source.get_token());
        const auto transaction = need(Transaction::begin(*m_connection, Transaction::Kind::Write));
        need(m_connection->execute("INSERT INTO t VALUES (1)"));
        source.request_stop();
    }
    EXPECT_EQ(rows(), "0");
    EXPECT_EQ(scalar(*m_connection, "SELECT 1"), "1");
}

TEST(Transaction, cannotWriteOnAConnectionThatReads)
{
    const TemporaryFolder folder;
    need(migrate(*need(Connection::open(folder / "a.lutrin", Access::ReadWrite))));
    const auto connection = need(Connection::open(folder / "a.lutrin", Access::ReadOnly));
    const auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    ASSERT_FALSE(transaction);
    EXPECT_EQ(transaction.error().cause, Cause::ReadOnly);
}

TEST(Transaction, seesOneStateUntilItsEnd)
{
    const TemporaryFolder folder;
    const auto writer = need(Connection::open(folder / "a.lutrin", Access::ReadWrite));
    need(migrate(*writer));
    const auto reader = need(Connection::open(folder / "a.lutrin", Access::ReadOnly));
    {
        const auto view = need(Transaction::begin(*reader, Transaction::Kind::Read));
        EXPECT_EQ(scalar(*reader, "SELECT count(*) FROM document"), "0");
        put(*writer, sample("a", "Titre"));
        EXPECT_EQ(scalar(*reader, "SELECT count(*) FROM document"), "0");
    }
    EXPECT_EQ(scalar(*reader, "SELECT count(*) FROM document"), "1");
}

} // namespace
} // namespace lutrin::store
