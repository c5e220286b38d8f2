// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <gtest/gtest.h>

namespace lutrin::library {
namespace {

class MarkedPassages : public LibraryFolder {
protected:
    static std::int64_t keep(Library &library, const corpus::Highlight &highlight)
    {
        const auto number = library.keepHighlight(highlight);
        if (!number)
            ADD_FAILURE() << number.error().subject;
        return number.value_or(0);
    }

    static std::vector<corpus::Highlight> of(const Library &library, const std::string &id)
    {
        auto found = library.highlights(id);
        if (!found)
            ADD_FAILURE() << found.error().subject;
        return found.value_or(std::vector<corpus::Highlight>());
    }

    const corpus::Highlight m_late{
        .document = "moment-deepseek", .quote = "l’Europe", .place = 900, .note = "À citer"};
    const corpus::Highlight m_early{
        .document = "moment-deepseek", .quote = "Silicon Valley", .place = 100};
};

TEST_F(MarkedPassages, standInTheOrderOfTheTextOfTheirDocument)
{
    const auto library = opened();
    keep(*library, m_late);
    keep(*library, m_early);
    keep(*library, {.document = "gouvernance-mondiale-ia", .quote = "une norme"});
    const auto found = of(*library, "moment-deepseek");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].quote, "Silicon Valley");
    EXPECT_EQ(found[1].quote, "l’Europe");
    EXPECT_EQ(found[1].note, "À citer");
}

TEST_F(MarkedPassages, areChangedRemovedAndPutBackUnderTheirNumber)
{
    const auto library = opened();
    corpus::Highlight mine = m_late;
    mine.number = keep(*library, mine);
    ASSERT_GT(mine.number, 0);
    mine.note = "Autre note";
    EXPECT_EQ(keep(*library, mine), mine.number);
    EXPECT_EQ(of(*library, mine.document), std::vector{mine});
    ASSERT_TRUE(library->removeHighlight(mine.number));
    EXPECT_TRUE(of(*library, mine.document).empty());
    EXPECT_EQ(keep(*library, mine), mine.number);
    EXPECT_EQ(of(*library, mine.document), std::vector{mine});
}

TEST_F(MarkedPassages, nothingIsNoPassage)
{
    const auto library = opened();
    EXPECT_EQ(library->keepHighlight({.document = "moment-deepseek"}).error().cause,
              Cause::Invalid);
    EXPECT_EQ(library->keepHighlight({.quote = "mots"}).error().cause, Cause::Invalid);
}

TEST_F(MarkedPassages, stayThroughARevisionARemovalAndABackup)
{
    const auto backup = m_folder / "copie.sqlite";
    {
        const auto library = opened();
        const auto first = write(
            "a.jsonl", R"({"id": "mine", "title": "Une note", "body": "Des mots à garder."})");
        ASSERT_TRUE(library->import({first}, {}));
        keep(*library, {.document = "mine", .quote = "mots à garder", .place = 4});
        const auto second =
            write("a.jsonl", R"({"id": "mine", "title": "Une note", "body": "Tout autre."})");
        const auto report = library->import({second}, {});
        ASSERT_TRUE(report && report->updated == 1);
        EXPECT_EQ(of(*library, "mine").size(), 1U);
        ASSERT_TRUE(library->undo(report->change));
        EXPECT_EQ(of(*library, "mine").size(), 1U);
        ASSERT_TRUE(library->backup(backup));
    }
    ASSERT_TRUE(Library::restore(locations(), backup));
    const auto library = opened(Access::Read);
    ASSERT_EQ(of(*library, "mine").size(), 1U);
    EXPECT_EQ(of(*library, "mine")[0].quote, "mots à garder");
    EXPECT_EQ(const_cast<Library &>(*library).keepHighlight(m_early).error().cause,
              Cause::ReadOnly);
}

} // namespace
} // namespace lutrin::library
