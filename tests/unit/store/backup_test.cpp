// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "fulldisk.h"
#include "temporarylibrary.h"

#include "store/database.h"
#include "store/integrity.h"

#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::store {
namespace {

/// No unfinished copy, log or lock of one.
void expectNothingLeft(const TemporaryFolder &folder)
{
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        EXPECT_EQ(entry.path().string().find(".part"), std::string::npos) << entry.path();
}

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
    expectNothingLeft(m_folder);
}

TEST_F(Backup, leavesFilesThatAreCalledLikeACopy)
{
    for (const char *ending : {"", "-journal", "-wal", "-shm", ".lock"})
        std::ofstream(m_folder / ("copy.lutrin.part" + std::string(ending))) << "mine";
    need(backUp(*m_connection, m_folder / "copy.lutrin"));
    for (const char *ending : {"", "-journal", "-wal", "-shm", ".lock"})
        EXPECT_EQ(contents(m_folder / ("copy.lutrin.part" + std::string(ending))), "mine");
}

TEST_F(Backup, mayBeReadByWhomOtherNewFilesMay)
{
    std::ofstream(m_folder / "note.txt") << "Une note.";
    need(backUp(*m_connection, m_folder / "copy.lutrin"));
    const auto other = std::filesystem::status(m_folder / "note.txt").permissions();
    EXPECT_EQ(std::filesystem::status(m_folder / "copy.lutrin").permissions(), other);
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
    need(backUp(*m_connection, m_folder / "copy.lutrin"));
    const std::string before = contents(m_folder / "copy.lutrin");
    put(*m_connection, sample("b", "Plus tard"));
    std::stop_source source;
    source.request_stop();
    const auto stopped = backUp(*m_connection, m_folder / "copy.lutrin", source.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_EQ(contents(m_folder / "copy.lutrin"), before);
    expectNothingLeft(m_folder);
}

TEST_F(Backup, leavesWhatIsNoLibrary)
{
    std::ofstream(m_folder / "thesis.odt") << "Trois ans de travail.";
    makeForeign(m_folder / "places.sqlite", "CREATE TABLE t (x)");
    for (const char *name : {"thesis.odt", "places.sqlite"}) {
        const std::string before = contents(m_folder / name);
        const auto refused = backUp(*m_connection, m_folder / name);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().cause, Cause::Foreign);
        EXPECT_EQ(refused.error().subject, (m_folder / name).string());
        EXPECT_EQ(contents(m_folder / name), before);
    }
    expectNothingLeft(m_folder);
}

TEST_F(Backup, fillsAnEmptyFile)
{
    std::ofstream(m_folder / "empty.lutrin") << "";
    need(backUp(*m_connection, m_folder / "empty.lutrin"));
    EXPECT_TRUE(Database::open(m_folder / "empty.lutrin", Access::ReadOnly));
}

TEST_F(Backup, namesATargetThatCannotBeWritten)
{
    const auto failed = backUp(*m_connection, m_folder / "no" / "copy.lutrin");
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().cause, Cause::CannotWrite);
    EXPECT_EQ(failed.error().subject, (m_folder / "no" / "copy.lutrin").string());
}

TEST_F(Backup, isNotTheLibraryItself)
{
    const auto library = m_folder / "a.lutrin";
    std::filesystem::create_symlink("a.lutrin", m_folder / "link");
    std::filesystem::create_hard_link(library, m_folder / "name");
    for (const char *name : {"a.lutrin", "./a.lutrin", "link", "name", "a.lutrin-wal"}) {
        const auto refused = backUp(*m_connection, m_folder / name);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().cause, Cause::Invalid);
        EXPECT_EQ(refused.error().subject, (m_folder / name).string());
        EXPECT_FALSE(refused.error().detail.empty());
    }
    EXPECT_TRUE(std::filesystem::equivalent(library, m_folder / "name")) << "the same file";
    put(*m_connection, sample("b", "Autre"));
    EXPECT_TRUE(need(checkIntegrity(*m_connection)).problems.empty());
}

/// Another library, with the document « z ».
class BackupOverALibrary : public Backup {
protected:
    BackupOverALibrary() { put(*need(open()->connect(Access::ReadWrite)), sample("z", "Ancien")); }

    [[nodiscard]] std::unique_ptr<Database> open() const { return need(Database::open(m_target)); }
    void expectTheBackup() const
    {
        const auto connection = need(open()->connect(Access::ReadOnly));
        EXPECT_TRUE(DocumentStore(*connection).document("a"));
        EXPECT_FALSE(DocumentStore(*connection).document("z"));
        EXPECT_TRUE(need(checkIntegrity(*connection)).problems.empty());
    }

    std::filesystem::path m_target = m_folder / "other.lutrin";
};

