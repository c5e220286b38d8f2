// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editions, numbers of volumes and days of access, as reference managers and catalogues write them;
// the records are ours.

#include "exchange/references/bibtexreader.h"
#include "exchange/references/consultation.h"
#include "exchange/references/csljsonreader.h"
#include "exchange/references/editionwords.h"
#include "exchange/references/endnotereader.h"
#include "exchange/references/endnotetagsreader.h"
#include "exchange/references/modsreader.h"
#include "exchange/references/risreader.h"
#include "exchange/references/zoterordfreader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct Written {
    const char *text;
    const char *read;
};

struct ExtentRead {
    const char *text;
    const char *volumes;
    const char *pages;
};

class Editions : public testing::TestWithParam<Written> {};

TEST_P(Editions, areNumbersWhereTheySayNothingElse)
{
    EXPECT_EQ(editionOf(GetParam().text), GetParam().read) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Words, Editions,
    testing::Values(Written{"2", "2"}, Written{"2e éd.", "2"}, Written{"2e\u00A0éd.", "2"},
                    Written{"2<sup>e</sup> édition", "2"}, Written{"2ᵉ éd.", "2"},
                    Written{"[2e édition]", "2"}, Written{"2nd ed.", "2"}, Written{"3rd", "3"},
                    Written{"1re édition", "1"}, Written{"1ère éd.", "1"}, Written{"Second", "2"},
                    Written{"Second edition", "2"}, Written{"Deuxième édition", "2"},
                    Written{"4th edn", "4"}, Written{"12ème éd", "12"}, Written{"2. Aufl.", "2"},
                    Written{"2e éd. revue et augmentée", "2e éd. revue et augmentée"},
                    Written{"2nd ed., rev. and enl.", "2nd ed., rev. and enl."},
                    Written{"Nouvelle édition", "Nouvelle édition"},
                    Written{"3rd rev.", "3rd rev."}, Written{"2019", "2019"},
                    Written{"Édition du soir", "Édition du soir"}, Written{"2014/05/01", ""},
                    Written{"2014-05-01", ""}, Written{"", ""}));

class Extents : public testing::TestWithParam<ExtentRead> {};

TEST_P(Extents, tellVolumesAndPages)
{
    const auto reading =
        readMods("<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T"
                 "</title></titleInfo><physicalDescription><extent>" +
                 std::string(GetParam().text) + "</extent></physicalDescription></mods>");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    EXPECT_EQ(reading->documents[0].document.numberOfVolumes, GetParam().volumes);
    EXPECT_EQ(reading->documents[0].document.pages, GetParam().pages);
}

INSTANTIATE_TEST_SUITE_P(
    Catalogues, Extents,
    testing::Values(ExtentRead{"3 vol.", "3", ""}, ExtentRead{"3\u00A0vol.", "3", ""},
                    ExtentRead{"3 volumes", "3", ""},
                    ExtentRead{"3 vol. (345, 420, 210 p.) : ill. ; 24 cm", "3", "210"},
                    ExtentRead{"3 v. (1200 p.) ; 25 cm", "3", "1200"},
                    ExtentRead{"12 v. : ill.", "12", ""}, ExtentRead{"1 vol. (345 p.)", "", "345"},
                    ExtentRead{"1 v. (345 p.)", "", "345"}, ExtentRead{"345 p.", "", "345"},
                    ExtentRead{"vol. 1-3", "", ""}));

class Consultations : public testing::TestWithParam<Written> {};

TEST_P(Consultations, areReadInNotes)
{
    const auto reading =
        readBibtex("@misc{a, title={T}, note={" + std::string(GetParam().text) + "}}");
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(corpus::toString(reading.documents[0].document.accessed), GetParam().read)
        << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Notes, Consultations,
    testing::Values(Written{"[Online; accessed 1-March-2025]", "2025-03-01"},
                    Written{"Accessed: 2025-03-01", "2025-03-01"},
                    Written{"Accessed on March 1, 2025", "2025-03-01"},
                    Written{"Retrieved 1 March 2025 from the archive", "2025-03-01"},
                    Written{"Consulté le 1\\textsuperscript{er} mars 2025", "2025-03-01"},
                    Written{"Page consultée le 01/03/2025.", "2025-03-01"},
                    Written{"Last accessed: 2025-03-01T08:14:02Z", "2025-03-01"},
                    Written{"Les archives ont été consultées", ""},
                    Written{"Ouvrage paru le 1er mars 2025", ""}));

TEST(DaysOfAccess, thatAreAllOfANoteLeaveNothingOut)
{
    const Reading alone = readBibtex("@misc{a, title={T}, note={Accessed: 2025-03-01}}");
    EXPECT_TRUE(alone.leftOut.empty());
    const Reading more = readBibtex("@misc{a, title={T}, note={Version 3. Accessed: 2025-03-01}}");
    EXPECT_TRUE(more.leftOut.empty());
    EXPECT_TRUE(alone.documents.front().document.note.empty());
    EXPECT_EQ(more.documents.front().document.note, "Version 3. Accessed: 2025-03-01");
}

