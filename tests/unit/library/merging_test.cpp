// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <algorithm>

namespace lutrin::library {
namespace {

using How = FieldEdit::How;
using Ids = std::vector<std::string>;

/// Two records of one work that nothing in them shows to be one.
constexpr const char *gooseLine = R"({"id": "page", "title": "Les oies sauvages de la Baltique",
 "authors": [{"family": "Martin", "given": "Anne"}], "date": "2021",
 "url": "https://oies.example/page", "themes": ["Ornithologie"], "body": "Les oies volent bas."})";
constexpr const char *geeseLine = R"({"id": "ref", "title": "Wild geese",
 "authors": [{"family": "Martin", "given": "A."}], "date": "2022", "doi": "10.1000/geese",
 "pages": "12-34", "keywords": ["oie"], "body": "Geese fly low."})";

std::string oneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text + '\n';
}

class MergingTest : public LibraryFolder {
protected:
    ImportReport imported(Library &library, const std::string &name,
                          const std::string &content) const
    {
        auto report = library.import({write(name, content)}, {});
        EXPECT_TRUE(report);
        return report ? *report : ImportReport();
    }

    /// With `page` and `ref` in it, by an import each.
    [[nodiscard]] std::unique_ptr<Library> withGeese() const
    {
        auto library = opened();
        imported(*library, "page.jsonl", oneLine(gooseLine));
        imported(*library, "ref.jsonl", oneLine(geeseLine));
        return library;
    }

    static MergeReport merged(Library &library, const std::string &kept, const Ids &others,
                              const FieldChoices &choices = {})
    {
        const auto report = library.merge(kept, others, choices);
        EXPECT_TRUE(report) << report.error().subject << report.error().detail;
        return report ? *report : MergeReport();
    }

    static UndoReport undone(Library &library, std::int64_t change)
    {
        auto report = library.undo(change);
        EXPECT_TRUE(report);
        return report ? *report : UndoReport();
    }

    static std::vector<std::string> notesOf(const Library &library, const std::string &id)
    {
        std::vector<std::string> notes;
        for (const corpus::Highlight &each : *library.highlights(id))
            notes.push_back(each.quote + ": " + each.note);
        return notes;
    }
};

TEST_F(MergingTest, theKeptOneTakesWhatItLacks)
{
    const auto library = withGeese();
    EXPECT_EQ(merged(*library, "page", {"ref", "ref"}).merged, 1) << "twice the same counts once";
    const auto document = *library->document("page");
    EXPECT_EQ(document.title, "Les oies sauvages de la Baltique");
    EXPECT_EQ(document.doi, "10.1000/geese");
    EXPECT_EQ(document.pages, "12-34");
    EXPECT_EQ(document.date.year, 2021);
    EXPECT_EQ(document.authors.front().given, "Anne");
    EXPECT_EQ(total(*library, ""), 6);
    EXPECT_EQ(total(*library, "doi:10.1000/geese thème:ornithologie"), 1);
    EXPECT_EQ(total(*library, "titre:geese"), 0);
    expectWhole(*library);
}

TEST_F(MergingTest, isAChangeOfItsOwn)
{
    const auto library = withGeese();
    const MergeReport report = merged(*library, "page", {"ref"});
    const ChangeEntry newest = library->changes()->front();
    EXPECT_EQ(newest.number, report.change);
    EXPECT_EQ(newest.kind, ChangeKind::Merge);
    EXPECT_EQ(newest.state, ChangeState::Complete);
    EXPECT_EQ(newest.subject, "Les oies sauvages de la Baltique\nWild geese");
    EXPECT_EQ(newest.changed, 2);
}

TEST_F(MergingTest, whatTheUserEnteredStaysAndWins)
{
    const auto library = withGeese();
    ASSERT_TRUE(library->edit({"page"}, {{"pages", How::Set, {}}}));
    ASSERT_TRUE(library->edit({"page"}, {{"publisher", How::Set, {"Chez nous"}}}));
    ASSERT_TRUE(library->edit({"ref"}, {{"publisher", How::Set, {"Ailleurs"}}}));
    ASSERT_TRUE(library->edit({"ref"}, {{"date", How::Set, {"2021-05"}}}));
    ASSERT_TRUE(library->edit({"ref"}, {{"pages", How::Set, {"1"}}}));
    merged(*library, "page", {"ref"});
    const auto document = *library->document("page");
    EXPECT_EQ(document.publisher, "Chez nous");
    EXPECT_EQ(document.date.month, 5) << "the user's of the other before one that is not";
}

