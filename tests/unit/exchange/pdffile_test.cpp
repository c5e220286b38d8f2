// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filereader.h"
#include "exchange/pdf/pdfreader.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <stop_token>
#include <string>
#include <vector>

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

/// A file of three pages, each of which has the same line.
std::string threePages(const std::string &catalog)
{
    std::string pdf = pdfOf("BT /F1 12 Tf 20 200 Td (Bonjour le port) Tj ET", {}, catalog);
    pdf.replace(pdf.find("[3 0 R]/Count 1"), 15, "[3 0 R 7 0 R 8 0 R]/Count 3");
    const std::size_t begin = pdf.find("/Page/Parent");
    const std::string page = pdf.substr(begin, pdf.find("endobj", begin) - begin);
    for (const char *number : {"7", "8"})
        pdf.insert(pdf.find("trailer"), std::string(number) + " 0 obj<</Type" + page + "endobj\n");
    return pdf;
}

TEST(PdfReader, namesPagesByTheLabelsOfTheFile)
{
    const auto headings = [](const std::string &catalog) {
        const TemporaryFolder folder;
        const auto reading = readPdf(folder.write("a.pdf", threePages(catalog)));
        std::string text;
        if (!reading || reading->documents.empty())
            return text;
        for (const corpus::Block &block : reading->documents.front().document.body)
            if (block.kind == corpus::BlockKind::Heading)
                text += corpus::plainText(block.text) + '\n';
        return text;
    };
    EXPECT_EQ(headings("/PageLabels<</Nums[0<</S/D/St 365>>]>>"),
              "Page 365 (1/3)\nPage 366 (2/3)\nPage 367 (3/3)\n");
    EXPECT_EQ(headings("/PageLabels<</Nums[0<</S/r>>2<</S/D>>]>>"),
              "Page i (1/3)\nPage ii (2/3)\nPage 1 (3/3)\n");
    EXPECT_EQ(headings("/PageLabels<</Nums[0<</S/D>>]>>"), "Page 1\nPage 2\nPage 3\n");
    EXPECT_EQ(headings(""), "Page 1\nPage 2\nPage 3\n");
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

TEST(PdfReader, isNotBegunForReferencesOnceStopped)
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
