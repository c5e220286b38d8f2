// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/detection.h"
#include "exchange/bytes/extraction.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/filereader.h"
#include "exchange/pages/pagearchive.h"
#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/pdf/xmpreader.h"

#include "temporaryfolder.h"
#include "zipwriter.h"

#include <gtest/gtest.h>
#include <plist/plist.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <random>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include <sys/stat.h>

namespace lutrin::exchange {
namespace {

/// A file of one page; its table of objects is left to the reader to find.
std::string pdfOf(const std::string &text, const std::string &more = {},
                  const std::string &catalog = {})
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R" + catalog +
           ">>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
           "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
           "4 0 obj<</Length " +
           std::to_string(text.size()) + ">>stream\n" + text +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "6 0 obj<</Title(Un rapport)/Author(Anne Martin)"
           "/CreationDate(D:20250214120000Z)>>endobj\n" +
           more + "trailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF\n";
}

/// A page of two lines.
std::string smallPdf()
{
    return pdfOf("BT /F1 12 Tf 20 200 Td (Bonjour le port) Tj 0 -20 Td (doi 10.1000/abc) Tj ET");
}

/// Lines below one another from the point `x`, and so many points apart.
std::string column(int x, const std::vector<std::string> &lines, int apart = 11)
{
    std::string text = "BT /F1 9 Tf " + std::to_string(x) + " 250 Td ";
    for (const std::string &line : lines)
        text += "(" + line + ") Tj 0 -" + std::to_string(apart) + " Td ";
    return text + "ET ";
}

std::string textOfPdf(const std::string &content)
{
    const TemporaryFolder folder;
    const auto reading = readPdf(folder.write("a.pdf", pdfOf(content)));
    if (!reading || reading->documents.empty())
        return {};
    const corpus::RichText &body = reading->documents.front().document.body;
    std::string text;
    for (std::size_t at = 1; at < body.size(); ++at)
        text += (text.empty() ? "" : " ") + corpus::plainText(body[at].text);
    return text;
}

TEST(PdfReader, readsOneColumnAfterTheOther)
{
    const std::string left =
        column(20, {"Le premier port est", "au nord de la baie, et", "son quai est long. Les",
                    "navires y restent peu", "car le vent y souffle."});
    const std::string right =
        column(170, {"Le second port est au", "sud, dans une anse que", "rien ne trouble, sinon",
                     "la mer en hiver, quand", "elle est grosse."});
    EXPECT_EQ(textOfPdf(left + right),
              "Le premier port est au nord de la baie, et son quai est long. Les navires y restent "
              "peu car le vent y souffle. Le second port est au sud, dans une anse que rien ne "
              "trouble, sinon la mer en hiver, quand elle est grosse.");
}

TEST(PdfReader, readsColumnsWhoseLinesStandFarApart)
{
    const std::string left =
        column(20,
               {"Le premier port est situ", "au nord de la baie, et sur", "son quai, qui est long,",
                "les navires restent peu,", "car le vent y souffle fort", "et la mer y monte haut,",
                "ce que le premier plan", "de la ville disait bien."},
               26);
    const std::string right = column(170,
                                     {"Le second port est au sud", "de la ville, dans une anse",
                                      "que rien ne trouble, sinon", "la mer en hiver, quand elle",
                                      "est grosse, et la pluie de", "ce mois qui en est un long",
                                      "pour les hommes du quai,", "et pour leurs familles."},
                                     26);
    const std::string text =
        textOfPdf("BT /F1 9 Tf 20 280 Td (Les ports de la baie et leurs quais, d'un plan "
                  "ancien) Tj ET " +
                  left + right);
    EXPECT_TRUE(text.starts_with("Les ports de la baie")) << text;
    EXPECT_NE(text.find("son quai, qui est long, les navires restent peu, car"), std::string::npos)
        << text;
    EXPECT_NE(text.find("la mer en hiver, quand elle est grosse, et la pluie"), std::string::npos)
        << text;
}

TEST(PdfReader, readsThreeColumns)
{
    const std::string text = textOfPdf(
        column(20,
               {"Le premier port", "est au nord, et", "son quai est un", "peu long car le",
                "vent y souffle", "fort toujours,", "et la mer monte", "haut le soir. Le"},
               14) +
        column(115,
               {"second quai est", "au sud, dans une", "anse que rien ne", "trouble, et que",
                "les navires du", "nord aiment, car", "la mer y est un", "lac en hiver. La"},
               14) +
        column(210,
               {"ville vit de son", "port, et tous ses", "hommes y vont le", "matin, quand ils",
                "ont du travail,", "ce qui est rare", "depuis que les", "quais se vident."},
               14));
    EXPECT_TRUE(text.starts_with("Le premier port est au nord, et son quai est un peu")) << text;
    EXPECT_NE(text.find("haut le soir. Le second quai est au sud, dans une anse"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("lac en hiver. La ville vit de son port, et tous ses hommes y vont"),
              std::string::npos)
        << text;
}

TEST(PdfReader, readsATableLineByLine)
{
    const std::string left = column(
        20, {"Bretagne", "Occitanie", "Normandie", "Grand Est", "Corse", "Bourgogne", "Centre"},
        26);
    const std::string right =
        column(170, {"12,4", "9,8", "21,0", "8,1", "1,7", "14,0", "11,3"}, 26);
    const std::string text = textOfPdf(left + right);
    EXPECT_LT(text.find("12,4"), text.find("Occitanie")) << text;
    EXPECT_LT(text.find("9,8"), text.find("Normandie")) << text;
}

TEST(PdfReader, keepsTheHyphenThatIsAWordsOwn)
{
    EXPECT_EQ(textOfPdf(column(20, {"Le laissez-", "faire, se demande-", "t-il, est un gouver-",
                                    "nement des chan-", "celiers. Ou bien?"})),
              "Le laissez-faire, se demande-t-il, est un gouvernement des chanceliers. Ou bien?");
}

/// The first paragraph of two pages, whose first one ends in a word that goes on, above `foot`.
std::string overPagesWith(const std::string &foot)
{
    const std::string next = column(20, {"nance du port, et la ville."});
    std::string pdf =
        pdfOf(column(20, {"Le port est au nord de la baie, et son quai est long.",
                          "Les navires y restent, et le vent souffle fort. On a vu",
                          "qui avait jadis entre ses mains toute la gouver-"}) +
                  foot,
              "7 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 8 0 R"
              "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n8 0 obj<</Length " +
                  std::to_string(next.size()) + ">>stream\n" + next + "\nendstream endobj\n");
    pdf.replace(pdf.find("[3 0 R]/Count 1"), 15, "[3 0 R 7 0 R]/Count 2");
    const TemporaryFolder folder;
    const auto reading = readPdf(folder.write("a.pdf", pdf));
    return reading ? corpus::plainText(reading->documents.front().document.body.at(1).text)
                   : std::string();
}

TEST(PdfReader, keepsTheFootOfAPageOutOfTheWordThatItsEndCuts)
{
    for (const char *foot :
         {"BT /F1 9 Tf 150 217 Td (12) Tj ET", "BT /F1 9 Tf 20 208 Td (12 J. Dune, Le port.) Tj ET",
          "BT /F1 7 Tf 20 215 Td (12 J. Dune, Le port.) Tj ET"}) {
        const std::string text = overPagesWith(foot);
        EXPECT_TRUE(text.ends_with("toute la gouvernance du port, et la ville.")) << text;
    }
}

TEST(PdfReader, readsInformationInTheCharactersThatItIsIn)
{
    const TemporaryFolder folder;
    const auto titleOf = [&](const std::string &bytes) {
        std::string pdf = smallPdf();
        pdf.replace(pdf.find("Un rapport"), 10, bytes);
        const auto reading = readPdf(folder.write("a.pdf", pdf));
        return reading ? reading->documents.front().document.title : std::string();
    };
    EXPECT_EQ(titleOf("L\x90\xE9t\xE9 \x85 une \x9Cuvre"), "L\u2019été \u2013 une œuvre");
    EXPECT_EQ(titleOf("L\x92\xE9t\xE9 \x96 une \x9Cuvre\x85"), "L\u2019été \u2013 une œuvre\u2026");
    EXPECT_EQ(titleOf("Les \x96uvres"), "Les Œuvres");
}

TEST(PdfReader, joinsWhatALinesEndPartsAndKeepsAWordsOwnHyphen)
{
    EXPECT_EQ(
        textOfPdf(column(20, {"Le com-", "merce de Port-", "Louis, en 1914-", "1918, reprend."})),
        "Le commerce de Port-Louis, en 1914-1918, reprend.");
}

TEST(PdfReader, readsMetadataAsTheUtf8ThatItIs)
{
    const std::string packet =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li>L\u2019été à "
        "Élancourt</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>";
    const TemporaryFolder folder;
    const auto reading =
        readPdf(folder.write("a.pdf", pdfOf(column(20, {"Un texte"}),
                                            "7 0 obj<</Type/Metadata/Subtype/XML/Length " +
                                                std::to_string(packet.size()) + ">>stream\n" +
                                                packet + "\nendstream endobj\n",
                                            "/Metadata 7 0 R")));
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.front().document.title, "L\u2019été à Élancourt");
}

TEST(PdfReader, readsInformationAndTextByPage)
{
    const TemporaryFolder folder;
    const auto reading = readPdf(folder.write("a.pdf", smallPdf()));
    ASSERT_TRUE(reading) << reading.error().detail;
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, "Un rapport");
    EXPECT_EQ(document.authors.front().family, "Martin");
    EXPECT_FALSE(document.date.known()) << "when the file was made";
    EXPECT_EQ(document.doi, "10.1000/abc");
    ASSERT_GE(document.body.size(), 2U);
    EXPECT_EQ(corpus::plainText(document.body[0].text), "Page 1");
    EXPECT_TRUE(corpus::plainText(document.body[1].text).starts_with("Bonjour le port"));
}

