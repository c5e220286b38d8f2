// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/risreader.h"

#include "text/characters.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

TEST(RisReader, readsARecordWithItsOrigins)
{
    const Reading reading = readRis("TY  - RPRT\r\nTI  - Un titre\r\nAU  - de Gaulle, Anne\r\n"
                                    "AU  - Ifri\r\nPY  - 2025\r\nDA  - 2025/02/14/\r\n"
                                    "KW  - mer; ports\r\nSN  - 978-2-07-036822-8\r\n"
                                    "SN  - 1234-567X\r\nSP  - 12\r\nEP  - 34\r\nER  - \r\n");
    ASSERT_EQ(reading.documents.size(), 1U);
    const corpus::Document &document = reading.documents.front().document;
    EXPECT_EQ(document.title, "Un titre");
    EXPECT_EQ(document.type, "report");
    EXPECT_EQ(document.authors,
              (std::vector<corpus::Name>{{.family = "Gaulle", .given = "Anne", .particle = "de"},
                                         {.literal = "Ifri"}}));
    EXPECT_EQ(document.date, (corpus::Date{2025, 2, 14}));
    EXPECT_EQ(document.keywords, (std::vector<std::string>{"mer", "ports"}));
    EXPECT_EQ(document.isbn, "978-2-07-036822-8");
    EXPECT_EQ(document.issn, "1234-567X");
    EXPECT_EQ(document.pages, "12-34");
    EXPECT_EQ(reading.documents.front().line, 1);
    EXPECT_EQ(reading.documents.front().origins.at("title"), "RIS TI");
}

TEST(RisReader, readsThePublisherOfDatabasesAndADoiForTheKind)
{
    const Reading reading = readRis("TY  - JOUR\nTI  - Un titre\nPU  - ROUTLEDGE\nPI  - ABINGDON\n"
                                    "M3  - doi: 10.4000/ted.7742\nER  - \n");
    ASSERT_EQ(reading.documents.size(), 1U);
    const corpus::Document &document = reading.documents.front().document;
    EXPECT_EQ(document.publisher, "ROUTLEDGE");
    EXPECT_EQ(document.publisherPlace, "ABINGDON");
    EXPECT_EQ(document.doi, "10.4000/ted.7742");
    EXPECT_EQ(document.genre, "");
}

TEST(RisReader, forgivesWhatProgramsDoWrong)
{
    const Reading reading = readRis("TY - JOUR\nT1 - Un titre\n qui va à la ligne\nY1 - 2020\n"
                                    "JO - Une revue\n\nTY  - BOOK\nTI  - Un livre\n");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[0].document.title, "Un titre qui va à la ligne");
    EXPECT_EQ(reading.documents[0].document.container, "Une revue");
    EXPECT_EQ(reading.documents[1].line, 7);
}

TEST(RisReader, namesTheLineOfARecordWithoutTitle)
{
    const Reading reading =
        readRis("TY  - JOUR\nAU  - A, B\nER  - \nTY  - JOUR\nTI  - C\nER  - \n");
    EXPECT_EQ(reading.documents.size(), 1U);
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks.front().grade, Grade::Failure);
    EXPECT_EQ(reading.remarks.front().error.position.line, 1);
}

TEST(RisReader, warnsOfARecordWithoutItsEnd)
{
    const Reading cut = readRis("TY  - RPRT\nTI  - Entier\nER  - \n\nTY  - RPRT\nTI  - Tronq");
    EXPECT_EQ(cut.documents.size(), 2U) << "what is there is taken";
    ASSERT_EQ(cut.remarks.size(), 1U);
    EXPECT_EQ(cut.remarks.front().grade, Grade::Warning);
    EXPECT_EQ(cut.remarks.front().error.position.line, 5);
    EXPECT_EQ(cut.remarks.front().error.detail, "the file ends within the record");
    EXPECT_TRUE(readRis("TY  - RPRT\nTI  - Entier\nER  -").remarks.empty());
}

TEST(RisReader, tellsWhatItHasNoPlaceFor)
{
    const Reading reading = readRis("TY  - BOOK\nTI  - A\nAU  - Autrice, Une\n"
                                    "A2  - Éditrice, Une\nC1  - 2\nER  - \n");
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks.front().grade, Grade::Information);
    EXPECT_NE(reading.remarks.front().error.detail.find("A2 (1), C1 (1)"), std::string::npos);
}

