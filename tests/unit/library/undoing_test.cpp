// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <set>

namespace lutrin::library {
namespace {

class UndoingTest : public LibraryFolder {
protected:
    static ImportReport imported(Library &library, const std::filesystem::path &file)
    {
        auto report = library.import({file}, {});
        EXPECT_TRUE(report);
        return report ? *report : ImportReport();
    }

    static UndoReport undone(Library &library, std::int64_t change)
    {
        auto report = library.undo(change);
        EXPECT_TRUE(report);
        return report ? *report : UndoReport();
    }
};

TEST_F(UndoingTest, takesOutWhatAnImportBrought)
{
    const auto library = opened();
    const auto before = *library->document("moment-deepseek");
    const auto report = imported(
        *library, write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Ornithologie"]})"
                                   "\n"
                                   R"({"id": "moment-deepseek", "title": "Autre chose"})"));
    ASSERT_NE(report.change, 0);
    EXPECT_EQ(total(*library, "titre:oies"), 1);
    EXPECT_NE(library->document("moment-deepseek")->title, before.title);

    const UndoReport undo = undone(*library, report.change);
    EXPECT_EQ(undo.removed, 1);
    EXPECT_EQ(undo.restored, 1);
    EXPECT_TRUE(undo.kept.empty());
    EXPECT_EQ(total(*library, "titre:oies"), 0);
    EXPECT_EQ(*library->document("moment-deepseek"), before);
    EXPECT_EQ(library->taxonomy()->find(corpus::Axis::Theme, "ornithologie"), nullptr);
    expectWhole(*library);
}

TEST_F(UndoingTest, canBeTakenBackItself)
{
    const auto library = opened();
    const auto report = imported(
        *library,
        write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Ornithologie"]})"));
    const auto there = library->document("a");
    ASSERT_TRUE(there);
    const UndoReport undo = undone(*library, report.change);
    EXPECT_EQ(library->undo(report.change).error().cause, Cause::Invalid) << "twice";
    const UndoReport redo = undone(*library, undo.change);
    EXPECT_EQ(redo.restored, 1);
    EXPECT_EQ(*library->document("a"), *there);
    const auto taxonomy = library->taxonomy();
    ASSERT_NE(taxonomy->find(corpus::Axis::Theme, "ornithologie"), nullptr);
    EXPECT_EQ(taxonomy->find(corpus::Axis::Theme, "ornithologie")->french, "Ornithologie");
    // The import is in force again, and can be taken back once more.
    EXPECT_EQ(undone(*library, report.change).removed, 1);
    expectWhole(*library);
}

/// Two of the records are works that others tell of as well; one was told apart as it came in.
TEST_F(UndoingTest, takenBackItselfLeavesTheLibraryAsItWas)
{
    const auto library = opened();
    const auto folder = m_folder / "lot";
    std::filesystem::create_directory(folder);
    write("lot/a.bib", "@report{a, title={Les ports de demain}, author={Martin, Anne}, year=2025, "
                       "doi={10.1000/abc}, keywords={Ornithologie, Zoologie, Aviculture}}\n"
                       "@report{b, title={Les canaux de la Loire}, author={Blanc, Jean}, "
                       "year=2024, publisher={Ici}}\n"
                       "@report{c, title={Les canaux de la Loire}, author={Blanc, Jean}, "
                       "year=2024, publisher={Ailleurs}}\n");
    write("lot/b.ris", "TY  - RPRT\nTI  - Autre\nDO  - 10.1000/abc\nPB  - Ifri\nER  - \n");
    write("lot/c.jsonl", R"({"id": "d", "title": "Les canards", "themes": ["Zoologie"],)"
                         R"( "tags": ["à relire"], "collections": ["Thèse"]})");
    const auto preview = library->import({folder}, {.dryRun = true, .samples = 10});
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->merges.size(), 2U);
    std::set<std::string> apart;
    for (const ImportMerge &merge : preview->merges) {
        if (merge.title == "Les canaux de la Loire")
            apart.insert(merge.record);
    }
    const auto report = library->import({folder}, {.apart = apart});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->merges.size(), 1U);
    const auto before = whole();
    const auto known = library->import({folder}, {.dryRun = true});

    const UndoReport undo = undone(*library, report->change);
    EXPECT_NE(whole(), before);
    const UndoReport redo = undone(*library, undo.change);
    EXPECT_EQ(whole(), before);
    const auto again = library->import({folder}, {.dryRun = true});
    EXPECT_EQ(again->imported, known->imported);
    EXPECT_EQ(again->updated, known->updated);
    EXPECT_EQ(again->merges, known->merges);

    // And once more round.
    EXPECT_EQ(undone(*library, redo.change).removed, undo.removed);
    EXPECT_TRUE(library->changes()->back().undone);
    EXPECT_EQ(library->changes()->back().joined, 1);
    EXPECT_EQ(total(*library, "titre:canaux"), 0);
    expectWhole(*library);
}

