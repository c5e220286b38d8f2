// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/filing.h"

#include "libraryfolder.h"

#include "library/library.h"
#include "library/searchnote.h"

#include <gtest/gtest.h>

namespace lutrin::library {
namespace {

class Filing : public LibraryFolder {
protected:
    static std::vector<FilingChange> file(Library &library,
                                          const std::vector<FilingChange> &changes)
    {
        auto back = library.file(changes);
        if (!back)
            ADD_FAILURE() << back.error().subject;
        return back.value_or(std::vector<FilingChange>());
    }

    static std::int64_t counted(const Library &library, search::Facet facet,
                                const std::string &value, const std::string &query = {})
    {
        const auto answer = library.search({.query = query});
        for (const auto &counts : answer->facets)
            for (const auto &each : counts.values)
                if (counts.facet == facet && each.id == value)
                    return each.count;
        return -1;
    }
};

TEST_F(Filing, isFoundCountedAndTakenBack)
{
    const auto library = opened();
    const auto back = file(
        *library, {{FilingKind::Collection, "Ma thèse", {"moment-deepseek"}},
                   {FilingKind::Tag, "à lire", {"moment-deepseek", "gouvernance-mondiale-ia"}}});
    EXPECT_EQ(total(*library, "dossier:\"ma these\""), 1);
    EXPECT_EQ(total(*library, "folder:thèse"), 1);
    EXPECT_EQ(total(*library, "étiquette:\"à lire\""), 2);
    EXPECT_EQ(total(*library, "tag:lire SAUF dossier:thèse"), 1);
    EXPECT_EQ(counted(*library, search::Facet::Tag, "à lire"), 2);
    EXPECT_EQ(counted(*library, search::Facet::Tag, "à lire", "deepseek titre:deepseek"), 1);
    EXPECT_EQ(library->document("moment-deepseek")->collections,
              std::vector<std::string>{"Ma thèse"});
    const auto again = file(*library, back);
    EXPECT_EQ(total(*library, "étiquette:lire"), 0);
    EXPECT_TRUE(library->document("moment-deepseek")->collections.empty());
    file(*library, again);
    EXPECT_EQ(total(*library, "étiquette:lire"), 2);
    EXPECT_TRUE(library->check()->problems.empty());
}

TEST_F(Filing, ofNoNameIsRefusedAndChangesNothing)
{
    const auto library = opened();
    const auto refused = library->file({{FilingKind::Tag, "bon", {"moment-deepseek"}},
                                        {FilingKind::Tag, " ", {"moment-deepseek"}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::Invalid);
    EXPECT_TRUE(library->document("moment-deepseek")->tags.empty());
}

TEST_F(Filing, ofANameThatGivesWayIsUnderTheNewOne)
{
    const auto library = opened();
    file(*library, {{FilingKind::Tag, "a lire", {"moment-deepseek", "gouvernance-mondiale-ia"}},
                    {FilingKind::Collection, "a lire", {"moment-deepseek"}}});
    const auto renamed = library->renameFiling(FilingKind::Tag, "a lire", "  à  lire ");
    ASSERT_TRUE(renamed.has_value());
    EXPECT_EQ(renamed->name, "à lire");
    EXPECT_FALSE(renamed->merged);
    EXPECT_EQ(counted(*library, search::Facet::Tag, "à lire"), 2);
    EXPECT_EQ(counted(*library, search::Facet::Tag, "a lire"), -1);
    EXPECT_EQ(counted(*library, search::Facet::Collection, "a lire"), 1);
    const auto again = library->file(renamed->back);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(counted(*library, search::Facet::Tag, "a lire"), 2);
    ASSERT_TRUE(library->file(*again).has_value());
    EXPECT_EQ(counted(*library, search::Facet::Tag, "à lire"), 2);
    EXPECT_TRUE(library->check()->problems.empty());
}

TEST_F(Filing, ofANameThatBecomesAnotherIsMergedAndTakenApart)
{
    const auto library = opened();
    file(*library, {{FilingKind::Tag, "IA", {"moment-deepseek"}},
                    {FilingKind::Tag, "Énergie", {"moment-deepseek", "gouvernance-mondiale-ia"}}});
    const auto renamed = library->renameFiling(FilingKind::Tag, "IA", "energie");
    ASSERT_TRUE(renamed.has_value());
    EXPECT_EQ(renamed->name, "Énergie");
    EXPECT_TRUE(renamed->merged);
    EXPECT_EQ(counted(*library, search::Facet::Tag, "Énergie"), 2);
    EXPECT_EQ(counted(*library, search::Facet::Tag, "IA"), -1);
    ASSERT_TRUE(library->file(renamed->back).has_value());
    EXPECT_EQ(library->document("moment-deepseek")->tags,
              (std::vector<std::string>{"IA", "Énergie"}));
    EXPECT_EQ(library->document("gouvernance-mondiale-ia")->tags,
              std::vector<std::string>{"Énergie"});
}

TEST_F(Filing, ofANameThatIsRemovedIsTakenOutAndBack)
{
    const auto library = opened();
    file(*library, {{FilingKind::Collection, "Ma thèse", {"moment-deepseek"}}});
    const auto back = library->removeFiling(FilingKind::Collection, "Ma thèse");
    ASSERT_TRUE(back.has_value());
    EXPECT_TRUE(library->document("moment-deepseek")->collections.empty());
    ASSERT_TRUE(library->file(*back).has_value());
    EXPECT_EQ(library->document("moment-deepseek")->collections,
              std::vector<std::string>{"Ma thèse"});
}

TEST_F(Filing, ofSavedSearchesFollowsANameThatGivesWay)
{
    const auto library = opened();
    file(*library, {{FilingKind::Tag, "IA", {"moment-deepseek"}},
                    {FilingKind::Tag, "énergie", {"moment-deepseek"}}});
    const std::vector<SavedSearch> searches{
        {"une", "", {{search::Facet::Tag, "IA"}, {search::Facet::Tag, "énergie"}}},
        {"deux", "nucléaire", {{search::Facet::Collection, "IA"}}}};
    ASSERT_TRUE(library->setSavedSearches(searches).has_value());
    const auto renamed = library->renameFiling(FilingKind::Tag, "IA", "énergie");
    ASSERT_TRUE(renamed.has_value());
    const auto followed = library->savedSearches();
    EXPECT_EQ(followed->front().filters,
              (std::vector<search::Filter>{{search::Facet::Tag, "énergie"}}));
    EXPECT_EQ(followed->back(), searches.back());
    ASSERT_TRUE(library->file(renamed->back).has_value());
    EXPECT_EQ(*library->savedSearches(), searches);
}

TEST_F(Filing, ofAnUnknownOrOfNoNameDoesNotGiveWay)
{
    const auto library = opened();
    file(*library, {{FilingKind::Tag, "IA", {"moment-deepseek"}}});
    EXPECT_EQ(library->renameFiling(FilingKind::Tag, "IA", " ").error().cause, Cause::Invalid);
    EXPECT_EQ(library->renameFiling(FilingKind::Tag, "AI", "IA").error().cause, Cause::NotFound);
    EXPECT_EQ(library->removeFiling(FilingKind::Tag, "AI").error().cause, Cause::NotFound);
    EXPECT_EQ(library->document("moment-deepseek")->tags, std::vector<std::string>{"IA"});
}

TEST_F(Filing, isCarriedByJsonLinesAndByABackup)
{
    std::string exported;
    const auto copy = m_folder / "copy.sqlite";
    {
        const auto library = opened();
        file(*library, {{FilingKind::Collection, "Ma thèse", {"moment-deepseek"}},
                        {FilingKind::Tag, "à lire", {"moment-deepseek"}}});
        ASSERT_TRUE(library->exportTo({"moment-deepseek"}, "jsonl", [&](std::string_view text) {
            exported += text;
            return Result<void>();
        }));
        ASSERT_TRUE(library->backup(copy));
    }
    const auto file = write("export.jsonl", exported);
    Locations elsewhere = locations();
    elsewhere.library = m_folder / "other.sqlite";
    elsewhere.bundledCorpus.clear();
    {
        const auto other = Library::open(elsewhere);
        ASSERT_TRUE((*other)->import({file}, {}));
        EXPECT_EQ(total(**other, "dossier:thèse étiquette:lire"), 1);
    }
    ASSERT_TRUE(Library::restore(elsewhere, copy));
    const auto restored = Library::open(elsewhere);
    EXPECT_EQ(total(**restored, "dossier:thèse étiquette:lire"), 1);
    EXPECT_EQ(total(**restored, ""), 5);
}

TEST_F(Filing, outlivesANewEditionOfTheCorpus)
{
    {
        const auto library = opened();
        file(*library, {{FilingKind::Tag, "à lire", {"moment-deepseek"}}});
    }
    edit(corpus() / "corpus.xml", "version=\"2025.1\"", "version=\"2025.2\"");
    const auto library = opened();
    EXPECT_EQ(total(*library, "étiquette:lire"), 1);
}

TEST_F(Filing, ofAReadOnlyLibraryFails)
{
    const auto library = opened();
    const auto second = opened();
    ASSERT_TRUE(second->readOnly());
    const auto refused = second->file({{FilingKind::Tag, "x", {"moment-deepseek"}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::ReadOnly);
}

class Searches : public LibraryFolder {};

TEST_F(Searches, areKeptInTheirOrder)
{
    const std::vector<SavedSearch> wanted{
        {"Énergie", "énergie SAUF nucléaire", {{search::Facet::Theme, "economie", true}}},
        {"Autre", "", {{search::Facet::Tag, "à lire"}}}};
    ASSERT_TRUE(opened()->setSavedSearches(wanted));
    const auto library = opened();
    EXPECT_EQ(*library->savedSearches(), wanted);
    const auto refused = library->setSavedSearches({{"a", "x", {}}, {"a", "y", {}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::Invalid);
    EXPECT_EQ(*library->savedSearches(), wanted);
}

TEST_F(Searches, thatSomebodyElseKeptMeanwhileStay)
{
    const auto library = opened();
    const SavedSearch one{"Un", "un", {}};
    const SavedSearch two{"Deux", "deux", {}};
    const SavedSearch three{"Trois", "trois", {}};
    ASSERT_TRUE(library->setSavedSearches({one}));
    ASSERT_TRUE(library->changeSavedSearches({one}, {one, two}));
    // Another window knows of none but the first.
    ASSERT_TRUE(library->changeSavedSearches({one}, {one, three}));
    EXPECT_EQ(*library->savedSearches(), (std::vector<SavedSearch>{one, two, three}));
    ASSERT_TRUE(library->changeSavedSearches({one, three}, {three}));
    EXPECT_EQ(*library->savedSearches(), (std::vector<SavedSearch>{two, three}));
    ASSERT_TRUE(library->changeSavedSearches({three}, {{"Trois", "autre", {}}}));
    EXPECT_EQ(library->savedSearches()->back().query, "autre");
    EXPECT_EQ(library->savedSearches()->size(), 2U);
}

TEST_F(Searches, areLoggedWithWhatTheyGave)
{
    const auto library = opened();
    const auto themes = library->taxonomy();
    const search::Request request{
        .query = "énergie OU",
        .filters = {{search::Facet::Language, "fr"}, {search::Facet::Year, "2019", true}}};
    const auto answer = library->search(request);
    ASSERT_TRUE(library->logSearch(request, *answer));
    auto log = library->searchLog();
    ASSERT_EQ(log->size(), 1U);
    const LoggedSearch &entry = log->front();
    EXPECT_EQ(entry.query, "énergie OU");
    EXPECT_EQ(entry.reading, "énergie");
    EXPECT_EQ(entry.found, answer->total);
    EXPECT_EQ(entry.documents, 5);
    EXPECT_NE(entry.edition.find(library->edition()->version), std::string::npos);
    EXPECT_EQ(entry.filters.size(), 2U);
    EXPECT_TRUE(entry.filters[1].filter.excluded);
    EXPECT_GT(entry.time, 1'700'000'000);
    ASSERT_TRUE(library->setSearchLog({}));
    EXPECT_TRUE(library->searchLog()->empty());
    ASSERT_TRUE(library->setSearchLog(*log));
    EXPECT_EQ(*library->searchLog(), *log);
}

NoteWords plainWords()
{
    return {.language = "fr",
            .title = "Note",
            .date = "date",
            .query = "requête",
            .reading = "lue",
            .filters = "filtres",
            .edition = "édition",
            .documents = "documents",
            .found = "trouvés",
            .except = "sauf",
            .everything = "(tout)",
            .colon = " : ",
            .facet = [](search::Facet) { return std::string("thème"); }};
}

TEST(SearchNote, saysEachSearchInEveryFormat)
{
    const std::vector<LoggedSearch> log{{0,
                                         "a|b <i>",
                                         "",
                                         {{{search::Facet::Theme, "t", true}, "Énergie, climat"}},
                                         "Corpus, 1",
                                         10,
                                         3}};
    EXPECT_EQ(*searchNote(log, "csv", plainWords()),
              "date,requête,lue,filtres,édition,documents,trouvés\r\n"
              "1970-01-01 00:00 UTC,a|b <i>,(tout),\"thème : sauf Énergie, climat\",\"Corpus, "
              "1\",10,3\r\n");
    const std::string markdown = *searchNote(log, "markdown", plainWords());
    EXPECT_NE(markdown.find("| 1970-01-01 00:00 UTC | a\\|b \\<i\\> | (tout) |"), std::string::npos)
        << markdown;
    const std::string html = *searchNote(log, "html", plainWords());
    EXPECT_NE(html.find("<td>a|b &lt;i&gt;</td>"), std::string::npos) << html;
    EXPECT_EQ(searchNote(log, "pdf", plainWords()).error().cause, Cause::Unsupported);
}

} // namespace
} // namespace lutrin::library