TEST(RisReader, takesTheEndOfAFileForNoRecord)
{
    const Reading reading = readRis("TY  - JOUR\nTI  - A\nER  - \n\nEF  - \n");
    EXPECT_EQ(reading.documents.size(), 1U);
    EXPECT_TRUE(reading.remarks.empty());
}

TEST(RisReader, looksBehindWhatADatabaseSaysOfItself)
{
    EXPECT_TRUE(looksLikeRis("Provider: Base de mers\nContent: text/plain; charset=\"UTF-8\"\n\n\n"
                             "TY  - JOUR\nTI  - A\nER  - \n"));
    EXPECT_FALSE(looksLikeRis("Objet : une note\nTY est un sigle\n"));
    EXPECT_FALSE(looksLikeRis("Provider: rien d’autre\n"));
}

TEST(RisReader, readsTheSecondTitleOfWhatStandsAloneAsASeries)
{
    const auto only = [](const char *text) { return readRis(text).documents.at(0).document; };
    const corpus::Document report = only("TY  - RPRT\nTI  - A\nT2  - Cahiers du port\nER  - \n");
    EXPECT_EQ(report.series, "Cahiers du port");
    EXPECT_EQ(report.container, "");
    const corpus::Document both =
        only("TY  - BOOK\nTI  - A\nT2  - Un site\nT3  - Cahiers\nER  - \n");
    EXPECT_EQ(both.series, "Cahiers");
    EXPECT_EQ(both.container, "Un site");
    EXPECT_EQ(only("TY  - JOUR\nTI  - A\nT2  - Revue\nER  - \n").container, "Revue");
    EXPECT_EQ(only("TY  - CHAP\nTI  - A\nT2  - Livre\nER  - \n").container, "Livre");
    for (const char *more :
         {"JO  - Energy Pol.\n", "JO  - ENERGY POLICY\n", "JF  - Energy policy\n"}) {
        const corpus::Document article =
            only(("TY  - JOUR\nTI  - A\n" + std::string(more) + "T2  - Energy Policy\nER  - \n")
                     .c_str());
        EXPECT_EQ(text::lowerCase(article.container), "energy policy") << more;
        EXPECT_EQ(article.series, "") << more;
    }
}

TEST(RisReader, tellsEditorsFromThoseOfASeries)
{
    const std::vector<corpus::Name> aubry{{.family = "Aubry", .given = "Jeanne"}};
    const auto editors = [](const std::string &tags) {
        return readRis(tags + "TI  - A\nER  - \n").documents.at(0).document.editors;
    };
    EXPECT_EQ(editors("TY  - BOOK\nED  - Aubry, Jeanne\n"), aubry);
    EXPECT_EQ(editors("TY  - CHAP\nT2  - Livre\nA2  - Aubry, Jeanne\n"), aubry);
    EXPECT_EQ(editors("TY  - BOOK\nA2  - Roy, Paul\nA3  - Aubry, Jeanne\n"), aubry);
    EXPECT_EQ(editors("TY  - BOOK\nA2  - Aubry, Jeanne\n"), aubry) << "nobody else";
    EXPECT_TRUE(editors("TY  - BOOK\nAU  - Roy, Paul\nA2  - Aubry, Jeanne\n").empty());
    const Reading both =
        readRis("TY  - BOOK\nTI  - A\nED  - Aubry, Jeanne\nA4  - Roy, Paul\nET  - 2\n"
                "Y2  - 2025/03/01/\nER  - \n");
    const Found &found = both.documents.at(0);
    EXPECT_TRUE(both.remarks.empty());
    EXPECT_TRUE(found.document.authors.empty());
    EXPECT_EQ(found.origins.at("editors"), "RIS ED");
    EXPECT_EQ(found.document.translators,
              (std::vector<corpus::Name>{{.family = "Roy", .given = "Paul"}}));
    EXPECT_EQ(found.document.edition, "2");
    EXPECT_EQ(found.document.accessed, (corpus::Date{2025, 3, 1}));
}

