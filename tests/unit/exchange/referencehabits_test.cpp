// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reference managers and catalogues write that was once read wrongly; the records are ours.

#include "exchange/references/bibtexreader.h"
#include "exchange/references/csljsonreader.h"
#include "exchange/references/endnotereader.h"
#include "exchange/references/endnotetagsreader.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/modsreader.h"
#include "exchange/references/risreader.h"
#include "exchange/references/zoterordfreader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct WrittenDate {
    const char *text;
    const char *date;
};

class WrittenDates : public testing::TestWithParam<WrittenDate> {};

TEST_P(WrittenDates, areRead)
{
    EXPECT_EQ(corpus::toString(dateIn(GetParam().text)), GetParam().date) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    French, WrittenDates,
    testing::Values(WrittenDate{"1er février 2025", "2025-02-01"},
                    WrittenDate{"1\u1D49\u02B3 f\u00E9vrier 2025", "2025-02-01"},
                    WrittenDate{"05/02/2025", "2025-02-05"}, WrittenDate{"5.2.2025", "2025-02-05"},
                    WrittenDate{"05-02-2025", "2025-02-05"},
                    WrittenDate{"02/25/2025", "2025-02-25"},
                    WrittenDate{"05/02/2025 10:30", "2025-02-05"}, WrittenDate{"05/02/20251", ""},
                    WrittenDate{"13/13/2025", ""}, WrittenDate{"février 2025", "2025-02"},
                    WrittenDate{"12\u00A0jan\u00A02017", "2017-01-12"},
                    WrittenDate{"DL 2011", "2011"}, WrittenDate{"cop. 2011", "2011"},
                    WrittenDate{"[2011]", "2011"}, WrittenDate{"\u00A9 2011", "2011"},
                    WrittenDate{"March 3rd, 2020", "2020-03-03"}));

corpus::Document only(const Reading &reading)
{
    EXPECT_EQ(reading.documents.size(), 1U);
    return reading.documents.empty() ? corpus::Document() : reading.documents.front().document;
}

struct FileField {
    const char *field;
    const char *path;
};

class FileFields : public testing::TestWithParam<FileField> {};

TEST_P(FileFields, giveThePdf)
{
    const std::string entry =
        std::string("@misc{a, title={Un titre}, file={") + GetParam().field + "}}";
    EXPECT_EQ(only(readBibtex(entry)).pdf, GetParam().path);
}

INSTANTIATE_TEST_SUITE_P(
    BibTeX, FileFields,
    testing::Values(FileField{"Un - Deux.pdf:files/1/Un - Deux.pdf:application/pdf;"
                              "Snapshot:files/2/page.html:text/html",
                              "files/1/Un - Deux.pdf"},
                    FileField{
                        "page:files/2/page.html:text/html;Texte:files/1/un.pdf:application/pdf",
                        "files/1/un.pdf"},
                    FileField{":un\\;deux.pdf:PDF", "un;deux.pdf"},
                    FileField{":C$\\backslash$:/Articles/un.pdf:pdf", "C:/Articles/un.pdf"},
                    FileField{":C\\:/Articles/un.pdf:PDF", "C:/Articles/un.pdf"},
                    FileField{"un.pdf", "un.pdf"},
                    FileField{"https://a.example/un.pdf", "https://a.example/un.pdf"}));

TEST(BibtexHabits, areReadRight)
{
    EXPECT_EQ(only(readBibtex("@misc{a, title={T}, year=2020, month={#jun#}}")).date,
              (corpus::Date{2020, 6, 0}));
    EXPECT_EQ(only(readBibtex("@misc{a, title={T}, year=2020, month=jun, day=3}")).date,
              (corpus::Date{2020, 6, 3}));
    EXPECT_EQ(only(readBibtex("@article{a, title={T}, year=2017, month=jan # \"~\" # 12}")).date,
              (corpus::Date{2017, 1, 12}));
    EXPECT_EQ(only(readBibtex("@misc{a, title={T}, url={http://a.example http://b.example}}")).url,
              "http://a.example");
    EXPECT_EQ(only(readBibtex("@misc{a, title={T}, url={www.a.example/x}}")).url,
              "http://www.a.example/x");
    EXPECT_EQ(only(readBibtex("@misc{a, title={T}, PDF={https://a.example/x.pdf}}")).pdf,
              "https://a.example/x.pdf");
    EXPECT_EQ(only(readBibtex("@thesis{a, title={T}, type={phdthesis}}")).genre, "PhD thesis");
    EXPECT_EQ(only(readBibtex("@phdthesis{a, title={T}, type={Theses}}")).genre, "Thèse")
        << "as HAL calls all of them";
    EXPECT_EQ(only(readBibtex("@phdthesis{a, title={T}, type={Theses}, language={en}}")).genre,
              "PhD thesis");
    EXPECT_EQ(only(readBibtex("@thesis{a, title={T}, type={mathesis}, langid={french}}")).genre,
              "Mémoire de master");
    const corpus::Document review =
        only(readBibtex("@review{a, title={T}, journaltitle={Annales}, volume=43, number=1}"));
    EXPECT_EQ(review.type, "article");
    EXPECT_EQ(review.issue, "1");
    EXPECT_EQ(only(readBibtex("@report{a, title={T}, type={techreport}}")).genre, "");
    EXPECT_EQ(
        only(readBibtex("@misc{a, title={Un long titre}, shorttitle={Titre}}")).alternateTitles,
        std::vector<std::string>{"Titre"});
}