/// A separation that is taken back leaves the record joined; taken back again, apart.
TEST_F(UndoingTest, aSeparationGoesAndComes)
{
    const auto library = opened();
    imported(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                      "Anne}, year=2025, doi={10.1000/abc}}"));
    const auto report = imported(
        *library,
        write("b.ris", "TY  - RPRT\nTI  - Autre\nDO  - 10.1000/abc\nPB  - Ifri\nER  - \n"));
    ASSERT_EQ(report.merges.size(), 1U);
    const ImportMerge &merge = report.merges.front();
    const auto joined = whole();
    const auto separation = library->separate(merge.document, merge.record);
    ASSERT_TRUE(separation);
    const auto apart = whole();
    const UndoReport undo = undone(*library, separation->change);
    EXPECT_EQ(whole(), joined);
    undone(*library, undo.change);
    EXPECT_EQ(whole(), apart);
}

/// An import that is undone, made again and undone again comes back as it was when its first
/// undoing is undone.
TEST_F(UndoingTest, whatWasJoinedTwiceComesBackWithEither)
{
    const auto library = opened();
    imported(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                      "Anne}, year=2025, doi={10.1000/abc}}"));
    const auto file =
        write("b.ris", "TY  - RPRT\nTI  - Autre\nDO  - 10.1000/abc\nPB  - Ifri\nER  - \n");
    const auto first = imported(*library, file);
    const std::string document = first.merges.at(0).document;
    const auto back = undone(*library, first.change);
    const auto second = imported(*library, file);
    undone(*library, second.change);
    EXPECT_TRUE(library->joined(document)->empty());
    undone(*library, back.change);
    ASSERT_EQ(library->joined(document)->size(), 1U);
    EXPECT_EQ(library->joined(document)->front().fields, std::vector<std::string>{"publisher"});
    EXPECT_EQ(imported(*library, file).merges.size(), 0U) << "it is known";
    const auto changes = library->changes();
    EXPECT_EQ(std::ranges::count(*changes, 1, &ChangeEntry::joined), 2) << "each has its own";
    expectWhole(*library);
}

TEST_F(UndoingTest, whatWasToldApartTwiceComesBackWithEither)
{
    const auto library = opened();
    imported(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                      "Anne}, year=2025, doi={10.1000/abc}}"));
    const auto report = imported(
        *library,
        write("b.ris", "TY  - RPRT\nTI  - Autre\nDO  - 10.1000/abc\nPB  - Ifri\nER  - \n"));
    const ImportMerge &merge = report.merges.at(0);
    const auto first = library->separate(merge.document, merge.record);
    const auto apart = whole();
    const auto back = undone(*library, first->change);
    const auto second = library->separate(merge.document, merge.record);
    undone(*library, second->change);
    EXPECT_EQ(library->joined(merge.document)->size(), 1U);
    undone(*library, back.change);
    EXPECT_TRUE(library->joined(merge.document)->empty());
    EXPECT_EQ(whole(), apart);
}

