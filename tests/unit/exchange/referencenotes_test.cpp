// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What users of reference managers wrote themselves: citation keys and notes. The records are ours.

#include "exchange/references/bibtexreader.h"
#include "exchange/references/csljsonreader.h"
#include "exchange/references/endnotereader.h"
#include "exchange/references/endnotetagsreader.h"
#include "exchange/references/modsreader.h"
#include "exchange/references/risreader.h"
#include "exchange/references/zoterordfreader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

corpus::Document only(const Reading &reading)
{
    EXPECT_EQ(reading.documents.size(), 1U);
    EXPECT_TRUE(reading.leftOut.empty()) << reading.leftOut.begin()->first;
    return reading.documents.empty() ? corpus::Document() : reading.documents.front().document;
}

corpus::Document only(const Result<Reading> &reading)
{
    EXPECT_TRUE(reading);
    return reading ? only(*reading) : corpus::Document();
}

/// An item of Zotero's with the elements given, and what stands beside it.
Result<Reading> zotero(const std::string &elements, const std::string &beside = {})
{
    return readZoteroRdf(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns:z='http://www.zotero.org/namespaces/export#' "
        "xmlns:bib='http://purl.org/net/biblio#' "
        "xmlns:dcterms='http://purl.org/dc/terms/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Description "
        "rdf:about='#1'><z:itemType>report</z:itemType><dc:title>Un titre</dc:title>" +
        elements + "</rdf:Description>" + beside + "</rdf:RDF>");
}

TEST(CitationKeyHabits, comeFromEachFormat)
{
    EXPECT_EQ(only(readBibtex("@misc{Roseau:2025_a, title={Un titre}}")).citationKey,
              "Roseau:2025_a");
    EXPECT_EQ(only(readRis("TY  - RPRT\nID  - roseau2025\nTI  - Un titre\nER  - \n")).citationKey,
              "roseau2025");
    EXPECT_EQ(only(readEndnoteTags("%0 Book\n%T Un titre\n%F roseau2025\n")).citationKey,
              "roseau2025");
    const auto csl = readCslJson(
        R"([{"id": "autre", "citation-key": "roseau2025", "type": "book", "title": "Un titre"}])");
    ASSERT_TRUE(csl);
    EXPECT_EQ(only(*csl).citationKey, "roseau2025");
    const auto mods = readMods("<mods xmlns='http://www.loc.gov/mods/v3' ID='roseau2025'>"
                               "<titleInfo><title>Un titre</title></titleInfo></mods>");
    ASSERT_TRUE(mods);
    EXPECT_EQ(only(*mods).citationKey, "roseau2025");
    const auto zotero =
        readZoteroRdf("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                      "xmlns:z='http://www.zotero.org/namespaces/export#' "
                      "xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Description rdf:about='#1'>"
                      "<z:itemType>report</z:itemType><dc:title>Un titre</dc:title>"
                      "<dc:description>Citation Key: roseau2025\nDOI: 10.1000/mers</dc:description>"
                      "</rdf:Description></rdf:RDF>");
    ASSERT_TRUE(zotero);
    EXPECT_EQ(only(*zotero).citationKey, "roseau2025");
    EXPECT_EQ(only(*zotero).doi, "10.1000/mers");
}

TEST(CitationKeyHabits, areNoNumbersOrAddresses)
{
    EXPECT_EQ(only(readRis("TY  - RPRT\nID  - 4711\nTI  - Un titre\nER  - \n")).citationKey, "");
    const auto csl =
        readCslJson(R"([{"id": "8834911/KXQ2", "type": "book", "title": "Un titre"}])");
    ASSERT_TRUE(csl);
    EXPECT_EQ(only(*csl).citationKey, "");
    const auto byId = readCslJson(R"([{"id": "roseau2025", "type": "book", "title": "Un titre"}])");
    ASSERT_TRUE(byId);
    EXPECT_EQ(only(*byId).citationKey, "roseau2025") << "Pandoc’s users cite by it";
}

TEST(Notes, comeFromEachFormat)
{
    EXPECT_EQ(
        only(readBibtex("@misc{a, title={Un titre}, annote={Lu \\& relu.\n\nÀ\n  citer.}}")).note,
        "Lu & relu.\nÀ citer.");
    EXPECT_EQ(only(readBibtex("@misc{a, title={Un titre}, comment={Lu.}, note={Relu.}}")).note,
              "Lu.\nRelu.");
    EXPECT_EQ(only(readRis("TY  - RPRT\nTI  - Un titre\nN1  - Lu.\nN1  - À citer.\nER  - \n")).note,
              "Lu.\nÀ citer.");
    EXPECT_EQ(only(readEndnoteTags("%0 Book\n%T Un titre\n%Z Lu.\nÀ citer.\n")).note,
              "Lu.\nÀ citer.");
    EXPECT_EQ(only(readEndnote("<xml><records><record><titles><title>Un titre</title></titles>"
                               "<notes>Lu.&#xD;À citer.</notes></record></records></xml>"))
                  .note,
              "Lu.\nÀ citer.");
    EXPECT_EQ(
        only(readCslJson(
                 R"([{"id": "a", "type": "book", "title": "Un titre", "note": "Lu.\nÀ citer."}])"))
            .note,
        "Lu.\nÀ citer.");
    EXPECT_EQ(only(readMods("<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>Un titre"
                            "</title></titleInfo><note>Lu.</note><note>À citer.</note></mods>"))
                  .note,
              "Lu.\nÀ citer.");
}

TEST(Notes, ofZoteroAreReadAsText)
{
    const std::string memo = "<bib:Memo rdf:about='#2'><rdf:value>&lt;p&gt;Lu &amp;amp; "
                             "relu.&lt;/p&gt;&lt;p&gt;À citer.&lt;/p&gt;</rdf:value></bib:Memo>";
    const std::string item = "<dcterms:isReferencedBy rdf:resource='#2'/>";
    EXPECT_EQ(only(zotero(item, memo)).note, "Lu & relu.\nÀ citer.");
    EXPECT_EQ(only(zotero("<dc:description>Prêté à la bibliothèque.</dc:description>")).note,
              "Prêté à la bibliothèque.");
    const auto alone = zotero("", memo);
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->leftOut.at("note"), 1) << "it is no item's";
}

TEST(Notes, doNotRepeatWhenAPageWasConsulted)
{
    const auto read = only(readRis("TY  - ELEC\nTI  - Un titre\nN1  - Date accessed: 2025-03-01\n"
                                   "N1  - Lu.\nER  - \n"));
    EXPECT_EQ(corpus::toString(read.accessed), "2025-03-01");
    EXPECT_EQ(read.note, "Lu.");
}

} // namespace
} // namespace lutrin::exchange
