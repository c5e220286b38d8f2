// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace lutrin::library {
namespace {

class ImporterTest : public LibraryFolder {};

TEST_F(ImporterTest, takesAFolderOfMixedFiles)
{
    std::filesystem::create_directories(m_folder / "in" / "deep");
    write("in/a.jsonl", R"({"title": "Un"})"
                        "\n"
                        R"({"title": "Deux"})");
    write("in/deep/readme.org", "Bonjour.");
    write("in/deep/note.txt", "Une note\n\nDe quelques mots.");
    std::filesystem::copy_file(corpus() / "analyses" / "moment-deepseek.xml",
                               m_folder / "in" / "deep" / "analyse.txt");
    const auto library = opened();
    const auto report = library->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 3);
    EXPECT_EQ(report->duplicates, 1) << "the bundled analysis, whatever the file's name";
    EXPECT_EQ(report->failed, 0);
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages.front().severity, Severity::Information);
    expectWhole(*library);
}

TEST_F(ImporterTest, namesTheFileThatIsCutOff)
{
    const auto library = opened();
    const auto file = write("page.mhtml", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
                                          "Content-Type: multipart/related; boundary=\"a\"\r\n\r\n"
                                          "--a\r\nContent-Type: text/html\r\n");
    const auto report = library->import({file}, {});
    ASSERT_TRUE(report);
    ASSERT_FALSE(report->messages.empty());
    EXPECT_EQ(report->messages.front().error.subject, file.string());
}

TEST_F(ImporterTest, asksNothingOfItsOwnWordsForTypes)
{
    Locations bare = locations();
    bare.bundledCorpus.clear();
    auto library = Library::open(bare, Access::Write);
    ASSERT_TRUE(library);
    const auto file = write("a.ris", "TY  - JOUR\nTI  - Les ports du Nord\nER  - \n");
    const auto report = (*library)->import({file}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    EXPECT_TRUE(report->newTerms.empty());
}

TEST_F(ImporterTest, readsItsOwnWordsForTypes)
{
    Locations bare = locations();
    bare.bundledCorpus.clear();
    auto library = Library::open(bare, Access::Write);
    ASSERT_TRUE(library);
    const auto report =
        (*library)->import({write("a.jsonl", R"({"id": "a", "title": "Les ports", "type": "Livre"}
{"id": "b", "title": "Les quais", "type": "newspaper article"}
{"id": "c", "title": "Les digues", "type": "Article d’encyclopédie"})")},
                           {});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->newTerms.empty());
    EXPECT_EQ((*library)->document("a")->type, "book");
    EXPECT_EQ((*library)->document("b")->type, "press");
    EXPECT_EQ((*library)->document("c")->type, "entry-encyclopedia");
    ASSERT_TRUE((*library)->edit({"c"}, {{"type", FieldEdit::How::Set, {"Thèse"}}}));
    EXPECT_EQ((*library)->document("c")->type, "thesis");
    EXPECT_EQ((*library)->taxonomy()->find(corpus::Axis::Type, "these"), nullptr);
}

TEST_F(ImporterTest, keepsWhatAppearsEachQuarterApart)
{
    const auto library = opened();
    const auto file =
        write("a.ris", "TY  - RPRT\nTI  - Point trimestriel du fret\nAU  - Office des quais\n"
                       "DA  - 2021/03/\nER  - \n"
                       "TY  - RPRT\nTI  - Point trimestriel du fret\nAU  - Office des quais\n"
                       "DA  - 2021/06/\nER  - \n");
    const auto report = library->import({file}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 2);
    EXPECT_TRUE(report->merges.empty());
}

TEST_F(ImporterTest, keepsWhatAppearsEachYearApart)
{
    const auto library = opened();
    std::string entries;
    for (const char *title :
         {"Rapport public annuel", "Chronique de la mer", "World Ports Outlook"}) {
        for (const char *year : {"2019", "2020", "2021"})
            entries += "@report{" + std::string(title, 1) + year + ", title={" + title +
                       "}, author={{Office des quais}}, year=" + year + "}\n";
    }
    const auto report = library->import({write("a.bib", entries)}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 9);
    EXPECT_TRUE(report->merges.empty());
}

TEST_F(ImporterTest, takesTheFilesOfAFolderByNameWhicheverIsReadFirst)
{
    std::filesystem::create_directories(m_folder / "in" / "m");
    std::vector<std::string> names;
    for (int at = 0; at < 90; ++at) {
        const std::string number = std::to_string(100 + at);
        const std::string name = at % 30 == 7 ? "m/" + number : number;
        // Those in front take longest, and one is larger than all that is read ahead together.
        const std::size_t paragraphs = at == 0 ? 90'000 : at % 9 == 0 ? 2000 : 1;
        std::string page = "<title>Page " + number + "</title>";
        for (std::size_t count = 0; count < paragraphs; ++count)
            page += "<p>Un paragraphe de la page " + number +
                    ", long comme les autres le sont, puis "
                    "quelques mots encore.</p>\n";
        write("in/" + name + ".html", page);
        names.push_back((m_folder / "in" / (name + ".html")).string());
    }
    std::ranges::sort(names);
    const auto library = opened();
    const auto report =
        library->import({m_folder / "in"}, {.samples = static_cast<int>(names.size())});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, static_cast<std::int64_t>(names.size()));
    std::vector<std::string> taken;
    for (const auto &sample : report->samples)
        taken.push_back(sample->file);
    EXPECT_EQ(taken, names);
}