/// What the user did to a document since then is the user's, and stays.
TEST_F(UndoingTest, laterEditsStay)
{
    const auto library = opened();
    imported(*library, write("a.jsonl", R"({"id": "a", "title": "Les oies", "publisher": "X"})"));
    const auto second = imported(
        *library, write("b.jsonl", R"({"id": "a", "title": "Les oies grises", "publisher": "Y"})"
                                   "\n"
                                   R"({"id": "b", "title": "Les canards"})"));
    ASSERT_TRUE(library->edit({"a", "b"}, {{.field = "title", .values = {"Oiseaux"}}}));
    const UndoReport undo = undone(*library, second.change);
    EXPECT_EQ(undo.removed, 0);
    EXPECT_EQ(undo.kept, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(undo.restored, 1) << "the publisher of a";
    const auto document = library->document("a");
    EXPECT_EQ(document->title, "Oiseaux") << "edited since then";
    EXPECT_EQ(document->publisher, "X") << "as before that import";
    EXPECT_EQ(library->document("b")->title, "Oiseaux") << "not lost silently";
    expectWhole(*library);
}

TEST_F(UndoingTest, whatIsAsBeforeIsNotSaidToStay)
{
    const auto library = opened();
    const auto before = library->document("moment-deepseek");
    const auto first =
        library->edit({"moment-deepseek"}, {{.field = "publisher", .values = {"X"}}});
    const auto second = library->edit({"moment-deepseek"}, {{.field = "date", .values = {"2021"}}});
    EXPECT_EQ(undone(*library, first->change).restored, 1);
    const UndoReport undo = undone(*library, second->change);
    EXPECT_EQ(undo.restored, 1);
    EXPECT_TRUE(undo.kept.empty());
    EXPECT_EQ(library->document("moment-deepseek")->date, before->date);
}

TEST_F(UndoingTest, whatWasMergedGoesBack)
{
    const auto library = opened();
    imported(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                      "Anne}, year=2025, doi={10.1000/abc}}"));
    const auto answer = library->search({.query = "titre:demain"});
    ASSERT_EQ(answer->hits.size(), 1U);
    const auto before = library->document(answer->hits.front().id);
    const auto file =
        write("b.ris", "TY  - RPRT\nTI  - Autre\nDO  - 10.1000/abc\nPB  - Ifri\nER  - \n");
    const auto report = imported(*library, file);
    ASSERT_EQ(report.merges.size(), 1U);
    EXPECT_EQ(report.merges.front().fields, std::vector<std::string>{"publisher"});
    EXPECT_EQ(report.merges.front().documentTitle, "Les ports de demain");
    EXPECT_EQ(undone(*library, report.change).restored, 1);
    EXPECT_EQ(*library->document(before->id), *before);
    EXPECT_EQ(imported(*library, file).merges.size(), 1U) << "it is new once more";
}

TEST_F(UndoingTest, anImportOfWhatIsThereLeavesNoTrace)
{
    const auto library = opened();
    const auto file = write("a.jsonl", R"({"id": "a", "title": "Les oies"})");
    imported(*library, file);
    EXPECT_EQ(imported(*library, file).change, 0);
    EXPECT_EQ(library->changes()->size(), 1U);
}

TEST_F(UndoingTest, isListedWithWhatItDid)
{
    const auto library = opened();
    const auto file = write("a.jsonl", R"({"id": "a", "title": "Les oies"})"
                                       "\n"
                                       R"({"id": "moment-deepseek", "title": "Autre chose"})");
    const auto report = imported(*library, file);
    const UndoReport undo = undone(*library, report.change);
    const auto changes = library->changes();
    ASSERT_EQ(changes->size(), 2U);
    EXPECT_EQ(changes->front().kind, ChangeKind::Undo);
    EXPECT_EQ(changes->front().number, undo.change);
    EXPECT_EQ(changes->front().undoes, report.change);
    EXPECT_EQ(changes->back().subject, file.string());
    EXPECT_EQ(changes->back().added, 1);
    EXPECT_EQ(changes->back().changed, 1);
    EXPECT_EQ(changes->back().state, ChangeState::Complete);
    EXPECT_TRUE(changes->back().undone);
}

TEST_F(UndoingTest, aStopLeavesAllOfIt)
{
    const auto library = opened();
    std::string lines;
    for (int at = 0; at < 50; ++at)
        lines += R"({"title": "Titre )" + std::to_string(at) + "\"}\n";
    const auto report = imported(*library, write("a.jsonl", lines));
    std::stop_source stop;
    const auto undo = library->undo(report.change, stop.get_token(), [&](const Progress &progress) {
        if (progress.done == 20)
            stop.request_stop();
    });
    ASSERT_FALSE(undo);
    EXPECT_EQ(undo.error().cause, Cause::Cancelled);
    EXPECT_EQ(total(*library, ""), 55);
    EXPECT_FALSE(library->changes()->front().undone);
    expectWhole(*library);
}

TEST_F(UndoingTest, anUnknownChangeIsNotFound)
{
    const auto undo = opened()->undo(7);
    ASSERT_FALSE(undo);
    EXPECT_EQ(undo.error().cause, Cause::NotFound);
    EXPECT_EQ(undo.error().subject, "7");
}

} // namespace
} // namespace lutrin::library