TEST(RisHabits, areReadRight)
{
    const corpus::Document report =
        only(readRis("TY  - RPRT\nTI  - Une note\nIS  - 12\nLA  - FR\nER  - \n"));
    EXPECT_EQ(report.number, "12");
    EXPECT_EQ(report.issue, "");
    EXPECT_EQ(report.language, "fr");
    EXPECT_EQ(
        only(readRis("TY  - JOUR\nTI  - Un article\nT2  - Une revue\nIS  - 12\nER  - \n")).issue,
        "12");
}

TEST(RisHabits, ofSeveralAddressesAndTitlesTheFirstAndTheWholeAreTaken)
{
    const corpus::Document document =
        only(readRis("TY  - JOUR\nTI  - Les ports\nJO  - Rev. mar.\nJF  - Revue maritime\n"
                     "UR  - https://r.example/1;https://r.example/2\nER  - \n"));
    EXPECT_EQ(document.container, "Revue maritime");
    EXPECT_EQ(document.url, "https://r.example/1");
}

TEST(CslJsonHabits, areReadRight)
{
    const auto reading = readCslJson(
        R"([{"id":"a","type":"article-journal","title":"Un titre","issued":{"raw":"1er mai 2024"},
            "abstract":"<jats:p>Un r\u00e9sum\u00e9 en <jats:italic>JATS</jats:italic>.</jats:p>"}])");
    ASSERT_TRUE(reading);
    EXPECT_EQ(only(*reading).date, (corpus::Date{2024, 5, 1}));
    EXPECT_EQ(only(*reading).summary, "Un résumé en JATS.");
}

TEST(ModsHabits, ofFrenchCataloguesAreReadRight)
{
    const auto reading = readMods(
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>Les digues</title></titleInfo>"
        "<name type='personal'><namePart>Ndiaye, Fatou (1970-....)</namePart><role>"
        "<roleTerm type='code'>070</roleTerm></role></name>"
        "<name type='corporate'><namePart>France</namePart><namePart>Ministère de la mer"
        "</namePart></name><originInfo><dateIssued>s. d.</dateIssued><dateIssued encoding='marc'>"
        "2011</dateIssued></originInfo><physicalDescription><extent>1 vol. (XII-345 p.)</extent>"
        "</physicalDescription></mods>");
    ASSERT_TRUE(reading);
    const corpus::Document document = only(*reading);
    EXPECT_EQ(document.authors,
              (std::vector<corpus::Name>{{.family = "Ndiaye", .given = "Fatou"},
                                         {.literal = "France. Ministère de la mer"}}));
    EXPECT_EQ(document.pages, "345");
    EXPECT_EQ(document.date, (corpus::Date{2011, 0, 0}));
    const auto volumes = readMods(
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>Les digues</title></titleInfo>"
        "<physicalDescription><extent>2 vol.</extent></physicalDescription></mods>");
    ASSERT_TRUE(volumes);
    EXPECT_EQ(only(*volumes).pages, "");
}

TEST(ModsHabits, ofFrenchCataloguesTellBooksAndTheirVolumes)
{
    const auto reading = readMods(
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>Les digues [Texte imprimé]"
        "</title><subTitle>une histoire</subTitle><partNumber>Tome 2</partNumber></titleInfo>"
        "<typeOfResource>text</typeOfResource><genre authority='rdacontent'>texte</genre>"
        "<originInfo><issuance>monographic</issuance></originInfo></mods>");
    ASSERT_TRUE(reading);
    const corpus::Document document = only(*reading);
    EXPECT_EQ(document.title, "Les digues\u00A0: une histoire");
    EXPECT_EQ(document.type, "book");
    EXPECT_EQ(document.genre, "");
    EXPECT_EQ(document.volume, "2");
}

