// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/extraction.h"
#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/pdf/xmpreader.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include <sys/stat.h>

namespace lutrin::exchange {
namespace {

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

} // namespace
} // namespace lutrin::exchange
