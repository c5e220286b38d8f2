// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The short lines around a page's text: what they tell of the work, and what is no text.

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Prose = "<p>Une phrase assez longue pour que l’on voie que c’est le texte de la "
                          "page et non un libellé parmi d’autres.</p>";

corpus::Document workOn(const std::string &html)
{
    return documentOn(html);
}

std::string blocksOf(const corpus::Document &document)
{
    std::string text;
    for (const corpus::Block &block : document.body)
        text += (text.empty() ? "" : "|") + corpus::plainText(corpus::RichText{block});
    return text;
}

struct NumberedLine {
    const char *line;
    const char *date;
    const char *genre;
    const char *number;
};

class NumberedLines : public testing::TestWithParam<NumberedLine> {};

TEST_P(NumberedLines, giveKindNumberAndDate)
{
    const NumberedLine &tested = GetParam();
    const corpus::Document document =
        workOn("<h1>Les digues du Nord</h1><p>" + std::string(tested.line) + "</p>" + Prose);
    EXPECT_EQ(corpus::toString(document.date), tested.date);
    EXPECT_EQ(document.genre, tested.genre);
    EXPECT_EQ(document.number, tested.number);
    const std::size_t blocks = std::string(tested.date).empty() ? 2 : 1;
    EXPECT_EQ(document.body.size(), blocks) << blocksOf(document);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, NumberedLines,
    testing::Values(
        NumberedLine{"Working Paper N°2022-04, April 2022", "2022-04", "Working Paper", "2022-04"},
        NumberedLine{"Note n°&nbsp;12, mars 2023", "2023-03", "Note", "12"},
        NumberedLine{"Document de travail n° 2021/07 – juin 2021", "2021-06", "Document de travail",
                     "2021/07"},
        NumberedLine{"Note d’analyse, n° 7, 3 mai 2021", "2021-05-03", "Note d’analyse", "7"},
        NumberedLine{"Policy Brief no. 3, May 2020", "2020-05", "Policy Brief", "3"},
        NumberedLine{"Policy Brief 17 | 12 May 2020", "2020-05-12", "Policy Brief", "17"},
        NumberedLine{"Policy Brief, 12 May 2020", "2020-05-12", "Policy Brief", ""},
        NumberedLine{"Policy Brief, May 12, 2020", "2020-05-12", "Policy Brief", ""},
        NumberedLine{"Rapport, publié le 12 mai 2020", "2020-05-12", "Rapport", ""},
        NumberedLine{"Brest, avril 2022", "2022-04", "", ""},
        NumberedLine{"Note n° 12 de la digue, mars 2023", "", "", ""}));

TEST(PageLines, labelsOfFieldsAreNotOfTheirValues)
{
    const corpus::Document document = workOn(
        "<title>[2501.00001] The price of dykes</title><h1 class='title mathjax'>"
        "<span class='descriptor'>Title:</span>The price of dykes</h1><div class='authors'>"
        "<span class='descriptor'>Authors:</span><a href='/a/roy_z_1'>Zoé Roy</a>, "
        "<a href='/a/tagg_b_1'>Ben Tagg</a></div><blockquote class='abstract mathjax'>"
        "<span class='descriptor'>Abstract:</span>Dykes have a price, and we say which one it was "
        "in each of the hundred towns that have built one.</blockquote>");
    EXPECT_EQ(document.title, "The price of dykes");
    ASSERT_EQ(document.authors.size(), 2U);
    EXPECT_EQ(document.authors[0].display(), "Zoé Roy");
    EXPECT_TRUE(document.summary.starts_with("Dykes have a price")) << document.summary;
    EXPECT_EQ(blocksOf(document).find(':'), std::string::npos) << blocksOf(document);
    EXPECT_EQ(workOn("<h1>Les digues</h1><div class='abstract'><p><b>Résumé :</b> De l’eau.</p>"
                     "</div>" +
                     Prose)
                  .summary,
              "De l’eau.");
}

struct TranslatedPage {
    const char *head;
    const char *authors;
    const char *translators;
};

class Translations : public testing::TestWithParam<TranslatedPage> {};