TEST_F(MergingTest, aChosenValueStaysThroughLaterImports)
{
    const auto library = withGeese();
    merged(*library, "page", {"ref"}, {{"title", "ref"}, {"doi", "page"}, {"date", "page"}});
    const auto document = *library->document("page");
    EXPECT_EQ(document.title, "Wild geese");
    EXPECT_EQ(document.sources.at("title"), corpus::Source::User);
    EXPECT_EQ(document.doi, "") << "an empty value may be chosen";
    EXPECT_FALSE(document.sources.contains("date")) << "it would have stayed anyway";
    imported(*library, "again.jsonl", oneLine(geeseLine));
    EXPECT_EQ(*library->document("page"), document);
}

TEST_F(MergingTest, foldersTagsAndPassagesComeAlong)
{
    const auto library = withGeese();
    ASSERT_TRUE(library->file({{FilingKind::Tag, "à lire", {"ref", "page"}, true},
                               {FilingKind::Collection, "Thèse", {"ref"}, true}}));
    const auto mark = [&](const char *id, const char *quote, const char *note) {
        ASSERT_TRUE(library->keepHighlight({.document = id, .quote = quote, .note = note}));
    };
    mark("page", "Les oies", "une");
    mark("page", "bas", "");
    mark("ref", "Les oies", "deux");
    mark("ref", "bas", "trois");
    mark("ref", "low", "quatre");
    merged(*library, "page", {"ref"});
    EXPECT_EQ(notesOf(*library, "page"),
              (Ids{"Les oies: une\n\ndeux", "bas: trois", "low: quatre"}));
    EXPECT_EQ(total(*library, "étiquette:lire dossier:these"), 1);
    expectWhole(*library);
}

TEST_F(MergingTest, isTakenBackAndDoneAgainToTheLastRow)
{
    const auto library = withGeese();
    ASSERT_TRUE(library->separate("page", "ref"));
    ASSERT_TRUE(library->file({{FilingKind::Tag, "à lire", {"ref", "page"}, true},
                               {FilingKind::Collection, "Thèse", {"ref"}, true}}));
    ASSERT_TRUE(library->keepHighlight({.document = "page", .quote = "bas", .note = "une"}));
    ASSERT_TRUE(library->keepHighlight({.document = "ref", .quote = "bas", .note = "deux"}));
    ASSERT_TRUE(library->keepHighlight({.document = "ref", .quote = "low", .note = "trois"}));
    const auto before = whole();
    const MergeReport report = merged(*library, "page", {"ref"});
    const auto after = whole();
    EXPECT_NE(after, before);
    const UndoReport undo = undone(*library, report.change);
    EXPECT_TRUE(undo.kept.empty());
    EXPECT_EQ(whole(), before);
    expectWhole(*library);
    const UndoReport redo = undone(*library, undo.change);
    EXPECT_EQ(whole(), after);
    undone(*library, redo.change);
    EXPECT_EQ(whole(), before);
}

TEST_F(MergingTest, whatWasDoneSinceStaysWhenItIsTakenBack)
{
    const auto library = withGeese();
    ASSERT_TRUE(library->keepHighlight({.document = "ref", .quote = "low", .note = "trois"}));
    const MergeReport report = merged(*library, "page", {"ref"});
    auto mark = library->highlights("page")->front();
    mark.note = "quatre";
    ASSERT_TRUE(library->keepHighlight(mark));
    ASSERT_TRUE(library->edit({"page"}, {{"series", How::Set, {"Ma collection"}}}));
    undone(*library, report.change);
    EXPECT_EQ(library->document("page")->series, "Ma collection");
    EXPECT_EQ(library->document("page")->doi, "");
    EXPECT_EQ(notesOf(*library, "page"), Ids{"low: quatre"});
    EXPECT_EQ(notesOf(*library, "ref"), Ids{"low: trois"});
}

TEST_F(MergingTest, importsOfEitherFileFindTheKeptOne)
{
    const auto library = withGeese();
    merged(*library, "page", {"ref"});
    for (const char *file : {"page.jsonl", "ref.jsonl"}) {
        const auto dry = library->import({m_folder / file}, {.dryRun = true});
        ASSERT_TRUE(dry);
        EXPECT_EQ(dry->imported, 0) << file;
        const auto report = library->import({m_folder / file}, {});
        ASSERT_TRUE(report);
        EXPECT_EQ(report->imported, 0) << file;
        EXPECT_EQ(report->change, 0) << file;
    }
    EXPECT_EQ(total(*library, ""), 6);
    EXPECT_EQ(library->filesOf("page")->size(), 2U);
}

