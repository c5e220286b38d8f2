// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/personname.h"

#include "exchange/references/identifiers.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using corpus::Name;

struct Case {
    const char *written;
    std::vector<Name> names;
};

class NaturalNames : public testing::TestWithParam<Case> {};

TEST_P(NaturalNames, areSplit)
{
    EXPECT_EQ(naturalNames(GetParam().written), GetParam().names);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, NaturalNames,
    testing::Values(
        Case{"Benjamin Pajot", {{"Pajot", "Benjamin", "", ""}}},
        Case{"Laure de Roucy-Rochegonde", {{"Roucy-Rochegonde", "Laure", "de", ""}}},
        Case{"Élie TENENBAUM Guillaume GARNIER",
             {{"TENENBAUM", "Élie", "", ""}, {"GARNIER", "Guillaume", "", ""}}},
        Case{"Anne Martin, Paul Durand et Zoé Petit",
             {{"Martin", "Anne", "", ""}, {"Durand", "Paul", "", ""}, {"Petit", "Zoé", "", ""}}},
        Case{"Martin, Anne; Durand, Paul",
             {{"Martin", "Anne", "", ""}, {"Durand", "Paul", "", ""}}},
        Case{"Institut français des relations internationales",
             {{"", "", "", "Institut français des relations internationales"}}},
        Case{"Institut de la statistique et des études économiques",
             {{"", "", "", "Institut de la statistique et des études économiques"}}},
        Case{"AUBRY Jeanne", {{"AUBRY", "Jeanne", "", ""}}},
        Case{"John B. Allen III", {{"Allen", "John B., III", "", ""}}},
        Case{"LE GOFF Anne-Marie", {{"LE GOFF", "Anne-Marie", "", ""}}},
        Case{"Aubry (Jeanne)", {{"Aubry", "Jeanne", "", ""}}},
        Case{"Aubry (J.-L.)", {{"Aubry", "J.-L.", "", ""}}}, Case{"Ifri", {{"", "", "", "Ifri"}}},
        Case{" ", {}}));

class RecordedNames : public testing::TestWithParam<Case> {};

TEST_P(RecordedNames, areWhatTheyAreMeantToBe)
{
    EXPECT_EQ(recordedNames(GetParam().written), GetParam().names);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, RecordedNames,
    testing::Values(
        Case{"Aubry, Jeanne", {{"Aubry", "Jeanne", "", ""}}},
        Case{"Jean-Luc Aubry", {{"Aubry", "Jean-Luc", "", ""}}},
        Case{"Marie de La Rade", {{"La Rade", "Marie", "de", ""}}},
        Case{"J.-L. Aubry", {{"Aubry", "J.-L.", "", ""}}},
        Case{"Aïssata AUBRY", {{"Aubry", "Aïssata", "", ""}}},
        Case{"AUBRY, JEAN-LUC", {{"Aubry", "Jean-Luc", "", ""}}},
        Case{"AUBRY, JL", {{"Aubry", "JL", "", ""}}},
        Case{"Aubry, J., Petit, B.-M. & Roy, C.",
             {{"Aubry", "J.", "", ""}, {"Petit", "B.-M.", "", ""}, {"Roy", "C.", "", ""}}},
        Case{"Terra Nova", {{"", "", "", "Terra Nova"}}},
        Case{"Cour des comptes", {{"", "", "", "Cour des comptes"}}},
        Case{"Claude Bernard, université", {{"Claude Bernard", "université", "", ""}}},
        Case{"Institut Louis Pasteur", {{"", "", "", "Institut Louis Pasteur"}}},
        Case{"Groupe SNCF", {{"", "", "", "Groupe SNCF"}}}, Case{"Ifri", {{"", "", "", "Ifri"}}},
        Case{"", {}}));

struct Found {
    const char *text;
    const char *value;
};

class Dates : public testing::TestWithParam<Found> {};

