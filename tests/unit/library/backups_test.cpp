// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/backups.h"

#include "libraryfolder.h"
#include "store/connection.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace lutrin::library {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr sys_seconds Noon = sys_days(2025y / 2 / 14) + 12h; // a Friday

Backup madeAt(sys_seconds time)
{
    return {"backup", time, 1};
}

using BackupFolder = LibraryFolder;

TEST(Superfluous, keepsTheNewestOfSevenDaysAndOfFourWeeks)
{
    // Three a day for sixty days, newest first.
    std::vector<Backup> all;
    for (int day = 0; day < 60; ++day) {
        for (const auto hour : {12h, 8h, 4h})
            all.push_back(madeAt(Noon - 12h + hour - std::chrono::days(day)));
    }
    const std::vector<Backup> rest = superfluous(all, Noon);
    std::vector<sys_seconds> kept;
    for (const Backup &backup : all) {
        if (std::ranges::find(rest, backup) == rest.end())
            kept.push_back(backup.made);
    }
    std::vector<sys_seconds> wanted;
    for (int day = 0; day < 7; ++day)
        wanted.push_back(Noon - std::chrono::days(day));
    // Of this week and the last one there is one already; then the Sundays before.
    wanted.emplace_back(sys_days(2025y / 2 / 2) + 12h);
    wanted.emplace_back(sys_days(2025y / 1 / 26) + 12h);
    // The last week's newest is Sunday the 9th, one of the seven days.
    EXPECT_EQ(kept, wanted);
}

TEST_F(BackupFolder, knowsWhatGoingBackPutAside)
{
    const std::filesystem::path file = m_folder / "library.sqlite";
    for (const char *name : {"library.sqlite.before-restore", "library.sqlite.before-restore-wal",
                             "library.sqlite.before-restore-2", "other.sqlite.before-restore"})
        std::ofstream(m_folder / name) << "1";
    std::filesystem::last_write_time(file.string() + ".before-restore",
                                     std::filesystem::file_time_type::clock::now() - 1h);
    const std::vector<Backup> found = putAside(file);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].file, file.string() + ".before-restore-2");
    EXPECT_EQ(found[1].file, file.string() + ".before-restore");
    EXPECT_EQ(found[0].bytes, 1U);
    EXPECT_GE(found[0].made - found[1].made, 59min);
}

TEST(Superfluous, countsDaysAndWeeksThatHaveABackup)
{
    std::vector<Backup> all;
    for (int month = 0; month < 12; ++month)
        all.push_back(madeAt(Noon - std::chrono::days(30 * month)));
    // Seven days that have one, whenever they were.
    EXPECT_EQ(superfluous(all, Noon).size(), 5U);
    EXPECT_TRUE(superfluous({}, Noon).empty());
}

TEST(Superfluous, passesOverWhatAClockThatWasWrongHasDated)
{
    std::vector<Backup> all;
    for (int day = 400; day > 380; --day)
        all.push_back(madeAt(Noon + std::chrono::days(day)));
    all.push_back(madeAt(Noon));
    all.push_back(madeAt(Noon - 1h));
    EXPECT_EQ(superfluous(all, Noon), std::vector{all.back()});
}

TEST_F(BackupFolder, isMadeAfterOneOfAClockThatWasWrong)
{
    const auto library = opened();
    ASSERT_TRUE(backUpNow(*library, Noon + std::chrono::days(400)));
    const auto made = backUpIfDue(*library, Noon);
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_TRUE(*made);
    EXPECT_EQ(backups(library->file()).size(), 2U);
}

TEST_F(BackupFolder, isMadeOnceADayAndOnlyAfterAChange)
{
    const auto library = opened();
    const auto first = backUpIfDue(*library, Noon);
    ASSERT_TRUE(first) << first.error().detail;
    ASSERT_TRUE(*first);
    EXPECT_EQ((*first)->file.filename(), "2025-02-14T120000Z.sqlite");
    EXPECT_EQ(backups(library->file()), std::vector{**first});

    EXPECT_FALSE(*backUpIfDue(*library, Noon + 1h)) << "the same day";
    const auto settled = std::filesystem::file_time_type::clock::now() - 1h;
    for (const char *ending : {"", "-wal"}) {
        std::error_code error;
        std::filesystem::last_write_time(library->file().string() + ending, settled, error);
    }
    EXPECT_FALSE(*backUpIfDue(*library, Noon + 24h)) << "nothing has changed";

    std::filesystem::last_write_time(library->file(),
                                     std::filesystem::file_time_type::clock::now() + 1h);
    EXPECT_TRUE(*backUpIfDue(*library, Noon + 48h));
    EXPECT_EQ(backups(library->file()).size(), 2U);
}

