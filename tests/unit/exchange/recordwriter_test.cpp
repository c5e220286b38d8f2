// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/recordwriter.h"

#include "samplework.h"

#include "citation/item/csljson.h"
#include "citation/item/documentitem.h"
#include "corpus/json.h"
#include "exchange/pages/pagereader.h"
#include "exchange/references/csljsonreader.h"
#include "exchange/references/latextext.h"
#include "exchange/references/worktypes.h"

#include <gtest/gtest.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>

namespace lutrin::exchange {
namespace {

std::string written(std::string_view format, const std::vector<corpus::Document> &documents)
{
    const corpus::Taxonomy taxonomy(
        {{.axis = corpus::Axis::Theme, .id = "mers", .french = "Mers, océans"}});
    const auto writer = makeWriter(format, taxonomy);
    if (!writer)
        return "no writer";
    std::string text = (*writer)->begin();
    for (corpus::Document document : documents) {
        if (hasCitationKeys(format))
            document.citationKey = "key" + std::to_string(documents.size());
        text += (*writer)->record(document);
    }
    return text + (*writer)->end();
}

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

TEST(RecordWriter, RefusesAFormatWithoutWriter)
{
    const auto writer = makeWriter("docx", {});
    ASSERT_FALSE(writer.has_value());
    EXPECT_EQ(writer.error().cause, Cause::Unsupported);
    EXPECT_EQ(writer.error().subject, "docx");
}

TEST(RecordWriter, WritesEveryFormatItNames)
{
    for (const std::string &format : writtenFormats())
        EXPECT_TRUE(has(written(format, {sampleReport()}), "Phare")) << format;
}

TEST(RisWriter, WritesTagsByTable)
{
    const std::string text = written("ris", {sampleReport()});
    EXPECT_TRUE(text.starts_with("TY  - RPRT\r\nID  - key1\r\nTI  - Le réseau"));
    for (const char *line :
         {"TT  - Réseau des mers\r\n", "AU  - de Roseau, Jeanne\r\n",
          "AU  - Office des mers and Ports\r\n", "PY  - 2025\r\nDA  - 2025/02/14/\r\n",
          "T3  - Études\r\n", "M1  - 12\r\n", "SP  - 48\r\n", "SN  - 978-2-07-036822-8\r\n",
          "KW  - mer\r\nKW  - câbles, ports\r\n", "AB  - Un « réseau » {complet}. Deux lignes.\r\n",
          "L1  - reseau.pdf\r\n"})
        EXPECT_TRUE(has(text, line)) << line << text;
    EXPECT_TRUE(text.ends_with("ER  - \r\n\r\n"));
    EXPECT_TRUE(
        has(written("ris", {sampleArticle()}), "SP  - 101\r\nEP  - 108\r\nSN  - 1234-5679\r\n"));
}

TEST(BibWriter, KeepsToTheDataModelOfBibLatex)
{
    const std::string text = written("biblatex", {sampleReport()});
    // In a series and with an ISBN, a report is what the model calls a manual.
    EXPECT_TRUE(text.starts_with("@manual{key1,\n")) << text;
    for (const char *line :
         {"author = {de Roseau, Jeanne and {Office des mers and Ports}},", "date = {2025-02-14},",
          "title = {Le réseau des mers : l’IA à 100 \\% \\& après\\_demain},", "series = {Études},",
          "number = {12},", "publisher = {Le Phare},", "pagetotal = {48},", "langid = {french},",
          "url = {https://exemple.org/reseau_1?a=b&c=d#e},", "doi = {10.1000/mers.12_b},",
          "keywords = {mer, {câbles, ports}},",
          "abstract = {Un « réseau » \\{complet\\}. Deux lignes.},"})
        EXPECT_TRUE(has(text, line)) << line << '\n' << text;
}

TEST(BibWriter, TakesNoCountOfPagesForAPage)
{
    const std::string book = written("bibtex", {{.type = "book", .title = "T", .pages = "970"}});
    EXPECT_TRUE(has(book, "pagetotal = {970},")) << book;
    EXPECT_FALSE(has(book, "pages = ")) << book;
    const std::string article =
        written("bibtex", {{.type = "article", .title = "T", .pages = "44-50"}});
    EXPECT_TRUE(has(article, "pages = {44--50},")) << article;
    EXPECT_FALSE(has(article, "pagetotal")) << article;
}

TEST(BibWriter, KeepsWhoEditedAReportAndItsEdition)
{
    corpus::Document report = sampleReport();
    report.series.clear();
    report.isbn.clear();
    EXPECT_TRUE(written("biblatex", {report}).starts_with("@report{key1,\n"));
    report.editors = {{.family = "Aubry", .given = "Jeanne"}};
    report.edition = "2";
    const std::string text = written("biblatex", {report});
    EXPECT_TRUE(has(text, "editor = {Aubry, Jeanne},")) << text;
    EXPECT_TRUE(has(text, "edition = {2},")) << text;
}

TEST(BibWriter, KeepsTheWholeOfAVolume)
{
    corpus::Document volume = sampleReport();
    volume.type = "book";
    volume.container = "Le grand traité";
    EXPECT_TRUE(has(written("biblatex", {volume}), "maintitle = {Le grand traité},"));
}

TEST(BibWriter, LetsNoValueEndItsField)
{
    corpus::Document document = sampleReport();
    document.language = "fr}, note = {hors du champ";
    document.doi = "10.1000/a}, note = {b";
    document.url = "https://example.org/}\n@book{c,";
    document.pages = "1}-2{";
    document.isbn = document.issn = document.volume = document.number = "3}, note = {";
    document.pdf = "a}, note = {.pdf";
    document.keywords = {"d}, note = {e"};
    for (const char *format : {"biblatex", "bibtex"}) {
        const std::string text = written(format, {document});
        EXPECT_FALSE(has(text, "}, note = {")) << text;
        EXPECT_FALSE(has(text, "@book{")) << text;
        EXPECT_FALSE(has(text, "langid")) << text;
    }
}

TEST(BibWriter, ProtectsCapitalsOfEnglishTitles)
{
    const std::string text = written("biblatex", {sampleArticle()});
    EXPECT_TRUE(has(text, "title = {A {DeepSeek} {Moment} in the {Ports} of {France}},")) << text;
    EXPECT_TRUE(has(text, "options = {useprefix=true},"));
    EXPECT_TRUE(has(text, "author = {van der Meulen, Pieter},"));
    EXPECT_TRUE(has(text, "date = {2022-06},"));
    EXPECT_TRUE(has(text, "pages = {101--108},"));
    EXPECT_TRUE(has(text, "langid = {english},"));
}

TEST(BibWriter, WritesNamesThatBibTexCannotHoldByTheirParts)
{
    corpus::Document document = sampleReport();
    document.authors = {{.family = "Aube", .given = "Jeanne", .particle = "d’"},
                        {.family = "la Baie", .given = "Paul"}};
    EXPECT_TRUE(has(written("biblatex", {document}),
                    "{family=Aube, given=Jeanne, prefix=d’, useprefix=false and {la Baie}, Paul}"));
    document.authors = {{.family = "Roseau", .given = "Jeanne", .particle = "de"},
                        {.family = "Meulen", .given = "Pieter", .particle = "van der"}};
    EXPECT_TRUE(has(written("biblatex", {document}),
                    "prefix=de, useprefix=false and family=Meulen, given=Pieter, prefix=van der, "
                    "useprefix=true}"));
}

TEST(BibWriter, WritesBibTexInAscii)
{
    const std::string text = written("bibtex", {sampleReport()});
    EXPECT_TRUE(std::ranges::all_of(text, [](char c) { return (c & '\x80') == 0; })) << text;
    EXPECT_TRUE(text.starts_with("@techreport{key1,\n"));
    for (const char *line : {"year = {2025},\n  month = feb,", "title = {Le r{\\'{e}}seau des mers",
                             "{IA} {\\`{a}} 100", "institution = {Le Phare},",
                             "series = {{\\'{E}}tudes},", "\\guillemotleft{}"})
        EXPECT_TRUE(has(text, line)) << line << '\n' << text;
}

TEST(HtmlWriter, WritesNoPageToImport)
{
    const auto reading = readWebPage(written("html", {sampleReport()}));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::Unsupported);
    EXPECT_TRUE(reading.error().detail.starts_with("an export of Lutrin, made to be read"));
}

TEST(BibWriter, KeepsPagesOfReportsAndIssuesOfLaws)
{
    corpus::Document report = sampleReport();
    report.pages = "12-34";
    EXPECT_TRUE(has(written("biblatex", {report}), "  pages = {12--34},"));
    corpus::Document law = sampleReport();
    law.type = "law";
    law.issue = "0045";
    EXPECT_TRUE(has(written("bibtex", {law}), "  issue = {0045},"));
}

TEST(CslJsonWriter, KeepsParticlesWithinFamilyNames)
{
    corpus::Document document = sampleReport();
    document.authors = {{.family = "van der Meer", .given = "Jan"},
                        {.family = "Meer", .given = "Jan", .particle = "van der"}};
    const std::string text = written("csl-json", {document});
    const auto reading = readCslJson(text);
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.front().document.authors, document.authors);
    EXPECT_FALSE(has(written("csl-json", {sampleReport()}), "parse-names"));
}