TEST_P(Dates, areFound)
{
    EXPECT_EQ(corpus::toString(dateIn(GetParam().text)), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Dates,
    testing::Values(
        Found{"2025", "2025"}, Found{"2025-02", "2025-02"},
        Found{"2025-02-14T08:00:00+01:00", "2025-02-14"}, Found{"2025/02/14/", "2025-02-14"},
        Found{"2025/02//", "2025-02"}, Found{"2025///", "2025"}, Found{"20250214", "2025-02-14"},
        Found{"2025-13-01", "2025"}, Found{"2025-02-30", "2025-02"},
        Found{"08 octobre 2025", "2025-10-08"}, Found{"octobre 2025", "2025-10"},
        Found{"29 August 2018", "2018-08-29"}, Found{"Wed, 02 Oct 2024 13:00:00 GMT", "2024-10-02"},
        Found{"hier", ""}, Found{"Jeudi 4 juillet 2019", "2019-07-04"},
        Found{"Le 4 juillet 2019", "2019-07-04"},
        Found{"le jeudi 4 juillet 2019 à 18h05", "2019-07-04"},
        Found{"4 juillet 2019 à 18 h 05", "2019-07-04"},
        Found{"4 juillet 2019, 18:05", "2019-07-04"}, Found{"Thursday, July 4, 2019", "2019-07-04"},
        Found{"1 er juillet 2019", "2019-07-01"}, Found{"du 4 au 7 juillet 2019", "2019-07-04"},
        Found{"Juillet 2019 (nouvelle édition)", "2019-07"}, Found{"07/2019", "2019-07"},
        Found{"7-2019", "2019-07"}, Found{"13/2019", ""}, Found{"Mar 4, 2019", "2019-03-04"},
        Found{"2e trimestre 2019", ""}, Found{"", ""}));

TEST(DateOrYear, fallsBackOnTheOnlyYear)
{
    const auto read = [](const char *text) { return corpus::toString(dateOrYearIn(text)); };
    EXPECT_EQ(read("4 juillet 2019"), "2019-07-04");
    EXPECT_EQ(read("2e trimestre 2019"), "2019");
    EXPECT_EQ(read("c2019"), "2019");
    EXPECT_EQ(read("4. Juli 2019"), "2019-07-04");
    EXPECT_EQ(read("4. März 2019"), "2019");
    EXPECT_EQ(read("201X"), "");
    EXPECT_EQ(read("de 2012 à 2019, puis"), "");
    EXPECT_EQ(read("dossier 8841"), "");
    EXPECT_EQ(read("13/13/2019"), "");
}

class Dois : public testing::TestWithParam<Found> {};

TEST_P(Dois, areFound)
{
    EXPECT_EQ(doiIn(GetParam().text), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Texts, Dois,
                         testing::Values(Found{"https://doi.org/10.1000/ABC.", "10.1000/abc"},
                                         Found{"doi:10.1000/a(b)c)", "10.1000/a(b)c"},
                                         Found{"voir 10.1000/a, puis", "10.1000/a"},
                                         Found{"10.5555/(SICI)1(1999)4:8<69::AID-X>3.0;2-O",
                                               "10.5555/(sici)1(1999)4:8<69::aid-x>3.0;2-o"},
                                         Found{"10.1000/a<br>b", "10.1000/a"},
                                         Found{"10.1000/a</a>", "10.1000/a"},
                                         Found{"10.5 % de 10.10/2", ""}, Found{"10.1000/", ""}));

class Isbns : public testing::TestWithParam<Found> {};

TEST_P(Isbns, areFound)
{
    EXPECT_EQ(isbnIn(GetParam().text), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(Texts, Isbns,
                         testing::Values(Found{"ISBN : 978-2-07-036822-8 / ISSN 1272-9914",
                                               "978-2-07-036822-8"},
                                         Found{"9782070368228", "9782070368228"},
                                         Found{"2-07-036822-X", "2-07-036822-X"},
                                         Found{"978 2 07 036822 8", "978-2-07-036822-8"},
                                         Found{"1234-567X", ""}, Found{"06 12 34 56 78 90", ""}));

TEST(Issn, isFoundBesideAnIsbn)
{
    EXPECT_EQ(issnIn("978-2-07-036822-8, 1272-9914"), "1272-9914");
    EXPECT_EQ(issnIn("1272-991x"), "1272-991X");
    EXPECT_EQ(issnIn("978-2-07-036822-8"), "");
}

} // namespace
} // namespace lutrin::exchange