TEST(XmpReader, takesDublinCoreAndPrism)
{
    Found found;
    readXmp(R"(<?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/ns/basic/2.0/">
<rdf:Description rdf:about=""><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Les ports</rdf:li>
<rdf:li xml:lang="en">Ports</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li>Rapport annuel</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>Anne Martin</rdf:li><rdf:li>Élie Tardieu</rdf:li></rdf:Seq></dc:creator>
<prism:doi>10.1000/xyz</prism:doi><prism:coverDate>2024-05</prism:coverDate></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>)",
            found);
    EXPECT_EQ(found.document.title, "Les ports");
    ASSERT_EQ(found.document.authors.size(), 2U);
    EXPECT_EQ(found.document.authors.back().family, "Tardieu");
    EXPECT_EQ(found.document.doi, "10.1000/xyz");
    EXPECT_EQ(found.document.date, (corpus::Date{2024, 5, 0}));
    EXPECT_EQ(found.origins.at("title"), "XMP title");
    EXPECT_EQ(found.document.summary, "") << "a subject of two words sums up nothing";
}

/// A page as browsers save it in one file, with a picture and a frame of another page.
constexpr const char *savedPage =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://exemple.org/ports\r\n"
    "Date: Sun, 2 Mar 2025 10:12:13 -0000\r\n"
    "Subject: =?utf-8?Q?Les=20ports?=\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n"
    "----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://exemple.org/ports\r\n\r\n"
    "<!DOCTYPE html><html lang=3D\"fr\"><head><meta charset=3D\"utf-8\"><title>D=C3=A9=\r\n"
    "troits et canaux</title></head><body><article><h1>D=C3=A9troits et canaux</h1>"
    "<p>Un texte assez long pour en =C3=AAtre un, et qui ne dit rien d=E2=80=99autre.</p>"
    "</article></body></html>\r\n"
    "----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Location: https://exemple.org/a.png\r\n\r\niVBORw0KGgo=\r\n"
    "----b--\r\nContent-Type: text/html\r\n\r\n<title>Un cadre</title>\r\n----b----\r\n";