TEST_F(BackupFolder, areCountedByTheirNamesAlone)
{
    const auto library = opened();
    ASSERT_TRUE(backUpNow(*library, Noon));
    write("data/library.sqlite.backups/notes.txt", "mine");
    write("data/library.sqlite.backups/2025-02-14T120000Z.sqlite.part", "half");
    for (const std::string ending : {"", "-journal"})
        write("data/library.sqlite.backups/2025-02-14T120000Z.sqlite.part.a1b2c3" + ending, "half");
    EXPECT_EQ(backups(library->file()).size(), 1U);
    for (int day = 1; day < 40; ++day)
        ASSERT_TRUE(backUpNow(*library, Noon + std::chrono::days(day)));
    // Seven days; of the four weeks, two have their newest among the days.
    EXPECT_EQ(backups(library->file()).size(), 9U);
    // The backups, and what is not a copy that was killed in the making.
    std::error_code none;
    const std::filesystem::directory_iterator files(backupFolder(library->file()), none);
    EXPECT_EQ(std::distance(begin(files), end(files)), 9 + 2);
    EXPECT_TRUE(std::filesystem::exists(backupFolder(library->file()) / "notes.txt"));
}

TEST_F(BackupFolder, thatCannotBeWrittenIsSaid)
{
    const auto library = opened();
    write("data/library.sqlite.backups", "a file where the folder should be");
    const auto made = backUpNow(*library, Noon);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().cause, Cause::CannotWrite);
    EXPECT_EQ(made.error().subject, backupFolder(library->file()).string());
}

TEST_F(BackupFolder, isWhatTheLibraryIsRestoredFrom)
{
    std::filesystem::path backup;
    std::int64_t documents = 0;
    {
        const auto library = opened();
        documents = library->statistics({})->documents;
        backup = backUpNow(*library, Noon)->file;
        const auto more = write("more.jsonl", "{\"id\": \"more\", \"title\": \"Une note\"}\n");
        ASSERT_EQ(library->import({more}, {})->imported, 1);
    }
    const auto restored = Library::restore(locations(), backup);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(restored->documents, documents);
    EXPECT_EQ(opened()->statistics({})->documents, documents);
}

TEST_F(BackupFolder, tellsALibraryThatLostAllFromANewOne)
{
    const std::filesystem::path file = opened()->file();
    const auto backup = backUpNow(*opened(), Noon);
    ASSERT_TRUE(backup);
    for (const char *ending : {"-wal", "-shm"})
        std::filesystem::remove(file.string() + ending);
    std::filesystem::resize_file(file, 0);
    for (const Access access : {Access::Read, Access::Write}) {
        const auto library = Library::open(locations(), access);
        ASSERT_FALSE(library);
        EXPECT_EQ(library.error().cause, Cause::Corrupt);
    }
    EXPECT_EQ(std::filesystem::file_size(file), 0U);
    ASSERT_TRUE(Library::restore(locations(), backup->file));
    EXPECT_EQ(opened()->statistics({})->documents, 5);
}

TEST_F(BackupFolder, isNeverTheLibraryItself)
{
    for (const Access access : {Access::Write, Access::Read}) {
        const auto library = opened(access);
        const auto refused = library->backup(library->file());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().cause, Cause::Invalid);
        EXPECT_TRUE(library->check()->problems.empty());
    }
}

TEST_F(BackupFolder, repairMakesAgainWhatIsDerived)
{
    const auto library = opened();
    ASSERT_TRUE(library->check()->problems.empty());
    {
        const auto damaged = store::Connection::open(library->file(), store::Access::ReadWrite);
        ASSERT_TRUE(damaged);
        ASSERT_TRUE((*damaged)->execute("DELETE FROM facet"));
    }
    ASSERT_FALSE(library->check()->problems.empty());
    const auto repaired = library->repair();
    ASSERT_TRUE(repaired) << repaired.error().detail;
    EXPECT_EQ(library->check()->problems, std::vector<std::string>());
}

} // namespace
} // namespace lutrin::library
