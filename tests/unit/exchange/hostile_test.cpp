// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filereader.h"
#include "exchange/pages/feedreader.h"

#include "corpus/json.h"

#include <gtest/gtest.h>

#include <random>

namespace lutrin::exchange {
namespace {

struct Sample {
    const char *name;
    Format format;
    std::string text;
};

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {"ris", Format::Ris,
         "TY  - JOUR\r\nTI  - Été\r\nAU  - A, B\r\nDA  - 2025/02//\r\nER  - \r\n"},
        {"bibtex", Format::Bibtex,
         "@string{a=\"x\"}\n@book{k, title={L'{\\'e}t\\'e} # a, author={A von B and {C}}, "
         "abstract={$x^{-2}$ \\~{\\^e}}, year=2025}"},
        {"csl", Format::CslJson,
         R"([{"title":"Été","author":[{"family":"A"}],"issued":{"raw":"2025"}}])"},
        {"mods", Format::Mods,
         "<mods><titleInfo><title>Été</title></titleInfo><name type='personal'><namePart>A "
         "B</namePart></name></mods>"},
        {"endnote", Format::Endnote,
         "<xml><records><record><titles><title>Été</title></titles></record></records></xml>"},
        {"endnotetags", Format::EndnoteTags,
         "%0 Report\r\n%T Été\r\n%A A, B\r\n%E C, D\r\n%D 2025\r\n%8 2 mars\r\n%B Notes\r\n"},
        {"zotero", Format::ZoteroRdf,
         "<R xmlns:z='z' "
         "xmlns:d='d'><d:x><z:itemType>book</z:itemType><d:title>Été</d:title></d:x></R>"},
        {"page", Format::WebPage,
         "<html><title>Été</title><meta name=citation_author content='A B'><script "
         "type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"x\"}}</script>"
         "<ul><li id=n>note</li></ul><p>a<a href='#n'>1</a><table><td>ISBN 2-07-036822-X</html>"},
        {"layout", Format::WebPage,
         "<title>Été</title><body><table><tr><td><a href='/a'>Accueil</a><td><h1>Été</h1>Le texte "
         "de la page, qui est assez long pour que rien d’autre n’en soit un.<div>©</div></table>"},
        {"capture", Format::TextCapture,
         "Été\nNote | 2 mars 2025\nUtilisation\nISBN / ISSN2070368220\n"},
        {"rss", Format::Rss,
         "<rss><channel><title>C</title><item><title>Été</title><description>&lt;p>a&lt;/p></"
         "description></item></channel></rss>"},
        {"rss1", Format::Rss,
         "<RDF xmlns='http://purl.org/rss/1.0/'><channel><title>C</title></channel><item><title>"
         "Été</title><doi>10.1000/a</doi></item></RDF>"},
        {"atom", Format::Atom,
         "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Été</title><author><name>A "
         "B</name></author></entry></feed>"},
        {"oai", Format::OaiPmh,
         "<OAI-PMH><ListRecords><record><metadata><dc><title>Été</title><creator>A, "
         "B</creator></dc></metadata></record></ListRecords></OAI-PMH>"},
    };
    return all;
}

/// Whatever comes out must be something that the library can keep.
void expectSound(const Result<Reading> &reading)
{
    if (!reading) {
        EXPECT_EQ(reading.error().subject, "file");
        EXPECT_NE(reading.error().cause, Cause::Internal);
        return;
    }
    for (const Found &found : reading->documents) {
        EXPECT_FALSE(found.document.title.empty());
        EXPECT_TRUE(corpus::documentFromJson(corpus::toJson(found.document)));
    }
}

class Hostile : public testing::TestWithParam<Sample> {};

TEST_P(Hostile, samplesAreRead)
{
    const auto reading = readContent(GetParam().text, GetParam().format, "file");
    ASSERT_TRUE(reading) << reading.error().detail;
    ASSERT_EQ(reading->documents.size(), 1U);
    EXPECT_TRUE(reading->documents.front().document.title.starts_with("Été") ||
                reading->documents.front().document.title == "L'étéx");
}

TEST_P(Hostile, everyTruncationIsAnswered)
{
    const std::string &text = GetParam().text;
    for (std::size_t length = 0; length < text.size(); ++length)
        expectSound(readContent(text.substr(0, length), GetParam().format, "file"));
}

TEST_P(Hostile, nulBytesAndStrayBytesAreAnswered)
{
    std::mt19937 random(5);
    for (int turn = 0; turn < 200; ++turn) {
        std::string text = GetParam().text;
        for (int change = 0; change < 4; ++change)
            text[random() % text.size()] = static_cast<char>(change == 0 ? 0 : random() % 256);
        expectSound(readContent(text, GetParam().format, "file"));
    }
}

TEST_P(Hostile, aHundredThousandOpeningsAreAnswered)
{
    for (const char *opening :
         {"<a>", "<div>", "{", "[", "(", "@book{a,", "\\'{", "\"", "<table><td>", "<!--"}) {
        std::string text;
        for (int at = 0; at < 100'000; ++at)
            text += opening;
        expectSound(readContent(text, GetParam().format, "file"));
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, Hostile, testing::ValuesIn(samples()),
                         [](const auto &one) { return std::string(one.param.name); });

TEST(Feeds, giveTheirEntries)
{
    const auto rss =
        readRss(R"(<rss version="2.0" xmlns:dc="d" xmlns:content="c"><channel><title>Carnet</title>
<language>fr-FR</language><item><title>Un</title><link>https://example.org/1</link>
<pubDate>Wed, 02 Oct 2024 13:00:00 GMT</pubDate><dc:creator>Anne Martin</dc:creator><category>mer</category>
<description>Court.</description><content:encoded><![CDATA[<p>Un <b>long</b> texte.</p>]]></content:encoded></item></channel></rss>)");
    ASSERT_TRUE(rss);
    ASSERT_EQ(rss->documents.size(), 1U);
    const corpus::Document &item = rss->documents.front().document;
    EXPECT_EQ(item.date, (corpus::Date{2024, 10, 2}));
    EXPECT_EQ(item.authors.front().family, "Martin");
    EXPECT_EQ(item.summary, "Court.");
    EXPECT_EQ(corpus::plainText(item.body), "Un long texte.");
    EXPECT_EQ(item.language, "fr");
    EXPECT_EQ(item.container, "Carnet");
    const auto oai = readOaiPmh(R"(<OAI-PMH><ListRecords><record><header status="deleted"/></record>
<record><metadata><dc><title>T</title><creator>Martin, Anne</creator><type>info:eu-repo/semantics/report</type>
<identifier>https://doi.org/10.1000/x</identifier><language>fra</language></dc></metadata></record></ListRecords></OAI-PMH>)");
    ASSERT_TRUE(oai);
    ASSERT_EQ(oai->documents.size(), 1U);
    EXPECT_EQ(oai->documents.front().document.type, "report");
    EXPECT_EQ(oai->documents.front().document.doi, "10.1000/x");
    EXPECT_EQ(oai->documents.front().document.language, "fr");
    EXPECT_EQ(oai->remarks.size(), 1U);
    const auto refused = readOaiPmh("<OAI-PMH><error code=\"badVerb\">No</error></OAI-PMH>");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "badVerb: No");
}

} // namespace
} // namespace lutrin::exchange