TEST(RisReader, readsADayOfTheYearBesideIt)
{
    const auto date = [](const char *tags) {
        return corpus::toString(readRis("TY  - JOUR\nTI  - A\n" + std::string(tags) + "ER  - \n")
                                    .documents.at(0)
                                    .document.date);
    };
    EXPECT_EQ(date("DA  - SEP\nPY  - 2020\n"), "2020-09");
    EXPECT_EQ(date("PY  - 2020\nDA  - SEP 15\n"), "2020-09-15");
    EXPECT_EQ(date("PY  - 2020\nDA  - 2021/02/03/\n"), "2021-02-03");
    EXPECT_EQ(date("PY  - 2020\nDA  - n.d.\n"), "2020");
    EXPECT_EQ(date("PY  - 2016\nDA  - 10/19\n"), "2016-10-19");
    EXPECT_EQ(date("PY  - 2016\nDA  - 19/10/\n"), "2016-10-19");
    EXPECT_EQ(date("PY  - 2016\nDA  - 05/04\n"), "2016"); // either may be the month
    EXPECT_EQ(date("PY  - 2016\nDA  - 02/30\n"), "2016");
}

TEST(RisReader, takesTheTagThatTellsMostOfTheYear)
{
    const auto found = [](const char *tags) {
        return readRis("TY  - JOUR\nTI  - A\n" + std::string(tags) + "ER  - \n").documents.at(0);
    };
    const auto date = [&](const char *tags) { return corpus::toString(found(tags).document.date); };
    EXPECT_EQ(date("Y1  - 2016/10/19\nPY  - 2016\n"), "2016-10-19");
    EXPECT_EQ(found("Y1  - 2016/10/19\nPY  - 2016\n").origins.at("date"), "RIS Y1");
    EXPECT_EQ(date("DA  - 2016\nY1  - 2016/10/19//\n"), "2016-10-19");
    EXPECT_EQ(date("DA  - 2016/10\nPY  - 2016/10/19\n"), "2016-10-19");
    EXPECT_EQ(date("DA  - 2016/10\nY1  - 2016/11/19\n"), "2016-10");
    EXPECT_EQ(date("DA  - 2016\nY1  - 2015/10/19\n"), "2016");
    EXPECT_EQ(date("PY  - 2016\nY1  - 2016-10/2016-12\n"), "2016"); // a period
}

TEST(RisReader, saysOfWhichDateItKeepsTheYearAlone)
{
    Reading reading = readRis("TY  - RPRT\nTI  - A\nPY  - 2e trimestre 2022\nER  - \n");
    tellDates(reading);
    EXPECT_EQ(reading.documents.at(0).document.date, (corpus::Date{2022, 0, 0}));
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0].error.detail, "only the year of a date: 2e trimestre 2022");
}

TEST(RisReader, takesNoWordsForALanguage)
{
    const auto languageOf = [](const std::string &text) {
        return readRis("TY  - RPRT\nTI  - A\nLA  - " + text + "\nER  - \n")
            .documents.at(0)
            .document.language;
    };
    EXPECT_EQ(languageOf("fre"), "fr");
    EXPECT_EQ(languageOf("Italien"), "it");
    EXPECT_EQ(languageOf("pt-BR"), "pt-BR");
    EXPECT_EQ(languageOf("fr}, note = {"), "");
    Reading reading = readRis("TY  - RPRT\nTI  - A\nLA  - fr-}, note = {\nER  - \n");
    tellLanguages(reading);
    EXPECT_EQ(reading.documents.at(0).document.language, "");
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0].error.detail, "not a language: fr-}, note = {");
}

TEST(RisReader, saysThatThereAreMoreAddresses)
{
    const auto leftOut = [](const char *more) {
        return readRis("TY  - RPRT\nTI  - A\nDO  - 10.5555/a\nUR  - https://r.example/1\nUR  - " +
                       std::string(more) + "\nER  - \n")
            .leftOut;
    };
    EXPECT_EQ(leftOut("https://r.example/2").at("UR"), 1);
    EXPECT_TRUE(leftOut("https://r.example/1").empty());
    EXPECT_TRUE(leftOut("https://doi.org/10.5555/a").empty());
}

} // namespace
} // namespace lutrin::exchange
