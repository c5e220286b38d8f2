// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <algorithm>

namespace lutrin::library {
namespace {

class RemovingTest : public LibraryFolder {
protected:
    static std::int64_t imported(Library &library, const std::filesystem::path &file)
    {
        const auto report = library.import({file}, {});
        EXPECT_TRUE(report);
        return report ? report->change : 0;
    }

    static RemovalReport removed(Library &library, const std::vector<std::string> &ids)
    {
        const auto report = library.remove(ids);
        EXPECT_TRUE(report) << report.error().subject;
        return report ? *report : RemovalReport();
    }

    static UndoReport undone(Library &library, std::int64_t change)
    {
        const auto report = library.undo(change);
        EXPECT_TRUE(report);
        return report ? *report : UndoReport();
    }

    [[nodiscard]] std::filesystem::path geese() const
    {
        return write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Ornithologie"]})"
                                "\n"
                                R"({"id": "b", "title": "Les canards"})");
    }

    void installNextEdition() const
    {
        edit(corpus() / "corpus.xml", R"(id="ifri" version=")", R"(id="ifri" version="1)");
    }
};

TEST_F(RemovingTest, takesOutWhatIsNamedAndNothingElse)
{
    const auto library = opened();
    imported(*library, geese());
    const RemovalReport report = removed(*library, {"a", "moment-deepseek", "a"});
    EXPECT_EQ(report.removed, 2) << "twice the same counts once";
    EXPECT_EQ(library->document("a").error().cause, Cause::NotFound);
    EXPECT_EQ(total(*library, "titre:oies"), 0);
    EXPECT_EQ(total(*library, ""), 5);
    EXPECT_TRUE(library->document("b"));
    expectWhole(*library);
}

TEST_F(RemovingTest, isAChangeOfItsOwn)
{
    const auto library = opened();
    imported(*library, geese());
    const RemovalReport report = removed(*library, {"a", "b"});
    const ChangeEntry newest = library->changes()->front();
    EXPECT_EQ(newest.number, report.change);
    EXPECT_EQ(newest.kind, ChangeKind::Removal);
    EXPECT_EQ(newest.subject, "Les oies\nLes canards");
    EXPECT_EQ(newest.changed, 2);
    EXPECT_EQ(newest.added, 0);
    EXPECT_EQ(newest.state, ChangeState::Complete);
}

TEST_F(RemovingTest, comesBackWithEverything)
{
    const auto library = opened();
    imported(*library, geese());
    ASSERT_TRUE(library->edit({"a"}, {{"title", FieldEdit::How::Set, {"Les oies sauvages"}}}));
    ASSERT_TRUE(library->file({{FilingKind::Tag, "à lire", {"a"}, true},
                               {FilingKind::Collection, "Thèse", {"a"}, true}}));
    ASSERT_TRUE(library->keepHighlight({.document = "a", .quote = "oies", .note = "voir"}));
    const auto before = *library->document("a");
    const auto marks = *library->highlights("a");
    const RemovalReport report = removed(*library, {"a"});
    EXPECT_EQ(total(*library, "étiquette:lire"), 0);
    EXPECT_TRUE(library->highlighted()->empty());

    EXPECT_EQ(undone(*library, report.change).restored, 1);
    EXPECT_EQ(*library->document("a"), before);
    EXPECT_EQ(*library->highlights("a"), marks);
    EXPECT_EQ(library->revisions("a")->back().document.title, "Les oies");
    EXPECT_EQ(total(*library, "étiquette:lire dossier:these thème:ornithologie"), 1);
    expectWhole(*library);
}

TEST_F(RemovingTest, isDoneAgainByTakingItsUndoingBack)
{
    const auto library = opened();
    const RemovalReport report = removed(*library, {"moment-deepseek"});
    const UndoReport undo = undone(*library, report.change);
    EXPECT_EQ(undone(*library, undo.change).removed, 1);
    EXPECT_FALSE(library->document("moment-deepseek"));
    expectWhole(*library);
}

TEST_F(RemovingTest, anUnknownIdLeavesAllThere)
{
    const auto library = opened();
    const auto report = library->remove({"moment-deepseek", "inconnu"});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().cause, Cause::NotFound);
    EXPECT_EQ(report.error().subject, "inconnu");
    EXPECT_TRUE(library->document("moment-deepseek"));
    EXPECT_TRUE(library->changes()->empty());
    EXPECT_EQ(library->remove({})->change, 0);
}

