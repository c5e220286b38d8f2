// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/feedreader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::exchange {
namespace {

using corpus::BlockKind;

TEST(FeedReader, readsTitlesAuthorsAndFilesOfPosts)
{
    const auto reading = readRss(
        "<rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel><title>Le fil</title>"
        "<language>fr-FR</language>"
        "<item><title>Un port &amp;#8211; &lt;em&gt;gelé&lt;/em&gt;</title>"
        "<author>paul@port.example (Paul Roy)</author>"
        "<enclosure url='https://port.example/a.pdf' type='application/pdf' length='1'/>"
        "<content:encoded>&lt;p&gt;Le corps.&lt;/p&gt;&lt;p&gt;The post &lt;a href='x'&gt;Un "
        "port&lt;/a&gt; appeared first on Le fil.&lt;/p&gt;</content:encoded></item>"
        "<item><description>Sans titre, mais avec un texte.</description></item>"
        "</channel></rss>");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 2U);
    const corpus::Document &first = reading->documents[0].document;
    EXPECT_EQ(first.title, "Un port – gelé");
    ASSERT_EQ(first.authors.size(), 1U);
    EXPECT_EQ(first.authors.front().display(), "Paul Roy");
    EXPECT_EQ(first.pdf, "https://port.example/a.pdf");
    EXPECT_EQ(corpus::plainText(first.body), "Le corps.");
    EXPECT_EQ(reading->documents[1].document.title, "Sans titre, mais avec un texte.");
    EXPECT_TRUE(reading->remarks.empty());
}

TEST(FeedReader, summariesEndBeforeTheInvitation)
{
    const auto summaryOf = [](const std::string &text) {
        const auto reading = readRss("<rss version='2.0'><channel><item><title>Un port</title>"
                                     "<description>&lt;p&gt;" +
                                     text + "&lt;/p&gt;</description></item></channel></rss>");
        return reading && reading->documents.size() == 1
                   ? reading->documents.front().document.summary
                   : std::string("none");
    };
    EXPECT_EQ(summaryOf("Le port gèle… &lt;a href='x'&gt;Lire la suite →&lt;/a&gt;"),
              "Le port gèle…");
    EXPECT_EQ(summaryOf("Lire la suite d’un livre est un plaisir rare, et le port aussi."),
              "Lire la suite d’un livre est un plaisir rare, et le port aussi.");
}

TEST(FeedReader, keepsTheStructureOfXhtmlAndTheFeedsAuthor)
{
    const auto reading =
        readAtom("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><title>Carnet</title>"
                 "<author><name>Zoé Roy</name></author><entry><title>Un</title>"
                 "<updated>2025-01-02T00:00:00Z</updated><content type='xhtml'>"
                 "<div xmlns='http://www.w3.org/1999/xhtml'><h3>Titre</h3><p>Un <em>corps</em>.</p>"
                 "</div></content></entry></feed>");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    ASSERT_EQ(document.body.size(), 2U);
    EXPECT_EQ(document.body[0].kind, BlockKind::Heading);
    EXPECT_EQ(corpus::plainText(document.body[1].text), "Un corps.");
    ASSERT_EQ(document.authors.size(), 1U);
    EXPECT_EQ(document.authors.front().family, "Roy");
}

TEST(FeedReader, addressesBeginWhereTheFeedSays)
{
    const auto reading = readAtom(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://port.example/blog/'>"
        "<title>Carnet</title><entry xml:base='2025/'><title>Un</title><link href='un'/>"
        "<link rel='enclosure' type='application/pdf' href='/un.pdf'/>"
        "<content type='html' xml:base='img/'>&lt;p&gt;Une &lt;a href='../deux'&gt;suite&lt;/a&gt; "
        "et &lt;a href='#bas'&gt;le bas&lt;/a&gt;.&lt;/p&gt;&lt;img src='a.png'&gt;</content>"
        "</entry></feed>");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.url, "https://port.example/blog/2025/un");
    EXPECT_EQ(document.pdf, "https://port.example/un.pdf");
    ASSERT_EQ(document.body.size(), 2U);
    ASSERT_EQ(document.body[0].text.size(), 3U);
    EXPECT_EQ(document.body[0].text[1].link, "https://port.example/blog/2025/deux");
    EXPECT_EQ(document.body[1].source, "https://port.example/blog/2025/img/a.png");
    const auto rss = readRss("<rss xml:base='https://port.example/'><channel><title>Le fil</title>"
                             "<item><title>Un</title><link>un</link></item></channel></rss>");
    ASSERT_TRUE(rss);
    EXPECT_EQ(rss->documents.front().document.url, "https://port.example/un");
}

