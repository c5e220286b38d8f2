// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <algorithm>
#include <set>
#include <string>

namespace lutrin::library {
namespace {

using corpus::Axis;
using How = FieldEdit::How;

class CuratingTest : public LibraryFolder {
protected:
    static std::vector<std::string> themesOf(const Library &library, const std::string &id)
    {
        return fieldValues(*library.document(id), "themes");
    }
};

TEST_F(CuratingTest, editsManyAtOnceAndTakesItBack)
{
    const auto library = opened();
    const std::vector<std::string> ids{"moment-deepseek", "modele-spatial-europeen"};
    const auto before = library->records(ids);
    const auto report = library->edit(ids, {{"themes", How::Add, {"Géopolitique des câbles"}},
                                            {"keywords", How::Set, {" câble ", "câble", "mer"}},
                                            {"series", How::Set, {"Ma collection"}}});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->edited, 2);
    const auto after = library->records(ids);
    for (const corpus::Document &document : *after) {
        EXPECT_EQ(document.themes.back().term, "geopolitique-des-cables");
        EXPECT_EQ(document.themes.back().source, corpus::Source::User);
        EXPECT_EQ(document.keywords, (std::vector<std::string>{"câble", "mer"}));
        EXPECT_EQ(document.series, "Ma collection");
        EXPECT_EQ(document.sources.at("series"), corpus::Source::User);
    }
    EXPECT_EQ(total(*library, "série:\"Ma collection\""), 2);
    EXPECT_EQ(library->changes()->front().subject,
              "Un «\u00A0moment DeepSeek\u00A0»\u202F?\nthemes\nkeywords\nseries");
    expectWhole(*library);
    ASSERT_TRUE(library->undo(report->change));
    EXPECT_EQ(*library->records(ids), *before);
    EXPECT_EQ(library->taxonomy()->find(Axis::Theme, "geopolitique-des-cables"), nullptr);
    expectWhole(*library);
}

TEST_F(CuratingTest, makesARecordByHand)
{
    const auto library = opened();
    const auto report = library->create({{"title", How::Set, {"Les digues"}},
                                         {"authors", How::Set, {"Roseau, Jeanne"}},
                                         {"date", How::Set, {"mars 2024"}},
                                         {"themes", How::Set, {"Intelligence artificielle"}}});
    ASSERT_TRUE(report);
    const auto document = library->document(report->id);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->authors.front().family, "Roseau");
    EXPECT_EQ(document->sources.at("title"), corpus::Source::User);
    EXPECT_EQ(total(*library, "auteur:roseau digues"), 1);
    EXPECT_EQ(library->changes()->front().added, 1);
    expectWhole(*library);
    ASSERT_TRUE(library->undo(report->change));
    EXPECT_FALSE(library->document(report->id));
    expectWhole(*library);
}

