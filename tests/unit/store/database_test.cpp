// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "fulldisk.h"
#include "temporarylibrary.h"

#include "store/documentstore.h"
#include "store/indexbuilder.h"
#include "store/integrity.h"
#include "store/migrations.h"

#include <set>

#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::store {
namespace {

std::set<std::string> namesIn(const TemporaryFolder &folder)
{
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        names.insert(entry.path().filename());
    return names;
}

void makeLibrary(const std::filesystem::path &file)
{
    const auto database = need(Database::open(file));
    const auto connection = need(database->connect(Access::ReadWrite));
    put(*connection, sample("a", "Travaux", "Les travaux durent."));
}

TEST(Database, isMadeWhereThereIsNone)
{
    const TemporaryFolder folder;
    const auto database = need(Database::open(folder / "a.lutrin"));
    EXPECT_TRUE(database->isNew());
    EXPECT_FALSE(database->readOnly());
    const auto connection = need(database->connect(Access::ReadWrite));
    EXPECT_EQ(scalar(*connection, "PRAGMA application_id"), std::to_string(applicationId));
    EXPECT_EQ(scalar(*connection, "PRAGMA user_version"), std::to_string(schemaVersion()));
}

TEST(Database, leavesNoLogBehind)
{
    const TemporaryFolder folder;
    {
        const auto database = need(Database::open(folder / "a.lutrin"));
        {
            const auto connection = need(database->connect(Access::ReadWrite));
            auto reader = need(database->connect(Access::ReadOnly));
            EXPECT_EQ(scalar(*reader, "SELECT count(*) FROM document"), "0");
            put(*connection, sample("a", "Travaux", "Les travaux durent."));
            database->keep(std::move(reader)); // the last one to be closed cannot write
        }
        EXPECT_TRUE(namesIn(folder).contains("a.lutrin-wal"));
    }
    EXPECT_EQ(namesIn(folder), (std::set<std::string>{"a.lutrin", "a.lutrin.lock"}));
}

TEST(Database, takesAnEmptyFileForANewLibrary)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "a.lutrin").close();
    EXPECT_TRUE(Database::open(folder / "a.lutrin"));
}

TEST(Database, everyTableIsStrict)
{
    const auto connection = emptyLibrary();
    EXPECT_EQ(scalar(*connection, "SELECT group_concat(name) FROM pragma_table_list WHERE schema = "
                                  "'main' AND type = 'table' AND NOT strict AND name NOT LIKE "
                                  "'sqlite_%'"),
              "");
}

TEST(Database, opensAgainWithWhatWasPutIn)
{
    const TemporaryFolder folder;
    makeLibrary(folder / "a.lutrin");
    const auto database = need(Database::open(folder / "a.lutrin"));
    EXPECT_FALSE(database->isNew());
    const auto connection = need(database->connect(Access::ReadOnly));
    EXPECT_EQ(need(DocumentStore(*connection).document("a")).title, "Travaux");
}

struct Refusal {
    const char *name;
    const char *sql; ///< makes the file, with SQLite alone
    Cause cause;
};

class RefusedFile : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedFile, staysAsItIsToTheByte)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    {
        const auto connection = need(Connection::open(file, Access::ReadWrite));
        need(connection->execute(GetParam().sql));
        need(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const std::string before = contents(file);
    const auto time = std::filesystem::last_write_time(file);
    const auto opened = Database::open(file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, GetParam().cause);
    EXPECT_EQ(opened.error().subject, file.string());
    EXPECT_EQ(contents(file), before);
    EXPECT_EQ(std::filesystem::last_write_time(file), time);
    EXPECT_EQ(namesIn(folder), std::set<std::string>{"a.lutrin"});
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, RefusedFile,
    testing::Values(Refusal{"newer",
                            "CREATE TABLE t (x); PRAGMA application_id = 0x4C555452; "
                            "PRAGMA user_version = 9999;",
                            Cause::NewerVersion},
                    Refusal{"otherApplication",
                            "CREATE TABLE t (x); PRAGMA application_id = 1196444487;",
                            Cause::Foreign},
                    Refusal{"otherVersionedFile", "CREATE TABLE t (x); PRAGMA user_version = 3;",
                            Cause::Foreign}),
    [](const auto &refusal) { return refusal.param.name; });

TEST(Database, refusesAnUnnamedFileWithTables)
{
    const TemporaryFolder folder;
    {
        const auto connection = need(Connection::open(folder / "a.lutrin", Access::ReadWrite));
        need(connection->execute("CREATE TABLE t (x)"));
    }
    const std::string before = contents(folder / "a.lutrin");
    const auto opened = Database::open(folder / "a.lutrin");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::Foreign);
    EXPECT_EQ(contents(folder / "a.lutrin"), before);
}

