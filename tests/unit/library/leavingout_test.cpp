// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"
#include "zipwriter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace lutrin::library {
namespace {

constexpr const char *threeBooks = "@book{a, title={Le premier livre}, year=2021}\n"
                                   "@book{b, title={Le second livre}, year=2022}\n"
                                   "@book{c, title={Un autre livre}, year=2023}\n";

/// Records that a preview has shown, and that the user does not want.
class LeavingOutTest : public LibraryFolder {
protected:
    void SetUp() override
    {
        LibraryFolder::SetUp();
        m_library = opened();
    }

    /// The keys of the records with this title, as a preview gives them.
    std::set<std::string> keysOf(const std::vector<std::filesystem::path> &paths,
                                 const std::string &title)
    {
        std::set<std::string> keys;
        const auto preview = m_library->import(paths, {.dryRun = true, .samples = 100});
        for (const auto &sample : preview->samples) {
            if (sample->document.title == title)
                keys.insert(sample->key);
        }
        return keys;
    }

    /// What comes of an import without the records of this title.
    ImportReport importWithout(const std::vector<std::filesystem::path> &paths,
                               const std::string &title)
    {
        const auto keys = keysOf(paths, title);
        EXPECT_FALSE(keys.empty()) << title;
        return m_library->import(paths, {.leftOut = keys}).value_or(ImportReport());
    }

    [[nodiscard]] std::int64_t have(const std::string &title) const
    {
        return total(*m_library, "titre:\"" + title + '"');
    }

    std::unique_ptr<Library> m_library;
};

TEST_F(LeavingOutTest, oneRecordOfSeveralInAFile)
{
    const ImportReport report = importWithout({write("a.bib", threeBooks)}, "Le second livre");
    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(report.leftOut, 1);
    EXPECT_EQ(have("Le second livre"), 0);
    EXPECT_EQ(have("Le premier livre") + have("Un autre livre"), 2);
    EXPECT_TRUE(m_library->check()->problems.empty());
}

TEST_F(LeavingOutTest, aPreviewTellsIt)
{
    const auto file = write("a.bib", threeBooks);
    const auto keys = keysOf({file}, "Un autre livre");
    const auto preview = m_library->import({file}, {.dryRun = true, .samples = 9, .leftOut = keys});
    EXPECT_EQ(preview->imported, 2);
    EXPECT_EQ(preview->leftOut, 1);
    EXPECT_EQ(preview->samples.size(), 2U);
}

TEST_F(LeavingOutTest, withoutAnyOtherThereIsNoImport)
{
    const ImportReport report =
        importWithout({write("a.bib", "@book{a, title={Un livre}}\n")}, "Un livre");
    EXPECT_EQ(report.change, 0);
    EXPECT_EQ(report.leftOut, 1);
    EXPECT_TRUE(m_library->changes()->empty());
}

TEST_F(LeavingOutTest, inAFolder)
{
    std::filesystem::create_directories(m_folder / "in" / "deep");
    write("in/a.bib", threeBooks);
    write("in/deep/b.bib", "@book{a, title={Le livre du fond}}\n");
    const ImportReport report = importWithout({m_folder / "in"}, "Le livre du fond");
    EXPECT_EQ(report.imported, 3);
    EXPECT_EQ(have("Le livre du fond"), 0);
}

TEST_F(LeavingOutTest, inAnArchiveThoughItIsUnpackedElsewhereEachTime)
{
    const auto inner = m_folder / "inner.zip";
    exchange::ZipWriter(inner).add("c.bib", "@book{a, title={Le livre du fond}}\n");
    const auto outer = m_folder / "outer.zip";
    {
        exchange::ZipWriter zip(outer);
        zip.add("deep/a.bib", threeBooks);
        zip.add("inner.zip", contentOf(inner));
    }
    const auto preview = m_library->import({outer}, {.dryRun = true, .samples = 9});
    ASSERT_EQ(preview->samples.size(), 4U);
    EXPECT_EQ(preview->samples.front()->file, (outer / "deep" / "a.bib").string());
    EXPECT_EQ(preview->samples.back()->file, (outer / "inner.zip" / "c.bib").string());
    std::set<std::string> keys = keysOf({outer}, "Le second livre");
    keys.merge(keysOf({outer}, "Le livre du fond"));
    const auto report = m_library->import({outer}, {.leftOut = keys});
    EXPECT_EQ(report->imported, 2);
    EXPECT_EQ(report->leftOut, 2);
    EXPECT_EQ(total(*m_library, "import:\"deep a.bib\""), 2) << "by its place in the archive";
}

/// Records that are equal are told apart by their place.
TEST_F(LeavingOutTest, theFirstOfTwoEqualRecordsOfOneLine)
{
    const auto file = write("a.json", R"([{"type": "book", "title": "Un livre"}, )"
                                      R"({"type": "book", "title": "Un livre"}])");
    const auto preview = m_library->import({file}, {.dryRun = true, .samples = 9});
    ASSERT_EQ(preview->samples.size(), 2U);
    EXPECT_NE(preview->samples.front()->key, preview->samples.back()->key);
    const auto report = m_library->import({file}, {.leftOut = {preview->samples.front()->key}});
    EXPECT_EQ(report->imported, 1);
    EXPECT_EQ(report->leftOut, 1);
}

/// What came into its place after the preview is another record.
TEST_F(LeavingOutTest, neverAnotherOfAFileThatHasChanged)
{
    const auto file = write("a.bib", threeBooks);
    const auto keys = keysOf({file}, "Le premier livre");
    write("a.bib", "@book{n, title={Un livre nouveau}}\n" + std::string(threeBooks));
    const auto report = m_library->import({file}, {.leftOut = keys});
    EXPECT_EQ(report->leftOut, 0);
    EXPECT_EQ(have("Un livre nouveau"), 1);
}

TEST_F(LeavingOutTest, theFilesItBringsAlongStayOutside)
{
    write("a.html", "<title>Une page</title><p>Un paragraphe qui suffit pour un article.</p>"
                    "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">");
    importWithout({m_folder / "a.html"}, "Une page");
    EXPECT_EQ(m_library->check()->problems, std::vector<std::string>());
    EXPECT_EQ(have("Une page"), 0);
}

/// Its edited title is not the one in the file.
TEST_F(LeavingOutTest, aRecordOfWhichTheLibraryHasAnEditedOne)
{
    const auto file = write("a.jsonl", R"({"id": "a", "title": "Titre lu"})");
    ASSERT_TRUE(m_library->import({file}, {}));
    ASSERT_TRUE(m_library->edit({"a"}, {{"title", FieldEdit::How::Set, {"Titre retouché"}}}));
    write("a.jsonl", R"({"id": "a", "title": "Titre lu", "summary": "Un résumé."})");
    const auto preview = m_library->import({file}, {.dryRun = true, .samples = 1});
    const auto report = m_library->import({file}, {.leftOut = {preview->samples.front()->key}});
    EXPECT_EQ(report->leftOut, 1);
    EXPECT_TRUE(m_library->document("a")->summary.empty());
}

} // namespace
} // namespace lutrin::library