TEST_F(CuratingTest, aRecordByHandHasATitle)
{
    const auto library = opened();
    const auto report = library->create({{"authors", How::Set, {"Roseau, Jeanne"}}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().subject, "title");
    EXPECT_EQ(total(*library, ""), 5);
}

TEST_F(CuratingTest, takesATermAwayByItsLabel)
{
    const auto library = opened();
    const auto before = themesOf(*library, "moment-deepseek");
    ASSERT_FALSE(before.empty());
    const auto label = library->taxonomy()->find(Axis::Theme, before.front())->french;
    ASSERT_TRUE(library->edit({"moment-deepseek"}, {{"themes", How::Remove, {label}}}));
    EXPECT_EQ(themesOf(*library, "moment-deepseek").size(), before.size() - 1);
}

TEST_F(CuratingTest, refusesWhatNoFieldIsOrHolds)
{
    const auto library = opened();
    const std::vector<std::pair<FieldEdit, std::string>> cases{
        {{"title", How::Set, {"  "}}, "title"},
        {{"date", How::Set, {"hier"}}, "date"},
        {{"body", How::Set, {"x"}}, "body"},
        {{"title", How::Add, {"x"}}, "title"},
        {{"publisher", How::Set, {"x", "y"}}, "publisher"}};
    for (const auto &[edit, subject] : cases) {
        const auto report = library->edit({"moment-deepseek"}, {edit});
        ASSERT_FALSE(report) << subject;
        EXPECT_EQ(report.error().cause, Cause::Invalid);
        EXPECT_EQ(report.error().subject, subject);
    }
    EXPECT_TRUE(library->changes()->empty()) << "nothing was changed";
}

/// Field by field: what the user entered stays, the rest is what the import says.
TEST_F(CuratingTest, editsWinOverALaterImport)
{
    const auto library = opened();
    const auto first = write("a.jsonl", R"({"id": "a", "title": "Les oies", "publisher": "X"})");
    ASSERT_TRUE(library->import({first}, {}));
    ASSERT_TRUE(library->edit({"a"}, {{"title", How::Set, {"Mes oies"}}}));
    ASSERT_TRUE(library->import(
        {write("b.jsonl", R"({"id": "a", "title": "Les oies grises", "publisher": "Y"})")}, {}));
    EXPECT_EQ(library->document("a")->title, "Mes oies");
    EXPECT_EQ(library->document("a")->publisher, "Y");
}

/// A field that the user emptied is not filled by a record of the same work.
TEST_F(CuratingTest, whatTheUserEmptiedStaysEmpty)
{
    const auto library = opened();
    ASSERT_TRUE(library->import(
        {write("a.jsonl", R"({"id": "a", "title": "Les oies", "doi": "10.1/a", "series": "S"})")},
        {}));
    ASSERT_TRUE(library->edit({"a"}, {{"series", How::Set, {}}}));
    ASSERT_TRUE(library->import(
        {write(
            "b.jsonl",
            R"({"title": "Les oies", "doi": "10.1/a", "series": "T", "isbn": "9782373010008"})")},
        {}));
    EXPECT_EQ(library->document("a")->series, "");
    EXPECT_EQ(library->document("a")->isbn, "9782373010008");
}

TEST_F(CuratingTest, namesKeepTheirPartsWhileOthersAreEdited)
{
    const auto library = opened();
    const auto before = library->document("ia-centres-de-donnees-energie")->authors;
    ASSERT_FALSE(before.empty());
    auto names = fieldValues(*library->document("ia-centres-de-donnees-energie"), "authors");
    names.emplace_back("Gaulle, Charles de");
    ASSERT_TRUE(library->edit({"ia-centres-de-donnees-energie"}, {{"authors", How::Set, names}}));
    auto after = library->document("ia-centres-de-donnees-energie")->authors;
    ASSERT_EQ(after.size(), before.size() + 1);
    EXPECT_EQ(after.back().particle, "de");
    after.pop_back();
    EXPECT_EQ(after, before);
}

TEST_F(CuratingTest, whoDirectedAndWhenItWasConsultedAreEditedAsTheLikeAre)
{
    const auto library = opened();
    const std::string id = "moment-deepseek";
    ASSERT_TRUE(library->edit({id}, {{"editors", How::Set, {"Gaulle, Charles de"}},
                                     {"edition", How::Set, {"2"}},
                                     {"numberOfVolumes", How::Set, {"3"}},
                                     {"accessed", How::Set, {"2025-03-01"}}}));
    const auto after = library->document(id);
    ASSERT_EQ(after->editors.size(), 1U);
    EXPECT_EQ(after->editors.front().particle, "de");
    EXPECT_EQ(after->edition, "2");
    EXPECT_EQ(after->numberOfVolumes, "3");
    EXPECT_EQ(after->accessed, (corpus::Date{2025, 3, 1}));
    for (const char *wrong : {"hier", ">2020", "2020..2025"})
        EXPECT_FALSE(library->edit({id}, {{"accessed", How::Set, {wrong}}})) << wrong;
    for (const char *typed : {"15/06/2023", "15 juin 2023", "2023-06-15"}) {
        ASSERT_TRUE(library->edit({id}, {{"accessed", How::Set, {typed}}})) << typed;
        EXPECT_EQ(library->document(id)->accessed, (corpus::Date{2023, 6, 15}));
    }
    ASSERT_TRUE(library->edit({id}, {{"accessed", How::Set, {"14 févr. 2025"}}}));
    EXPECT_EQ(library->document(id)->accessed, (corpus::Date{2025, 2, 14}));
    ASSERT_TRUE(library->edit({id}, {{"editors", How::Remove, fieldValues(*after, "editors")}}));
    EXPECT_TRUE(library->document(id)->editors.empty());
}

TEST_F(CuratingTest, aLanguageIsItsCode)
{
    const auto library = opened();
    const std::string id = "moment-deepseek";
    for (const auto &[typed, code] :
         {std::pair("Français", "fr"), {"eng", "en"}, {"pt-BR", "pt-BR"}, {"oc", "oc"}}) {
        ASSERT_TRUE(library->edit({id}, {{"language", How::Set, {typed}}})) << typed;
        EXPECT_EQ(library->document(id)->language, code);
    }
    EXPECT_FALSE(library->edit({id}, {{"language", How::Set, {"gouver"}}}));
}

TEST_F(CuratingTest, mapsAnUnknownLabelForGood)
{
    const auto library = opened();
    const auto file =
        write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Astronautique"]})");
    const auto report = library->import({file}, {});
    ASSERT_EQ(report->newTerms.size(), 1U);
    const std::string made = report->newTerms.front().id;
    const auto mapping = library->mapTerm(Axis::Theme, made, "espace");
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->edited, 1);
    EXPECT_EQ(themesOf(*library, "a"), std::vector<std::string>{"espace"});
    EXPECT_EQ(library->taxonomy()->find(Axis::Theme, made), nullptr);
    // The label means that theme from now on.
    const auto next = library->import(
        {write("b.jsonl", R"({"id": "b", "title": "Les fusées", "themes": ["ASTRONAUTIQUE"]})")},
        {});
    EXPECT_TRUE(next->newTerms.empty());
    EXPECT_EQ(themesOf(*library, "b"), std::vector<std::string>{"espace"});
    expectWhole(*library);
}