TEST_F(ImporterTest, tellsOfTheLinksThatItDoesNotFollow)
{
    std::filesystem::create_directories(m_folder / "in" / "deep");
    write("dehors.ris", "TY  - RPRT\nTI  - Dehors\nER  - \n");
    write("in/deep/dedans.ris", "TY  - RPRT\nTI  - Dedans\nER  - \n");
    std::filesystem::create_symlink(m_folder / "dehors.ris", m_folder / "in" / "lien.ris");
    std::filesystem::create_directory_symlink(m_folder / "in", m_folder / "in" / "deep" / "cercle");
    std::filesystem::create_symlink("/nowhere", m_folder / "in" / "perdu");
    const auto library = opened();
    const auto report = library->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    EXPECT_EQ(report->failed, 0);
    std::vector<std::string> links;
    for (const ImportMessage &message : report->messages) {
        EXPECT_EQ(message.severity, Severity::Information);
        EXPECT_EQ(message.error.detail, "a symbolic link, not followed");
        EXPECT_TRUE(message.leftOut);
        links.push_back(std::filesystem::path(message.error.subject).filename());
    }
    EXPECT_EQ(links, (std::vector<std::string>{"cercle", "lien.ris", "perdu"}));
}

TEST_F(ImporterTest, aTitleWithoutEndCostsItsRecordAlone)
{
    const auto file = write("long.ris", "TY  - RPRT\nTI  - " + std::string(70'000, 'x') +
                                            "\nER  - \nTY  - RPRT\nTI  - Court\nER  - \n");
    const auto library = opened();
    const auto report = library->import({file}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    ASSERT_EQ(report->failed, 1);
    EXPECT_EQ(
        report->messages.front().error,
        (Error{Cause::LimitExceeded, file.string(), {1, 0}, "a title of more than 65536 bytes"}));
}

TEST_F(ImporterTest, aLargeFileIsRefusedBeforeItIsRead)
{
    const std::vector<std::pair<std::string, std::string>> fronts{
        {"page.html", "<!DOCTYPE html><title>Giga</title>"},
        {"ref.ris", "TY  - RPRT\nTI  - Giga\n"},
        {"mods.xml", "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">"},
        {"page.mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"},
        {"items.json", R"([{"id":"a","title":"Giga")"}};
    std::vector<std::filesystem::path> files;
    for (const auto &[name, front] : fronts) {
        files.push_back(write(name, front));
        std::filesystem::resize_file(files.back(), std::uintmax_t{1} << 30);
    }
    files.push_back(write("bon.ris", "TY  - RPRT\nTI  - Un bon fichier\nER  - \n"));
    const auto library = opened();
    const auto report = library->import(files, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    ASSERT_EQ(report->messages.size(), fronts.size());
    for (std::size_t at = 0; at < fronts.size(); ++at) {
        const Error &error = report->messages[at].error;
        EXPECT_EQ(error.subject, files[at].string());
        EXPECT_EQ(error.cause, Cause::LimitExceeded) << error.subject;
        EXPECT_EQ(error.detail, "1073741824 bytes, more than 268435456") << error.subject;
    }
    expectWhole(*library);
}

TEST_F(ImporterTest, takesAWholeCorpusWithItsTerms)
{
    Locations where = locations();
    where.bundledCorpus.clear();
    const auto library = Library::open(where);
    ASSERT_TRUE(library);
    const auto report = (*library)->import({corpus()}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 5);
    const auto taxonomy = (*library)->taxonomy();
    ASSERT_TRUE(taxonomy);
    ASSERT_NE(taxonomy->find(corpus::Axis::Theme, "espace"), nullptr);
    EXPECT_EQ(taxonomy->find(corpus::Axis::Theme, "espace")->english, "Space");
}

TEST_F(ImporterTest, takesReferencesOfEachFormatWhateverTheirName)
{
    const auto ris = write("un.bin", "TY  - RPRT\nTI  - Un rapport\nER  - \nTY  - BOOK\nER  - \n");
    const auto bibtex = write("deux.ris", "@book{a, title={Un livre \xE9tonnant}}");
    const auto csl = write("trois", R"([{"type": "webpage", "title": "Une page"}])");
    const auto library = opened();
    const auto report = library->import({ris, bibtex, csl}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 3);
    EXPECT_EQ(report->failed, 1) << "the record without a title";
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages[0].error.subject, ris.string());
    EXPECT_EQ(report->messages[0].error.position.line, 4);
    EXPECT_EQ(total(*library, "étonnant"), 1);
    expectWhole(*library);
}

/// The same work in other words: one document, and what the second knew more of it.
TEST_F(ImporterTest, recognisesAWorkThatIsThere)
{
    const auto first =
        write("un.bib", "@report{a, title={Les ports de demain}, author={Martin, Anne}, "
                        "year=2025, doi={10.1000/ABC}}\n"
                        "@book{b, title={Un tout autre livre}, author={Martin, Anne}, "
                        "year=2025, url={https://www.example.org/x/?utm_source=a}}");
    const auto second =
        write("deux.ris",
              "TY  - RPRT\nTI  - Autre titre\nDO  - 10.1000/abc\nPB  - Ifri\nER  - \n"
              "TY  - BOOK\nTI  - Sans rapport\nUR  - http://example.org./x#a\nER  - \n"
              "TY  - RPRT\nTI  - Les ports de demains\nAU  - MARTIN, A.\nPY  - 2024\nER  - \n"
              "TY  - RPRT\nTI  - Les ports de demain 2\nAU  - Martin, A.\nPY  - 2025\nER  - \n");
    const auto library = opened();
    ASSERT_EQ(library->import({first}, {})->imported, 2);
    const auto report = library->import({second}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->duplicates, 3);
    EXPECT_EQ(report->completed, 1) << "the first, with its publisher";
    EXPECT_EQ(report->imported, 1) << "another number is another work";
    const auto again = library->import({second}, {});
    EXPECT_EQ(again->duplicates, 4);
    EXPECT_EQ(again->completed, 0);
    const auto answer = library->search({.query = "\"Les ports de demain\""});
    ASSERT_TRUE(answer);
    bool merged = false;
    for (const search::Hit &hit : answer->hits)
        merged = merged || library->document(hit.id)->publisher == "Ifri";
    EXPECT_TRUE(merged) << "the publisher came with the second record";
    expectWhole(*library);
}

TEST_F(ImporterTest, whatAnImportBroughtIsFoundByItsNumberAndItsFiles)
{
    const auto first = write("ports 2.bib", "@book{a, title={Les ports de demain}, year=2025}\n"
                                            "@book{b, title={Un tout autre livre}, year=2025}");
    const auto second = write("notes.ris", "TY  - RPRT\nTI  - Les ports du nord\nER  - \n");
    const auto library = opened();
    const std::int64_t before = total(*library, "");
    const auto one = library->import({first}, {});
    const auto two = library->import({second}, {});
    ASSERT_TRUE(one && two);
    const auto by = [](const auto &report) { return "import:" + std::to_string(report->change); };
    EXPECT_EQ(total(*library, by(one)), 2);
    EXPECT_EQ(total(*library, by(two)), 1) << "a file that has the number in its name is not meant";
    EXPECT_EQ(total(*library, by(one) + " ports"), 1);
    EXPECT_EQ(total(*library, "import:ports"), 2);
    EXPECT_EQ(total(*library, "import:note* OU import:\"ports 2.bib\""), 3);
    EXPECT_EQ(total(*library, "SAUF import:ports"), before + 1);
    EXPECT_EQ(total(*library, "import:404"), 0);
    ASSERT_TRUE(library->undo(one->change));
    EXPECT_EQ(total(*library, by(one)), 0);
}

/// Whatever was chosen: a folder, or several files at once.
TEST_F(ImporterTest, whatAFileBroughtIsFoundByItsNameInAFolder)
{
    std::filesystem::create_directories(m_folder / "biblio" / "thèses");
    write("biblio/hal.bib", "@book{a, title={Les ports de demain}, author={Roi, Anne}, year=2025}\n"
                            "@book{b, title={Un tout autre livre}, year=2025}");
    write("biblio/thèses/notes.ris", "TY  - BOOK\nTI  - Les ports de demain\nAU  - Roi, Anne\n"
                                     "PY  - 2025\nPB  - Quai\nER  - \nTY  - BOOK\n"
                                     "TI  - Les canaux du nord\nER  - \n");
    const auto library = opened();
    const auto report = library->import({m_folder / "biblio"}, {});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->imported, 3);
    EXPECT_EQ(total(*library, "import:hal.bib"), 2);
    EXPECT_EQ(total(*library, "import:note*"), 2) << "one that it completed, and its own";
    EXPECT_EQ(total(*library, "import:\"theses notes\""), 2);
    EXPECT_EQ(total(*library, "import:biblio"), 3);
    EXPECT_EQ(total(*library, "import:zotero"), 0);
    const std::string both = report->merges.at(0).document;
    EXPECT_EQ(library->filesOf(both).value(),
              (std::vector<std::string>{m_folder / "biblio" / "hal.bib",
                                        m_folder / "biblio" / "thèses" / "notes.ris"}));
    ASSERT_TRUE(library->undo(report->change));
    EXPECT_EQ(total(*library, "import:hal.bib"), 0);
}

TEST_F(ImporterTest, ofFilesThatWereChosenTogetherEachIsFoundByItself)
{
    const auto first = write("un.bib", "@book{a, title={Les ports de demain}}");
    const auto second = write("deux.bib", "@book{a, title={Les canaux du nord}}");
    const auto library = opened();
    ASSERT_TRUE(library->import({first, second}, {}));
    EXPECT_EQ(total(*library, "import:un.bib"), 1);
    EXPECT_EQ(total(*library, "import:bib"), 2);
    EXPECT_EQ(library->filesOf("moment-deepseek").value(), std::vector<std::string>());
}

TEST_F(ImporterTest, ofFilesThatWereChosenTogetherThePlaceIsTold)
{
    const auto library = opened();
    std::vector<std::filesystem::path> files;
    for (const char *name : {"c.txt", "a.txt", "b.txt"})
        files.push_back(write(name, std::string("Un texte de ") + name));
    std::vector<std::string> told;
    const auto note = [&](const Progress &progress) {
        EXPECT_TRUE(progress.entries);
        EXPECT_EQ(progress.total, 3);
        EXPECT_EQ(progress.done, static_cast<std::int64_t>(told.size()));
        told.push_back(std::filesystem::path(progress.subject).filename());
    };
    const auto report = library->import(files, {.dryRun = true, .samples = 3}, {}, note);
    ASSERT_TRUE(report);
    EXPECT_EQ(told, (std::vector<std::string>{"c.txt", "a.txt", "b.txt"}));
    ASSERT_EQ(report->samples.size(), 3U);
    for (std::size_t at = 0; at < files.size(); ++at)
        EXPECT_EQ(report->samples[at]->file, files[at].string()) << "in the order of the user";
}

TEST_F(ImporterTest, aFileThatIsNothingFailsByName)
{
    const auto file = write("photo.jpg", "\xff\xd8\xff\xe0 no document");
    const auto report = opened()->import({file, m_folder / "missing"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->failed, 2);
    EXPECT_EQ(report->messages.at(0).error.subject, file.string());
    EXPECT_EQ(report->messages.at(0).error.cause, Cause::Foreign);
    EXPECT_EQ(report->messages.at(1).error.cause, Cause::NotFound);
}

TEST_F(ImporterTest, aDryRunWritesNothing)
{
    const auto library = opened();
    const auto report = library->import({bulk(20)}, {.dryRun = true});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 20);
    EXPECT_EQ(total(*library, ""), 5);
    EXPECT_EQ(library->taxonomy()->find(corpus::Axis::Theme, "theme-1"), nullptr);
}

TEST_F(ImporterTest, aDryRunLetsOthersWrite)
{
    const auto library = opened();
    const auto more = write("more.jsonl", R"({"title": "Une note de plus"})");
    std::filesystem::create_directories(m_folder / "in");
    bulk(50, "in/a.jsonl");
    write("in/b.jsonl", R"({"title": "Une note après les autres"})");
    int written = 0;
    // From the middle of it: an edit, and an import into the same library.
    const auto report =
        library->import({m_folder / "in"}, {.dryRun = true}, {}, [&](const Progress &progress) {
            if (written > 0 || progress.records == 0)
                return;
            const auto edited =
                library->edit({"moment-deepseek"}, {{.field = "series", .values = {"S"}}});
            EXPECT_TRUE(edited) << edited.error().detail;
            const auto imported = library->import({more}, {});
            ASSERT_TRUE(imported) << imported.error().detail;
            EXPECT_EQ(imported->imported, 1);
            ++written;
        });
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(written, 1);
    EXPECT_EQ(report->imported, 51);
    expectWhole(*library);
}

TEST_F(ImporterTest, aDryRunNeedsNoRightToWrite)
{
    const auto writer = opened();
    const auto report = opened()->import({bulk(20)}, {.dryRun = true});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->imported, 20);
}

TEST_F(ImporterTest, aDryRunTellsWhatTheImportWillDo)
{
    const auto library = opened();
    ASSERT_TRUE(library->import({write("a.ris", "TY  - RPRT\nTI  - Les ports de demain\nAU  - Roi, "
                                                "Anne\nPY  - 2024\nER  - \n")},
                                {}));
    write("in.bib", "@report{a, title={Les ports de demain}, author={Roi, Anne}, year=2024, "
                    "doi={10.1000/a}}\n@book{b, title={Un livre sur la mer du Nord}, year=2020}\n"
                    "@book{c, title={Un livre sur la mer du Nord}, year=2020, isbn={2070368228}}");
    const auto known = write("in.jsonl", R"({"id": "moment-deepseek", "title": "Autre titre"})");
    const auto dry = library->import({m_folder / "in.bib", known}, {.dryRun = true, .samples = 9});
    ASSERT_TRUE(dry);
    const auto done = library->import({m_folder / "in.bib", known}, {.samples = 9});
    ASSERT_TRUE(done);
    EXPECT_EQ(dry->change, 0);
    EXPECT_EQ(dry->imported, done->imported);
    EXPECT_EQ(dry->updated, done->updated);
    EXPECT_EQ(dry->duplicates, done->duplicates);
    EXPECT_EQ(dry->newTerms, done->newTerms);
    ASSERT_EQ(dry->samples.size(), done->samples.size());
    for (std::size_t at = 0; at < dry->samples.size(); ++at) {
        EXPECT_EQ(dry->samples[at]->fate, done->samples[at]->fate) << at;
        EXPECT_EQ(dry->samples[at]->merge.document, done->samples[at]->merge.document) << at;
        EXPECT_EQ(dry->samples[at]->merge.fields, done->samples[at]->merge.fields) << at;
    }
    EXPECT_EQ(dry->samples.at(0)->fate, Fate::Merge);
}

/// Every file of tests/data/malformed: refused with its name and a cause, and nothing changed.
TEST_F(ImporterTest, malformedFilesLeaveTheLibraryAsItWas)
{
    const auto folder = std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "tests/data/malformed";
    const auto library = opened();
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        // Other formats whatever their name: documents here, errors for the reader of analyses.
        const std::set<std::filesystem::path> others{"json.xml", "html-page.xml", "feed.xml",
                                                     "expected.txt"};
        if (others.contains(entry.path().filename()))
            continue;
        const auto report = library->import({entry.path()}, {});
        ASSERT_TRUE(report) << entry.path();
        EXPECT_EQ(report->failed, 1) << entry.path();
        EXPECT_EQ(report->imported + report->updated, 0) << entry.path();
        ASSERT_EQ(report->messages.size(), 1U) << entry.path();
        EXPECT_EQ(report->messages.front().error.subject, entry.path().string());
        ++files;
    }
    EXPECT_GE(files, 50);
    EXPECT_EQ(total(*library, ""), 5);
    expectWhole(*library);
}

