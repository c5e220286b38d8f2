// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import leaves when it is stopped or killed, or the disk is full, and what goes on beside
// it.

#include "libraryfolder.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <csignal>
#include <random>
#include <set>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::library {
namespace {

class ImportSafety : public LibraryFolder {};

TEST_F(ImportSafety, aStopKeepsWhatIsComplete)
{
    const auto library = opened();
    std::stop_source stop;
    // Asked for from the progress callback, at some byte of the file.
    const auto report =
        library->import({bulk(5000)}, {}, stop.get_token(), [&](const Progress &progress) {
            if (progress.done > 200'000)
                stop.request_stop();
        });
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->cancelled);
    EXPECT_GT(report->imported, 0);
    EXPECT_LT(report->imported, 5000);
    EXPECT_EQ(total(*library, ""), 5 + report->imported);
    expectWhole(*library);
}

/// To know a work again that has no id, all that the library holds is read.
TEST_F(ImportSafety, aStopDoesNotWaitUntilTheLibraryIsRead)
{
    std::string entries;
    for (int at = 0; at < 150; ++at)
        entries += "@report{r" + std::to_string(at) + ", title={Rapport de mer numéro " +
                   std::to_string(at) + "}, author={Martin, Anne}, year=2025}\n";
    const auto references = write("bulk.bib", entries);
    for (const bool dryRun : {false, true}) {
        const auto library = opened();
        std::stop_source stop;
        const auto report = library->import({references}, {.dryRun = dryRun}, stop.get_token(),
                                            [&](const Progress &progress) {
                                                if (progress.subject == references)
                                                    stop.request_stop();
                                            });
        ASSERT_TRUE(report) << report.error().detail;
        EXPECT_TRUE(report->cancelled);
        EXPECT_FALSE(report->broken);
        EXPECT_EQ(report->imported, 0);
        EXPECT_EQ(report->change, 0);
        EXPECT_TRUE(report->messages.empty());
        EXPECT_EQ(total(*library, ""), 5);
        expectWhole(*library);
    }
}

/// Two hundred times: an import of lines and of references, ended at a random moment.
TEST_F(ImportSafety, aKilledImportLeavesTheLibraryWhole)
{
    const auto lines = bulk(3'000);
    std::string entries;
    for (int at = 0; at < 500; ++at)
        entries += "@report{r" + std::to_string(at) + ", title={Rapport de mer numéro " +
                   std::to_string(at) + "}, author={Martin, Anne}, year=2025}\n";
    const auto references = write("bulk.bib", entries);
    opened().reset();
    std::mt19937 random(7);
    std::int64_t before = 5;
    for (int turn = 0; turn < 200; ++turn) {
        const pid_t child = fork();
        ASSERT_NE(child, -1);
        if (child == 0) {
            const auto library = Library::open(locations());
            _exit(library && (*library)->import({lines, references}, {}) ? 0 : 1);
        }
        usleep(std::uniform_int_distribution<useconds_t>(1'000, 200'000)(random));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const auto library = opened();
        EXPECT_FALSE(library->readOnly());
        const std::int64_t now = total(*library, "");
        EXPECT_GE(now, before) << "what was complete stays";
        before = now;
        expectWhole(*library);
    }
    EXPECT_LE(before, 5 + 3'500);
}

/// What an undo or an edit leaves when it is ended at a random moment: all of it, or nothing.
TEST_F(ImportSafety, aKilledUndoLeavesTheLibraryWhole)
{
    const auto lines = bulk(400);
    const auto more = write("more.jsonl", R"({"title": "Une autre note"})");
    opened().reset();
    std::mt19937 random(11);
    for (int turn = 0; turn < 40; ++turn) {
        const pid_t child = fork();
        ASSERT_NE(child, -1);
        if (child == 0) {
            const auto library = Library::open(locations());
            while (library) {
                const auto report = (*library)->import({lines, more}, {});
                (void)(*library)->edit({"d1", "d2"}, {{"series", FieldEdit::How::Set, {"S"}}});
                if (!report || (report->change != 0 && !(*library)->undo(report->change)))
                    _exit(1);
            }
            _exit(1);
        }
        usleep(std::uniform_int_distribution<useconds_t>(20'000, 400'000)(random));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself";
        const auto library = opened();
        // The import is one transaction, the undo keeps the two that were edited.
        const std::set<std::int64_t> whole{5, 5 + 2, 5 + 401};
        EXPECT_TRUE(whole.contains(total(*library, ""))) << total(*library, "");
        expectWhole(*library);
    }
}

/// The disk is full in the middle: what was complete is there, and is told of.
TEST_F(ImportSafety, aFullDiskKeepsWhatIsComplete)
{
    const auto file = bulk(12'000);
    opened().reset();
    const auto size = std::filesystem::file_size(locations().library);
    std::array<int, 2> channel{};
    ASSERT_EQ(pipe(channel.data()), 0);
    const pid_t child = fork();
    ASSERT_NE(child, -1);
    if (child == 0) {
        // Writing beyond the limit fails as it does on a full disk (EFBIG for ENOSPC).
        signal(SIGXFSZ, SIG_IGN);
        const rlim_t most = size + 2'500'000;
        const rlimit limit{most, most};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            _exit(2);
        const auto library = Library::open(locations());
        const auto report = (*library)->import({file}, {});
        const bool told = report && report->broken && report->failed == 1 &&
                          report->messages.back().error.cause == Cause::CannotWrite;
        const std::int64_t imported = told ? report->imported : -1;
        _exit(::write(channel[1], &imported, sizeof imported) == sizeof imported ? 0 : 3);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    std::int64_t imported = -1;
    ASSERT_EQ(::read(channel[0], &imported, sizeof imported), ssize_t(sizeof imported));
    close(channel[0]);
    close(channel[1]);
    EXPECT_GT(imported, 0);
    EXPECT_LT(imported, 12'000);
    const auto library = opened();
    EXPECT_EQ(total(*library, ""), 5 + imported);
    expectWhole(*library);
    EXPECT_EQ(library->import({file}, {})->imported, 12'000 - imported) << "the rest comes later";
}

/// An edit is saved while an import goes on, and the import keeps it.
TEST_F(ImportSafety, editsAreSavedMeanwhile)
{
    const auto library = opened();
    const auto file = bulk(6'000);
    std::atomic<bool> over = false;
    std::thread import([&] {
        EXPECT_EQ(library->import({file}, {})->imported, 6'000);
        over = true;
    });
    while (total(*library, "") == 5 && !over)
        std::this_thread::yield();
    int saved = 0;
    while (!over) {
        const std::string title = "Titre " + std::to_string(saved);
        const auto done =
            library->edit({"moment-deepseek"}, {{.field = "title", .values = {title}}});
        EXPECT_TRUE(done);
        EXPECT_EQ(library->document("moment-deepseek")->title, title);
        if (!over)
            ++saved;
    }
    import.join();
    EXPECT_GT(saved, 1) << "each waited for the import's end";
    EXPECT_EQ(total(*library, ""), 6'005);
    expectWhole(*library);
}

/// Undoing waits for the import that it takes back.
TEST_F(ImportSafety, anImportIsTakenBackWhenItIsOver)
{
    const auto library = opened();
    const auto file = bulk(4'000);
    std::thread import([&] { EXPECT_EQ(library->import({file}, {})->imported, 4'000); });
    while (library->changes()->empty())
        std::this_thread::yield();
    EXPECT_EQ(library->undo(library->changes()->front().number)->removed, 4'000);
    import.join();
    EXPECT_EQ(total(*library, ""), 5);
    expectWhole(*library);
}

/// A search is answered while an import goes on, and sees it as it was before or after a batch.
TEST_F(ImportSafety, searchesAreAnsweredMeanwhile)
{
    const auto library = opened();
    const auto file = bulk(4'000);
    std::atomic<bool> over = false;
    std::thread import([&] {
        EXPECT_EQ(library->import({file}, {})->imported, 4'000);
        over = true;
    });
    int answers = 0;
    std::set<std::int64_t> totals;
    while (!over) {
        const auto answer = library->search({.query = "energie OU corps"});
        EXPECT_TRUE(answer);
        EXPECT_TRUE(library->document("moment-deepseek"));
        totals.insert(answer ? answer->total : -1);
        ++answers;
    }
    import.join();
    EXPECT_GT(answers, 1);
    EXPECT_FALSE(totals.contains(-1));
    EXPECT_EQ(total(*library, ""), 4'005);
}

} // namespace
} // namespace lutrin::library
