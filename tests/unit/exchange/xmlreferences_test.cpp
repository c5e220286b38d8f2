// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/csljsonreader.h"
#include "exchange/references/endnotereader.h"
#include "exchange/references/modsreader.h"
#include "exchange/references/zoterordfreader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using corpus::Document;
using corpus::Name;

Document onlyDocument(const Result<Reading> &reading)
{
    if (!reading || reading->documents.size() != 1) {
        ADD_FAILURE() << (reading ? "not one document" : reading.error().detail);
        return {};
    }
    return reading->documents.front().document;
}

TEST(CslJsonReader, readsWhatADocumentHas)
{
    const Document document = onlyDocument(readCslJson(R"([{
        "id": "x", "type": "article-journal", "title": "Un titre", "container-title": "Revue",
        "author": [{"family": "Roucy", "given": "Laure", "dropping-particle": "de"},
                   {"literal": "Ifri"}],
        "issued": {"date-parts": [[2025, 3, 4]]}, "volume": 12, "page": "1-9",
        "keyword": "mer, ports", "DOI": "10.1000/X", "editor": [{"literal": "E"}],
        "translator": [{"family": "Roy"}], "edition": 2,
        "accessed": {"date-parts": [[2025, 5]]}}])"));
    EXPECT_EQ(document.title, "Un titre");
    EXPECT_EQ(document.type, "article");
    EXPECT_EQ(document.authors,
              (std::vector<Name>{{"Roucy", "Laure", "de", ""}, {"", "", "", "Ifri"}}));
    EXPECT_EQ(document.date, (corpus::Date{2025, 3, 4}));
    EXPECT_EQ(document.volume, "12");
    EXPECT_EQ(document.keywords.size(), 2U);
    EXPECT_EQ(document.doi, "10.1000/x");
    EXPECT_EQ(document.editors, (std::vector<Name>{{.literal = "E"}}));
    EXPECT_EQ(document.translators, (std::vector<Name>{{.family = "Roy"}}));
    EXPECT_EQ(document.edition, "2");
    EXPECT_EQ(document.accessed, (corpus::Date{2025, 5, 0}));
}