TEST_F(BackupOverALibrary, waitsUntilNobodyWritesIt)
{
    std::filesystem::create_symlink("other.lutrin", m_folder / "link");
    {
        const auto other = open();
        const std::string before = contents(m_target);
        for (const auto &target : {m_target, m_folder / "link"}) {
            const auto refused = backUp(*m_connection, target);
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().cause, Cause::ReadOnly);
            EXPECT_EQ(refused.error().subject, target.string());
        }
        EXPECT_EQ(contents(m_target), before);
    }
    need(backUp(*m_connection, m_folder / "link"));
    EXPECT_TRUE(std::filesystem::is_symlink(m_folder / "link"));
    expectTheBackup();
}

TEST_F(BackupOverALibrary, whoeverReadsItGoesOn)
{
    const auto other = open();
    const auto reader = need(other->connect(Access::ReadOnly));
    EXPECT_TRUE(DocumentStore(*reader).document("z"));
    other->giveUpWriting();
    need(backUp(*m_connection, m_target));
    EXPECT_TRUE(DocumentStore(*reader).document("a"));
    EXPECT_FALSE(DocumentStore(*reader).document("z"));
}

TEST_F(BackupOverALibrary, takesNothingFromItsLog)
{
    // Ended before its log went into the file.
    const pid_t child = ::fork();
    if (child == 0) {
        const auto connection = need(Connection::open(m_target, Access::ReadWrite));
        put(*connection, sample("y", "Au journal"));
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    ASSERT_GT(std::filesystem::file_size(m_target.string() + "-wal"), 0U);
    need(backUp(*m_connection, m_target));
    expectTheBackup();
}

TEST_F(BackupOverALibrary, leavesANewerOne)
{
    need(
        need(Connection::open(m_target, Access::ReadWrite))->execute("PRAGMA user_version = 9999"));
    const std::string before = contents(m_target);
    const auto refused = backUp(*m_connection, m_target);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::NewerVersion);
    EXPECT_EQ(contents(m_target), before);
}

TEST_F(BackupOverALibrary, replacesADamagedOne)
{
    std::filesystem::resize_file(m_target, 5000);
    need(backUp(*m_connection, m_target));
    expectTheBackup();
}

/// A backup of a library with the document « a », and a library that has gone on since.
class Restore : public Backup {
protected:
    Restore()
    {
        need(backUp(*m_connection, m_backup));
        put(*m_connection, sample("b", "Plus tard"));
    }

    /// The library, for restore() or for another program.
    void close()
    {
        m_connection.reset();
        m_database.reset();
    }
    [[nodiscard]] std::int64_t documents(const std::filesystem::path &file) const
    {
        const auto database = need(Database::open(file, Access::ReadOnly));
        const auto connection = need(database->connect(Access::ReadOnly));
        const auto findings = need(checkIntegrity(*connection));
        EXPECT_TRUE(findings.problems.empty()) << findings.problems.front();
        return findings.documents;
    }

    std::filesystem::path m_library = m_folder / "a.lutrin";
    std::filesystem::path m_backup = m_folder / "backup.lutrin";
};

TEST_F(Restore, putsTheBackupInPlaceAndKeepsTheLibrary)
{
    close();
    const auto done = need(restore(m_backup, m_library));
    EXPECT_EQ(done.documents, 1);
    EXPECT_EQ(documents(m_library), 1);
    EXPECT_EQ(documents(done.kept), 2);
    const auto again = need(restore(done.kept, m_library));
    EXPECT_NE(again.kept, done.kept) << "what was kept first is not overwritten";
    EXPECT_EQ(documents(m_library), 2);
    expectNothingLeft(m_folder);
}

TEST_F(Restore, whoeverReadsGoesOn)
{
    m_connection.reset();
    const auto reader = need(m_database->connect(Access::ReadOnly));
    m_database->giveUpWriting();
    need(restore(m_backup, m_library));
    EXPECT_TRUE(DocumentStore(*reader).document("a"));
    EXPECT_FALSE(DocumentStore(*reader).document("b"));
}

TEST_F(Restore, refusesWhileAnotherWrites)
{
    const auto refused = restore(m_backup, m_library);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::ReadOnly);
    EXPECT_TRUE(DocumentStore(*m_connection).document("b"));
}

TEST_F(Restore, makesALibraryWhereThereIsNone)
{
    const auto done = need(restore(m_backup, m_folder / "new.lutrin"));
    EXPECT_TRUE(done.kept.empty());
    EXPECT_EQ(documents(m_folder / "new.lutrin"), 1);
    expectNothingLeft(m_folder);
}

