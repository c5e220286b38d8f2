// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who did what, as reference managers and catalogues write it; the records are ours.

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

corpus::Document first(const Reading &reading)
{
    EXPECT_EQ(reading.documents.size(), 1U);
    return reading.documents.empty() ? corpus::Document() : reading.documents.front().document;
}

/// « Roy/Aubry/Villard »: the family names of authors, editors and translators.
std::string peopleOf(const corpus::Document &document)
{
    std::string text;
    for (const auto *names : {&document.authors, &document.editors, &document.translators}) {
        text += names == &document.authors ? "" : "/";
        for (const corpus::Name &name : *names)
            text += (text.empty() || text.ends_with('/') ? "" : "+") +
                    (name.literal.empty() ? name.family : name.literal);
    }
    return text;
}

struct Record {
    const char *text;
    const char *people;
};

class RisPeople : public testing::TestWithParam<Record> {};

TEST_P(RisPeople, areThoseOfTheType)
{
    const std::string record = "TY  - " + std::string(GetParam().text) + "\nER  - \n";
    EXPECT_EQ(peopleOf(first(readRis(record))), GetParam().people) << record;
}

INSTANTIATE_TEST_SUITE_P(
    Types, RisPeople,
    testing::Values(
        Record{"EDBOOK\nTI  - T\nAU  - Aubry, J.\nA2  - Serre, L.\nA4  - Villard, I.",
               "/Aubry/Villard"},
        Record{"BOOK\nTI  - T\nAU  - Roy, P.\nA2  - Serre, L.\nA3  - Aubry, J.", "Roy/Aubry/"},
        Record{"BOOK\nTI  - T\nA2  - Aubry, J.", "/Aubry/"},
        Record{"EBOOK\nTI  - T\nAU  - Roy, P.\nA2  - Aubry, J.\nA3  - Serre, L.", "Roy/Aubry/"},
        Record{"CHAP\nTI  - T\nAU  - Roy, P.\nA2  - Aubry, J.\nA3  - Serre, L.\nA4  - Villard, I.",
               "Roy/Aubry/Villard"},
        Record{"THES\nTI  - T\nAU  - Roy, P.\nA2  - Serre, L.\nA3  - Aubry, J.", "Roy//"},
        Record{"RPRT\nTI  - T\nAU  - Roy, P.\nA2  - Serre, L.\nA4  - Direction des ports", "Roy//"},
        Record{"RPRT\nTI  - T\nAU  - Roy, P.\nA4  - Villard, I.", "Roy//Villard"},
        Record{"CONF\nTI  - T\nAU  - Roy, P.\nA2  - Aubry, J.\nA4  - Serre, L.", "Roy/Aubry/"},
        Record{"BOOK\nTI  - T\nAU  - Aubry, Jeanne (dir.)\nAU  - Roy, P. (Éd.)\nAU  - Villard, "
               "I. (trad.)",
               "/Aubry+Roy/Villard"},
        Record{"BOOK\nTI  - T\nAU  - Institut du Large (IDL)", "Institut du Large (IDL)//"}));

TEST(RisRecords, haveTheirProceedingsBesideTheConference)
{
    const corpus::Document paper =
        first(readRis("TY  - CONF\nTI  - T\nT2  - Colloque\nC3  - Actes du colloque\nER  - \n"));
    EXPECT_EQ(paper.container, "Actes du colloque");
    EXPECT_EQ(paper.series, "");
}

TEST(Theses, areInNoSeriesByTheirDepartment)
{
    const Reading ris = readRis("TY  - THES\nTI  - T\nT2  - Département de droit\nER  - \n");
    const Reading tags = readEndnoteTags("%0 Thesis\n%T T\n%B Département de droit\n");
    for (const Reading &reading : {ris, tags}) {
        EXPECT_EQ(first(reading).series, "");
        EXPECT_EQ(first(reading).container, "");
        EXPECT_EQ(reading.leftOut.size(), 1U); // and are said to be left out
    }
}

class BibtexPeople : public testing::TestWithParam<Record> {};

TEST_P(BibtexPeople, areThoseOfTheirRoles)
{
    EXPECT_EQ(peopleOf(first(readBibtex(GetParam().text))), GetParam().people) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Roles, BibtexPeople,
    testing::Values(
        Record{"@collection{a, title={T}, editora={{Institut du Large}}, editoratype={redactor}}",
               "/Institut du Large/"},
        Record{"@collection{a, title={T}, editor={Roy, P.}, editora={Serre, L.}}", "/Roy/"},
        Record{"@collection{a, title={T}, editora={Serre, L.}, editoratype={collaborator}}", "//"},
        Record{"@book{a, title={T}, author={Roy, P.}, editor={Aubry, J.}, editortype={compiler}}",
               "Roy/Aubry/"},
        Record{"@thesis{a, title={T}, author={Roy, P.}, editor={Aubry, J.}, "
               "editortype={supervisor}}",
               "Roy//"},
        Record{"@inbook{a, title={T}, bookauthor={Serre, L.}, booktitle={B}}", "Serre//"},
        Record{"@inbook{a, title={T}, author={Roy, P.}, bookauthor={Serre, L.}}", "Roy//"}));

