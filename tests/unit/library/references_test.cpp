// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/references.h"

#include "libraryfolder.h"

#include <algorithm>

#include <sys/stat.h>

namespace lutrin::library {
namespace {

/// A style of one line: the title, and a word that tells one style from another.
std::string styleSaying(const std::string &word, const std::string &title)
{
    return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">\n"
           "<info><title>" +
           title + "</title><id>" + word +
           "</id></info>\n<citation><layout><text variable=\"title\" suffix=\" " + word +
           "\"/></layout></citation>\n</style>\n";
}

std::string dependentOn(const std::string &parent, const std::string &title)
{
    return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">\n<info><title>" +
           title + "</title><id>" + title + "</id><link href=\"http://www.zotero.org/styles/" +
           parent + "\" rel=\"independent-parent\"/></info>\n</style>\n";
}

class OwnStyles : public LibraryFolder {
protected:
    void SetUp() override
    {
        LibraryFolder::SetUp();
        if (!std::filesystem::exists(locations().locales))
            GTEST_SKIP() << "the Debian packages of CSL styles and locales are not installed";
        std::filesystem::create_directories(user());
    }

    [[nodiscard]] std::filesystem::path user() const { return m_folder / "styles"; }

    [[nodiscard]] References references() const
    {
        const std::filesystem::path own =
            std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "resources" / "csl";
        return References({user(), own, locations().styles}, locations().locales);
    }

    [[nodiscard]] std::string cited(const std::string &style, citation::Form form) const
    {
        corpus::Document document;
        document.id = "x";
        document.type = "briefing";
        document.title = "Quelle mer ?";
        document.authors = {{.family = "Roseau", .given = "Jeanne", .particle = "de"}};
        document.series = "Briefings";
        document.number = "12";
        document.publisher = "Ifri";
        document.date = {2025, 2, 14};
        const auto made = references().cite({document}, {.style = style, .form = form});
        return made ? made->front().markdown
                    : made.error().subject + ":" + std::to_string(made.error().position.line) +
                          ": " + made.error().detail;
    }
};

TEST_F(OwnStyles, ComeBeforeTheInstalledOnes)
{
    write("styles/mien.csl", styleSaying("MIEN", "Mon style"));
    write("styles/apa.csl", styleSaying("APA-MIEN", "Mon APA"));
    EXPECT_EQ(cited("mien", citation::Form::InText), "Quelle mer\u202F? MIEN");
    EXPECT_EQ(cited("apa", citation::Form::InText), "Quelle mer\u202F? APA-MIEN");
    const auto found = references().styles("mon style");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().name, "mien");
    const auto all = references().styles();
    EXPECT_EQ(std::ranges::count(all, "apa", &citation::StyleInfo::name), 1);
}

TEST_F(OwnStyles, MayDependOnOthers)
{
    write("styles/parent.csl", styleSaying("PARENT", "Parent"));
    write("styles/enfant.csl", dependentOn("parent", "Enfant"));
    EXPECT_EQ(cited("enfant", citation::Form::InText), "Quelle mer\u202F? PARENT");
    EXPECT_EQ(cited((user() / "enfant.csl").string(), citation::Form::InText),
              "Quelle mer\u202F? PARENT");
    write("styles/orphelin.csl", dependentOn("absent", "Orphelin"));
    EXPECT_EQ(cited("orphelin", citation::Form::InText),
              (user() / "orphelin.csl").string() + ":0: parent absent");
}

TEST_F(OwnStyles, SayWhereTheyAreBroken)
{
    const std::string file = (user() / "casse.csl").string();
    write("styles/casse.csl", "<style>\n<info>\n</style>\n");
    EXPECT_TRUE(cited(file, citation::Form::Note).starts_with(file + ":3: ")) << cited(file, {});
    std::string style = styleSaying("X", "X");
    const std::string text = "<text variable=\"title\"";
    style.replace(style.find(text), text.size(), "<text macro=\"absente\"");
    write("styles/casse.csl", style);
    EXPECT_EQ(cited("casse", citation::Form::Note), file + ":3: macro \"absente\" is not defined");
}

/// The title of what a style's name stands for; empty where there is none.
std::string titleOf(const References &references, const std::string &name)
{
    const auto all = references.styles();
    const auto found = std::ranges::find(all, name, &citation::StyleInfo::name);
    return found == all.end() ? std::string() : found->title;
}

TEST_F(OwnStyles, AreInstalledAndTakenBackWhileTheProgramRuns)
{
    References mine = references();
    EXPECT_EQ(titleOf(mine, "mien"), "");
    const auto first = mine.install(write("mien.csl", styleSaying("EINS", "Un")), user());
    ASSERT_TRUE(first.has_value()) << first.error().detail;
    EXPECT_EQ(first->name, "mien");
    EXPECT_EQ(first->title, "Un");
    EXPECT_EQ(titleOf(mine, "mien"), "Un");
    const auto cite = [&mine] {
        const auto made = mine.cite({{.id = "x", .title = "Mer"}},
                                    {.style = "mien", .form = citation::Form::InText});
        return made ? made->front().plain : made.error().detail;
    };
    EXPECT_EQ(cite(), "Mer EINS");
    const auto second = mine.install(write("mien.csl", styleSaying("ZWEI", "Deux")), user());
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(cite(), "Mer ZWEI");
    EXPECT_EQ(titleOf(mine, "mien"), "Deux");
    ASSERT_TRUE(mine.takeBack(*second).has_value());
    EXPECT_EQ(cite(), "Mer EINS");
    ASSERT_TRUE(mine.takeBack(*first).has_value());
    EXPECT_EQ(titleOf(mine, "mien"), "");
    EXPECT_FALSE(std::filesystem::exists(user() / "mien.csl"));
}

TEST_F(OwnStyles, AreNotTakenBackOnceTheyWereEdited)
{
    References mine = references();
    const auto added = mine.install(write("mien.csl", styleSaying("EINS", "Un")), user());
    ASSERT_TRUE(added.has_value());
    const std::string edited = styleSaying("HAND", "Retouché");
    write("styles/mien.csl", edited);
    const auto done = mine.takeBack(*added);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().cause, Cause::Invalid);
    EXPECT_EQ(contentOf(user() / "mien.csl"), edited);
}

