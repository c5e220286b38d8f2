// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagereader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

/// An article as Europresse saves it; the words are ours.
std::string article(const std::string &publication, const std::string &header,
                    const std::string &author)
{
    return "<article><header><div class='rdp__DocPublicationName'><span "
           "class='DocPublicationName'>" +
           publication + "</span></div><div><span class='DocHeader'>" + header +
           "</span></div><div class='titreArticle'><p class='sm-margin-TopNews titreArticleVisu "
           "rdp__articletitle'>Les digues à l’épreuve</p><p class='sm-margin-TopNews "
           "rdp__subtitle'>Le littoral cherche des solutions</p></div><p "
           "class='sm-margin-bottomNews'>" +
           author +
           "</p></header><section><div class='DocText clearfix'><div class='docOcurrContainer'>"
           "<p>Les communes du littoral cherchent à protéger leurs <mark>habitants</mark> contre "
           "la montée des eaux, et les digues ne suffisent plus à le faire partout.</p><p>Le "
           "préfet a réuni les maires pour parler avec eux des zones où l’on ne construira plus, "
           "et de ce que l’État peut faire pour ceux qui devront "
           "partir.</p></div></div></section><footer><div class='publiC-lblNodoc'>"
           "news·20240911·LC·4301802</div><small>© 2024. Tous droits réservés.</small></footer>"
           "</article>";
}

Reading read(const std::string &articles)
{
    auto reading = readWebPage("<!DOCTYPE html><html><head><title>Europresse</title></head><body>" +
                               articles + "</body></html>");
    EXPECT_TRUE(reading);
    return reading ? std::move(*reading) : Reading();
}

TEST(Europresse, GivesEachArticleWhole)
{
    const Reading reading = read(
        article("La Croix, no. 43018", "Événement, mercredi 11 septembre 2024 845 mots, p. 2-3",
                "Jeanne Roseau") +
        article("Le Monde.fr (site web)", "jeudi 12 septembre 2024 - 10:30 UTC +02:00 1203 mots",
                "Paul Phare et Anne Martin"));
    ASSERT_EQ(reading.documents.size(), 2U);
    const corpus::Document &first = reading.documents.front().document;
    EXPECT_EQ(first.type, "press");
    EXPECT_EQ(first.title, "Les digues à l’épreuve");
    EXPECT_EQ(first.summary, "Le littoral cherche des solutions");
    EXPECT_EQ(first.container, "La Croix");
    EXPECT_EQ(first.issue, "43018");
    EXPECT_EQ(corpus::toString(first.date), "2024-09-11");
    EXPECT_EQ(first.pages, "2-3");
    ASSERT_EQ(first.authors.size(), 1U);
    EXPECT_EQ(first.authors.front().display(), "Jeanne Roseau");
    EXPECT_EQ(first.language, "fr");
    EXPECT_EQ(first.provenance, "Europresse, news·20240911·LC·4301802");
    EXPECT_EQ(corpus::plainText(first.body),
              "Les communes du littoral cherchent à protéger leurs habitants contre la montée des "
              "eaux, et les digues ne suffisent plus à le faire partout.\n\nLe préfet a réuni les "
              "maires pour parler avec eux des zones où l’on ne construira plus, et de ce que "
              "l’État peut faire pour ceux qui devront partir.");
    const corpus::Document &second = reading.documents.back().document;
    EXPECT_EQ(second.container, "Le Monde.fr");
    EXPECT_EQ(second.issue, "");
    EXPECT_EQ(corpus::toString(second.date), "2024-09-12");
    EXPECT_EQ(second.pages, "");
    EXPECT_EQ(second.authors.size(), 2U);
}

TEST(Europresse, ReadsEnglishDates)
{
    const Reading reading =
        read(article("The Harbour Times", "World, Friday, November 13, 2015 640 words, p. A4", ""));
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(corpus::toString(reading.documents.front().document.date), "2015-11-13");
    EXPECT_EQ(reading.documents.front().document.pages, "A4");
    EXPECT_TRUE(reading.documents.front().document.authors.empty());
}

TEST(Europresse, IsNoOtherPage)
{
    const Reading reading = read("<article><h1>Les digues</h1><p>Un texte.</p></article>");
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(reading.documents.front().document.provenance, "");
}

} // namespace
} // namespace lutrin::exchange
