// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/endnotetagsreader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

TEST(EndnoteTagsReader, readsAnArticleWithItsOrigins)
{
    const Reading reading = readEndnoteTags(
        "\r\n%0 Journal Article\r\n%A Aubry, Jeanne\r\n%A Roy, Claire\r\n%T Les ports\r\n"
        "%J Revue des rivages\r\n%V 12\r\n%N 3\r\n%P 11-24\r\n%D 2024\r\n%8 15 mars\r\n"
        "%@ 1234-567X\r\n%R 10.5555/ports.3\r\n%U https://phare.example/ports\r\n%K mer\r\n"
        "%K ports\r\n%X Un résumé\r\nqui va à la ligne.\r\n%G fr\r\n%F aubry2024\r\n");
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_TRUE(reading.remarks.empty());
    const Found &found = reading.documents.front();
    const corpus::Document &document = found.document;
    EXPECT_EQ(document.type, "article");
    EXPECT_EQ(document.title, "Les ports");
    EXPECT_EQ(document.authors, (std::vector<corpus::Name>{{.family = "Aubry", .given = "Jeanne"},
                                                           {.family = "Roy", .given = "Claire"}}));
    EXPECT_EQ(document.container, "Revue des rivages");
    EXPECT_EQ(document.volume, "12");
    EXPECT_EQ(document.issue, "3");
    EXPECT_EQ(document.pages, "11-24");
    EXPECT_EQ(document.date, (corpus::Date{2024, 3, 15}));
    EXPECT_EQ(document.issn, "1234-567X");
    EXPECT_EQ(document.doi, "10.5555/ports.3");
    EXPECT_EQ(document.url, "https://phare.example/ports");
    EXPECT_EQ(document.keywords, (std::vector<std::string>{"mer", "ports"}));
    EXPECT_EQ(document.summary, "Un résumé qui va à la ligne.");
    EXPECT_EQ(document.language, "fr");
    EXPECT_EQ(found.line, 2);
    EXPECT_EQ(found.origins.at("title"), "EndNote %T");
}

TEST(EndnoteTagsReader, tellsKindsOfWorksApart)
{
    const Reading reading =
        readEndnoteTags("%0 Report\n%A Phare\n%T Un rapport\n%B Notes du Phare\n%N 7\n\n"
                        "%0 Book Section\n%A Roy, Claire\n%E Petit, Luc\n%T Un chapitre\n"
                        "%B Un livre\n%I Rivages\n%@ 978-2-07-036822-8\n\n"
                        "%0 Edited Book\n%E Petit, Luc\n%T Un livre\n%S Littoral\n%7 2\n");
    ASSERT_EQ(reading.documents.size(), 3U);
    const corpus::Document &report = reading.documents[0].document;
    EXPECT_EQ(report.type, "report");
    EXPECT_EQ(report.series, "Notes du Phare");
    EXPECT_EQ(report.number, "7");
    EXPECT_EQ(report.container, "");
    const corpus::Document &chapter = reading.documents[1].document;
    EXPECT_EQ(chapter.type, "chapter");
    EXPECT_EQ(chapter.container, "Un livre");
    EXPECT_EQ(chapter.isbn, "978-2-07-036822-8");
    const corpus::Document &book = reading.documents[2].document;
    EXPECT_EQ(book.series, "Littoral");
    EXPECT_EQ(book.editors.front().family, "Petit");
    EXPECT_EQ(book.edition, "2");
    EXPECT_EQ(chapter.editors.front().family, "Petit") << "of a chapter, those of its book";
    EXPECT_TRUE(reading.remarks.empty());
}

TEST(EndnoteTagsReader, namesTheLineOfARecordWithoutTitle)
{
    const Reading reading = readEndnoteTags("%0 Book\n%A A, B\n\n%0 Book\n%T C\n");
    EXPECT_EQ(reading.documents.size(), 1U);
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks.front().grade, Grade::Failure);
    EXPECT_EQ(reading.remarks.front().error.position.line, 1);
}

} // namespace
} // namespace lutrin::exchange