TEST(MhtmlReader, readsThePageThatWasSaved)
{
    const TemporaryFolder folder;
    const auto file = folder.write("a.bin", savedPage);
    const auto format = detect(file);
    ASSERT_TRUE(format);
    EXPECT_EQ(*format, Format::Mhtml);
    const auto reading = readMhtml(file);
    ASSERT_TRUE(reading) << reading.error().detail;
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, "Détroits et canaux");
    EXPECT_EQ(document.url, "https://exemple.org/ports");
    EXPECT_EQ(document.accessed, (corpus::Date{2025, 3, 2}));
    EXPECT_EQ(document.language, "fr");
    EXPECT_NE(corpus::plainText(document.body).find("être un"), std::string::npos);
}

TEST(MhtmlReader, saysWhenTheEndIsMissing)
{
    const TemporaryFolder folder;
    const auto whole = readMhtml(folder.write("a.mht", savedPage));
    ASSERT_TRUE(whole);
    EXPECT_TRUE(whole->remarks.empty());
    const std::string page(savedPage);
    const auto half = readMhtml(folder.write("b.mht", page.substr(0, page.find("un, et qui"))));
    ASSERT_TRUE(half) << half.error().detail;
    EXPECT_EQ(half->documents.size(), 1U);
    ASSERT_EQ(half->remarks.size(), 1U);
    EXPECT_EQ(half->remarks.front().error.cause, Cause::Malformed);
    EXPECT_EQ(half->remarks.front().error.subject, (folder.path() / "b.mht").string());
}