/// A reference and a page of one name are one work, which has what each of them says.
TEST_F(ImporterTest, whatLiesBesideAPageUnderItsNameJoinsIt)
{
    std::filesystem::create_directories(m_folder / "in");
    write("in/ports.html", "<html lang='fr'><title>Les ports de demain</title><p>Texte</html>");
    write("in/ports.ris",
          "TY  - RPRT\nTI  - Ports\nAU  - Martin, Anne\nDO  - 10.1000/abc\nER  - \n");
    write("in/autre.ris", "TY  - BOOK\nTI  - Un livre\nER  - \n");
    const auto library = opened();
    const auto report = library->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 2);
    const auto answer = library->search({.query = "titre:demain"});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->hits.size(), 1U);
    const auto document = library->document(answer->hits.front().id);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->title, "Les ports de demain");
    EXPECT_EQ(document->doi, "10.1000/abc");
    ASSERT_EQ(document->authors.size(), 1U);
    EXPECT_EQ(document->authors.front().family, "Martin");
}

TEST_F(ImporterTest, whatLiesInAFolderForOthersIsPassedOverInSilence)
{
    std::filesystem::create_directories(m_folder / "in" / ".git");
    write("in/.git/a.jsonl", R"({"title": "Réglages"})");
    write("in/.notes.jsonl", R"({"title": "Cachée"})");
    const auto picture = write("in/carte.PNG", "\x89PNG\r\n\x1a\n");
    write("in/package.json", R"({"name": "phare", "version": "1.0"})");
    write("in/a.jsonl", R"({"title": "Les digues"})");
    const auto report = opened()->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    EXPECT_EQ(report->failed, 0);
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_NE(report->messages.front().error.subject.find("package.json"), std::string::npos);
    EXPECT_EQ(report->messages.front().severity, Severity::Information);
    EXPECT_TRUE(report->messages.front().leftOut);
    EXPECT_EQ(opened()->import({picture}, {})->failed, 1) << "whoever names it is told";
}