TEST(Database, leavesAnotherProgramsDatabaseAsItIs)
{
    const TemporaryFolder folder;
    const auto file = folder / "places.sqlite";
    for (const char *sql : {"CREATE TABLE t (x); INSERT INTO t VALUES (1)",
                            "PRAGMA page_size = 512; VACUUM; CREATE TABLE u (x)"}) {
        makeForeign(file, sql);
        const std::string before = contents(file);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = Database::open(file, access);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().cause, Cause::Foreign);
            EXPECT_EQ(opened.error().subject, file.string());
        }
        EXPECT_EQ(contents(file), before);
        EXPECT_EQ(namesIn(folder), std::set<std::string>{"places.sqlite"});
    }
}

TEST(Database, takesADatabaseWithoutTablesForANewLibrary)
{
    const TemporaryFolder folder;
    makeForeign(folder / "a.lutrin", "CREATE TABLE t (x); DROP TABLE t");
    EXPECT_GT(std::filesystem::file_size(folder / "a.lutrin"), 0U);
    EXPECT_TRUE(Database::open(folder / "a.lutrin"));
}

TEST(Database, refusesANewerVersionThatStandsOnlyInTheLog)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    // Killed before its log went into the file.
    const pid_t child = ::fork();
    if (child == 0) {
        const auto connection = need(Connection::open(file, Access::ReadWrite));
        need(connection->execute("PRAGMA user_version = 9999"));
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    ASSERT_GT(std::filesystem::file_size(file.string() + "-wal"), 0U);
    const std::string before = contents(file);
    const auto opened = Database::open(file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::NewerVersion);
    EXPECT_EQ(contents(file), before);
}

class NotADatabase : public testing::TestWithParam<const char *> {};

TEST_P(NotADatabase, isForeign)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "a.lutrin") << GetParam();
    const auto opened = Database::open(folder / "a.lutrin");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::Foreign);
    EXPECT_EQ(contents(folder / "a.lutrin"), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Contents, NotADatabase,
                         testing::Values("x",
                                         "Une longue lettre, qui n’est pas une bibliothèque, et "
                                         "qui ne doit pas le devenir par accident non plus.",
                                         "SQLite format 3"));

TEST(Database, aFolderCannotBeRead)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "a.lutrin");
    const auto opened = Database::open(folder / "a.lutrin");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::CannotRead);
}

TEST(Database, aDamagedFileIsCorrupt)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(100); // the schema's page, after the header
        stream << std::string(3000, '\xff');
    }
    const auto opened = Database::open(file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::Corrupt);
}

TEST(Database, aFileCutShortIsCorruptOrForeign)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    std::filesystem::resize_file(file, 4096);
    const auto opened = Database::open(file);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::Corrupt);
}

TEST(Database, buildsTheIndexAgainForAnotherAnalyser)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    {
        const auto connection = need(Connection::open(file, Access::ReadWrite));
        need(connection->execute("INSERT INTO fulltext (fulltext) VALUES ('delete-all')"));
        need(SettingStore(*connection).set(analyserSetting, "of another day"));
    }
    const auto database = need(Database::open(file));
    const auto connection = need(database->connect(Access::ReadOnly));
    EXPECT_EQ(need(checkIntegrity(*connection)).problems, std::vector<std::string>());
    EXPECT_EQ(scalar(*connection, "SELECT rowid FROM fulltext WHERE fulltext MATCH '\"travaux\"'"),
              "1");
    EXPECT_EQ(*need(SettingStore(*connection).value(analyserSetting)), indexVersion());
}

TEST(Database, opensAStaleIndexToRead)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    need(SettingStore(*need(Connection::open(file, Access::ReadWrite)))
             .set(analyserSetting, "of another day"));
    const auto lock = WriterLock::acquire(file);
    ASSERT_TRUE(lock);
    const auto database = need(Database::open(file));
    EXPECT_TRUE(database->readOnly());
    EXPECT_TRUE(database->indexIsStale());
    const auto connection = need(database->connect(Access::ReadOnly));
    const auto problems = need(checkIntegrity(*connection)).problems;
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_NE(problems.front().find("rules of another version"), std::string::npos);
}