TEST_F(MergingTest, recordsWithoutAnIdFindTheKeptOneByWhatTheOtherSaid)
{
    const auto library = withGeese();
    const std::string first = "@article{a, title={Die Gänse}, author={Kurz, Eva}, year={1999}, "
                              "doi={10.1000/gaense}}";
    imported(*library, "a.bib", first);
    const auto answer = library->search({.query = "titre:gänse"});
    ASSERT_EQ(answer->total, 1);
    merged(*library, "page", {answer->hits.front().id}, {{"doi", "page"}, {"title", "page"}});
    EXPECT_EQ(imported(*library, "a.bib", first).imported, 0);
    const auto report = imported(*library, "b.bib",
                                 "@article{b, title={Die Gänse}, author={Kurz, Eva}, "
                                 "year={1999}, doi={10.1000/gaense}, volume={7}}");
    EXPECT_EQ(report.imported, 0);
    EXPECT_EQ(library->document("page")->volume, "7");
}

TEST_F(MergingTest, anImportMayTellThemApartAgain)
{
    const auto library = withGeese();
    merged(*library, "page", {"ref"});
    const auto report = library->import({m_folder / "ref.jsonl"}, {.apart = {"ref"}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    EXPECT_EQ(library->document("ref")->title, "Wild geese");
    EXPECT_TRUE(library->joined("page")->empty());
}

TEST_F(MergingTest, theOthersAreAmongItsDuplicatesAndCanBeSeparated)
{
    const auto library = withGeese();
    const auto page = *library->document("page");
    const auto ref = *library->document("ref");
    merged(*library, "page", {"ref"});
    const auto joined = *library->joined("page");
    ASSERT_EQ(joined.size(), 1U);
    EXPECT_EQ(joined.front().record, ref);
    EXPECT_EQ(joined.front().fields, (Ids{"keywords", "pages", "doi"}));
    ASSERT_TRUE(library->separate("page", "ref"));
    EXPECT_EQ(*library->document("page"), page);
    EXPECT_EQ(*library->document("ref"), ref);
    EXPECT_EQ(imported(*library, "ref.jsonl", oneLine(geeseLine)).change, 0);
    const auto apart = whole();
    const MergeReport again = merged(*library, "page", {"ref"});
    EXPECT_EQ(total(*library, ""), 6) << "who merges two knows better than who told them apart";
    undone(*library, again.change);
    EXPECT_EQ(whole(), apart);
}

TEST_F(MergingTest, whatWasToldApartFromOneThatGoesIsApartFromTheOneThatStays)
{
    const auto library = withGeese();
    const auto file = write("like.jsonl", R"({"title": "Wild geese", "doi": "10.1000/geese"})");
    const auto dry = library->import({file}, {.dryRun = true, .samples = 1});
    ASSERT_EQ(dry->merges.size(), 1U);
    ASSERT_TRUE(library->separate("ref", dry->merges.front().record));
    merged(*library, "page", {"ref"});
    EXPECT_EQ(library->import({file}, {})->imported, 1);
}

TEST_F(MergingTest, pastStatesOfAllAreThoseOfTheKeptOne)
{
    const auto library = withGeese();
    ASSERT_TRUE(library->edit({"ref"}, {{"series", How::Set, {"Cahiers"}}}));
    const MergeReport report = merged(*library, "page", {"ref"});
    const auto revisions = *library->revisions("page");
    ASSERT_EQ(revisions.size(), 3U);
    EXPECT_EQ(revisions[0].document.id, "ref");
    EXPECT_EQ(revisions[0].replacedBy, ChangeKind::Merge);
    EXPECT_EQ(corpus::plainText(revisions[0].document.body), "Geese fly low.");
    ASSERT_TRUE(library->revert("page", revisions[0].number));
    EXPECT_EQ(library->document("page")->title, "Wild geese");
    EXPECT_EQ(total(*library, ""), 6);
    undone(*library, report.change);
    EXPECT_EQ(library->revisions("ref")->size(), 2U);
}

TEST_F(MergingTest, theIdOfOneThatWentLeadsToTheKeptOne)
{
    const auto library = withGeese();
    imported(*library, "c.jsonl", R"({"id": "c", "title": "Autre", "related": ["ref", "page"]})");
    merged(*library, "page", {"ref"});
    EXPECT_EQ(library->document("ref")->id, "page");
    const auto related = *library->related("c", 5);
    EXPECT_EQ(std::ranges::count(related, "page", &search::Hit::id), 1);
    merged(*library, "c", {"page"});
    EXPECT_EQ(library->document("ref")->id, "c");
    EXPECT_EQ(library->document("c")->related, Ids{"ref"}) << "which is itself by now";
    const auto others = *library->related("c", 5);
    EXPECT_EQ(std::ranges::count(others, "c", &search::Hit::id), 0);
    EXPECT_EQ(imported(*library, "ref.jsonl", oneLine(geeseLine)).imported, 0);
    EXPECT_EQ(library->joined("c")->size(), 2U);
    ASSERT_TRUE(library->remove({"c"}));
    EXPECT_FALSE(library->document("ref"));
    EXPECT_EQ(imported(*library, "ref.jsonl", oneLine(geeseLine)).imported, 1);
}

TEST_F(MergingTest, recordsThatHadBeenJoinedComeAlong)
{
    const auto library = withGeese();
    const std::string bib = "@book{x, title={Wild geese}, author={Martin, A.}, year={2022}, "
                            "doi={10.1000/geese}, volume={3}}";
    ASSERT_EQ(imported(*library, "x.bib", bib).imported, 0);
    const auto before = whole();
    const MergeReport report = merged(*library, "page", {"ref"}, {{"doi", "page"}});
    EXPECT_EQ(library->document("page")->volume, "3");
    EXPECT_EQ(library->joined("page")->size(), 2U);
    EXPECT_EQ(imported(*library, "x.bib", bib).imported, 0);
    undone(*library, report.change);
    EXPECT_EQ(whole(), before);
}

TEST_F(MergingTest, anImportThatBroughtTheKeptOneNoLongerTakesItAway)
{
    const auto library = withGeese();
    const std::int64_t first = library->changes()->back().number;
    const MergeReport report = merged(*library, "page", {"ref"});
    EXPECT_EQ(undone(*library, first).kept, Ids{"page"});
    EXPECT_TRUE(library->document("page"));
    undone(*library, report.change);
    EXPECT_TRUE(library->document("ref"));
}

TEST_F(MergingTest, aKeptFileGoesBeforeAnAddress)
{
    corpus::Document one{.id = "one", .title = "Un", .pdf = "https://oies.example/a.pdf"};
    corpus::Document two{.id = "two", .title = "Deux", .pdf = "attachments/1.pdf"};
    EXPECT_EQ(mergedByHand({one, two})->document.pdf, "attachments/1.pdf");
    EXPECT_EQ(mergedByHand({two, one})->document.pdf, "attachments/1.pdf");
    one.sources["pdf"] = corpus::Source::User;
    EXPECT_EQ(mergedByHand({one, two})->document.pdf, "https://oies.example/a.pdf");
    EXPECT_EQ(differingFields({one, two}), (Ids{"title", "pdf"}));
}

TEST_F(MergingTest, aBundledOneStaysOutOfLaterEditions)
{
    {
        const auto library = withGeese();
        merged(*library, "page", {"moment-deepseek"});
        merged(*library, "modele-spatial-europeen", {"page"});
    }
    edit(corpus() / "corpus.xml", R"(id="ifri" version=")", R"(id="ifri" version="1)");
    const auto library = opened();
    EXPECT_EQ(total(*library, ""), 5);
    EXPECT_EQ(library->document("moment-deepseek")->id, "modele-spatial-europeen");
    expectWhole(*library);
}

TEST_F(MergingTest, whatCannotBeMergedLeavesAllAsItWas)
{
    const auto library = withGeese();
    const auto before = whole();
    const auto refused = [&](const std::string &kept, const Ids &others, Cause cause,
                             const FieldChoices &choices = {}) {
        const auto report = library->merge(kept, others, choices);
        EXPECT_FALSE(report);
        EXPECT_EQ(report.error().cause, cause);
        EXPECT_EQ(whole(), before);
    };
    refused("page", {"inconnu"}, Cause::NotFound);
    refused("inconnu", {"page"}, Cause::NotFound);
    refused("page", {"page"}, Cause::Invalid);
    refused("page", {}, Cause::Invalid);
    refused("page", {"ref"}, Cause::Invalid, {{"couleur", "ref"}});
    refused("page", {"ref"}, Cause::Invalid, {{"title", "moment-deepseek"}});
    EXPECT_EQ(library->changes()->size(), 2U);
}

} // namespace
} // namespace lutrin::library