TEST(ModsHabits, aWorkCountedInVolumesIsABookAndYearsAreNoKeywords)
{
    const auto reading = readMods(
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>Les digues</title></titleInfo>"
        "<genre authority='rdacontent'>texte</genre><physicalDescription><extent>1 vol. (345 p.)"
        "</extent></physicalDescription><subject><topic>Digues</topic><temporal>1970-....</"
        "temporal>"
        "<temporal>20e siècle</temporal></subject></mods>");
    ASSERT_TRUE(reading);
    const corpus::Document document = only(*reading);
    EXPECT_EQ(document.type, "book");
    EXPECT_EQ(document.pages, "345");
    EXPECT_EQ(document.keywords, (std::vector<std::string>{"Digues", "20e siècle"}));
}

TEST(ZoteroRdfHabits, includeTheDoiAmongTheExtraFields)
{
    const auto reading = readZoteroRdf(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='dc' xmlns:bib='bib'>"
        "<bib:Report rdf:about='#1'><z:itemType>report</z:itemType><dc:title>Un titre</dc:title>"
        "<dc:description>Cote: 12 DOI: 10.1000/mers.1</dc:description></bib:Report></rdf:RDF>");
    ASSERT_TRUE(reading);
    EXPECT_EQ(only(*reading).doi, "10.1000/mers.1");
}

TEST(ReferenceHabits, looksOfWordsInATitleAreThoseOfCsl)
{
    const auto ris = readRis("TY  - JOUR\nTI  - Le <em>Rouge</em> et le <strong>Noir</strong> : "
                             "CO<inf>2</inf> &amp; A < B\nT2  - Revue &amp; débats\n"
                             "AB  - <p>Un <em>mot</em> &amp; deux.</p>\nER  - \n");
    ASSERT_EQ(ris.documents.size(), 1U);
    const corpus::Document &document = ris.documents[0].document;
    EXPECT_EQ(document.title, "Le <i>Rouge</i> et le <b>Noir</b> : CO<sub>2</sub> & A < B");
    EXPECT_EQ(document.container, "Revue & débats");
    EXPECT_EQ(document.summary, "Un mot & deux.");
}

TEST(ReferenceHabits, looksOfWordsInABibtexTitleAreThoseOfCsl)
{
    const auto bibtex =
        readBibtex("@article{a, title={Sur \\emph{{Le} Rouge} et le XX\\textsuperscript{e} "
                   "\\textbf{si{\\`e}cle}}, author={\\emph{Roi}, Anne}, "
                   "journal={Revue \\textit{nouvelle}}}");
    ASSERT_EQ(bibtex.documents.size(), 1U);
    const corpus::Document &document = bibtex.documents[0].document;
    EXPECT_EQ(document.title, "Sur <i>Le Rouge</i> et le XX<sup>e</sup> <b>siècle</b>");
    EXPECT_EQ(document.container, "Revue <i>nouvelle</i>");
    ASSERT_EQ(document.authors.size(), 1U);
    EXPECT_EQ(document.authors[0].family, "Roi");
}

TEST(ReferenceHabits, declarationsInABibtexTitleHoldUntilTheirGroupEnds)
{
    const auto bibtex = readBibtex(
        "@article{a, title={Le cas {\\em Ariane {\\bf 6}} et {\\sc esa}, le CO$_2$ et le "
        "XX$^{e}$ si{\\`e}cle}}");
    ASSERT_EQ(bibtex.documents.size(), 1U);
    EXPECT_EQ(bibtex.documents[0].document.title,
              "Le cas <i>Ariane <b>6</b></i> et <sc>esa</sc>, le CO<sub>2</sub> et le "
              "XX<sup>e</sup> siècle");
}

TEST(ReferenceHabits, groupsOfJabrefAreCollections)
{
    const auto bibtex = readBibtex("@book{a, title={T}, groups={Ports, À lire, Ports}}");
    ASSERT_EQ(bibtex.documents.size(), 1U);
    EXPECT_EQ(bibtex.documents[0].document.collections,
              (std::vector<std::string>{"Ports", "À lire"}));
    EXPECT_TRUE(bibtex.leftOut.empty());
}

