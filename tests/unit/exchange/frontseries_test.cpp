// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/frontseries.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lutrin::exchange {
namespace {

Found foundOn(const std::vector<std::string> &lines)
{
    Found found;
    found.document.title = "Le port et la rade";
    takeFrontSeries(found, lines);
    return found;
}

/// Series, number and kind of work.
std::string seriesOf(const std::vector<std::string> &lines)
{
    const corpus::Document document = foundOn(lines).document;
    return document.series + ", " + document.number + ", " + document.genre;
}

TEST(FrontSeries, takesASeriesAndItsNumber)
{
    EXPECT_EQ(seriesOf({"Notes de l’Ifri, n° 12"}), "Notes de l’Ifri, 12, ");
    EXPECT_EQ(seriesOf({"Notes de l’Ifri, n°\u00A012"}), "Notes de l’Ifri, 12, ");
    EXPECT_EQ(seriesOf({"Études de l’Ifri"}), "Études de l’Ifri, , ");
    EXPECT_EQ(seriesOf({"Les Études du CERI – N° 245-246 – Mars 2020"}),
              "Les Études du CERI, 245-246, ");
    EXPECT_EQ(seriesOf({"Notes de l’Ifri", "Le port et la rade", "Note n° 145"}),
              "Notes de l’Ifri, 145, Note");
    EXPECT_EQ(seriesOf({"La lettre du CEPII", "N° 421 – Novembre 2021"}),
              "La lettre du CEPII, 421, ");
    EXPECT_EQ(seriesOf({"OFCE Working Paper n° 2020-07"}), "OFCE Working Paper, 2020-07, ");
    EXPECT_EQ(foundOn({"Notes de l’Ifri, n° 12"}).origins.at("number"), "page 1");
}

TEST(FrontSeries, takesAKindAndItsNumber)
{
    EXPECT_EQ(seriesOf({"Policy Paper n° 45"}), ", 45, Policy Paper");
    EXPECT_EQ(seriesOf({"DOCUMENT DE TRAVAIL N° 2020-07"}), ", 2020-07, Document de travail");
}

TEST(FrontSeries, takesASeriesBesideItsIssn)
{
    EXPECT_EQ(
        seriesOf({"Les Cahiers de la sécurité", "ISSN : 1774-475X", "Numéro 51 – Hiver 2021"}),
        "Les Cahiers de la sécurité, 51, ");
    EXPECT_EQ(seriesOf({"Les Cahiers de la sécurité (ISSN 1774-475X)"}),
              "Les Cahiers de la sécurité, , ");
    EXPECT_EQ(seriesOf({"Les Cahiers de la sécurité", "Numéro 51"}), ", , ");
}

TEST(FrontSeries, takesNothingThatIsNotClear)
{
    for (const char *line :
         {"N° 4521", "Note", "Policy Paper", "Notes de lecture", "Rapport de la Cour des comptes",
          "NOTES DE L’IFRI, N° 12", "Le port et", "Études de cas n° 3", "Loi n° 2020-07",
          "Une des Notes de l’Ifri, n° 12", "Notes de l’Ifri, n° 12, parle du port"})
        EXPECT_EQ(seriesOf({line}), ", , ") << line;
    EXPECT_EQ(seriesOf({"Notes de l’Ifri, n° 12", "Études de l’Ifri, n° 13"}), ", , ");
    EXPECT_EQ(seriesOf({"Notes de l’Ifri", "N° 12", "N° 13"}), ", , ");
}

TEST(FrontSeries, takesTheJournalAboveTheTitle)
{
    const std::string line = "Politique & Territoires, vol. 12, n°\u00A03, 2021, p. 45-67";
    const corpus::Document document = foundOn({"M. Dubois", line, "Le port et la rade"}).document;
    EXPECT_EQ(document.container, "Politique & Territoires");
    EXPECT_EQ(document.volume, "12");
    EXPECT_EQ(document.issue, "3");
    EXPECT_EQ(document.pages, "45-67");
    EXPECT_EQ(document.date, (corpus::Date{2021}));
    EXPECT_EQ(document.series, "");
    EXPECT_EQ(foundOn({"Le port et la rade", line}).document.volume, "") << "may be a reference";
    EXPECT_EQ(foundOn({"J. Dupont (2021), Revue, vol. 12, n° 3"}).document.volume, "");
}

TEST(FrontSeries, leavesWhatTheFileSays)
{
    Found found;
    found.document.series = "Études";
    takeFrontSeries(found, {"Notes de l’Ifri, n° 12"});
    EXPECT_EQ(found.document.series, "Études");
    EXPECT_EQ(found.document.number, "");
}

} // namespace
} // namespace lutrin::exchange