std::string volumesOf(const Reading &reading)
{
    EXPECT_EQ(reading.documents.size(), 1U);
    EXPECT_TRUE(reading.remarks.empty());
    return reading.documents.empty() ? "" : reading.documents[0].document.numberOfVolumes;
}

TEST(NumbersOfVolumes, standInEveryFormat)
{
    EXPECT_EQ(volumesOf(readBibtex("@book{a, title={T}, volumes={3}}")), "3");
    EXPECT_EQ(volumesOf(readRis("TY  - BOOK\nTI  - T\nNV  - 3\nER  - \n")), "3");
    EXPECT_EQ(volumesOf(*readCslJson(R"([{"type":"book","title":"T","number-of-volumes":3}])")),
              "3");
    EXPECT_EQ(volumesOf(readEndnoteTags("%0 Book\n%T T\n%6 3\n")), "3");
    EXPECT_EQ(volumesOf(*readEndnote(
                  "<xml><records><record><ref-type name='Book'>6</ref-type><titles><title>T"
                  "</title></titles><num-vols>3</num-vols></record></records></xml>")),
              "3");
    EXPECT_EQ(volumesOf(*readZoteroRdf(
                  "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                  "xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='dc' "
                  "xmlns:bib='bib'><bib:Book rdf:about='#1'><z:itemType>book</z:itemType>"
                  "<dc:title>T</dc:title><z:numberOfVolumes>3</z:numberOfVolumes></bib:Book>"
                  "</rdf:RDF>")),
              "3");
    EXPECT_EQ(volumesOf(*readMods(
                  "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T</title></titleInfo>"
                  "<relatedItem type='host'><titleInfo><title>Les digues</title></titleInfo>"
                  "<physicalDescription><extent>3 vol. (900 p.)</extent></physicalDescription>"
                  "</relatedItem></mods>")),
              "3");
}

TEST(NumbersOfVolumes, areNumbersWhereTheySayNothingElse)
{
    EXPECT_EQ(volumesOf(readBibtex("@book{a, title={T}, volumes={3~vols.}}")), "3");
    EXPECT_EQ(volumesOf(readBibtex("@book{a, title={T}, volumes={3 tomes en 2 vol.}}")),
              "3 tomes en 2 vol.");
}

corpus::Date accessOf(const Reading &reading)
{
    EXPECT_EQ(reading.documents.size(), 1U);
    return reading.documents.empty() ? corpus::Date() : reading.documents[0].document.accessed;
}

TEST(DaysOfAccess, standInManyFields)
{
    const corpus::Date day{2025, 3, 1};
    EXPECT_EQ(accessOf(readBibtex("@misc{a, title={T}, lastchecked={1 mars 2025}}")), day);
    EXPECT_EQ(accessOf(readBibtex("@misc{a, title={T}, howpublished={\\url{https://example.org/p}, "
                                  "consulté le 1er mars 2025}}")),
              day);
    EXPECT_EQ(accessOf(readRis("TY  - ELEC\nTI  - T\nVL  - 2025\nM1  - 1 March\nER  - \n")), day);
    EXPECT_EQ(accessOf(readRis("TY  - JOUR\nTI  - T\nN1  - Date accessed: 2025-03-01\nER  - \n")),
              day);
    EXPECT_EQ(accessOf(readEndnoteTags("%0 Web Page\n%T T\n%V 2025\n%N March 1\n")), day);
    EXPECT_EQ(accessOf(*readEndnote(
                  "<xml><records><record><ref-type name='Web Page'>12</ref-type><titles><title>T"
                  "</title></titles><volume>2025</volume><number>1 mars</number></record></records>"
                  "</xml>")),
              day);
    EXPECT_EQ(accessOf(*readCslJson(
                  R"([{"title":"T","accessed":{"literal":"consulté le 1er mars 2025"}}])")),
              day);
    EXPECT_EQ(accessOf(*readMods(
                  "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T</title></titleInfo>"
                  "<location><url dateLastAccessed='2025-03-01T08:14:02Z'>https://example.org/p"
                  "</url></location></mods>")),
              day);
}

TEST(DaysOfAccess, areNoVolumeOfAWebPage)
{
    const auto page = readRis("TY  - ELEC\nTI  - T\nVL  - 2025\nM1  - 1 March\nER  - \n");
    EXPECT_EQ(page.documents.at(0).document.volume, "");
    EXPECT_EQ(page.documents.at(0).document.number, "");
}

} // namespace
} // namespace lutrin::exchange