TEST(BibtexBooks, ofSeveralVolumesComeBackWithTheWhole)
{
    EXPECT_EQ(
        first(readBibtex("@book{a, title={T}, maintitle={Le grand traité}, volume={2}}")).container,
        "Le grand traité");
}

TEST(BibtexBooks, giveTheirPeopleToPartsThatLackThem)
{
    const Reading reading =
        readBibtex("@inbook{a, title={T}, crossref={b}, editor={Roy, P.}}"
                   "@inbook{c, title={U}, crossref={b}}"
                   "@collection{b, title={B}, editor={Aubry, J.}, translator={Villard, I.}}");
    ASSERT_EQ(reading.documents.size(), 3U);
    EXPECT_EQ(peopleOf(reading.documents[0].document), "/Roy/Villard");
    EXPECT_EQ(peopleOf(reading.documents[1].document), "/Aubry/Villard");
    EXPECT_TRUE(reading.leftOut.empty());
}

std::string endnoteRecord(const std::string &type, const std::string &inner)
{
    return "<xml><records><record><ref-type name='" + type +
           "'>0</ref-type><contributors><authors><author>Roy, P.</author></authors>"
           "<secondary-authors><author>Aubry, J.</author></secondary-authors>"
           "<subsidiary-authors><author>Villard, I.</author></subsidiary-authors></contributors>"
           "<titles><title>T</title><secondary-title>C</secondary-title></titles>" +
           inner + "</record></records></xml>";
}

TEST(EndnoteRecords, havePeopleByTheirType)
{
    const auto people = [](const char *type) {
        return peopleOf(first(*readEndnote(endnoteRecord(type, ""))));
    };
    EXPECT_EQ(people("Electronic Book"), "Roy/Aubry/Villard");
    EXPECT_EQ(people("Conference Proceedings"), "Roy/Aubry/");
    EXPECT_EQ(people("Web Page"), "Roy//");
    EXPECT_EQ(people("Edited Book"), "/Roy/Villard");
}

TEST(EndnoteRecords, haveTheUniversityOfAThesis)
{
    const auto thesis = [](const std::string &second, const std::string &inner) {
        std::string record = endnoteRecord("Thesis", inner);
        record.replace(record.find(">C<") + 1, 1, second);
        return *readEndnote(record);
    };
    const Reading university = thesis("Université de Bordeaux", "");
    EXPECT_EQ(first(university).publisher, "Université de Bordeaux");
    EXPECT_FALSE(university.leftOut.contains("secondary-title"));
    const Reading department = thesis("École doctorale de droit", "");
    EXPECT_EQ(first(department).publisher, "");
    EXPECT_TRUE(department.leftOut.contains("secondary-title"));
    const Reading both = thesis("Institut de droit", "<publisher>Université de Nice</publisher>");
    EXPECT_EQ(first(both).publisher, "Université de Nice");
    EXPECT_TRUE(both.leftOut.contains("secondary-title"));
}

TEST(EndnoteRecords, haveTheirProceedingsBesideTheConference)
{
    const corpus::Document paper = first(*readEndnote(
        endnoteRecord("Conference Proceedings", "<custom3>Actes du colloque</custom3>")));
    EXPECT_EQ(paper.container, "Actes du colloque");
    EXPECT_EQ(paper.series, "");
    EXPECT_EQ(first(readEndnoteTags("%0 Conference Proceedings\n%T T\n%B Colloque\n%3 Actes\n"))
                  .container,
              "Actes");
}

TEST(EndnoteTags, havePeopleByTheirType)
{
    const auto people = [](const std::string &record) {
        return peopleOf(first(readEndnoteTags("%0 " + record + "\n%T T\n")));
    };
    EXPECT_EQ(people("Edited Book\n%A Aubry, J.\n%E Serre, L.\n%? Villard, I."), "/Aubry/Villard");
    EXPECT_EQ(people("Edited Book\n%E Aubry, J."), "/Aubry/");
    EXPECT_EQ(people("Book\n%A Roy, P.\n%E Serre, L.\n%Y Aubry, J."), "Roy/Aubry/");
    EXPECT_EQ(people("Book\n%A Roy, P.\n%E Aubry, J."), "Roy/Aubry/");
    EXPECT_EQ(people("Thesis\n%A Roy, P.\n%E Serre, L.\n%Y Aubry, J."), "Roy//");
}

std::string modsName(const std::string &family, const std::string &role)
{
    return "<name type='personal'><namePart type='family'>" + family +
           "</namePart><namePart type='given'>A</namePart><role><roleTerm>" + role +
           "</roleTerm></role></name>";
}