TEST(MhtmlReader, costsAFileWithoutAPageOnly)
{
    const TemporaryFolder folder;
    const auto reading = readMhtml(folder.write(
        "b.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
                 "Content-Type: text/plain\n\nrien\n--x--\n"));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::Malformed);
}

/// A resource as Safari keeps it.
plist_t resource(const char *address, const char *type, std::string_view content)
{
    plist_t made = plist_new_dict();
    plist_dict_set_item(made, "WebResourceData", plist_new_data(content.data(), content.size()));
    plist_dict_set_item(made, "WebResourceMIMEType", plist_new_string(type));
    plist_dict_set_item(made, "WebResourceURL", plist_new_string(address));
    return made;
}

/// A web archive whose main resource is this; with a picture and what else pages load.
std::string webArchive(plist_t main)
{
    const std::string picture = "\x89PNG\r\n\x1a\n" + std::string(3'000, 'x');
    plist_t others = plist_new_array();
    plist_array_append_item(others, resource("https://exemple.org/a.js", "text/javascript", "1"));
    plist_array_append_item(others, resource("https://exemple.org/a.png", "image/png", picture));
    plist_t archive = plist_new_dict();
    plist_dict_set_item(archive, "WebMainResource", main);
    plist_dict_set_item(archive, "WebSubresources", others);
    char *bytes = nullptr;
    std::uint32_t length = 0;
    plist_to_bin(archive, &bytes, &length);
    std::string text(bytes, length);
    plist_to_bin_free(bytes);
    plist_free(archive);
    return text;
}

TEST(WebArchiveReader, readsThePageThatSafariSaved)
{
    const TemporaryFolder folder;
    const char *page =
        "<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>Détroits</title></head>"
        "<body><article><p>Un texte assez long pour que l’on voie bien qu’il est celui de la page, "
        "et qui ne dit rien de plus.</p><figure><img src='a.png'><figcaption>Carte</figcaption>"
        "</figure></article></body></html>";
    const auto file =
        folder.write("a.bin", webArchive(resource("https://exemple.org/ports", "text/html", page)));
    EXPECT_EQ(detect(file), Format::WebArchive);
    const auto reading = readWebArchive(file);
    ASSERT_TRUE(reading) << reading.error().detail;
    ASSERT_EQ(reading->documents.size(), 1U);
    const Found &found = reading->documents.front();
    EXPECT_EQ(found.document.title, "Détroits");
    EXPECT_EQ(found.document.url, "https://exemple.org/ports");
    EXPECT_EQ(found.origins.at("url"), "WebResourceURL");
    EXPECT_EQ(found.attachments.size(), 1U);
}

TEST(WebArchiveReader, costsABrokenFileOnly)
{
    const TemporaryFolder folder;
    const std::string text = webArchive(resource("https://exemple.org/a", "text/plain", "rien"));
    for (const std::string &bytes : {text, text.substr(0, text.size() / 2)}) {
        const auto reading = readWebArchive(folder.write("a.webarchive", bytes));
        ASSERT_FALSE(reading);
        EXPECT_EQ(reading.error().cause, Cause::Malformed);
    }
}

std::string extractOf(const std::string &title, const std::string &author, const std::string &pages)
{
    return R"({"title":")" + title + R"(","author":")" + author + R"(","pages":[)" + pages + "]}";
}

TEST(PdfReader, believesNoProgramNorAccount)
{
    for (const char *title : {"Microsoft Word - rapport_v3.docx", "rapport.indd", "Sans titre"}) {
        const auto reading = readPdfExtract(
            extractOf(title, "jdupont", R"("Le vrai titre\n\nISSN 1234-5679")"), "a");
        ASSERT_TRUE(reading);
        const corpus::Document &document = reading->documents.front().document;
        EXPECT_EQ(document.title, "Le vrai titre");
        EXPECT_TRUE(document.authors.empty());
        EXPECT_EQ(document.issn, "1234-5679");
    }
    const auto reading = readPdfExtract(extractOf("Sans titre de séjour", "OTEM", R"("x")"), "a");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.front().document.title, "Sans titre de séjour");
    EXPECT_EQ(reading->documents.front().document.authors.size(), 1U);
}