TEST_F(Restore, replacesADamagedLibrary)
{
    close();
    std::fstream file(m_library, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(100);
    file << std::string(40'000, '\x5a');
    file.close();
    std::filesystem::resize_file(m_library, 40'100);
    const auto done = need(restore(m_backup, m_library));
    EXPECT_EQ(documents(m_library), 1);
    EXPECT_TRUE(std::filesystem::exists(done.kept));
    expectNothingLeft(m_folder);
}

TEST_F(Restore, refusesADamagedBackup)
{
    close();
    std::filesystem::resize_file(m_backup, std::filesystem::file_size(m_backup) / 2);
    const auto refused = restore(m_backup, m_library);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::Corrupt);
    EXPECT_EQ(refused.error().subject, m_backup.string());
    EXPECT_EQ(documents(m_library), 2);
    expectNothingLeft(m_folder);
}

TEST_F(Restore, refusesWhatIsNoLibrary)
{
    close();
    std::ofstream(m_folder / "notes.txt") << "Des notes.";
    for (const auto &[name, cause] :
         {std::pair{"notes.txt", Cause::Foreign}, std::pair{"missing.lutrin", Cause::NotFound}}) {
        const auto refused = restore(m_folder / name, m_library);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().cause, cause);
        EXPECT_EQ(refused.error().subject, (m_folder / name).string());
    }
    const auto foreign = restore(m_backup, m_folder / "notes.txt");
    ASSERT_FALSE(foreign);
    EXPECT_EQ(contents(m_folder / "notes.txt"), "Des notes.");
    EXPECT_EQ(documents(m_library), 2);
}

TEST_F(Restore, readsABackupThatIsCalledLikeACopy)
{
    close();
    const auto backup = m_folder / "a.lutrin.part";
    std::filesystem::rename(m_backup, backup);
    need(restore(backup, m_library));
    EXPECT_EQ(documents(m_library), 1);
    EXPECT_EQ(documents(backup), 1);
}

TEST_F(Restore, leavesAnotherProgramsDatabase)
{
    close();
    const auto foreign = m_folder / "places.sqlite";
    makeForeign(foreign, "CREATE TABLE t (x)");
    const std::string before = contents(foreign);
    const auto refused = restore(m_backup, foreign);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::Foreign);
    EXPECT_EQ(refused.error().subject, foreign.string());
    EXPECT_EQ(contents(foreign), before);
    for (const char *ending : {"-wal", "-shm", "-journal", ".lock", ".before-restore"})
        EXPECT_FALSE(std::filesystem::exists(foreign.string() + ending)) << ending;
}

TEST_F(Restore, leavesAnotherProgramsDatabaseThatStandsInTheLog)
{
    close();
    const auto foreign = m_folder / "places.sqlite";
    // In use, and nothing of it in the file yet.
    const auto other = need(Connection::open(foreign, Access::ReadWrite));
    need(other->execute("CREATE TABLE t (x)"));
    const auto refused = restore(m_backup, foreign);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::Foreign);
    EXPECT_EQ(scalar(*other, "SELECT count(*) FROM t"), "0");
    expectNothingLeft(m_folder);
}

TEST_F(Restore, fillsADatabaseWithoutTables)
{
    close();
    makeForeign(m_folder / "empty.lutrin", "CREATE TABLE t (x); DROP TABLE t");
    need(restore(m_backup, m_folder / "empty.lutrin"));
    EXPECT_EQ(documents(m_folder / "empty.lutrin"), 1);
}

TEST_F(Restore, aStopLeavesTheLibrary)
{
    close();
    std::stop_source source;
    source.request_stop();
    const auto stopped = restore(m_backup, m_library, source.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_EQ(documents(m_library), 2);
    expectNothingLeft(m_folder);
}

TEST_F(Restore, aStopInTheMiddleKeepsNoCopyOfWhatStays)
{
    need(m_connection->execute("INSERT INTO setting VALUES ('large', hex(zeroblob(2000000)))"));
    need(backUp(*m_connection, m_backup));
    close();
    std::stop_source source;
    const std::filesystem::path kept = m_library.string() + ".before-restore";
    const auto stopped =
        restore(m_backup, m_library, source.get_token(), [&](const Progress &progress) {
            if (std::filesystem::exists(kept) && progress.done < progress.total)
                source.request_stop();
        });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(kept));
    EXPECT_EQ(documents(m_library), 2);
}

TEST_F(Restore, takesAwayWhatOneThatWasKilledHasLeft)
{
    close();
    const std::filesystem::path killed = m_library.string() + ".part.a1b2c3";
    for (const char *ending : {"", "-journal", "-wal", "-shm", ".lock"})
        std::ofstream(killed.string() + ending) << "half";
    const std::filesystem::path mine = m_library.string() + ".part.y";
    const std::filesystem::path backup = m_library.string() + ".part.z9y8x7";
    std::ofstream(mine) << "mine";
    std::filesystem::rename(m_backup, backup);
    need(restore(backup, m_library));
    EXPECT_EQ(contents(mine), "mine");
    EXPECT_TRUE(std::filesystem::exists(backup));
    for (const char *ending : {"", "-journal", "-wal", "-shm", ".lock"})
        EXPECT_FALSE(std::filesystem::exists(killed.string() + ending)) << ending;
}

TEST_F(Restore, namesTheLibraryWhoseDiskIsFull)
{
    close();
    EXPECT_EQ(onAFullDisk(8192,
                          [this] {
                              const Error error = restore(m_backup, m_library).error();
                              return error.cause != Cause::CannotWrite     ? 1
                                     : error.subject != m_library.string() ? 2
                                                                           : 0;
                          }),
              0);
    EXPECT_EQ(documents(m_library), 2);
    expectNothingLeft(m_folder);
}

} // namespace
} // namespace lutrin::store