TEST_F(CuratingTest, aMappingCanBeTakenBackAndDoneAgain)
{
    const auto library = opened();
    const auto terms = library->taxonomy();
    const auto report = library->import(
        {write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Astronautique"]})")}, {});
    const auto taxonomy = library->taxonomy();
    const std::string made = report->newTerms.front().id;
    const auto mapping = library->mapTerm(Axis::Theme, made, "espace");
    const auto mapped = library->taxonomy();
    const auto undo = library->undo(mapping->change);
    ASSERT_TRUE(undo);
    EXPECT_EQ(*library->taxonomy(), *taxonomy);
    EXPECT_EQ(themesOf(*library, "a"), std::vector<std::string>{made});
    ASSERT_TRUE(library->undo(undo->change));
    EXPECT_EQ(*library->taxonomy(), *mapped);
    EXPECT_EQ(themesOf(*library, "a"), std::vector<std::string>{"espace"});
    ASSERT_TRUE(library->undo(mapping->change));
    ASSERT_TRUE(library->undo(report->change));
    EXPECT_EQ(*library->taxonomy(), *terms);
    expectWhole(*library);
}

TEST_F(CuratingTest, mapsOnlyTheUsersTerms)
{
    const auto library = opened();
    EXPECT_EQ(library->mapTerm(Axis::Theme, "espace", "technologie").error().cause, Cause::Invalid);
    EXPECT_EQ(library->mapTerm(Axis::Theme, "rien", "technologie").error().cause, Cause::NotFound);
}

class SeparatingTest : public CuratingTest {
protected:
    void import(Library &library, const std::filesystem::path &file,
                const ImportOptions &options = {})
    {
        auto report = library.import({file}, options);
        ASSERT_TRUE(report);
        m_report = *report;
    }