TEST(PdfReader, takesFromTheFirstPageWhatTheFileDoesNotSay)
{
    const auto reading = readPdfExtract(
        R"({"title":"","author":"PC-ACCUEIL","created":"2026-01-02","pages":[)"
        R"("Cahiers du port 1\n\nLa rade et la ville\nJeanne AUBRY, Paul ROY\nAvril 2021\nTexte.",)"
        R"("Cahiers du port 2\nEncore."]})",
        "a");
    ASSERT_TRUE(reading);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, "La rade et la ville") << "no running line";
    EXPECT_EQ(document.date, (corpus::Date{2021, 4, 0})) << "not when the file was made";
    EXPECT_EQ(document.authors, (std::vector<corpus::Name>{{.family = "Aubry", .given = "Jeanne"},
                                                           {.family = "Roy", .given = "Paul"}}));
    for (const corpus::Block &block : document.body)
        EXPECT_EQ(corpus::plainText(block.text).find("Cahiers"), std::string::npos);
}

TEST(PdfReader, tellsThatPagesAreScanned)
{
    const auto told = [](const std::string &pages) {
        const auto reading = readPdfExtract(extractOf("T", "", pages), "a");
        return !reading || reading->remarks.empty() ? std::string()
                                                    : reading->remarks.front().error.detail;
    };
    EXPECT_EQ(told(R"("\f")"), "pages without text");
    EXPECT_EQ(told(R"("Titre","\f","\f")"), "pages without text: 2 of 3");
    EXPECT_EQ(told(R"("Titre","\f","Texte")"), "");
}

TEST(PdfReader, tellsTheLanguageByTheWords)
{
    std::string page = "\"";
    for (int times = 0; times < 4; ++times)
        page += "Le port est dans la baie et les navires que le vent ne pousse pas y restent. ";
    const auto reading = readPdfExtract(extractOf("T", "", page + '"'), "a");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.front().document.language, "fr");
}

