// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "../store/fulldisk.h"
#include "libraryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::library {
namespace {

using LibraryTest = LibraryFolder;

TEST_F(LibraryTest, theFirstStartLoadsTheBundledCorpus)
{
    const auto library = opened();
    EXPECT_FALSE(library->readOnly());
    EXPECT_EQ(library->edition()->corpus, "ifri");
    EXPECT_EQ(total(*library, ""), 5);
    for (const char *id :
         {"moment-deepseek", "modele-spatial-europeen", "solutionnisme-technologique",
          "ia-centres-de-donnees-energie", "gouvernance-mondiale-ia"})
        EXPECT_TRUE(library->document(id)) << id;
}

TEST_F(LibraryTest, withoutACorpusItIsEmpty)
{
    Locations where = locations();
    where.bundledCorpus.clear();
    const auto library = Library::open(where);
    ASSERT_TRUE(library);
    EXPECT_EQ(total(**library, ""), 0);
    EXPECT_EQ((*library)->edition()->corpus, "");
}

TEST_F(LibraryTest, madeWithoutTheCorpusItDoesWithout)
{
    Locations where = locations();
    where.bundledCorpus.clear();
    ASSERT_TRUE(Library::open(where));
    EXPECT_EQ(total(*opened(), ""), 0);
}

struct Finding {
    const char *query;
    const char *id;
};

class FindsTheAnalyses : public LibraryFolder, public testing::WithParamInterface<Finding> {};

TEST_P(FindsTheAnalyses, byThemeRegionOrWord)
{
    const auto library = opened();
    const auto answer = library->search({.query = GetParam().query});
    ASSERT_TRUE(answer);
    const bool found = std::ranges::any_of(
        answer->hits, [](const search::Hit &hit) { return hit.id == GetParam().id; });
    EXPECT_TRUE(found) << GetParam().query << ", read as " << answer->reading;
    EXPECT_LT(answer->total, 5) << "the query must tell documents apart";
}

INSTANTIATE_TEST_SUITE_P(Queries, FindsTheAnalyses,
                         testing::Values(Finding{"distillation", "moment-deepseek"},
                                         Finding{"région:chine", "moment-deepseek"},
                                         Finding{"salarié", "moment-deepseek"},
                                         Finding{"thème:espace", "modele-spatial-europeen"},
                                         Finding{"région:ukraine", "modele-spatial-europeen"},
                                         Finding{"l’ukraine", "modele-spatial-europeen"},
                                         Finding{"auteur:pajot", "solutionnisme-technologique"},
                                         Finding{"oligopole", "solutionnisme-technologique"},
                                         Finding{"thème:sociétés", "solutionnisme-technologique"},
                                         Finding{"thème:\"énergie - climat\"",
                                                 "ia-centres-de-donnees-energie"},
                                         Finding{"electricite", "ia-centres-de-donnees-energie"},
                                         Finding{"région:monde", "gouvernance-mondiale-ia"},
                                         Finding{"bien commun", "gouvernance-mondiale-ia"},
                                         Finding{"région:france", "gouvernance-mondiale-ia"}));

TEST_F(LibraryTest, facetsFollowTheQuery)
{
    const auto library = opened();
    const auto answer = library->search({.query = "pajot"});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->total, 1);
    for (const search::FacetCounts &facet : answer->facets) {
        if (facet.facet != search::Facet::Region)
            continue;
        for (const search::FacetValue &value : facet.values)
            EXPECT_EQ(value.count, value.id == "ameriques" || value.id == "etats-unis" ? 1 : 0)
                << value.id;
    }
}

TEST_F(LibraryTest, aSecondProcessReadsWhileTheFirstWrites)
{
    const auto writer = opened();
    const pid_t child = fork();
    ASSERT_NE(child, -1);
    if (child == 0) {
        const auto second = Library::open(locations());
        const bool right = second && (*second)->readOnly() && total(**second, "") == 5 &&
                           (*second)->import({corpus()}, {}).error().cause == Cause::ReadOnly;
        _exit(right ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(LibraryTest, aReaderLeavesTheRightToWriteToOthers)
{
    const auto reader = opened(Access::Read);
    EXPECT_TRUE(reader->readOnly());
    EXPECT_EQ(total(*reader, ""), 5) << "it made the library, and gave the right back";
    const auto writer = opened();
    EXPECT_FALSE(writer->readOnly());
}

TEST_F(LibraryTest, aNewEditionUpdatesWhatIsBundledAndNothingElse)
{
    const auto own = write("own.jsonl", R"({"id": "mien", "title": "Ma note", "body": "à moi"})");
    {
        const auto library = opened();
        ASSERT_EQ(library->import({own}, {})->imported, 1);
    }
    edit(corpus() / "corpus.xml", "version=\"2025.1\"", "version=\"2025.2\"");
    edit(corpus() / "analyses" / "moment-deepseek.xml", "143 salariés", "cent-quarante-trois âmes");
    const auto library = opened();
    EXPECT_EQ(library->edition()->version, "2025.2");
    EXPECT_EQ(total(*library, ""), 6);
    EXPECT_EQ(total(*library, "âmes"), 1);
    EXPECT_EQ(total(*library, "143"), 0);
    EXPECT_EQ(library->document("mien")->title, "Ma note");
}

TEST_F(LibraryTest, theUsersOwnVersionOfABundledDocumentStays)
{
    const auto own = write(
        "own.jsonl", R"({"id": "moment-deepseek", "title": "Mon DeepSeek", "body": "à moi"})");
    {
        const auto library = opened();
        ASSERT_EQ(library->import({own}, {})->updated, 1);
    }
    edit(corpus() / "corpus.xml", "version=\"2025.1\"", "version=\"2025.2\"");
    EXPECT_EQ(opened()->document("moment-deepseek")->title, "Mon DeepSeek");
}

TEST_F(LibraryTest, aDamagedBundledCorpusMakesNoHalfLibrary)
{
    edit(corpus() / "analyses" / "moment-deepseek.xml", "</analysis>", "");
    const auto refused = Library::open(locations());
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().subject.find("moment-deepseek.xml"), std::string::npos);
    EXPECT_GT(refused.error().position.line, 0);
}

TEST_F(LibraryTest, anEditionThatCannotBeTakenInLeavesTheOneBefore)
{
    EXPECT_EQ(total(*opened(), ""), 5);
    edit(corpus() / "corpus.xml", "version=\"2025.1\"", "version=\"2025.2\"");
    const int onFullDisk = store::onAFullDisk(4096, [this] {
        const auto library = Library::open(locations());
        return library && total(**library, "") == 5 ? 0 : 1;
    });
    EXPECT_EQ(onFullDisk, 0);
    edit(corpus() / "analyses" / "moment-deepseek.xml", "</analysis>", "");
    const auto library = opened();
    EXPECT_EQ(library->edition()->version, "2025.1");
    EXPECT_EQ(total(*library, "143"), 1);
}

TEST_F(LibraryTest, callsFromManyThreadsDoNotDisturbEachOther)
{
    const auto library = opened();
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int at = 0; at < 8; ++at)
            threads.emplace_back([&] {
                for (int turn = 0; turn < 20; ++turn)
                    right += total(*library, "énergie") >= 1 ? 1 : 0;
            });
    }
    EXPECT_EQ(right, 160);
}