TEST(ReferenceHabits, aCommaInAGroupOfJabrefIsPartOfItsName)
{
    const auto bibtex = readBibtex("@book{a, title={T}, groups={Ports, Ports\\, Nord}}");
    ASSERT_EQ(bibtex.documents.size(), 1U);
    EXPECT_EQ(bibtex.documents[0].document.collections,
              (std::vector<std::string>{"Ports", "Ports, Nord"}));
}

TEST(ReferenceHabits, aParticleEndsBeforeTheFirstCapital)
{
    const auto bibtex = readBibtex("@book{a, title={T}, author={de La Rade du Nord, Marie and "
                                   "von der Aue, Jan}}");
    ASSERT_EQ(bibtex.documents.size(), 1U);
    EXPECT_EQ(bibtex.documents[0].document.authors,
              (std::vector<corpus::Name>{
                  {.family = "La Rade du Nord", .given = "Marie", .particle = "de"},
                  {.family = "Aue", .given = "Jan", .particle = "von der"}}));
}

/// One book, who edited and who translated it, its edition, and when it was consulted.
void expectRoles(const Reading &reading)
{
    ASSERT_EQ(reading.documents.size(), 1U);
    const corpus::Document &book = reading.documents[0].document;
    EXPECT_TRUE(book.authors.empty());
    EXPECT_EQ(book.editors, (std::vector<corpus::Name>{{.family = "Aubry", .given = "Jeanne"}}));
    EXPECT_EQ(book.translators, (std::vector<corpus::Name>{{.family = "Roy", .given = "Paul"}}));
    EXPECT_EQ(book.edition, "2");
    EXPECT_EQ(book.accessed, (corpus::Date{2025, 3, 1}));
    EXPECT_TRUE(reading.leftOut.empty());
}

TEST(ReferenceHabits, whoEditedAndTranslatedHasAPlaceOfItsOwn)
{
    expectRoles(readBibtex("@collection{a, title={T}, booktitle={T}, editor={Aubry, Jeanne}, "
                           "translator={Paul Roy}, edition={2}, urldate={2025-03-01}}"));
    expectRoles(*readCslJson(
        R"([{"type":"book","title":"T","editor":[{"family":"Aubry","given":"Jeanne"}],
             "translator":[{"family":"Roy","given":"Paul"}],"edition":"2",
             "accessed":{"date-parts":[[2025,3,1]]}}])"));
    expectRoles(*readMods(
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T</title></titleInfo>"
        "<name type='personal'><namePart type='family'>Aubry</namePart><namePart type='given'>"
        "Jeanne</namePart><role><roleTerm>edt</roleTerm></role></name><name type='personal'>"
        "<namePart type='family'>Roy</namePart><namePart type='given'>Paul</namePart><role>"
        "<roleTerm>Traducteur</roleTerm></role></name><originInfo><edition>2</edition>"
        "<dateCaptured>2025-03-01</dateCaptured></originInfo></mods>"));
    expectRoles(*readEndnote(
        "<xml><records><record><ref-type name='Edited Book'>28</ref-type><contributors>"
        "<authors><author>Aubry, Jeanne</author></authors><subsidiary-authors><author>Roy, Paul"
        "</author></subsidiary-authors></contributors><titles><title>T</title></titles>"
        "<edition>2</edition><access-date>2025-03-01</access-date></record></records></xml>"));
    expectRoles(readEndnoteTags("%0 Book\n%T T\n%E Aubry, Jeanne\n%? Roy, Paul\n%7 2\n"
                                "%[ March 1, 2025\n"));
    expectRoles(*readZoteroRdf(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='dc' xmlns:bib='bib' "
        "xmlns:foaf='foaf' xmlns:prism='prism' xmlns:dcterms='dcterms'>"
        "<bib:Book rdf:about='#1'><z:itemType>book</z:itemType>"
        "<dc:title>T</dc:title><bib:editors><rdf:Seq><rdf:li><foaf:Person>"
        "<foaf:surname>Aubry</foaf:surname><foaf:givenName>Jeanne</foaf:givenName></foaf:Person>"
        "</rdf:li></rdf:Seq></bib:editors><z:translators><rdf:Seq><rdf:li><foaf:Person>"
        "<foaf:surname>Roy</foaf:surname><foaf:givenName>Paul</foaf:givenName></foaf:Person>"
        "</rdf:li></rdf:Seq></z:translators><prism:edition>2</prism:edition>"
        "<dcterms:dateSubmitted>2025-03-01 08:14:02</dcterms:dateSubmitted></bib:Book></rdf:RDF>"));
}