TEST(PdfReader, costsABrokenFileOnly)
{
    const TemporaryFolder folder;
    const auto reading = readPdf(folder.write("b.pdf", "%PDF-1.7 and nothing more"));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::Malformed);
    EXPECT_EQ(reading.error().subject, (folder.path() / "b.pdf").string());
}

TEST(PdfReader, joinsPartedWordsAndDropsRunningLines)
{
    const auto body = pagesToText({"Notes 1\nLe com-\nmerce des États-\nUnis.\n\nFin.",
                                   "Notes 2\nEncore.\n", "Notes 3\nToujours.\n"});
    ASSERT_EQ(body.size(), 7U);
    EXPECT_EQ(corpus::plainText(body[1].text), "Le commerce des États-Unis.");
    EXPECT_EQ(corpus::plainText(body[2].text), "Fin.");
    EXPECT_EQ(corpus::plainText(body[4].text), "Encore.");
}

TEST(PdfReader, makesHeadingsOfWhatTheOutlineNames)
{
    const auto body = pagesToText({"Les ports\n1. Introduction\nUn texte.\n", "2. Suite\nFin.\n"},
                                  {{"Introduction", 1}, {"Absente", 1}, {"2  Suite", 2}});
    ASSERT_EQ(body.size(), 7U);
    EXPECT_EQ(body[2].kind, corpus::BlockKind::Heading);
    EXPECT_EQ(body[2].level, 2);
    EXPECT_EQ(corpus::plainText(body[2].text), "1. Introduction");
    EXPECT_EQ(corpus::plainText(body[3].text), "Un texte.");
    EXPECT_EQ(body[5].level, 3);
    EXPECT_EQ(corpus::plainText(body[6].text), "Fin.");
}

TEST(PdfReader, takesTheOutlineAndTheFileItself)
{
    const TemporaryFolder folder;
    std::string pdf = smallPdf();
    pdf.replace(pdf.find("/Pages 2 0 R"), 12, "/Pages 2 0 R/Outlines 7 0 R");
    pdf.insert(pdf.find("trailer"),
               "7 0 obj<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>endobj\n"
               "8 0 obj<</Title(Bonjour le port)/Parent 7 0 R/Dest[3 0 R/Fit]>>endobj\n");
    const auto file = folder.write("c.pdf", pdf);
    const auto reading = readPdf(file);
    ASSERT_TRUE(reading) << reading.error().detail;
    const Found &found = reading->documents.at(0);
    ASSERT_GE(found.document.body.size(), 3U);
    EXPECT_EQ(found.document.body[1].kind, corpus::BlockKind::Heading);
    EXPECT_EQ(found.document.body[1].level, 2);
    ASSERT_EQ(found.attachments.size(), 1U);
    EXPECT_EQ(found.attachments[0].file, file);
    EXPECT_EQ(found.attachments[0].source, found.document.pdf);
}

TEST(PdfReader, saysThatAPasswordIsMissing)
{
    const TemporaryFolder folder;
    std::string pdf = smallPdf();
    const std::string key(64, 'a'); // of a password that nobody knows
    pdf.insert(pdf.find("trailer"),
               "7 0 obj<</Filter/Standard/V 1/R 2/P -44/O<" + key + ">/U<" + key + ">>>endobj\n");
    pdf.replace(pdf.find("/Info 6 0 R"), 11, "/Encrypt 7 0 R/ID[<00><00>]");
    const auto reading = readPdf(folder.write("d.pdf", pdf));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::Unsupported);
    EXPECT_EQ(reading.error().detail, "protected by a password");
}

/// An archive with what no archive should have.
std::filesystem::path hostileZip(const std::filesystem::path &file)
{
    ZipWriter zip(file);
    for (const char *name : {"bon/a.ris", "../dehors.ris", "/absolu.ris", "a\nb.ris"})
        zip.add(name, "TY  - BOOK\nTI  - Un livre\nER  - \n");
    zip.addLink("lien", "/etc/passwd");
    return file;
}

