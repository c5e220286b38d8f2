// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST_F(MarkedPassages, nameTheirDocumentsAmongThoseOfAQuery)
{
    using Ids = std::vector<std::string>;
    const auto library = opened();
    EXPECT_EQ(library->highlighted(), Ids());
    keep(*library, m_late);
    keep(*library, m_early);
    keep(*library, {.document = "gouvernance-mondiale-ia", .quote = "une norme"});
    EXPECT_EQ(library->highlighted()->size(), 2U);
    EXPECT_EQ(library->highlighted("titre:deepseek OU titre:zèbre"), Ids{"moment-deepseek"});
    EXPECT_EQ(library->highlighted("OU (surligné:norme"), Ids{"gouvernance-mondiale-ia"});
    EXPECT_EQ(library->highlighted("zèbre"), Ids());
}

TEST_F(MarkedPassages, areWrittenBelowTheReferencesOfTheirDocuments)
{
    const auto library = opened();
    keep(*library, m_late);
    keep(*library, m_early);
    keep(*library, {.document = "gouvernance-mondiale-ia", .quote = "une *norme*"});
    const std::vector<std::string> ids{"moment-deepseek", "solutionnisme-technologique",
                                       "gouvernance-mondiale-ia"};
    std::int64_t seen = 0;
    const auto markdown = library->excerpts(
        ids, "markdown", {}, {}, [&seen](const Progress &progress) { seen = progress.done; });
    ASSERT_TRUE(markdown) << markdown.error().subject;
    EXPECT_EQ(markdown->documents(), 2);
    EXPECT_EQ(seen, 3);
    const std::string text = markdown->text();
    EXPECT_TRUE(text.starts_with("## *Un « moment DeepSeek »")) << text;
    EXPECT_NE(text.find("\n\n> « Silicon Valley » (§ "), std::string::npos) << text;
    EXPECT_NE(text.find(")\n\nÀ citer\n\n## "), std::string::npos) << text;
    EXPECT_NE(text.find("\n\n> « une \\*norme\\* »\n\n"), std::string::npos) << text;
    const std::string page = library->excerpts(ids, "html", {})->text();
    EXPECT_NE(page.find("<body>\n<h2><i>Un"), std::string::npos) << page;
    EXPECT_NE(page.find("</p></blockquote>\n<p>À citer</p>\n<h2>"), std::string::npos) << page;
    const std::string rtf = library->excerpts(ids, "rtf", {})->text();
    EXPECT_EQ(rtf.rfind("{\\rtf1"), 0U) << rtf;
    EXPECT_EQ(std::ranges::count(rtf, '{'), std::ranges::count(rtf, '}')) << rtf;
    EXPECT_NE(rtf.find("{\\pard\\sa120 \\u192?"), std::string::npos) << rtf;
}