    /// The records that a file has twice or more, as a preview of it tells.
    std::set<std::string> twinsIn(Library &library, const std::filesystem::path &file)
    {
        std::set<std::string> records;
        import(library, file, {.dryRun = true});
        for (const ImportMerge &merge : m_report.merges)
            records.insert(merge.record);
        return records;
    }

    ImportReport m_report;
};

TEST_F(SeparatingTest, twoWorksAreToldApartForGood)
{
    const auto library = opened();
    import(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                    "Anne}, year=2025}"));
    const auto other = write("b.ris", "TY  - RPRT\nTI  - Les ports de demain\nAU  - Martin, Anne\n"
                                      "PY  - 2024\nPB  - Ailleurs\nER  - \n");
    import(*library, other);
    ASSERT_EQ(m_report.merges.size(), 1U);
    const ImportMerge merge = m_report.merges.front();
    EXPECT_EQ(library->document(merge.document)->publisher, "Ailleurs");

    const auto joined = library->joined(merge.document);
    ASSERT_TRUE(joined);
    ASSERT_EQ(joined->size(), 1U);
    EXPECT_EQ(joined->front().record.id, merge.record);
    EXPECT_EQ(joined->front().record.date.year, 2024);
    EXPECT_EQ(joined->front().fields, merge.fields);

    const auto report = library->separate(merge.document, merge.record);
    ASSERT_TRUE(report);
    EXPECT_TRUE(library->joined(merge.document)->empty());
    EXPECT_EQ(library->document(merge.document)->publisher, "") << "it was the other one’s";
    ASSERT_TRUE(library->document(merge.record));
    EXPECT_EQ(library->document(merge.record)->publisher, "Ailleurs");
    EXPECT_EQ(total(*library, "titre:demain"), 2);
    import(*library, other);
    EXPECT_TRUE(m_report.merges.empty());
    EXPECT_EQ(total(*library, "titre:demain"), 2);
    expectWhole(*library);
}

TEST_F(SeparatingTest, twoWorksOfOneImportAreToldApart)
{
    const auto library = opened();
    import(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                    "Anne}, year=2025}\n@report{b, title={Les ports de demain}, "
                                    "author={Martin, Anne}, year=2024, publisher={Ailleurs}}"));
    ASSERT_EQ(m_report.merges.size(), 1U);
    const ImportMerge merge = m_report.merges.front();
    ASSERT_EQ(library->document(merge.document)->publisher, "Ailleurs");
    ASSERT_TRUE(library->separate(merge.document, merge.record));
    EXPECT_EQ(library->document(merge.document)->publisher, "") << "it was the other one’s";
    EXPECT_EQ(library->document(merge.document)->title, "Les ports de demain");
    EXPECT_EQ(library->document(merge.record)->publisher, "Ailleurs");
    expectWhole(*library);
}

/// In the preview, before anything is in the library.
TEST_F(SeparatingTest, isRememberedOfARecordThatIsStillToCome)
{
    const auto library = opened();
    import(*library, write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                    "Anne}, year=2025}"));
    const auto other = write("b.ris", "TY  - RPRT\nTI  - Les ports de demain\nAU  - Martin, Anne\n"
                                      "PY  - 2024\nER  - \n");
    const auto preview = library->import({other}, {.dryRun = true, .samples = 10});
    ASSERT_EQ(preview->merges.size(), 1U);
    ASSERT_TRUE(
        library->separate(preview->merges.front().document, preview->merges.front().record));
    import(*library, other);
    EXPECT_EQ(m_report.imported, 1);
    EXPECT_EQ(m_report.duplicates, 0);
}

/// Three works under one title, none of which is in the library when they are told apart.
constexpr const char *threeWorks = R"(
@report{a, title={Les ports de demain}, author={Martin, Anne}, year=2025, publisher={Ici}}
@report{b, title={Les ports de demain}, author={Martin, Anne}, year=2025, publisher={Ailleurs}}
@report{c, title={Les ports de demain}, author={Martin, Anne}, year=2025, publisher={Plus loin}}
)";