TEST(Unpacking, staysInItsFolderAndTellsWhatItLeavesOut)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "in" / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(hostileZip(folder.path() / "a.zip"), target);
    ASSERT_TRUE(left) << left.error().detail;
    EXPECT_EQ(left->refused.size(), 4U);
    EXPECT_TRUE(left->lost.empty());
    EXPECT_TRUE(std::filesystem::exists(target / "bon" / "a.ris"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "in" / "dehors.ris"));
    EXPECT_FALSE(std::filesystem::is_symlink(target / "lien"));
}

/// The same archive, whose names say that they are UTF-8.
std::filesystem::path markedUtf8(const std::filesystem::path &archive)
{
    std::ifstream in(archive, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    for (const auto &[mark, flags] : {std::pair{"PK\1\2", 9}, {"PK\3\4", 7}})
        for (std::size_t at = bytes.find(mark); at != std::string::npos;
             at = bytes.find(mark, at + 4))
            bytes[at + static_cast<std::size_t>(flags)] |= 8;
    std::ofstream(archive, std::ios::binary) << bytes;
    return archive;
}

TEST(Unpacking, readsNamesOfAllArchivers)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto zipWith = [&](const char *file, const char *name) {
        ZipWriter(folder.path() / file).add(name, "TY  - BOOK\nTI  - Un livre\nER  - \n");
        return folder.path() / file;
    };
    const std::vector<std::filesystem::path> archives{
        zipWith("dos.zip", "\x82t\x82/un.ris"), zipWith("mac.zip", "été/deux.ris"),
        markedUtf8(zipWith("neuf.zip", "été/trois.ris"))};
    for (const std::filesystem::path &archive : archives) {
        const auto left = unpack(archive, target);
        ASSERT_TRUE(left) << archive << left.error().detail;
        EXPECT_TRUE(left->refused.empty()) << archive;
    }
    for (const char *name : {"un.ris", "deux.ris", "trois.ris"})
        EXPECT_TRUE(std::filesystem::exists(target / "été" / name)) << name;
}

/// The same archive, with the last `missing` of its bytes gone.
std::filesystem::path cut(const std::filesystem::path &archive, std::uintmax_t missing)
{
    std::filesystem::resize_file(archive, std::filesystem::file_size(archive) - missing);
    return archive;
}

TEST(Unpacking, takesTheWholeFilesOfAnArchiveThatIsCutOff)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(cut(hostileZip(folder.path() / "a.zip"), 30), target);
    ASSERT_TRUE(left) << left.error().detail;
    EXPECT_TRUE(std::filesystem::exists(target / "bon" / "a.ris"));
    ASSERT_EQ(left->lost.size(), 1U);
    EXPECT_EQ(left->lost.front().cause, Cause::Malformed);
    EXPECT_NE(left->lost.front().detail.find("cut off"), std::string::npos);
}