TEST_P(Translations, areNotByTheAuthors)
{
    const corpus::Document document =
        workOn("<h1>Les digues du Nord</h1>" + std::string(GetParam().head) + Prose);
    EXPECT_EQ(namesOf(document.authors), GetParam().authors);
    EXPECT_EQ(namesOf(document.translators), GetParam().translators);
    EXPECT_EQ(document.body.size(), 1U) << blocksOf(document);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Translations,
    testing::Values(
        TranslatedPage{"<div class='authors'><div>Auteur</div><div>Giulio Marini</div>"
                       "<div>Trad.</div><div>Flore Besson</div></div>",
                       "Giulio Marini", "Flore Besson"},
        TranslatedPage{"<p class='byline'>Par Giulio Marini</p><p>Traduit de l’anglais par Flore "
                       "Besson et Paul Roy</p>",
                       "Giulio Marini", "Flore Besson; Paul Roy"},
        TranslatedPage{"<p>By Giulio Marini</p><p>Translated by Flore Besson</p>", "Giulio Marini",
                       "Flore Besson"},
        TranslatedPage{"<p class='author'>Giulio Marini, traduit de l’italien par Flore Besson</p>",
                       "Giulio Marini", "Flore Besson"},
        TranslatedPage{"<p class='author'>Giulio Marini (trad. Flore Besson)</p>", "Giulio Marini",
                       "Flore Besson"},
        TranslatedPage{"<p>Par Giulio Marini</p><p>Traduction : Flore Besson</p>", "Giulio Marini",
                       "Flore Besson"}));

TEST(PageLines, aTextMayBeginWithATranslation)
{
    const corpus::Document document =
        workOn("<h1>Les digues</h1><p>Traduit en chiffres par Anne Martin, le projet coûte cher."
               "</p>" +
               Prose);
    EXPECT_TRUE(document.translators.empty());
    EXPECT_EQ(document.body.size(), 2U);
}

struct Led {
    const char *page; ///< LEAD stands where the standfirst does
    const char *summary;
};

class Leads : public testing::TestWithParam<Led> {};

TEST_P(Leads, areSummaries)
{
    const corpus::Document document = workOn(std::string(GetParam().page) + "<article>" + Prose +
                                             Prose + "</article></main></body></html>");
    EXPECT_EQ(document.summary, GetParam().summary);
    EXPECT_EQ(document.body.size(), 2U) << blocksOf(document);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Leads,
    testing::Values(
        Led{"<body><main><h1>Les digues</h1><p class='chapo'>Trois fois relevées.</p>",
            "Trois fois relevées."},
        Led{"<body><h1>Les digues</h1><p class='article-standfirst'>Trois fois.</p><main>",
            "Trois fois."},
        Led{"<head><meta name='description' content='Autre.'></head><body><main><h1>Les digues</h1>"
            "<div class='lead'><p>Trois fois.</p></div>",
            "Autre."},
        Led{"<body><main><header class='banner'><h1>Les digues</h1><p class='chapo'>Trois fois.</p>"
            "</header>",
            "Trois fois."},
        Led{"<body><main><h1>Les digues</h1><p>Une phrase qui dit, avant le texte, ce que le texte "
            "de la page dira, et que rien ne marque.</p>",
            "Une phrase qui dit, avant le texte, ce que le texte de la page dira, et que rien ne "
            "marque."}));

TEST(PageLines, ofButtonsAreNoText)
{
    for (const char *button :
         {"Télécharger le PDF (2,3&nbsp;Mo)", "Download the full report", "Partager", "Imprimer",
          "Téléchargez l’étude au format PDF", "Télécharger le rapport complet (PDF – 2,3 Mo)",
          "Partager | Imprimer", "Partager sur LinkedIn", "Imprimer cette page",
          "Share this article", "Download PDF (1.2 MB)", "Envoyer à un ami"}) {
        const corpus::Document document =
            workOn("<h1>Les digues</h1>" + Prose + "<p>" + button + "</p>" + Prose);
        EXPECT_EQ(document.body.size(), 2U) << blocksOf(document);
    }
    for (const char *text : {"Partager l’eau", "Download the ports", "Imprimer, c’est figer."}) {
        const corpus::Document document =
            workOn("<h1>Les digues</h1>" + Prose + "<p>" + text + "</p>" + Prose);
        EXPECT_EQ(document.body.size(), 3U) << text;
    }
    EXPECT_EQ(workOn("<h1>Les digues</h1>" + Prose + "<h2>Imprimer</h2>" + Prose).body.size(), 3U)
        << "what the text is about";
}

} // namespace
} // namespace lutrin::exchange