TEST(ReferenceHabits, whoEditedASeriesIsNotWhoEditedItsBooks)
{
    const auto roles = [](const char *type) {
        const auto reading = readEndnote(
            "<xml><records><record><ref-type name='" + std::string(type) +
            "'>6</ref-type><contributors><authors><author>Roy, Paul</author></authors>"
            "<secondary-authors><author>Aubry, Jeanne</author></secondary-authors></contributors>"
            "<titles><title>T</title></titles></record></records></xml>");
        return std::pair(reading->documents.at(0).document.editors.size(), reading->leftOut.size());
    };
    EXPECT_EQ(roles("Book Section"), std::pair(std::size_t{1}, std::size_t{0}));
    EXPECT_EQ(roles("Book"), std::pair(std::size_t{0}, std::size_t{1}));
    EXPECT_EQ(roles("Thesis"), std::pair(std::size_t{0}, std::size_t{1}));
}

TEST(ReferenceHabits, aChapterHasTheEditorsOfItsBook)
{
    const auto bibtex = readBibtex(
        "@incollection{a, title={T}, author={Roy, Paul}, booktitle={B}, editor={Aubry, Jeanne}}"
        "@inbook{b, title={U}, crossref={c}}@collection{c, title={B}, editor={Aubry, Jeanne}}");
    ASSERT_EQ(bibtex.documents.size(), 3U);
    for (const Found &found : bibtex.documents)
        EXPECT_EQ(found.document.editors.size(), 1U);
    EXPECT_EQ(bibtex.documents[0].document.authors.size(), 1U);
    EXPECT_TRUE(bibtex.documents[1].document.authors.empty());
    const auto mods = readMods(
        "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T</title></titleInfo>"
        "<relatedItem type='host'><titleInfo><title>B</title></titleInfo><name type='personal'>"
        "<namePart type='family'>Aubry</namePart><namePart type='given'>Jeanne</namePart><role>"
        "<roleTerm>edt</roleTerm></role></name></relatedItem></mods>");
    EXPECT_EQ(mods->documents.at(0).document.editors.size(), 1U);
}

TEST(ReferenceHabits, slantedRunsOfEndnoteStaySlanted)
{
    const auto endnote = readEndnote(
        "<xml><records><record><ref-type name='Book'>6</ref-type><titles><title><style "
        "face='normal'>Lire </style><style face='italic'>La Mer</style><style face='normal'> de "
        "Michelet</style></title></titles></record></records></xml>");
    ASSERT_TRUE(endnote);
    ASSERT_EQ(endnote->documents.size(), 1U);
    EXPECT_EQ(endnote->documents[0].document.title, "Lire <i>La Mer</i> de Michelet");
}

TEST(ReferenceHabits, daysThatAMonthDoesNotHaveAreReadAsFarAsTheyGo)
{
    const auto items = readCslJson(R"([
        {"title": "A", "issued": {"date-parts": [[2025, 2, 30]]}},
        {"title": "B", "issued": {"date-parts": [[2024, 2, 29]]},
         "accessed": {"date-parts": [[2025, 6, 31]]}},
        {"title": "C", "issued": {"date-parts": [["987", 6]]}}])");
    ASSERT_TRUE(items);
    ASSERT_EQ(items->documents.size(), 3U);
    EXPECT_EQ(corpus::toString(items->documents[0].document.date), "2025-02");
    EXPECT_EQ(corpus::toString(items->documents[1].document.date), "2024-02-29");
    EXPECT_EQ(corpus::toString(items->documents[1].document.accessed), "2025-06");
    EXPECT_EQ(corpus::toString(items->documents[2].document.date), "0987-06");
}

TEST(ReferenceHabits, typesOfTheRegistryOfDoisAreKnown)
{
    const auto items = readCslJson(R"([{"type": "journal-article", "title": "A"},
        {"type": "book-chapter", "title": "B"}, {"type": "unheard-of", "title": "C"}])");
    ASSERT_TRUE(items);
    ASSERT_EQ(items->documents.size(), 3U);
    EXPECT_EQ(items->documents[0].document.type, "article");
    EXPECT_EQ(items->documents[1].document.type, "chapter");
    EXPECT_EQ(items->documents[2].document.type, "");
}

} // namespace
} // namespace lutrin::exchange