TEST(Database, asksForNoWriteOnAReadOnlyLibrary)
{
    const TemporaryFolder folder;
    makeLibrary(folder / "a.lutrin");
    const auto first = need(Database::open(folder / "a.lutrin"));
    const auto second = need(Database::open(folder / "a.lutrin"));
    EXPECT_FALSE(first->readOnly());
    EXPECT_TRUE(second->readOnly());
    EXPECT_EQ(second->connect(Access::ReadWrite).error().cause, Cause::ReadOnly);
    EXPECT_TRUE(first->connect(Access::ReadWrite));
}

/// Runs in a process without root's rights; its status is what `work` returns.
template <typename Work>
int asNobody(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            ::_exit(::geteuid() == 0 ? 99 : work());
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

TEST(Database, opensToReadInAFolderThatCannotBeWritten)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    std::filesystem::remove(file.string() + ".lock");
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read | perms::group_read | perms::others_read);
    std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec |
                                                    perms::others_read | perms::others_exec);
    EXPECT_EQ(asNobody([&] {
                  const auto database = Database::open(file);
                  if (!database || !(*database)->readOnly())
                      return 1;
                  const auto connection = (*database)->connect(Access::ReadOnly);
                  if (!connection)
                      return 2;
                  if ((*database)->refusal().cause != Cause::CannotWrite)
                      return 4;
                  return DocumentStore(**connection).document("a") ? 0 : 3;
              }),
              0);
    std::filesystem::permissions(folder.path(), perms::owner_all);
}

int readsWhatIsFiled(const std::filesystem::path &file, Access access)
{
    const auto database = Database::open(file, access);
    if (!database || !(*database)->readOnly())
        return 1;
    const Error refusal = (*database)->connect(Access::ReadWrite).error();
    if (access == Access::ReadWrite &&
        (refusal.cause != Cause::CannotWrite || refusal.detail != "database or disk is full"))
        return 2;
    const auto connection = need((*database)->connect(Access::ReadOnly));
    return scalar(*connection, "SELECT count(*) FROM filing") == "1" ? 0 : 3;
}

TEST(Database, opensToReadOnAFullDisk)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    const auto withLog = folder / "b.lutrin";
    makeLibrary(file);
    {
        const auto database = need(Database::open(file));
        const auto connection = need(database->connect(Access::ReadWrite));
        need(connection->execute("INSERT INTO filing VALUES (0, 'in the log', 'a')"));
        for (const char *ending : {"", "-wal"})
            std::filesystem::copy_file(file.string() + ending, withLog.string() + ending);
    }
    for (const auto &library : {file, withLog}) {
        for (const Access access : {Access::ReadOnly, Access::ReadWrite})
            EXPECT_EQ(onAFullDisk(4096, [&] { return readsWhatIsFiled(library, access); }), 0);
    }
}

TEST(Database, saysWhyItCannotBeWritten)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    makeLibrary(file);
    std::filesystem::remove(file.string() + ".lock");
    std::filesystem::create_directory(file.string() + ".lock");
    const auto database = need(Database::open(file));
    const Error error = database->connect(Access::ReadWrite).error();
    EXPECT_EQ(error.cause, Cause::CannotWrite);
    EXPECT_EQ(error.detail, "Is a directory");
}

TEST(Database, cannotBeMadeInAFolderThatCannotBeWritten)
{
    const TemporaryFolder folder;
    using std::filesystem::perms;
    // For whoever runs the tests, the folder's owner or root.
    std::filesystem::permissions(folder.path(), perms::none);
    EXPECT_EQ(asNobody([&] {
                  const auto database = Database::open(folder / "a.lutrin");
                  return !database && database.error().cause == Cause::CannotRead ? 0 : 1;
              }),
              0);
    std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec |
                                                    perms::others_read | perms::others_exec);
    EXPECT_EQ(asNobody([&] {
                  const auto database = Database::open(folder / "a.lutrin");
                  return !database && database.error().cause == Cause::CannotWrite ? 0 : 1;
              }),
              0);
    std::filesystem::permissions(folder.path(), perms::owner_all);
}

} // namespace
} // namespace lutrin::store