TEST_F(ImporterTest, anEmptyFileInAFolderIsAWarning)
{
    std::filesystem::create_directories(m_folder / "in");
    write("in/a.jsonl", R"({"title": "Les digues"})");
    write("in/vide.html", "");
    const auto report = opened()->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages.front().severity, Severity::Warning);
    EXPECT_EQ(report->messages.front().error.detail, "an empty file");
}

TEST_F(ImporterTest, aFolderWithNothingToImportHasAWord)
{
    std::filesystem::create_directories(m_folder / "in");
    write("in/.DS_Store", "");
    const auto report = opened()->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->failed, 0);
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages.front().error.detail, "no file to import in this folder");
}

TEST_F(ImporterTest, aPagesOwnFolderIsNoneOfItsOwn)
{
    std::filesystem::create_directories(m_folder / "in" / "page_files");
    write("in/page.html", "<html><title>Une page</title><p>Texte</html>");
    write("in/page_files/frame.html", "<html><title>Un cadre publicitaire</title></html>");
    const auto report = opened()->import({m_folder / "in"}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    EXPECT_TRUE(report->messages.empty());
}

TEST_F(ImporterTest, needsAFolderForArchivesAndSaysSo)
{
    const auto library = opened();
    const auto archive = write("vide.zip", "PK\3\4 nothing");
    const auto note = write("note.jsonl", R"({"title": "Une note"})");
    const char *before = std::getenv("TMPDIR");
    const std::string kept = before == nullptr ? "" : before;
    setenv("TMPDIR", (m_folder / "absent").c_str(), 1);
    const auto report = library->import({archive, note}, {});
    before == nullptr ? unsetenv("TMPDIR") : setenv("TMPDIR", kept.c_str(), 1);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->failed, 1);
    EXPECT_EQ(report->imported, 1) << "the other file needs none";
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages.front().error.cause, Cause::CannotWrite);
    EXPECT_EQ(report->messages.front().error.subject, (m_folder / "absent").string());
}

TEST_F(ImporterTest, takesNoWordsForALanguage)
{
    const auto library = opened();
    const auto file =
        write("a.jsonl", "{\"id\": \"un\", \"title\": \"Un\", \"language\": \"fr}, note = {x\"}\n"
                         "{\"id\": \"deux\", \"title\": \"Deux\", \"language\": \"Français\"}\n");
    const auto report = library->import({file}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 2);
    EXPECT_EQ(library->document("un")->language, "");
    EXPECT_EQ(library->document("deux")->language, "fr");
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages.front().error.detail, "not a language: fr}, note = {x");
    EXPECT_EQ(report->messages.front().error.position.line, 1);
}

} // namespace
} // namespace lutrin::library