TEST_F(RemovingTest, aStopLeavesAllThere)
{
    const auto library = opened();
    imported(*library, geese());
    std::stop_source stop;
    const auto report = library->remove({"a", "b"}, stop.get_token(),
                                        [&](const Progress &) { stop.request_stop(); });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().cause, Cause::Cancelled);
    EXPECT_EQ(total(*library, ""), 7);
}

TEST_F(RemovingTest, anEditionBringsNothingBackUnlessTheRemovalIsUndone)
{
    const std::vector<std::string> both{"moment-deepseek", "modele-spatial-europeen"};
    {
        const auto library = opened();
        ASSERT_TRUE(
            library->edit({both.back()}, {{"series", FieldEdit::How::Set, {"Ma collection"}}}));
        const RemovalReport report = removed(*library, both);
        const UndoReport undo = undone(*library, report.change);
        undone(*library, undo.change);
    }
    installNextEdition();
    {
        const auto library = opened();
        EXPECT_EQ(total(*library, ""), 3);
        const auto changes = *library->changes();
        undone(*library, changes.front().number);
        EXPECT_EQ(total(*library, ""), 5);
    }
    installNextEdition();
    EXPECT_EQ(total(*opened(), ""), 5);
}

TEST_F(RemovingTest, aWatchedFolderDoesNotTakeTheSameFileAgainAndAnImportDoes)
{
    std::filesystem::create_directory(m_folder / "in");
    const auto file = write("in/a.jsonl", R"({"id": "a", "title": "Les oies"})");
    const auto library = opened();
    const auto look = [&] {
        return library->importNew({m_folder / "in"}, std::chrono::milliseconds(0))->files;
    };
    ASSERT_EQ(look(), 1);
    removed(*library, {"a"});
    EXPECT_EQ(look(), 0);
    EXPECT_FALSE(library->document("a"));
    imported(*library, file);
    EXPECT_TRUE(library->document("a"));
}

TEST_F(RemovingTest, anImportThatIsUndoneAfterItSaysNothingOfWhatWasRemoved)
{
    const auto library = opened();
    const std::int64_t change = imported(*library, geese());
    removed(*library, {"a"});
    const UndoReport undo = undone(*library, change);
    EXPECT_EQ(undo.removed, 1);
    EXPECT_TRUE(undo.kept.empty());
}

TEST_F(RemovingTest, whatWasImportedAgainStaysWhenTheRemovalIsUndone)
{
    const auto library = opened();
    imported(*library, geese());
    const RemovalReport report = removed(*library, {"a", "b"});
    imported(*library, write("b.jsonl", R"({"id": "a", "title": "Les oies blanches"})"));
    const UndoReport undo = undone(*library, report.change);
    EXPECT_EQ(undo.restored, 1);
    EXPECT_EQ(undo.kept, std::vector<std::string>{"a"});
    EXPECT_EQ(library->document("a")->title, "Les oies blanches");
    expectWhole(*library);
}

TEST_F(RemovingTest, thousandsGoAtOnce)
{
    const auto library = opened();
    std::string lines;
    std::vector<std::string> ids;
    for (int at = 0; at < 2000; ++at) {
        ids.push_back("n" + std::to_string(at));
        lines +=
            R"({"id": ")" + ids.back() + R"(", "title": "Titre )" + std::to_string(at) + "\"}\n";
    }
    imported(*library, write("many.jsonl", lines));
    const RemovalReport report = removed(*library, ids);
    EXPECT_EQ(report.removed, 2000);
    EXPECT_EQ(std::ranges::count(library->changes()->front().subject, '\n'), 9);
    EXPECT_EQ(undone(*library, report.change).restored, 2000);
    EXPECT_EQ(total(*library, ""), 2005);
    expectWhole(*library);
}

} // namespace
} // namespace lutrin::library
