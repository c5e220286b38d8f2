// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a merge, a removal, an attached file, an edit and their undo leave when they are killed or
// the disk is full: all of it, or nothing.

#include "libraryfolder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <functional>
#include <random>
#include <set>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::library {
namespace {

constexpr int imported = 20;
const std::vector<std::string> half{"d10", "d11", "d12", "d13", "d14",
                                    "d15", "d16", "d17", "d18", "d19"};

class ChangeSafety : public LibraryFolder {
protected:
    /// 400 paragraphs of words that are other ones each time.
    [[nodiscard]] std::filesystem::path text(unsigned seed) const
    {
        std::mt19937 random(seed);
        std::string words = "# Un titre\n\n";
        for (int paragraph = 0; paragraph < 400; ++paragraph) {
            for (int word = 0; word < 20; ++word)
                words += "mot" + std::to_string(random() % 100'000) + ' ';
            words += "\n\n";
        }
        return write("texte.md", words);
    }
};

TEST_F(ChangeSafety, aKilledChangeLeavesTheLibraryWhole)
{
    const auto lines = bulk(imported);
    const auto attached = text(3);
    ASSERT_TRUE(opened()->import({lines}, {}));
    std::mt19937 random(13);
    std::set<std::int64_t> seen;
    for (int turn = 0; turn < 100; ++turn) {
        const pid_t child = fork();
        ASSERT_NE(child, -1);
        if (child == 0) {
            const auto library = Library::open(locations());
            const auto undo = [&](const auto &report) {
                if (report && report->change != 0)
                    (void)(*library)->undo(report->change);
            };
            while (library) {
                undo((*library)->merge("d0", {"d1", "d2"}));
                undo((*library)->remove(half));
                undo((*library)->attach("d5", {attached}));
                undo((*library)->edit({"d6", "d7"}, {{"series", FieldEdit::How::Set, {"S"}}}));
            }
            _exit(1);
        }
        usleep(std::uniform_int_distribution<useconds_t>(20'000, 300'000)(random));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it ended by itself";
        const auto library = opened();
        const std::int64_t now = total(*library, "");
        const std::set<std::int64_t> whole{5 + imported, 5 + imported - 2, 5 + imported - 10,
                                           5 + imported - 12};
        EXPECT_TRUE(whole.contains(now)) << now;
        EXPECT_EQ(total(*library, "titre:titre"), now - 5) << "the index knows of it";
        expectWhole(*library);
        seen.insert(now);
        // What was left half way is taken back as after a crash.
        const auto changes = library->changes();
        for (const ChangeEntry &change : *changes) {
            const bool wasDone = change.kind != ChangeKind::Import &&
                                 change.kind != ChangeKind::Undo && !change.undone;
            if (wasDone) {
                ASSERT_TRUE(library->undo(change.number));
            }
        }
        EXPECT_EQ(total(*library, ""), 5 + imported);
    }
    EXPECT_GT(seen.size(), 1U) << "no change was ever caught between itself and its undo";
}

/// Writing beyond a limit fails as it does on a full disk (EFBIG for ENOSPC), each time a little
/// later.
TEST_F(ChangeSafety, aFullDiskLeavesTheLibraryAsItWas)
{
    const auto attached = text(5);
    ASSERT_TRUE(opened()->import({bulk(imported)}, {}));
    using Change = std::function<Result<void>(Library &)>;
    const auto plain = [](const auto &result) {
        return result ? Result<void>() : failure(result.error());
    };
    const std::vector<std::pair<const char *, Change>> changes{
        {"merge",
         [&](Library &library) {
             return plain(library.merge("d0", {"d1", "d2"}));
         }},
        {"removal", [&](Library &library) { return plain(library.remove(half)); }},
        {"attaching", [&](Library &library) { return plain(library.attach("d5", {attached})); }},
        {"undo",
         [&](Library &library) { return plain(library.undo(library.changes()->back().number)); }}};
    int refused = 0;
    for (const auto &[name, change] : changes) {
        for (const rlim_t limit : {0, 8'000, 30'000, 60'000, 120'000, 250'000}) {
            const auto before = records();
            const pid_t child = fork();
            ASSERT_NE(child, -1);
            if (child == 0) {
                signal(SIGXFSZ, SIG_IGN);
                const rlimit most{limit, limit};
                if (setrlimit(RLIMIT_FSIZE, &most) != 0)
                    _exit(3);
                const auto library = Library::open(locations());
                if (!library)
                    _exit(library.error().cause == Cause::CannotWrite ? 1 : 2);
                const auto done = change(**library);
                _exit(done ? 0 : done.error().cause == Cause::CannotWrite ? 1 : 2);
            }
            int status = 0;
            waitpid(child, &status, 0);
            ASSERT_TRUE(WIFEXITED(status)) << name << ' ' << limit;
            const auto library = opened();
            expectWhole(*library);
            if (WEXITSTATUS(status) == 0) {
                EXPECT_NE(records(), before) << name << ' ' << limit;
                const auto last = library->changes()->front().number;
                ASSERT_TRUE(library->undo(last)) << name << ' ' << limit;
            } else {
                EXPECT_EQ(WEXITSTATUS(status), 1) << name << ' ' << limit << ": not the reason";
                ++refused;
            }
            EXPECT_EQ(records(), before) << name << ' ' << limit;
        }
    }
    EXPECT_GT(refused, 4) << "the disk was never full";
}

} // namespace
} // namespace lutrin::library
