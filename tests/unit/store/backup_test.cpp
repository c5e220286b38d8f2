// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "temporarylibrary.h"

#include "store/database.h"

namespace lutrin::store {
namespace {

class Backup : public testing::Test {
protected:
    Backup() { put(*m_connection, sample("a", "Titre", "Texte")); }

    TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database = need(Database::open(m_folder / "a.lutrin"));
    std::unique_ptr<Connection> m_connection = need(m_database->connect(Access::ReadWrite));
};

TEST_F(Backup, isALibrary)
{
    std::int64_t last = 0;
    need(backUp(*m_connection, m_folder / "copy.lutrin", {},
                [&](const Progress &progress) { last = progress.done; }));
    EXPECT_GT(last, 0);
    const auto copy = need(Database::open(m_folder / "copy.lutrin"));
    EXPECT_EQ(need(DocumentStore(*need(copy->connect(Access::ReadOnly))).document("a")).title,
              "Titre");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "copy.lutrin.part"));
}

TEST_F(Backup, seesOneStateWhileOthersWrite)
{
    const auto other = need(m_database->connect(Access::ReadWrite));
    bool written = false;
    need(backUp(*m_connection, m_folder / "copy.lutrin", {}, [&](const Progress &) {
        if (!std::exchange(written, true))
            put(*other, sample("b", "Autre"));
    }));
    EXPECT_TRUE(Database::open(m_folder / "copy.lutrin"));
}

TEST_F(Backup, aStopLeavesTheOldTarget)
{
    std::ofstream(m_folder / "copy.lutrin") << "old";
    std::stop_source source;
    source.request_stop();
    const auto stopped = backUp(*m_connection, m_folder / "copy.lutrin", source.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_EQ(contents(m_folder / "copy.lutrin"), "old");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "copy.lutrin.part"));
}

TEST_F(Backup, namesATargetThatCannotBeWritten)
{
    const auto failed = backUp(*m_connection, m_folder / "no" / "copy.lutrin");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().cause, Cause::CannotWrite);
    EXPECT_EQ(failed.error().subject, (m_folder / "no" / "copy.lutrin").string());
}

} // namespace
} // namespace lutrin::store