TEST(CslJsonWriter, IsReadBackAsTheSameItems)
{
    for (const corpus::Document &document : {sampleReport(), sampleArticle()}) {
        const auto items = citation::itemsFromCslJson(written("csl-json", {document, document}));
        ASSERT_TRUE(items.has_value());
        ASSERT_EQ(items->size(), 2U);
        citation::Item wanted = citation::itemFromDocument(document);
        wanted.set(citation::Variable::Abstract, document.summary);
        wanted.set(citation::Variable::License, document.rights);
        wanted.set(citation::Variable::CitationKey, "key2");
        if (!document.keywords.empty())
            wanted.set(citation::Variable::Keyword, "mer; câbles, ports");
        for (int i = 0; i < citation::variableCount; ++i) {
            const auto variable = static_cast<citation::Variable>(i);
            EXPECT_EQ(items->front().text(variable), wanted.text(variable)) << nameOf(variable);
            EXPECT_EQ(items->front().names(variable), wanted.names(variable)) << nameOf(variable);
        }
        EXPECT_EQ(*items->front().date(citation::Variable::Issued),
                  *wanted.date(citation::Variable::Issued));
    }
    EXPECT_EQ(written("csl-json", {}), "[\n]\n");
}

TEST(ModsWriter, WritesWellFormedRecords)
{
    corpus::Document document = sampleReport();
    document.title += " <b>\x01";
    document.versions = {{.language = "en", .title = "The Net", .url = "https://exemple.org/en"}};
    const std::string text = written("mods", {document, sampleArticle()});
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc *)> parsed(
        xmlReadMemory(text.data(), static_cast<int>(text.size()), "mods", nullptr, XML_PARSE_NONET),
        xmlFreeDoc);
    ASSERT_NE(parsed, nullptr) << text;
    for (const char *part :
         {"<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">", "<mods version=\"3.7\">",
          "&lt;b&gt;</title>", "<namePart type=\"family\">de Roseau</namePart>",
          "<name type=\"corporate\">", "<dateIssued encoding=\"w3cdtf\">2025-02-14</dateIssued>",
          "<relatedItem type=\"series\">", "<partNumber>12</partNumber>",
          "<relatedItem type=\"host\">", "<start>101</start>",
          "<relatedItem type=\"otherVersion\">"})
        EXPECT_TRUE(has(text, part)) << part << text;
}