TEST_F(OwnStyles, AreInstalledOnlyWhereTheyWork)
{
    References mine = references();
    const auto refused = [&](const std::string &name, const std::string &text) {
        const auto done = mine.install(write(name, text), user());
        return done ? "installed" : done.error().subject + "|" + done.error().detail;
    };
    const std::string file = (m_folder / "x.csl").string();
    EXPECT_TRUE(refused("x.csl", "<style>\n<info>\n</style>\n").starts_with(file + "|"));
    EXPECT_TRUE(refused("x.csl", "<html><body/></html>").starts_with(file + "|"));
    EXPECT_EQ(refused("x.csl", dependentOn("absent", "Orphelin")), file + "|parent absent");
    EXPECT_FALSE(mine.install(m_folder / "nowhere.csl", user()).has_value());
    EXPECT_FALSE(std::filesystem::exists(user() / "x.csl"));
    // Where the folder cannot be made, what is in the way stays.
    const auto blocked = write("blocked", "a file");
    const auto done = mine.install(write("y.csl", styleSaying("Y", "Y")), blocked);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().cause, Cause::CannotWrite);
    EXPECT_EQ(contentOf(blocked), "a file");
}

TEST_F(OwnStyles, AreFoundOnceTheyLieInTheFolder)
{
    const References mine = references();
    EXPECT_EQ(titleOf(mine, "neu"), "");
    write("styles/neu.csl", styleSaying("NEU", "Posé là"));
    EXPECT_EQ(titleOf(mine, "neu"), "Posé là");
    std::filesystem::remove(user() / "neu.csl");
    EXPECT_EQ(titleOf(mine, "neu"), "");
}

TEST_F(OwnStyles, SayWhatTheyAreFor)
{
    const auto all = references().styles();
    const auto law = std::ranges::find(all, "mcgill-fr", &citation::StyleInfo::name);
    ASSERT_NE(law, all.end());
    EXPECT_EQ(law->fields, std::vector<std::string>{"law"});
    EXPECT_EQ(law->format, "note");
    // A dependent style says so of itself.
    const auto nature = std::ranges::find(all, "nature-biotechnology", &citation::StyleInfo::name);
    ASSERT_NE(nature, all.end());
    EXPECT_EQ(nature->fields, std::vector<std::string>{"biology"});
}

TEST_F(OwnStyles, HaveTheFormProposedForIfri)
{
    EXPECT_EQ(cited("ifri", citation::Form::Note),
              "Jeanne de\u00A0Roseau, «\u00A0Quelle mer\u202F?\u00A0», *Briefings*, "
              "n<sup>o</sup>\u00A012, Ifri, février 2025.");
    const auto found = references().styles("ifri");
    const auto own = std::ranges::find(found, "ifri", &citation::StyleInfo::name);
    ASSERT_NE(own, found.end());
    EXPECT_NE(own->title.find("proposée"), std::string::npos);
}

/// What is no file of some size has no end, or nobody writes into it.
TEST_F(OwnStyles, AreReadFromFilesAlone)
{
    const auto pipe = m_folder / "tube.csl";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    References mine = references();
    for (const std::filesystem::path &none : {m_folder, pipe, std::filesystem::path("/dev/zero")}) {
        const auto cited = mine.citeItems(none, {.style = "apa"});
        ASSERT_FALSE(cited) << none;
        EXPECT_EQ(cited.error().subject, none.string());
        EXPECT_EQ(cited.error().cause, Cause::CannotRead) << none;
        EXPECT_FALSE(mine.install(none, user())) << none;
    }
    // The one of this name that is there cannot be read, and stays.
    std::filesystem::create_directory(user() / "dossier.csl");
    const auto done = mine.install(write("dossier.csl", styleSaying("X", "X")), user());
    ASSERT_FALSE(done);
    EXPECT_TRUE(std::filesystem::is_directory(user() / "dossier.csl"));
}

} // namespace
} // namespace lutrin::library