TEST_F(SeparatingTest, recordsOfOneImportAreToldApart)
{
    const auto library = opened();
    const auto file = write("a.bib", threeWorks);
    const std::set<std::string> twins = twinsIn(*library, file);
    ASSERT_EQ(twins.size(), 2U);
    import(*library, file, {.dryRun = true, .apart = twins});
    EXPECT_EQ(m_report.imported, 3) << "a preview says what comes of it";
    EXPECT_EQ(twinsIn(*library, file), twins) << "and keeps nothing of it";

    import(*library, file, {.apart = twins});
    EXPECT_EQ(m_report.imported, 3);
    EXPECT_TRUE(m_report.merges.empty());
    EXPECT_EQ(total(*library, "titre:demain"), 3);
    import(*library, file);
    EXPECT_EQ(m_report.change, 0);
    EXPECT_TRUE(m_report.merges.empty());
    expectWhole(*library);
}

/// Whichever of the two is there when the other comes.
TEST_F(SeparatingTest, twoWorksAreApartFromBothSides)
{
    const auto library = opened();
    const auto first = write("a.bib", "@report{a, title={Les ports de demain}, author={Martin, "
                                      "Anne}, year=2025}");
    const auto second = write("b.ris", "TY  - RPRT\nTI  - Les ports de demain\nAU  - Martin, Anne\n"
                                       "PY  - 2024\nER  - \n");
    import(*library, first);
    const std::int64_t change = m_report.change;
    import(*library, second, {.apart = twinsIn(*library, second)});
    ASSERT_TRUE(library->undo(change));
    import(*library, first);
    EXPECT_EQ(m_report.imported, 1);
    EXPECT_EQ(total(*library, "titre:demain"), 2);
}

TEST_F(SeparatingTest, anImportThatIsTakenBackTakesAlongWhatWasToldApartInIt)
{
    const auto library = opened();
    const auto file = write("a.bib", threeWorks);
    const std::set<std::string> twins = twinsIn(*library, file);
    import(*library, file, {.apart = twins});
    ASSERT_TRUE(library->undo(m_report.change));
    EXPECT_EQ(twinsIn(*library, file), twins);
}

TEST_F(CuratingTest, aChangedTextIsANewRevision)
{
    const auto library = opened();
    const auto page = [&](const char *name, const std::string &text) {
        return write(name, "<html lang='fr'><head><title>Une note de mer</title>"
                           "<link rel='canonical' href='https://example.org/note'></head><body>"
                           "<article><h1>Une note de mer</h1><p>" +
                               text + "</p></article></body></html>");
    };
    const auto first = page("a.html", "Le texte tel qu’il fut publié d’abord, assez long.");
    ASSERT_EQ(library->import({first}, {})->imported, 1);
    const auto second = page("b.html", "Le texte corrigé par son éditeur, tout autre désormais.");
    const auto report = library->import({second}, {});
    EXPECT_EQ(report->updated, 1);
    EXPECT_EQ(total(*library, "corrigé"), 1);
    ASSERT_EQ(report->merges.size(), 1U);
    const std::string id = report->merges.front().document;
    const auto revisions = library->revisions(id);
    ASSERT_TRUE(revisions);
    ASSERT_EQ(revisions->size(), 1U);
    EXPECT_EQ(revisions->front().replacedBy, ChangeKind::Import);
    EXPECT_NE(corpus::plainText(revisions->front().document.body).find("publié"),
              std::string::npos);
    EXPECT_EQ(library->import({first}, {})->updated, 0) << "the old page is known";
    EXPECT_EQ(total(*library, "corrigé"), 1);

    ASSERT_TRUE(library->revert(id, revisions->front().number));
    EXPECT_EQ(*library->document(id), revisions->front().document);
    EXPECT_EQ(library->revisions(id)->size(), 2U);
    expectWhole(*library);
}

} // namespace
} // namespace lutrin::library
