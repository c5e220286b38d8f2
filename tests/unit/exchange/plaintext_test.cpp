// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/plaintext.h"

#include "exchange/filereader.h"
#include "temporaryfolder.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using corpus::BlockKind;

Found textOf(const std::string &text, const std::string &name = "/notes/carnet de bord.txt")
{
    Reading reading = readPlainText(text, name);
    if (reading.documents.size() != 1) {
        ADD_FAILURE() << "no document";
        return {};
    }
    return std::move(reading.documents.front());
}

TEST(PlainText, isCalledByItsFirstLine)
{
    const Found found = textOf("\n  Les ports du Nord\n\nUn premier paragraphe.\n\nUn second.\n");
    EXPECT_EQ(found.document.title, "Les ports du Nord");
    EXPECT_EQ(found.origins.at("title"), "first line");
    EXPECT_EQ(found.line, 2);
    EXPECT_EQ(corpus::plainText(found.document.body), "Un premier paragraphe.\n\nUn second.");
}

TEST(PlainText, hasItsRecordInAHeader)
{
    const Reading reading = readPlainText("---\r\n"
                                          "title: \"Les ports\u00a0: l’essor\"\r\n"
                                          "author:\r\n"
                                          "  - Maïlys Müller\r\n"
                                          "  - 'Jean d''Aubigny'\r\n"
                                          "date: 2018-11-06\r\n"
                                          "lang: fr\r\n"
                                          "keywords: [Monde, \"mer, port\"]\r\n"
                                          "abstract: >\r\n"
                                          "  Deux lignes\r\n"
                                          "  de résumé.\r\n"
                                          "layout: post\r\n"
                                          "geometry:\r\n"
                                          "  margin: 2cm\r\n"
                                          "---\r\n"
                                          "\r\n"
                                          "# Les ports\u00a0: l’essor\r\n"
                                          "\r\n"
                                          "Le 3 mai 2020\r\n"
                                          "\r\n"
                                          "Un paragraphe.\r\n",
                                          "a.md");
    ASSERT_EQ(reading.documents.size(), 1U);
    const corpus::Document &document = reading.documents.front().document;
    EXPECT_EQ(document.title, "Les ports\u00a0: l’essor");
    ASSERT_EQ(document.authors.size(), 2U);
    EXPECT_EQ(document.authors[0].family, "Müller");
    EXPECT_EQ(document.authors[1].display(), "Jean d'Aubigny");
    EXPECT_EQ(corpus::toString(document.date), "2018-11-06");
    EXPECT_EQ(document.language, "fr");
    EXPECT_EQ(document.keywords, (std::vector<std::string>{"Monde", "mer, port"}));
    EXPECT_EQ(document.summary, "Deux lignes de résumé.");
    EXPECT_EQ(corpus::plainText(document.body), "Le 3 mai 2020\n\nUn paragraphe.");
    EXPECT_EQ(reading.documents.front().origins.at("title"), "header of the text");
    EXPECT_EQ(reading.leftOut, (std::map<std::string, int>{{"geometry", 1}, {"layout", 1}}));
}

TEST(PlainText, mayBeginWithARule)
{
    const Found found = textOf("---\nLes ports du Nord\n---\nUn paragraphe.\n");
    EXPECT_EQ(corpus::plainText(found.document.body), "Les ports du Nord\n\nUn paragraphe.");
}

TEST(PlainText, thatBeginsWithASentenceIsCalledByItsFile)
{
    const Found found = textOf("J’ai vu le port ce matin.\nIl était vide.\n");
    EXPECT_EQ(found.document.title, "carnet de bord");
    EXPECT_EQ(found.origins.at("title"), "name of the file");
    EXPECT_EQ(corpus::plainText(found.document.body),
              "J’ai vu le port ce matin.\n\nIl était vide.");
}

TEST(PlainText, losesTheEndsOfWrappedLines)
{
    const std::string wrapped =
        "Le premier paragraphe de ce texte a été coupé par un programme qui\n"
        "écrit des lignes d’une même longueur, et l’on veut le relire tel\n"
        "qu’il était.\n"
        "Celui-ci commence sans ligne blanche.\n";
    const Found found = textOf("Titre\n\n" + wrapped);
    ASSERT_EQ(found.document.body.size(), 2U);
    EXPECT_EQ(corpus::plainText(found.document.body[0].text),
              "Le premier paragraphe de ce texte a été coupé par un programme qui écrit des lignes "
              "d’une même longueur, et l’on veut le relire tel qu’il était.");
}

TEST(PlainText, hasListsAndHeadings)
{
    const Found found = textOf("# Titre\n======\n\n## Une partie\n- un\n- deux\n\nLa suite\n");
    EXPECT_EQ(found.document.title, "Titre");
    const corpus::RichText &body = found.document.body;
    ASSERT_EQ(body.size(), 3U);
    EXPECT_EQ(body[0].kind, BlockKind::Heading);
    EXPECT_EQ(corpus::plainText(body[0].text), "Une partie");
    ASSERT_EQ(body[1].kind, BlockKind::List);
    EXPECT_EQ(body[1].children.size(), 2U);
    EXPECT_EQ(corpus::plainText(body[2].text), "La suite");
}

TEST(PlainText, takesWhatStandsBelowTheTitle)
{
    const Found found = textOf("Les ports du Nord\nPar Anne Lenoir\n12 mars 2024\n"
                               "https://exemple.fr/ports\n\nLe texte.\n\n13 mars 2025\n");
    ASSERT_EQ(found.document.authors.size(), 1U);
    EXPECT_EQ(found.document.authors[0].family, "Lenoir");
    EXPECT_EQ(corpus::toString(found.document.date), "2024-03-12");
    EXPECT_EQ(found.document.url, "https://exemple.fr/ports");
    EXPECT_EQ(corpus::plainText(found.document.body), "Le texte.\n\n13 mars 2025");
}

TEST(PlainText, hasTheLanguageOfItsWords)
{
    std::string french = "Titre\n\n";
    std::string english = "Title\n\n";
    for (int at = 0; at < 5; ++at) {
        french += "Le port est dans la ville, et les navires sont pour le large.\n";
        english += "The port is in the town, and the ships are for the open sea.\n";
    }
    EXPECT_EQ(textOf(french).document.language, "fr");
    EXPECT_EQ(textOf(english).document.language, "en");
    EXPECT_EQ(textOf("Kurzer Titel\n\nEin Text.").document.language, "");
}

TEST(PlainText, ofBlanksIsRefused)
{
    const Reading reading = readPlainText(" \n\n", "a.txt");
    EXPECT_TRUE(reading.documents.empty());
    ASSERT_EQ(reading.remarks.size(), 1U);
    EXPECT_EQ(reading.remarks[0].grade, Grade::Failure);
}

TEST(PlainText, isReadInItsEncoding)
{
    const TemporaryFolder folder;
    const auto file = folder.write("a.txt", "L'\xE9t\xE9 au port\n\nUn caf\xE9.\n");
    const auto reading = read(file, Format::PlainText);
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    EXPECT_EQ(reading->documents[0].document.title, "L'été au port");
}

} // namespace
} // namespace lutrin::exchange