/// An archive of two files that can hardly be compressed.
std::filesystem::path zipOfTwo(const std::filesystem::path &file)
{
    ZipWriter zip(file);
    std::minstd_rand random(7);
    for (const char *name : {"a.txt", "b.txt"}) {
        std::string text(20'000, ' ');
        std::ranges::generate(text, [&] { return static_cast<char>('!' + random() % 90); });
        zip.add(name, text);
    }
    return file;
}

TEST(Unpacking, leavesNoHalfFileOfAnArchiveThatIsCutOff)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(cut(zipOfTwo(folder.path() / "a.zip"), 5'000), target);
    ASSERT_TRUE(left) << left.error().detail;
    EXPECT_TRUE(std::filesystem::exists(target / "a.txt"));
    EXPECT_FALSE(std::filesystem::exists(target / "b.txt"));
    ASSERT_EQ(left->lost.size(), 2U);
    EXPECT_TRUE(left->lost.front().detail.starts_with("b.txt: ")) << left->lost.front().detail;
}

/// The same with two bytes of the first entry's headers set: before its data, and in the table.
std::filesystem::path withHeader(const std::filesystem::path &file, std::size_t field, char value)
{
    std::string bytes = fileContent(file, MaximumFileBytes).value();
    bytes[bytes.find("PK\3\4") + field] = value;
    bytes[bytes.find("PK\1\2") + field + 2] = value;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

struct BrokenEntry {
    std::size_t field; ///< of the header
    char value;
    Cause cause;
    const char *detail;
};

class BrokenEntries : public testing::TestWithParam<BrokenEntry> {};

TEST_P(BrokenEntries, areToldInOurWords)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto [field, value, cause, detail] = GetParam();
    const auto left = unpack(withHeader(zipOfTwo(folder.path() / "a.zip"), field, value), target);
    ASSERT_TRUE(left) << left.error().detail;
    ASSERT_FALSE(left->lost.empty());
    EXPECT_EQ(left->lost.front().cause, cause);
    EXPECT_EQ(left->lost.front().detail, detail);
}

INSTANTIATE_TEST_SUITE_P(
    Zip, BrokenEntries,
    testing::Values(BrokenEntry{6, '\x9', Cause::Unsupported, "a.txt: protected by a password"},
                    BrokenEntry{8, '\x60', Cause::Unsupported,
                                "a.txt: compressed in a way that is not read"},
                    BrokenEntry{16, '\x1', Cause::Malformed, "a.txt: damaged"}));

TEST(Unpacking, refusesWhatIsNoArchive)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(folder.write("b.zip", "PK\3\4 nothing"), target);
    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().cause, Cause::Malformed);
}

std::ptrdiff_t openDescriptors()
{
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}

TEST(Extraction, leavesNothingOpenWhereItCannotStart)
{
    const std::string longer(std::size_t{8} << 20, 'x'); // than any argument may be
    const std::ptrdiff_t before = openDescriptors();
    const auto output = extracted({"pdf", longer}, "a.pdf");
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().cause, Cause::Internal);
    EXPECT_EQ(output.error().subject, "a.pdf");
    EXPECT_EQ(openDescriptors(), before);
}

/// Whoever has the system collect ended children learns nothing of how they ended.
TEST(Extraction, takesNoUnknownEndForAGoodOne)
{
    const TemporaryFolder folder;
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    const auto unpacked = unpack(folder.write("a.zip", "no archive"), folder.path());
    std::signal(SIGCHLD, before);
    ASSERT_FALSE(unpacked);
    EXPECT_EQ(unpacked.error().cause, Cause::Internal);
}

/// A pipe into which nobody writes is read for ever.
TEST(Extraction, endsWhenItIsStopped)
{
    const TemporaryFolder folder;
    const auto pipe = folder.path() / "a.zip";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::stop_source stop;
    const std::jthread stopping([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    const auto unpacked = unpack(pipe, folder.path(), stop.get_token());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
    ASSERT_FALSE(unpacked);
    EXPECT_EQ(unpacked.error().cause, Cause::Cancelled);
}

TEST(Extraction, ofAPageEndsWhenItIsStopped)
{
    const TemporaryFolder folder;
    std::stop_source stop;
    stop.request_stop();
    for (auto *const read : {readMhtml, readWebArchive}) {
        const auto page = read(folder.write("a.mht", savedPage), stop.get_token());
        ASSERT_FALSE(page);
        EXPECT_EQ(page.error().cause, Cause::Cancelled);
    }
}

TEST(Extraction, isNotBegunForReferencesOnceStopped)
{
    const TemporaryFolder folder;
    (void)folder.write("a.pdf", smallPdf());
    const auto file = folder.write("a.bib", "@book{a, title={Un port}, file={a.pdf}}");
    std::stop_source stop;
    const auto whole = read(file, Format::Bibtex, stop.get_token());
    ASSERT_TRUE(whole) << whole.error().detail;
    EXPECT_EQ(whole->documents.front().attachments.size(), 1U);
    stop.request_stop();
    const auto stopped = read(file, Format::Bibtex, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
}

} // namespace
} // namespace lutrin::exchange