TEST_F(MarkedPassages, areWrittenInNoFormThatIsNotKnown)
{
    EXPECT_EQ(opened()->excerpts({}, "pdf", {}).error().cause, Cause::Unsupported);
    EXPECT_EQ(opened()->excerpts({"nulle-part"}, "html", {}).error().cause, Cause::NotFound);
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

/// What one library exports, another takes in, once.
TEST_F(MarkedPassages, goWithTheirDocumentToAnotherLibrary)
{
    const auto file = m_folder / "tout.jsonl";
    const auto library = opened();
    keep(*library, {.document = "moment-deepseek",
                    .quote = "des modèles",
                    .place = 12,
                    .note = "À citer",
                    .page = 2,
                    .lastPage = 3});
    ASSERT_TRUE(library->exportFile({"moment-deepseek"}, "jsonl", file));
    Locations elsewhere = locations();
    elsewhere.library = m_folder / "ailleurs" / "library.sqlite";
    const auto other = Library::open(elsewhere);
    ASSERT_TRUE(other);
    for (const int updated : {1, 0}) {
        const auto report = (*other)->import({file}, {});
        ASSERT_TRUE(report && report->failed == 0);
        EXPECT_EQ(report->updated, updated);
        auto there = of(**other, "moment-deepseek");
        ASSERT_EQ(there.size(), 1U);
        EXPECT_EQ(there, of(*library, "moment-deepseek"));
    }
    // What is noted here is not lost to what comes again.
    corpus::Highlight mine = of(**other, "moment-deepseek").front();
    mine.note = "Ma note";
    keep(**other, mine);
    ASSERT_TRUE((*other)->import({file}, {}));
    EXPECT_EQ(of(**other, "moment-deepseek"), std::vector{mine});
    EXPECT_TRUE((*other)->check()->problems.empty());
}

TEST_F(MarkedPassages, areToldWithTheirPlaceAndQuotedWithTheirReference)
{
    const auto library = opened();
    const auto file =
        write("a.jsonl", R"({"id": "mine", "title": "Une note", "date": "2025", "authors": )"
                         R"([{"family": "Roseau", "given": "Jeanne"}], "body": )"
                         R"("Un début.\n\nDes mots à garder. Et la suite.\n\nUne fin."})");
    ASSERT_TRUE(library->import({file}, {}));
    keep(*library, {.document = "mine", .quote = "Des mots à garder.\nEt la suite.", .place = 20});
    keep(
        *library,
        {.document = "mine", .quote = "Absents", .note = "Une « note »", .page = 7, .lastPage = 8});
    const auto document = library->document("mine");
    ASSERT_TRUE(document);
    ASSERT_EQ(document->highlights.size(), 2U);
    EXPECT_EQ(document->highlights[0].locator, "§ 2");
    EXPECT_EQ(document->highlights[1].locator, "p. 7-8");
    const auto quoted =
        library->quoteHighlights("mine", {.style = "apa", .form = citation::Form::InText});
    ASSERT_TRUE(quoted) << quoted.error().subject;
    ASSERT_EQ(quoted->size(), 2U);
    EXPECT_EQ(quoted->front().quotation.plain,
              "“Des mots à garder. Et la suite.” (Roseau, 2025, para. 2)");
    EXPECT_EQ(quoted->front().note, citation::Formatted());
    EXPECT_EQ(quoted->back().quotation.plain, "“Absents” (Roseau, 2025, pp. 7–8)");
    EXPECT_EQ(quoted->back().note.plain, "Une « note »");
    EXPECT_FALSE(quoted->back().note.rtf.empty());
}

TEST_F(MarkedPassages, areQuotedWithTheirEmphasisAndWithoutPages)
{
    const auto library = opened();
    const auto file = write(
        "a.jsonl",
        R"({"id": "mine", "title": "Une note", "date": "2025", "blocks": [)"
        R"({"kind": "heading", "level": 4, "text": [{"text": "Page 1"}]},)"
        R"({"kind": "paragraph", "text": [{"text": "Celle du "}, {"text": "cloud", "emphasis": true}, {"text": " qui"}]},)"
        R"({"kind": "heading", "level": 4, "text": [{"text": "Page 2"}]},)"
        R"({"kind": "paragraph", "text": [{"text": "vient."}]}]})");
    ASSERT_TRUE(library->import({file}, {}));
    keep(*library, {.document = "mine", .quote = "Celle du cloud qui\nPage 2\nvient."});
    const auto quoted = library->quoteHighlights("mine", {.form = citation::Form::InText});
    ASSERT_TRUE(quoted) << quoted.error().subject;
    ASSERT_EQ(quoted->size(), 1U);
    EXPECT_TRUE(
        quoted->front().quotation.html.starts_with("«\u00A0Celle du <i>cloud</i> qui vient."))
        << quoted->front().quotation.html;
    EXPECT_TRUE(quoted->front().quotation.plain.starts_with("«\u00A0Celle du cloud qui vient."))
        << quoted->front().quotation.plain;
}

} // namespace
} // namespace lutrin::library