TEST(FeedReader, readsRss1WhoseEntriesStandBesideTheChannel)
{
    const auto reading =
        readRss("<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/' xmlns:dc='d' "
                "xmlns:prism='p'><channel><title>Revue des digues</title></channel>"
                "<item><title>Les digues</title><link>https://phare.example/1</link>"
                "<dc:creator>Anne Durand</dc:creator><dc:date>2020-01-02</dc:date>"
                "<dc:identifier>doi:10.5555/digues.1</dc:identifier>"
                "<prism:publicationName>Cahiers</prism:publicationName><prism:volume>4"
                "</prism:volume><prism:number>2</prism:number></item></rdf:RDF>");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, "Les digues");
    EXPECT_EQ(document.url, "https://phare.example/1");
    EXPECT_EQ(document.date, (corpus::Date{2020, 1, 2}));
    EXPECT_EQ(document.container, "Cahiers");
    EXPECT_EQ(document.volume, "4");
    EXPECT_EQ(document.issue, "2");
    EXPECT_EQ(document.doi, "10.5555/digues.1");
    EXPECT_EQ(document.type, "article") << "it has a DOI";
}

TEST(FeedReader, tellsVideosAndPodcastsFromPosts)
{
    const auto videos = readAtom(
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:media='m'><title>Phare"
        "</title><entry><id>yt:video:a</id><title>Une table ronde</title><media:group>"
        "<media:title>x</media:title><media:description>Ce qui s’est dit.</media:description>"
        "</media:group></entry></feed>");
    ASSERT_TRUE(videos);
    EXPECT_EQ(videos->documents.front().document.type, "video");
    EXPECT_EQ(videos->documents.front().document.summary, "Ce qui s’est dit.");
    const auto posts =
        readRss("<rss version='2.0'><channel><title>Le fil</title><item><title>Un entretien</title>"
                "<enclosure url='https://port.example/a.mp3' type='audio/mpeg' length='1'/></item>"
                "<item><title>Un billet</title><author>admin</author></item></channel></rss>");
    ASSERT_TRUE(posts);
    EXPECT_EQ(posts->documents[0].document.type, "podcast");
    EXPECT_EQ(posts->documents[0].document.pdf, "");
    EXPECT_EQ(posts->documents[1].document.type, "post");
    EXPECT_TRUE(posts->documents[1].document.authors.empty()) << "an account is nobody";
}

TEST(FeedReader, tellsTheFieldsOfARepositoryApart)
{
    const auto reading = readOaiPmh(
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords><record><header/>"
        "<metadata><dc xmlns='dc'><title>Les digues</title><source>ISSN: 1234-5679</source>"
        "<source>https://depot.example/1</source><source>Revue des digues</source>"
        "<identifier>https://depot.example/1/document</identifier>"
        "<identifier>https://depot.example/1</identifier>"
        "<rights>info:eu-repo/semantics/OpenAccess</rights><rights>CC BY</rights></dc>"
        "</metadata></record><resumptionToken>suite</resumptionToken></ListRecords></OAI-PMH>");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.issn, "1234-5679");
    EXPECT_EQ(document.container, "Revue des digues");
    EXPECT_EQ(document.url, "https://depot.example/1");
    EXPECT_EQ(document.pdf, "https://depot.example/1/document");
    EXPECT_EQ(document.rights, "CC BY");
    ASSERT_EQ(reading->remarks.size(), 1U);
    EXPECT_EQ(reading->remarks.front().grade, Grade::Warning);
    EXPECT_EQ(reading->remarks.front().error.detail, "the harvest goes on in another answer");
}

