// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "programtest.h"

namespace lutrin::cli {
namespace {

using nlohmann::json;

TEST_F(Program, listsTheFiveAnalyses)
{
    ASSERT_EQ(run({"list", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["total"], 5);
    EXPECT_EQ(output()["documents"].size(), 5U);
    ASSERT_EQ(run({"list"}), 0);
    EXPECT_NE(m_out.str().find("moment-deepseek\t2025\tUn «"), std::string::npos) << m_out.str();
}

TEST_F(Program, anEmptyLibraryHoldsNothing)
{
    ASSERT_EQ(run({"--empty", "list", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["total"], 0);
}

TEST_F(Program, showsADocumentWithEveryBlock)
{
    ASSERT_EQ(run({"show", "solutionnisme-technologique", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["authors"][0]["family"], "Pajot");
    ASSERT_EQ(run({"show", "solutionnisme-technologique"}), 0);
    EXPECT_NE(m_out.str().find("Benjamin Pajot"), std::string::npos);
    EXPECT_NE(m_out.str().find("ISBN\u00a0: non renseigné"), std::string::npos);
}

TEST_F(Program, showsWhatWasMarkedInADocument)
{
    const auto file =
        write("marques.jsonl", R"({"id": "a", "title": "A", "body": "Un mot.", "highlights": )"
                               R"([{"quote": "Un mot", "note": "À citer"}]})");
    ASSERT_EQ(run({"import", file.string()}), 0) << m_errors.str();
    ASSERT_EQ(run({"show", "a", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["highlights"],
              json::parse(R"([{"quote": "Un mot", "note": "À citer", "locator": "§ 1"}])"));
    ASSERT_EQ(run({"show", "a"}), 0);
    EXPECT_TRUE(
        m_out.str().ends_with("\nPassages surlignés\n\n«\u00A0Un mot\u00A0» (§ 1)\n    À citer\n"))
        << m_out.str();
}

TEST_F(Program, listsTheMarkedPassagesOfAllDocuments)
{
    const auto file =
        write("marques.jsonl",
              R"({"id": "a", "title": "A", "body": "Un mot.", "date": "2025", "highlights": )"
              R"([{"quote": "Un mot", "note": "À citer"}]})"
              "\n"
              R"({"id": "b", "title": "B", "body": "Une phrase.", "date": "2024", "highlights": )"
              R"([{"quote": "Une"}, {"quote": "phrase", "place": 5}]})");
    ASSERT_EQ(run({"import", file.string()}), 0) << m_errors.str();
    ASSERT_EQ(run({"highlights"}), 0) << m_errors.str();
    EXPECT_EQ(m_out.str(), "a\tA\n\n«\u00A0Un mot\u00A0» (§ 1)\n    À citer\n"
                           "\nb\tB\n\n«\u00A0Une\u00A0» (§ 1)\n"
                           "\n«\u00A0phrase\u00A0» (§ 1)\n");
    ASSERT_EQ(run({"highlights", "--query", "phrase", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["total"], 2);
    EXPECT_EQ(output()["highlights"][1], json::parse(R"({"id": "b", "title": "B", "note": "",)"
                                                     R"( "quote": "phrase", "locator": "§ 1"})"));
    ASSERT_EQ(run({"highlights", "a", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["highlights"][0]["note"], "À citer");
    EXPECT_EQ(run({"highlights", "nulle-part"}), 1);
    ASSERT_EQ(run({"highlights", "--to", "markdown"}), 0) << m_errors.str();
    EXPECT_NE(m_out.str().find("\n\nÀ citer\n\n## "), std::string::npos) << m_out.str();
    const std::string text = m_folder / "passages.rtf";
    ASSERT_EQ(run({"--json", "highlights", "a", "--to", "rtf", "-o", text, "--style", "apa"}), 0);
    EXPECT_EQ(output(), json({{"format", "rtf"}, {"exported", 1}, {"file", text}}));
    EXPECT_TRUE(std::filesystem::exists(text));
    EXPECT_EQ(run({"highlights", "-o", text}), 2);
    EXPECT_EQ(run({"highlights", "a", "--query", "b"}), 2);
}

TEST_F(Program, pagesThroughResults)
{
    ASSERT_EQ(run({"search", "", "--limit", "2", "--sort", "title", "--json"}), 0);
    const json first = output();
    ASSERT_EQ(run({"search", "", "--limit", "2", "--offset", "2", "--sort", "title", "--json"}), 0);
    EXPECT_EQ(first["total"], 5);
    EXPECT_EQ(first["hits"].size(), 2U);
    EXPECT_NE(first["hits"], output()["hits"]);
}

TEST_F(Program, putsFirstWhatCameLast)
{
    const auto file = write("a.jsonl", R"({"title": "Une note", "date": "1999"})");
    ASSERT_EQ(run({"import", file}), 0) << m_errors.str();
    ASSERT_EQ(run({"search", "", "--limit", "1", "--sort", "added", "--json"}), 0);
    EXPECT_EQ(output()["hits"][0]["title"], "Une note");
}

TEST_F(Program, wrongUsageIsTwo)
{
    EXPECT_EQ(run({}), 2);
    EXPECT_EQ(run({"frobnicate"}), 2);
    EXPECT_EQ(run({"show"}), 2);
    EXPECT_EQ(run({"cite"}), 2);
    EXPECT_EQ(run({"search", "x", "--sort", "colour"}), 2);
    EXPECT_EQ(run({"stats", "--by", "colour"}), 2);
    EXPECT_FALSE(m_errors.str().empty());
}

TEST_F(Program, editReadsADoiAndRefusesWhatIsNone)
{
    ASSERT_EQ(run({"edit", "moment-deepseek", "--set", "doi=https://doi.org/10.1000/182"}), 0);
    ASSERT_EQ(run({"show", "moment-deepseek", "--json"}), 0);
    EXPECT_EQ(output()["doi"], "10.1000/182");
    EXPECT_EQ(run({"edit", "moment-deepseek", "--set", "doi=182"}), 1);
    EXPECT_NE(m_errors.str().find("pas un DOI"), std::string::npos);
    EXPECT_EQ(run({"edit", "moment-deepseek", "--set", "url=ici"}), 1);
}

TEST_F(Program, editMakesANewRecord)
{
    ASSERT_EQ(run({"edit", "--new", "--set", "title=Les digues", "--json"}), 0);
    const std::string id = output()["id"];
    ASSERT_EQ(run({"show", id, "--json"}), 0);
    EXPECT_EQ(output()["title"], "Les digues");
    EXPECT_EQ(run({"edit", "--new", "--set", "date=2025"}), 1);
    EXPECT_EQ(run({"edit", id, "--new"}), 2);
    EXPECT_EQ(run({"edit", "--set", "date=2025"}), 2);
}

TEST_F(Program, citesByKeys)
{
    ASSERT_EQ(run({"cite", "moment-deepseek", "--keys", "latex", "--locator", "p. 3"}), 0);
    EXPECT_EQ(m_out.str(), "\\autocite[3]{ifri2025moment}\n");
    ASSERT_EQ(run({"cite", "moment-deepseek", "--keys", "pandoc", "--json"}), 0);
    EXPECT_EQ(output()["text"], "[@ifri2025moment]");
}

TEST_F(Program, saysWhatIsWrongWithItsArguments)
{
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {{}, "il manque un verbe"},
        {{"frobnicate"}, "verbe inconnu\u00a0: frobnicate"},
        {{"show"}, "il manque ID"},
        {{"undo", "abc"}, "N\u00a0: valeur refusée (abc)"},
        {{"list", "--query"}, "--query\u00a0: il manque une valeur"},
        {{"list", "x"}, "argument inattendu\u00a0: x"},
        {{"search", "x", "--limit", "beaucoup"}, "--limit\u00a0: valeur refusée (beaucoup)"},
        {{"cite", "x", "--as", "doc"},
         "--as\u00a0: valeur refusée (doc)\u202f; attendu\u00a0: {html"},
    };
    for (const auto &[arguments, message] : cases) {
        EXPECT_EQ(run(arguments), 2) << message;
        EXPECT_NE(m_errors.str().find("lutrin-cli: " + message), std::string::npos)
            << m_errors.str();
    }
}

TEST_F(Program, helpIsNoError)
{
    EXPECT_EQ(run({"--help"}), 0);
    EXPECT_NE(m_out.str().find("search"), std::string::npos);
}

TEST_F(Program, anUnknownDocumentFailsByName)
{
    for (const char *verb : {"show", "cite"}) {
        EXPECT_EQ(run({verb, "nulle-part"}), 1);
        EXPECT_NE(m_errors.str().find("nulle-part"), std::string::npos) << m_errors.str();
    }
}

TEST_F(Program, importsJsonLinesOnceAndReportsBadLines)
{
    const auto file = write("bulk.jsonl", R"({"id": "a", "title": "Premier", "themes": ["Neuf"]}
{"title": "Second", "body": "Un corps."}
{"titel": "sans titre"}
)");
    EXPECT_EQ(run({"import", file, "--dry-run", "--json"}), 1);
    EXPECT_EQ(output()["imported"], 2);
    EXPECT_EQ(run({"import", file, "--json"}), 1);
    json report = output();
    EXPECT_EQ(report["imported"], 2);
    EXPECT_EQ(report["failed"], 1);
    ASSERT_EQ(report["messages"].size(), 1U);
    EXPECT_EQ(report["messages"][0]["line"], 3);
    EXPECT_EQ(report["messages"][0]["file"], file.string());
    EXPECT_EQ(run({"import", file, "--json"}), 1);
    report = output();
    EXPECT_EQ(report["imported"], 0);
    EXPECT_EQ(report["duplicates"], 2);
    ASSERT_EQ(run({"search", "corps", "--json"}), 0);
    EXPECT_EQ(output()["total"], 1);
    ASSERT_EQ(run({"search", "thème:neuf", "--json"}), 0);
    EXPECT_EQ(output()["total"], 1);
}

TEST_F(Program, saysHowManyThatWereThereLearntSomething)
{
    const auto first = write("un.ris", "TY  - RPRT\nTI  - Les digues\nDO  - 10.1000/ab\nER  - \n");
    const auto second =
        write("deux.ris", "TY  - RPRT\nTI  - Les digues\nDO  - 10.1000/ab\nPB  - Phare\nER  - \n");
    ASSERT_EQ(run({"import", first}), 0);
    ASSERT_EQ(run({"import", second}), 0);
    EXPECT_NE(m_out.str().find("0 mis à jour, 1 déjà présent (dont 1 complété), 0 en échec"),
              std::string::npos)
        << m_out.str();
    ASSERT_EQ(run({"import", second}), 0);
    EXPECT_NE(m_out.str().find("1 déjà présent, 0 en échec"), std::string::npos) << m_out.str();
    ASSERT_EQ(run({"import", second, "--json"}), 0);
    EXPECT_EQ(output()["completed"], 0);
}

TEST_F(Program, countsAndCrossesFacets)
{
    ASSERT_EQ(run({"stats", "--by", "theme,region", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["documents"], 5);
    ASSERT_FALSE(output()["counts"].empty());
    EXPECT_TRUE(output()["counts"][0]["theme"].contains("id"));
    EXPECT_TRUE(output()["counts"][0]["region"].contains("label"));
    ASSERT_EQ(run({"stats", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output()["documents"], 5);
    EXPECT_EQ(run({"stats", "--by", "theme,region,year,author"}), 1);
}

TEST_F(Program, checksAndBacksUp)
{
    EXPECT_EQ(run({"check"}), 0) << m_errors.str();
    const auto copy = m_folder / "copy.sqlite";
    ASSERT_EQ(run({"backup", copy}), 0) << m_errors.str();
    EXPECT_TRUE(std::filesystem::exists(copy));
    ASSERT_EQ(run({"--library", copy, "list", "--json"}), 2) << "given twice: a usage error";
}

TEST_F(Program, repairsWhatIsDerived)
{
    ASSERT_EQ(run({"check"}), 0) << m_errors.str();
    const auto damage = [&](const char *sql) {
        const auto library =
            store::Connection::open(m_folder / "library.sqlite", store::Access::ReadWrite);
        ASSERT_TRUE(library);
        ASSERT_TRUE((*library)->execute(sql));
    };
    damage("DELETE FROM facet");
    ASSERT_EQ(run({"check"}), 1);
    EXPECT_EQ(run({"repair"}), 0) << m_errors.str();
    EXPECT_NE(m_out.str().find("Bibliothèque saine, documents\u00a0: 5"), std::string::npos);
    damage("DELETE FROM facet");
    ASSERT_EQ(run({"repair", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output(), json({{"ok", true}, {"documents", 5}, {"problems", json::array()}}));
    EXPECT_EQ(run({"check"}), 0) << m_errors.str();
}

TEST_F(Program, restoresABackupAndKeepsWhatWasThere)
{
    const auto copy = (m_folder / "copy.sqlite").string();
    ASSERT_EQ(run({"backup", copy}), 0) << m_errors.str();
    write("more.jsonl", R"({"title": "Une note de plus"})");
    ASSERT_EQ(run({"import", (m_folder / "more.jsonl").string()}), 0) << m_errors.str();
    ASSERT_EQ(run({"restore", copy, "--json"}), 0) << m_errors.str();
    const auto report = output();
    EXPECT_EQ(report["documents"], 5);
    EXPECT_TRUE(std::filesystem::exists(report["kept"].get<std::string>()));
    ASSERT_EQ(run({"search", "--json", ""}), 0) << m_errors.str();
    EXPECT_EQ(output()["total"], 5);
    EXPECT_EQ(run({"restore", (m_folder / "more.jsonl").string()}), 1);
    EXPECT_NE(m_errors.str().find("more.jsonl"), std::string::npos);
}

TEST_F(Program, refusesAFileThatIsNoLibrary)
{
    write("library.sqlite", "Ceci n'est pas une bibliothèque, loin de là.");
    EXPECT_EQ(run({"list"}), 1);
    EXPECT_NE(m_errors.str().find("library.sqlite"), std::string::npos);
}

TEST_F(Program, exportsWhatAQueryFindsIntoAFile)
{
    const auto file = (m_folder / "out.ris").string();
    ASSERT_EQ(run({"export", "--query", "", "--to", "ris", "-o", file, "--json"}), 0)
        << m_errors.str();
    EXPECT_EQ(output()["exported"], 5);
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_NE(text.find("ID  - ifri2025moment\r\n"), std::string::npos) << text;
}

TEST_F(Program, exportsTheDocumentsNamedOnceEach)
{
    ASSERT_EQ(run({"export", "moment-deepseek", "moment-deepseek", "--to", "csl-json"}), 0)
        << m_errors.str();
    ASSERT_EQ(output().size(), 1U);
    EXPECT_EQ(output()[0]["id"], "moment-deepseek");
    EXPECT_EQ(output()[0]["citation-key"], "ifri2025moment");
    EXPECT_EQ(output()[0]["issued"]["date-parts"], json::parse("[[2025]]"));
}

TEST_F(Program, leavesNoFileWhenAnExportFails)
{
    const auto file = m_folder / "out.bib";
    EXPECT_EQ(run({"export", "moment-deepseek", "absent", "--to", "biblatex", "-o", file.string()}),
              1);
    EXPECT_NE(m_errors.str().find("absent"), std::string::npos) << m_errors.str();
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_EQ(run({"export", "moment-deepseek", "--to", "biblatex", "-o", "/nowhere/x.bib"}), 1);
    EXPECT_NE(m_errors.str().find("/nowhere/x.bib"), std::string::npos) << m_errors.str();
}

TEST_F(Program, asksWhatToExportAndInWhichFormat)
{
    EXPECT_EQ(run({"export", "--to", "ris"}), 2);
    EXPECT_EQ(run({"export", "moment-deepseek"}), 2);
    EXPECT_EQ(run({"export", "moment-deepseek", "--to", "docx"}), 2);
    EXPECT_NE(m_errors.str().find("docx"), std::string::npos) << m_errors.str();
    EXPECT_EQ(run({"export", "moment-deepseek", "--query", "x", "--to", "ris"}), 2);
}

TEST_F(Program, acronymsAreListedAndChosen)
{
    ASSERT_EQ(run({"--empty", "acronyms", "--add", "SNU", "Service National Universel"}), 0)
        << m_errors.str();
    EXPECT_EQ(m_out.str(), "SNU\tservice national universel\t0\town\n");
    ASSERT_EQ(run({"--json", "acronyms", "snu"}), 0);
    EXPECT_EQ(output()["acronyms"].at(0)["choice"], "own");
    ASSERT_EQ(run({"acronyms", "--refuse", "SNU", "service national universel"}), 0);
    EXPECT_EQ(m_out.str(), "SNU\tservice national universel\t0\trefused\n");
    ASSERT_EQ(run({"acronyms", "--forget", "SNU", "service national universel"}), 0);
    EXPECT_EQ(m_out.str(), "");
    EXPECT_EQ(run({"acronyms", "--add", "SNU"}), 1) << "of what?";
    EXPECT_EQ(run({"acronyms", "--add"}), 2);
}

TEST_F(Program, ImportCanBeTakenBack)
{
    const auto file =
        write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Oiseaux"]})");
    ASSERT_EQ(run({"--json", "import", file}), 0) << m_errors.str();
    const auto change = output().at("change").get<std::int64_t>();
    EXPECT_EQ(output().at("newTerms").at(0).at("label"), "Oiseaux");
    ASSERT_EQ(run({"edit", "a", "--set", "series=S", "--add", "keywords=mer"}), 0);
    ASSERT_EQ(run({"--json", "changes"}), 0);
    ASSERT_EQ(output().at("changes").size(), 2U);
    EXPECT_EQ(output().at("changes").at(1).at("subject"), file.string());
    ASSERT_EQ(run({"--json", "revisions", "a"}), 0);
    EXPECT_EQ(output().at("revisions").at(0).at("changed"), json({"keywords", "series"}));
    ASSERT_EQ(run({"undo"}), 0) << "the edit";
    ASSERT_EQ(run({"--json", "undo", std::to_string(change)}), 0) << m_errors.str();
    EXPECT_EQ(output().at("removed"), 1);
    EXPECT_EQ(run({"show", "a"}), 1);
    EXPECT_EQ(run({"undo"}), 1) << "nothing is left to take back";
}

TEST_F(Program, DryRunShowsWhatWasReadAndFromWhere)
{
    ASSERT_EQ(run({"import", write("a.bib", "@report{a, title={Les ports de demain}, "
                                            "author={Martin, Anne}, year=2025}")}),
              0);
    const auto file = write("b.ris", "TY  - RPRT\nTI  - Les ports de demain\nAU  - Martin, Anne\n"
                                     "PY  - 2025\nPB  - Ifri\nER  - \n");
    ASSERT_EQ(run({"--json", "import", "--dry-run", file}), 0) << m_errors.str();
    const json record = output().at("records").at(0);
    EXPECT_EQ(record.at("becomes"), "merge");
    EXPECT_EQ(record.at("document").at("title"), "Les ports de demain");
    EXPECT_TRUE(record.at("from").contains("title")) << record;
    EXPECT_EQ(output().at("merges").at(0).at("fields"), json({"publisher"}));
    EXPECT_EQ(output().at("change"), 0);
    const std::string twin = record.at("sameAs");
    ASSERT_EQ(run({"separate", twin, output().at("merges").at(0).at("record")}), 0);
    ASSERT_EQ(run({"--json", "import", file}), 0);
    EXPECT_EQ(output().at("imported"), 1);
}

TEST_F(Program, MapMakesALabelMeanATerm)
{
    ASSERT_EQ(
        run({"import",
             write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Astronautique"]})")}),
        0);
    ASSERT_EQ(run({"map", "theme", "astronautique", "espace"}), 0) << m_errors.str();
    ASSERT_EQ(run({"--json", "show", "a"}), 0);
    EXPECT_EQ(output().at("themes").at(0), "espace");
    EXPECT_EQ(run({"map", "theme", "espace", "technologie"}), 1);
    EXPECT_EQ(run({"map", "colour", "a", "b"}), 2);
}

TEST_F(Program, removesWhatIsNamedOrFound)
{
    ASSERT_EQ(run({"remove", "moment-deepseek", "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output().at("removed"), 1);
    const std::int64_t change = output().at("change");
    EXPECT_EQ(run({"show", "moment-deepseek"}), 1);
    ASSERT_EQ(run({"changes", "--json"}), 0);
    EXPECT_EQ(output()["changes"][0]["kind"], "remove");
    ASSERT_EQ(run({"undo", std::to_string(change)}), 0);
    EXPECT_EQ(run({"show", "moment-deepseek"}), 0);
    ASSERT_EQ(run({"remove", "--query", "titre:deepseek"}), 0);
    EXPECT_NE(m_out.str().find("lutrin-cli undo "), std::string::npos) << m_out.str();
    EXPECT_EQ(run({"show", "moment-deepseek"}), 1);
    EXPECT_EQ(run({"remove"}), 2);
    EXPECT_EQ(run({"remove", "inconnu"}), 1);
    EXPECT_NE(m_errors.str().find("inconnu"), std::string::npos);
}

TEST_F(Program, attachesAFile)
{
    ASSERT_EQ(run({"import", write("a.jsonl", R"({"id": "a", "title": "Les oies"})")}), 0);
    const auto file = write("a.txt", "Les bajoyers de l’écluse.");
    ASSERT_EQ(run({"attach", "a", file, "--json"}), 0) << m_errors.str();
    EXPECT_EQ(output().at("fields"), json({"body"}));
    const std::int64_t change = output().at("change");
    ASSERT_EQ(run({"search", "bajoyers", "--json"}), 0);
    EXPECT_EQ(output().at("total"), 1);
    ASSERT_EQ(run({"attach", "a", file}), 0);
    EXPECT_EQ(m_out.str(), "la fiche a déjà tout cela\n");
    ASSERT_EQ(run({"undo", std::to_string(change)}), 0);
    ASSERT_EQ(run({"attach", "a", file}), 0);
    EXPECT_TRUE(m_out.str().starts_with("la fiche a maintenant\u00a0: body")) << m_out.str();
    EXPECT_NE(m_out.str().find("lutrin-cli undo "), std::string::npos);
    EXPECT_EQ(run({"attach", "a"}), 2);
    EXPECT_EQ(run({"attach", "inconnu", file}), 1);
    EXPECT_NE(m_errors.str().find("inconnu"), std::string::npos);
    EXPECT_EQ(run({"attach", "a", write("b.jsonl", R"({"title": "Les oies"})")}), 1);
    EXPECT_NE(m_errors.str().find("il faut un PDF, une page ou un texte"), std::string::npos)
        << m_errors.str();
}

TEST_F(Program, tagsAndCollects)
{
    ASSERT_EQ(run({"tag", "--add", "à lire", "moment-deepseek", "gouvernance-mondiale-ia"}), 0)
        << m_errors.str();
    ASSERT_EQ(run({"collect", "--query", "étiquette:lire", "--add", "Thèse", "--json"}), 0);
    EXPECT_EQ(output()["changes"][0]["added"], "Thèse");
    EXPECT_EQ(output()["changes"][0]["ids"].size(), 2U);
    ASSERT_EQ(run({"tag", "moment-deepseek", "--remove", "A LIRE"}), 0);
    ASSERT_EQ(run({"tag", "--json"}), 0);
    EXPECT_EQ(output(), json::parse(R"({"names":[{"name":"à lire","documents":1}]})"));
    ASSERT_EQ(run({"search", "dossier:these", "--json"}), 0);
    EXPECT_EQ(output()["total"], 2);
    EXPECT_EQ(output()["facets"]["collection"][0]["count"], 2);
    EXPECT_EQ(run({"tag", "--add", "x"}), 2);
    EXPECT_EQ(run({"tag", "moment-deepseek"}), 2);
    EXPECT_EQ(run({"tag", "inconnu", "--add", "x"}), 1);
    EXPECT_NE(m_errors.str().find("inconnu"), std::string::npos);
}

} // namespace
} // namespace lutrin::cli