TEST(ModsReader, anEnglishSubtitleFollowsTheColonAtOnce)
{
    const Document document = onlyDocument(readMods(R"(<?xml version="1.0"?>
<mods xmlns="http://www.loc.gov/mods/v3">
  <titleInfo><title>Hydrogen</title><subTitle>a primer</subTitle></titleInfo>
  <language><languageTerm type="code">eng</languageTerm></language>
</mods>)"));
    EXPECT_EQ(document.title, "Hydrogen: a primer");
}

TEST(ModsReader, readsARecord)
{
    const Document document = onlyDocument(readMods(R"(<?xml version="1.0"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>
  <titleInfo><nonSort>La</nonSort><title>mer</title><subTitle>ses ports</subTitle></titleInfo>
  <name type="personal"><namePart type="family">Roucy</namePart>
    <namePart type="given">Laure de</namePart><role><roleTerm type="code">aut</roleTerm></role></name>
  <name type="corporate"><namePart>Ifri</namePart></name>
  <genre>journal article</genre>
  <originInfo><dateIssued>2025-03</dateIssued><publisher>P</publisher>
    <place><placeTerm type="text">Paris</placeTerm></place></originInfo>
  <language><languageTerm type="code">fre</languageTerm></language>
  <relatedItem type="host"><titleInfo><title>Revue</title></titleInfo>
    <part><detail type="volume"><number>4</number></detail>
      <extent unit="page"><start>1</start><end>9</end></extent></part>
    <identifier type="issn">1234-567X</identifier></relatedItem>
  <identifier type="doi">10.1000/X</identifier><subject><topic>mer</topic></subject>
</mods></modsCollection>)"));
    EXPECT_EQ(document.title, "La mer\u00A0: ses ports");
    EXPECT_EQ(document.authors,
              (std::vector<Name>{{"Roucy", "Laure", "de", ""}, {"", "", "", "Ifri"}}));
    EXPECT_EQ(document.type, "article");
    EXPECT_EQ(document.date, (corpus::Date{2025, 3, 0}));
    EXPECT_EQ(document.language, "fr");
    EXPECT_EQ(document.container, "Revue");
    EXPECT_EQ(document.volume, "4");
    EXPECT_EQ(document.pages, "1-9");
    EXPECT_EQ(document.issn, "1234-567X");
    EXPECT_EQ(document.publisherPlace, "Paris");
}

TEST(EndnoteReader, readsARecord)
{
    const Document document = onlyDocument(readEndnote(R"(<xml><records><record>
  <ref-type name="Report">27</ref-type>
  <contributors><authors><author><style face="normal">Martin, Anne</style></author>
    <author>Ifri,</author></authors></contributors>
  <titles><title><style>Un</style> <style>titre</style></title><secondary-title>Notes</secondary-title></titles>
  <dates><year>2025</year><pub-dates><date>4 mars</date></pub-dates></dates>
  <number>7</number><isbn>978-2-07-036822-8</isbn>
  <keywords><keyword>mer</keyword></keywords>
  <urls><related-urls><url>https://example.org/a</url></related-urls></urls>
</record></records></xml>)"));
    EXPECT_EQ(document.title, "Un titre");
    EXPECT_EQ(document.authors,
              (std::vector<Name>{{"Martin", "Anne", "", ""}, {"", "", "", "Ifri"}}));
    EXPECT_EQ(document.series, "Notes");
    EXPECT_EQ(document.number, "7");
    EXPECT_EQ(document.date, (corpus::Date{2025, 3, 4}));
    EXPECT_EQ(document.isbn, "978-2-07-036822-8");
    EXPECT_EQ(document.url, "https://example.org/a");
}

TEST(ZoteroRdfReader, readsAnItemItsJournalAndItsCollection)
{
    const Document document = onlyDocument(readZoteroRdf(R"(<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
 <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:1234-567X"/>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Martin</foaf:surname>
   <foaf:givenName>Anne</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <dc:title>Un titre</dc:title><dc:date>2025-03-04</dc:date><bib:pages>1-9</bib:pages>
  <dc:identifier>DOI 10.1000/X</dc:identifier></bib:Article>
 <bib:Journal rdf:about="urn:issn:1234-567X"><dc:title>Revue</dc:title><prism:volume>4</prism:volume>
  <dc:identifier>ISSN 1234-567X</dc:identifier></bib:Journal>
 <z:Collection rdf:about="#c"><dc:title>Ma lecture</dc:title><dcterms:hasPart rdf:resource="#item_1"/></z:Collection>
</rdf:RDF>)"));
    EXPECT_EQ(document.title, "Un titre");
    EXPECT_EQ(document.authors, (std::vector<Name>{{"Martin", "Anne", "", ""}}));
    EXPECT_EQ(document.container, "Revue");
    EXPECT_EQ(document.volume, "4");
    EXPECT_EQ(document.issn, "1234-567X");
    EXPECT_EQ(document.doi, "10.1000/x");
    EXPECT_EQ(document.collections, std::vector<std::string>{"Ma lecture"});
    EXPECT_TRUE(document.keywords.empty());
}

TEST(ZoteroRdfReader, collectionsWithinOthersAreFoldersByTheirPath)
{
    const Document document = onlyDocument(readZoteroRdf(R"(<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:bib="http://purl.org/net/biblio#">
 <z:Collection rdf:about="#c3"><dc:title>À lire</dc:title><dcterms:hasPart rdf:resource="#i"/>
  <dcterms:hasPart rdf:resource="#i"/></z:Collection>
 <bib:Book rdf:about="#i"><z:itemType>book</z:itemType><dc:title>Un titre</dc:title></bib:Book>
 <z:Collection rdf:about="#c1"><dc:title>Climat</dc:title><dcterms:hasPart rdf:resource="#c3"/></z:Collection>
 <z:Collection rdf:about="#c2"><dc:title>Autour</dc:title><dcterms:hasPart rdf:resource="#i"/>
  <dcterms:hasPart rdf:resource="#c2"/></z:Collection>
</rdf:RDF>)"));
    ASSERT_EQ(document.collections.size(), 2U);
    EXPECT_EQ(document.collections[1], "Climat / À lire");
    EXPECT_TRUE(document.collections[0].ends_with("Autour")) << "a circle has an end";
}

TEST(EndnoteReader, leavesOutWhatOnlyEndnoteFinds)
{
    const auto reading =
        readEndnote("<xml><records><record><titles><title>A</title></titles><urls><pdf-urls><url>"
                    "internal-pdf://012/a.pdf</url></pdf-urls></urls></record></records></xml>");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.front().document.pdf, "");
    ASSERT_EQ(reading->remarks.size(), 1U);
    EXPECT_NE(reading->remarks.front().error.detail.find("in one record: pdf-urls"),
              std::string::npos);
}

TEST(XmlReferences, refuseEntitiesAndDepth)
{
    const auto entity = readMods("<!DOCTYPE mods [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                 "<mods><titleInfo><title>&a;</title></titleInfo></mods>");
    ASSERT_FALSE(entity);
    EXPECT_EQ(entity.error().cause, Cause::Invalid);
    std::string deep;
    for (int at = 0; at < 100'000; ++at)
        deep += "<mods>";
    const auto nested = readMods(deep);
    ASSERT_FALSE(nested);
    EXPECT_EQ(nested.error().cause, Cause::LimitExceeded);
    const auto cut = readEndnote("<xml><records><record>\n<titles><title>A");
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().cause, Cause::Malformed);
    EXPECT_EQ(cut.error().position.line, 2);
}

} // namespace
} // namespace lutrin::exchange
