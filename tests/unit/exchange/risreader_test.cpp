// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/risreader.h"

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
    const Reading reading = readRis("TY  - BOOK\nTI  - A\nA2  - Éditrice, Une\nET  - 2\nER  - \n");
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks.front().grade, Grade::Information);
    EXPECT_NE(reading.remarks.front().error.detail.find("A2 (1), ET (1)"), std::string::npos);
}

} // namespace
} // namespace lutrin::exchange