TEST(CsvWriter, QuotesWhatNeedsIt)
{
    corpus::Document document = sampleReport();
    document.title = "Un \"mot\"";
    document.themes = {{.term = "mers"}, {.term = "inconnu"}};
    const std::string text = written("csv", {document});
    EXPECT_TRUE(text.starts_with("id,type,genre,title,"));
    EXPECT_TRUE(has(text, R"(,"Un ""mot""",Jeanne de Roseau ; Office des mers and Ports,)"));
    EXPECT_TRUE(has(text, "\"Mers, océans ; inconnu\""));
    EXPECT_EQ(std::ranges::count(text, '\r'), 2);
}

TEST(CsvWriter, LetsNoSpreadsheetCompute)
{
    corpus::Document document = sampleReport();
    document.title = "=HYPERLINK(\"https://exemple.org\")";
    document.series = "@ports";
    document.number = "3-4";
    const std::string text = written("csv", {document});
    EXPECT_TRUE(has(text, R"csv(,"'=HYPERLINK(""https://exemple.org"")",)csv")) << text;
    EXPECT_TRUE(has(text, ",'@ports,3-4,")) << text;
}

corpus::Document withBody()
{
    corpus::Document document = sampleReport();
    using corpus::BlockKind;
    document.body = {{.kind = BlockKind::Heading, .level = 2, .text = {{.text = "Début"}}},
                     {.text = {{.text = "Un "},
                               {.text = "mot ", .emphasis = true},
                               {.text = "lié", .link = "https://exemple.org/a"},
                               {.text = "piège", .link = "javascript:alert(1)"},
                               {.text = "1", .note = "n1"}}},
                     {.kind = BlockKind::List,
                      .ordered = true,
                      .children = {{.kind = BlockKind::ListItem, .text = {{.text = "premier"}}},
                                   {.kind = BlockKind::ListItem, .text = {{.text = "<second>"}}}}},
                     {.kind = BlockKind::Note, .id = "n1", .text = {{.text = "La note."}}}};
    return document;
}

TEST(MarkdownWriter, WritesTheBody)
{
    const std::string text = written("markdown", {withBody(), withBody()});
    for (const char *part :
         {"# Le réseau des mers", "## Début", "Un *mot* [lié](<https://exemple.org/a>)", "[^1]",
          "1. premier\n2. \\<second\\>", "[^1]: La note.", "[^2]: La note.", "\n---\n"})
        EXPECT_TRUE(has(text, part)) << part << text;
}

TEST(MarkdownWriter, NumbersItsNotes)
{
    corpus::Document document{.id = "a] (b", .title = "A"};
    document.body = {
        {.text = {{.text = "1", .note = "x]: y"}, {.text = "2", .note = "z"}, {.note = "x]: y"}}},
        {.kind = corpus::BlockKind::Note, .id = "z", .text = {{.text = "Deux."}}},
        {.kind = corpus::BlockKind::Note, .id = "x]: y", .text = {{.text = "Une."}}}};
    corpus::Document next{.id = "b", .title = "B", .body = document.body};
    const std::string text = written("markdown", {document, next});
    EXPECT_TRUE(has(text, "[^1][^2][^1]")) << text;
    EXPECT_TRUE(has(text, "[^2]: Deux.\n\n[^1]: Une.")) << text;
    EXPECT_TRUE(has(text, "[^3][^4][^3]")) << text;
}

TEST(MarkdownWriter, LinksOnlyWhatIsSafe)
{
    corpus::Document document = withBody();
    const auto linked = [](const char *text, const char *link) {
        return corpus::Block{.text = {{.text = text, .link = link}}};
    };
    const auto figure = [](const char *source) {
        return corpus::Block{
            .kind = corpus::BlockKind::Figure, .source = source, .text = {{.text = "Carte"}}};
    };
    document.url = "https://exemple.org/<b>";
    document.body = {linked("piège", "javascript:alert(1)"),
                     linked("données", "data:text/html,x"),
                     linked("fermé", "https://exemple.org/a>b<c)"),
                     linked("coupé", "https://exemple.org/a\n\n# b"),
                     figure("file:///etc/passwd"),
                     figure("http://exemple.org/mouchard.png"),
                     figure("attachments/a>(b.png")};
    const std::string text = written("markdown", {document});
    for (const char *none : {"javascript", "data:", "passwd", "mouchard", "<b>", "\n# b"})
        EXPECT_FALSE(has(text, none)) << none << text;
    for (const char *part :
         {"\n\npiège\n\ndonnées\n\n", "[fermé](<https://exemple.org/a%3Eb%3Cc)>)",
          "[coupé](<https://exemple.org/a%0A%0A#%20b>)", "\n\nCarte\n\nCarte\n\n",
          "![Carte](<attachments/a%3E(b.png>)", "\n\n<https://exemple.org/%3Cb%3E>\n"})
        EXPECT_TRUE(has(text, part)) << part << text;
    document.url = "javascript:alert(1)";
    EXPECT_FALSE(has(written("markdown", {document}), "<javascript"));
}

TEST(HtmlWriter, EscapesAndLinksOnlyWhatIsSafe)
{
    const std::string text = written("html", {withBody()});
    for (const char *part :
         {R"(<article id="reseau-des-mers" lang="fr">)", "<h2>Début</h2>", "<em>mot </em>",
          R"(<a href="https://exemple.org/a">lié</a>)", "<li>&lt;second&gt;</li>",
          R"(<aside id="reseau-des-mers-n1">La note.</aside>)"})
        EXPECT_TRUE(has(text, part)) << part << text;
    EXPECT_FALSE(has(text, "javascript"));
    EXPECT_FALSE(has(text, "<script"));
}

corpus::Document withPassages()
{
    corpus::Document document = sampleReport();
    document.body = {{.text = {{.text = "Un "}, {.text = "mot", .emphasis = true}, {.text = "."}}}};
    document.highlights = {
        {.quote = "Le « réseau » <dit>\nla suite", .note = "- à *voir*", .locator = "p. 3-4"},
        {.quote = "Un mot"}};
    return document;
}

TEST(MarkdownWriter, QuotesWhatWasMarkedWithItsNote)
{
    const std::string text = written("markdown", {withPassages()});
    EXPECT_TRUE(has(text,
                    "Un *mot*.\n\n* * *\n\n> «\u00A0Le “réseau” \\<dit\\> la suite\u00A0» "
                    "(p.\u00A03-4)\n\n\\- à \\*voir\\*\n\n> «\u00A0Un *mot*\u00A0»\n\n<https"))
        << text;
}

TEST(HtmlWriter, QuotesWhatWasMarkedWithItsNote)
{
    const std::string text = written("html", {withPassages()});
    EXPECT_TRUE(has(text, "<hr>\n<blockquote><p>«\u00A0Le “réseau” &#60;dit&#62; la suite\u00A0» "
                          "(p.\u00A03-4)</p></blockquote>\n<p>- à *voir*</p>\n"
                          "<blockquote><p>«\u00A0Un <i>mot</i>\u00A0»</p></blockquote>\n"))
        << text;
}

TEST(JsonLinesWriter, LosesNothing)
{
    const auto read = corpus::documentFromJson(written("jsonl", {withBody()}));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, withBody());
}

TEST(WorkTypes, ReadWhatTheyWrite)
{
    for (const auto item : {citation::ItemType::Report, citation::ItemType::ArticleJournal,
                            citation::ItemType::Broadcast, citation::ItemType::Regulation}) {
        const WorkType &type = workTypeOf(item);
        EXPECT_EQ(workTypeNamed(&WorkType::ris, type.ris), &type);
        corpus::Document document;
        document.type = type.document;
        document.container = "x";
        EXPECT_EQ(citation::itemFromDocument(document).type, item) << type.document;
    }
    EXPECT_EQ(workTypeNamed(&WorkType::ris, "jour")->document, "article");
    EXPECT_EQ(workTypeNamed(&WorkType::ris, "XXXX"), nullptr);
}

TEST(RecordWriter, WritesTheLooksOfWordsInATitle)
{
    const corpus::Document document{.id = "a",
                                    .title = "Sur <i>Le Rouge</i> du XX<sup>e</sup> & un"};
    EXPECT_TRUE(has(written("html", {document}), "<h1>Sur <em>Le Rouge</em> du XXe &amp; un</h1>"));
    EXPECT_TRUE(has(written("markdown", {document}), "# Sur *Le Rouge* du XXe & un\n"))
        << written("markdown", {document});
    EXPECT_TRUE(has(written("csv", {document}), "Sur Le Rouge du XXe & un"));
    EXPECT_TRUE(has(written("csl-json", {document}), "<i>Le Rouge</i>"));
    EXPECT_TRUE(has(written("biblatex", {document}),
                    R"(Sur \emph{{Le} {Rouge}} du {XX}\textsuperscript{e} \& un)"))
        << written("biblatex", {document});
}

struct LatexLook {
    const char *title;
    const char *latex;
};

class LatexLooks : public testing::TestWithParam<LatexLook> {};

TEST_P(LatexLooks, areCommandsInBalance)
{
    EXPECT_EQ(latexTitle(GetParam().title, LatexCharacters::Utf8), GetParam().latex);
}

INSTANTIATE_TEST_SUITE_P(
    RecordWriter, LatexLooks,
    testing::Values(LatexLook{"<i>Le Rouge</i>", R"(\emph{Le {Rouge}})"},
                    LatexLook{"<b>CO<sub>2</sub></b>", R"(\textbf{{CO}\textsubscript{2}})"},
                    LatexLook{R"(un <span class="nocase">iPod</span> <sc>x</sc>)",
                              R"(un {{iPod}} \textsc{x})"},
                    LatexLook{"a <i>b", "a <i>b"}, LatexLook{"a</i> b", "a</i> b"},
                    LatexLook{"<i>a <b>b</i> c</b> d", R"(\emph{a \textbf{b</i> c} d})"}));

} // namespace
} // namespace lutrin::exchange