std::string modsRecord(const std::string &inner)
{
    return "<mods xmlns='http://www.loc.gov/mods/v3'><titleInfo><title>T</title></titleInfo>" +
           inner + "</mods>";
}

TEST(ModsRoles, areReadInFrenchAndEnglish)
{
    const auto people = [](const std::string &inner) {
        return peopleOf(first(*readMods(modsRecord(inner))));
    };
    EXPECT_EQ(people(modsName("Roy", "Auteur du texte") +
                     modsName("Serre", "Auteur de la postface") +
                     modsName("Zim", "Author of introduction, etc.")),
              "Roy//");
    EXPECT_EQ(people(modsName("Aubry", "Directeur de publication") +
                     modsName("Roy", "joint editor.") + modsName("Villard", "tr.")),
              "/Aubry+Roy/Villard");
    EXPECT_EQ(people(modsName("Roy", "aut") + modsName("Serre", "Directeur de thèse") +
                     modsName("Zim", "727") + modsName("Aubry", "edc")),
              "Roy/Aubry/");
}

TEST(ModsRoles, ofAWholeAreNotLostInSilence)
{
    const auto reading =
        readMods(modsRecord(modsName("Roy", "aut") +
                            "<relatedItem type='host'><titleInfo><title>B</title></titleInfo>" +
                            modsName("Aubry", "edt") + modsName("Villard", "trl") +
                            modsName("Serre", "aut") + "</relatedItem>"));
    EXPECT_EQ(peopleOf(first(*reading)), "Roy/Aubry/Villard");
    EXPECT_EQ(reading->leftOut.count("relatedItem host name"), 1U);
}

TEST(ZoteroRoles, ofThoseToWhomAWorkIsDueAreAuthors)
{
    const auto people = [](const std::string &type, const std::string &role,
                           const std::string &person) {
        return peopleOf(first(*readZoteroRdf(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
            "xmlns:z='http://www.zotero.org/namespaces/export#' xmlns:dc='dc' xmlns:bib='bib' "
            "xmlns:foaf='foaf'><rdf:Description rdf:about='#1'><z:itemType>" +
            type + "</z:itemType><dc:title>T</dc:title><" + role +
            "><rdf:Seq><rdf:li><foaf:Person>" + person + "</foaf:Person></rdf:li></rdf:Seq></" +
            role + "></rdf:Description></rdf:RDF>")));
    };
    const std::string roy = "<foaf:surname>Roy</foaf:surname><foaf:givenName>P</foaf:givenName>";
    EXPECT_EQ(people("film", "z:directors", roy), "Roy//");
    EXPECT_EQ(people("presentation", "z:presenters", roy), "Roy//");
    EXPECT_EQ(people("interview", "z:interviewees", roy), "Roy//");
    EXPECT_EQ(people("book", "z:seriesEditors", roy), "//");
    EXPECT_EQ(people("report", "bib:authors",
                     "<foaf:surname>Ministère des ports, Direction des quais</foaf:surname>"),
              "Ministère des ports, Direction des quais//");
}

TEST(CslJsonRoles, ofMakersAreReadWhereThereIsNobodyElse)
{
    const auto people = [](const std::string &inner) {
        return peopleOf(first(*readCslJson(R"([{"title":"T",)" + inner + "}]")));
    };
    EXPECT_EQ(people(R"("type":"motion_picture","director":[{"family":"Roy","given":"P"}])"),
              "Roy//");
    EXPECT_EQ(people(R"("type":"book","compiler":[{"family":"Roy","given":"P"}])"), "/Roy/");
    EXPECT_EQ(people(R"("type":"thesis","author":[{"family":"Roy","given":"P"}],
                        "director":[{"family":"Serre","given":"L"}])"),
              "Roy//");
    EXPECT_EQ(people(R"("type":"book","author":[{"family":"Roy","given":"P"}],
                        "editor-translator":[{"family":"Villard","given":"I"}])"),
              "Roy/Villard/Villard");
}

TEST(CslJsonRecords, ofTheRegistryOfDoisAreRead)
{
    const auto reading = readCslJson(
        R"({"status":"ok","message-type":"work","message":{"type":"book-chapter",
            "title":["Les câbles"],"subtitle":["une étude"],"language":"fr",
            "container-title":["Les détroits"],"edition-number":"2","publisher-location":"Paris",
            "editor":[{"given":"J.","family":"Aubry"},{"name":"Institut du Large"}]}})");
    ASSERT_TRUE(reading);
    const corpus::Document chapter = first(*reading);
    EXPECT_EQ(chapter.title, "Les câbles\u00A0: une étude");
    EXPECT_EQ(chapter.edition, "2");
    EXPECT_EQ(chapter.publisherPlace, "Paris");
    EXPECT_EQ(peopleOf(chapter), "/Aubry+Institut du Large/");
}

} // namespace
} // namespace lutrin::exchange