TEST_F(LibraryTest, isCheckedWhileOthersWrite)
{
    const auto library = opened();
    std::atomic<bool> checked = false;
    std::thread writer([&] {
        for (bool filed = true; !checked; filed = !filed) {
            const auto done =
                library->file({{FilingKind::Tag, "à lire", {"moment-deepseek"}, filed}});
            EXPECT_TRUE(done) << done.error().detail;
        }
    });
    for (int time = 0; time < 20; ++time) {
        // Who waits for SQLite's lock looks at it every tenth of a second.
        std::this_thread::sleep_for(std::chrono::milliseconds(120));
        const auto report = library->check();
        EXPECT_TRUE(report) << report.error().detail;
        EXPECT_TRUE(!report || report->problems.empty());
    }
    checked = true;
    writer.join();
}

TEST_F(LibraryTest, aStopIsHeard)
{
    const auto library = opened();
    std::stop_source stop;
    stop.request_stop();
    const auto answer = library->search({.query = "énergie"}, stop.get_token());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().cause, Cause::Cancelled);
}

TEST_F(LibraryTest, citesInTheOrderOfNotesAndOfTheStyle)
{
    const auto library = opened();
    const std::vector<std::string> ids{"solutionnisme-technologique",
                                       "ia-centres-de-donnees-energie"};
    const auto references = library->cite(ids, {.style = "iso690-author-date-fr"});
    ASSERT_TRUE(references) << references.error().detail;
    ASSERT_EQ(references->size(), 2U);
    const auto notes =
        library->cite(ids, {.style = "iso690-note-fr", .form = citation::Form::Note});
    ASSERT_TRUE(notes);
    EXPECT_NE(notes->front().plain.find("solutionnisme"), std::string::npos);
}

TEST_F(LibraryTest, tellsHowFarItIsWithReferences)
{
    const auto library = opened();
    const std::vector<std::string> ids{"solutionnisme-technologique",
                                       "ia-centres-de-donnees-energie"};
    for (const citation::Form form : {citation::Form::Bibliography, citation::Form::Note}) {
        std::vector<std::int64_t> done;
        const auto references =
            library->cite(ids, {.form = form}, {}, [&done](const Progress &progress) {
                EXPECT_EQ(progress.total, 6);
                done.push_back(progress.done);
            });
        ASSERT_TRUE(references);
        EXPECT_EQ(done, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
    }
}

TEST_F(LibraryTest, quotesAPassageWithItsReference)
{
    const auto library = opened();
    const auto quotation =
        library->quote("solutionnisme-technologique", "une ère techno-libertarienne", {});
    ASSERT_TRUE(quotation) << quotation.error().detail;
    EXPECT_TRUE(quotation->plain.starts_with("«")) << quotation->plain;
    EXPECT_NE(quotation->plain.find("PAJOT, Benjamin, 2025"), std::string::npos)
        << quotation->plain;
    EXPECT_NE(quotation->html.find("une ère"), std::string::npos);
}

TEST_F(LibraryTest, aBackupIsALibrary)
{
    const auto copy = m_folder / "copy.sqlite";
    ASSERT_TRUE(opened()->backup(copy));
    Locations where = locations();
    where.library = copy;
    const auto library = Library::open(where);
    ASSERT_TRUE(library);
    EXPECT_EQ(total(**library, "énergie"), total(*opened(), "énergie"));
    EXPECT_TRUE((*library)->check()->problems.empty());
}

/// Else it would be a passing database, or one in whatever folder one is in.
TEST_F(LibraryTest, wantsAFile)
{
    Locations nowhere = locations();
    nowhere.library.clear();
    const auto library = Library::open(nowhere);
    ASSERT_FALSE(library);
    EXPECT_EQ(library.error().cause, Cause::NotFound);
    EXPECT_EQ(library.error().subject, "HOME");
}

} // namespace
} // namespace lutrin::library