TEST(FeedReader, takesWhatHalSaysOfTheWorkInItsLanguage)
{
    const auto reading = readOaiPmh(
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords><record><header/>"
        "<metadata><dc xmlns='dc'><title xml:lang='en'>The dykes</title>"
        "<title xml:lang='fr'>Les digues</title><description>International audience</description>"
        "<description xml:lang='en'>About dykes.</description>"
        "<description xml:lang='fr'>Des digues.</description><language>fr</language>"
        "<subject>[SHS.SCIPO]Humanities and Social Sciences/Political science</subject>"
        "<publisher>HAL CCSD</publisher></dc></metadata></record></ListRecords></OAI-PMH>");
    ASSERT_TRUE(reading);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, "Les digues");
    EXPECT_EQ(document.alternateTitles, std::vector<std::string>{"The dykes"});
    EXPECT_EQ(document.summary, "Des digues.");
    EXPECT_EQ(document.keywords, std::vector<std::string>{"Political science"});
    EXPECT_EQ(document.publisher, "");
}

struct SourceCase {
    const char *text;
    const char *container;
    const char *volume;
    const char *issue;
    const char *pages;
};

class Sources : public testing::TestWithParam<SourceCase> {};

TEST_P(Sources, sayWhereAnArticleStands)
{
    const SourceCase &source = GetParam();
    const auto reading = readOaiPmh(
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords><record><header/>"
        "<metadata><dc xmlns='dc'><title>Les digues</title><source>" +
        std::string(source.text) + "</source></dc></metadata></record></ListRecords></OAI-PMH>");
    ASSERT_TRUE(reading);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.container, source.container);
    EXPECT_EQ(document.volume, source.volume);
    EXPECT_EQ(document.issue, source.issue);
    EXPECT_EQ(document.pages, source.pages);
}

INSTANTIATE_TEST_SUITE_P(
    DublinCore, Sources,
    testing::Values(
        SourceCase{"Revue des digues, 2019, 84 (2), pp.45-60. ⟨10.1000/rd.192.0045⟩",
                   "Revue des digues", "84", "2", "45-60"},
        SourceCase{"Digues : revue de l’eau, 2016, L’eau et le droit, 163 (n° 4), pp.33-48",
                   "Digues : revue de l’eau", "163", "4", "33-48"},
        SourceCase{"Digues, 2018, (114), pp.12", "Digues", "", "114", "12"},
        SourceCase{"Digues, 2018, 445", "Digues", "445", "", ""},
        SourceCase{"Digues, vol. 12, n° 3, p. 4–9", "Digues", "12", "3", "4-9"},
        SourceCase{"Digues, ports et canaux", "Digues, ports et canaux", "", "", ""},
        SourceCase{"Actes du colloque, Lyon, 2014", "Actes du colloque, Lyon, 2014", "", "", ""},
        SourceCase{"https://depot.example/1", "", "", "", ""}));

TEST(FeedReader, aWholeReferenceIsNoPeriodical)
{
    const auto read = [](const std::string &citation) {
        const auto reading = readOaiPmh(
            "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords><record><header/>"
            "<metadata><dc xmlns='dc'><title>Les digues</title><bibliographicCitation>" +
            citation + "</bibliographicCitation></dc></metadata></record></ListRecords></OAI-PMH>");
        return reading->documents.front().document;
    };
    EXPECT_EQ(read("Digues, 2019, 84 (2), pp.45-60").container, "Digues");
    EXPECT_EQ(read("Martin, A., Les digues. Revue, 2019, 84 (2), pp.45-60").container, "");
    EXPECT_EQ(read("Martin, A., Les digues. Revue, 2019, 84 (2), pp.45-60").volume, "");
}

} // namespace
} // namespace lutrin::exchange
