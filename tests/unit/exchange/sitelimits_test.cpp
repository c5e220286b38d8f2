// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the text of a page begins and ends, between what its site puts around it and into it; the
// pages are ours.

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Prose =
    "Les écluses du canal ont été refaites deux fois en trente ans, sans que le trafic des "
    "péniches en soit changé, et personne ne sait plus qui les entretient.";

std::string proses(int count)
{
    std::string all;
    for (int at = 0; at < count; ++at)
        all += "<p>" + Prose + "</p>";
    return all;
}

corpus::RichText bodyOf(const std::string &html)
{
    return documentOn("<html lang='fr'><title>Les écluses</title><body>" + html + "</body></html>")
        .body;
}

struct Around {
    const char *what;
    const char *html; ///< « % » stands for paragraphs of text
    const char *gone;
};

class TextLimits : public testing::TestWithParam<Around> {};

TEST_P(TextLimits, leaveOutWhatIsNoText)
{
    std::string html = GetParam().html;
    for (std::size_t at = 0; (at = html.find('%', at)) != std::string::npos;)
        html.replace(at, 1, proses(2));
    const std::string text = corpus::plainText(bodyOf("<h1>Les écluses</h1>" + html));
    EXPECT_NE(text.find(Prose), std::string::npos) << text;
    EXPECT_EQ(text.find(GetParam().gone), std::string::npos) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Sites, TextLimits,
    testing::Values(
        Around{"works below a marked article",
               "<main>%<section><h2>Dans la même veine</h2><a href='/x'>Les quais</a>"
               "<p>3 mai 2021</p></section></main>",
               "Les quais"},
        Around{"works below the text of an article",
               "<article><div>%</div><div><h3>D’autres canaux</h3><ul><li><a href='/x'>Le canal "
               "du Midi</a></li></ul></div></article>",
               "canal du Midi"},
        Around{"a plea between two paragraphs",
               "<article>%<div class='post-cta'><p>Prenez un abonnement</p></div>%</article>",
               "abonnement"},
        Around{"a letter to order",
               "<article>%<div class='subscription-widget'><p>Recevez nos lettres.</p></div>%"
               "</article>",
               "lettres"},
        Around{"what edits a section",
               "<div class='mw-parser-output'><h2>Les biefs</h2>"
               "<span class='mw-editsection'>[<a href='/e'>modifier</a>]</span>%</div>",
               "modifier"},
        Around{"what a printed page says of itself",
               "<div class='print-content'>%</div><p>Imprimé le 3 mai 2021 à 10 h.</p>", "Imprimé"},
        Around{"who the author is",
               "<article>%<h2>À propos de l’autrice</h2><h3>Anne Martin</h3><p>Anne Martin "
               "dirige le programme des voies d’eau depuis 2014.</p></article>",
               "dirige"},
        Around{"who the author of a chapter is",
               "<main>%<h2>Auteur</h2><h3>Anne Martin</h3><p>Maîtresse de conférences en "
               "droit des voies d’eau.</p></main>",
               "Maîtresse"},
        Around{"a word above an advertisement", "<article>%<p>Publicité</p>%</article>",
               "Publicité"},
        Around{"how long reading takes", "<p>4-5 minutes</p>%", "minutes"},
        Around{"other works by a heading of the usual words",
               "<article>%<h2>Publications similaires</h2><h3><a href='/q'>Les quais</a></h3>"
               "<p>12 mai 2020</p></article>",
               "Les quais"}),
    [](const auto &tested) {
        std::string name = tested.param.what;
        std::erase_if(name, [](char c) { return c == ' '; });
        return name;
    });

TEST(TextLimitsOf, notesMayBeInBrackets)
{
    const corpus::RichText body =
        bodyOf("<div><h1>Les écluses</h1><p>" + Prose +
               " [<a href='#nb1' id='nh1' class='spip_note'>1</a>]</p>" + proses(1) +
               "</div><div class='notes'><p>[<a href='#nh1' id='nb1'>1</a>] INSEE, "
               "2008.</p></div>");
    ASSERT_FALSE(body.empty());
    EXPECT_EQ(body.back().kind, corpus::BlockKind::Note);
    EXPECT_EQ(corpus::plainText(body.back().text), "INSEE, 2008.");
}

TEST(TextLimitsOf, captionsKeepTheirDates)
{
    const std::string text = corpus::plainText(
        bodyOf("<article><h1>Les écluses</h1><figure><img src='/p.jpg'><figcaption>Briare, "
               "2022</figcaption></figure>" +
               proses(2) + "</article>"));
    EXPECT_NE(text.find("Briare"), std::string::npos) << text;
}

TEST(TextLimitsOf, anArticleKeepItsLastLists)
{
    const std::string text = corpus::plainText(
        bodyOf("<article><h1>Les écluses</h1>" + proses(2) +
               "<section><h2>Annexe</h2><ul><li>Écluse de Briare</li><li>Écluse de "
               "Rogny</li></ul></section></article>"));
    EXPECT_NE(text.find("Rogny"), std::string::npos) << text;
}

TEST(TextLimitsOf, anAuthorEndAtTheNextHeading)
{
    const std::string text = corpus::plainText(
        bodyOf("<article><h1>Les écluses</h1><h2>À propos de l’auteur</h2><p>Paul Roy est "
               "éclusier.</p><h2>Les biefs</h2>" +
               proses(2) + "</article>"));
    EXPECT_EQ(text.find("éclusier"), std::string::npos) << text;
    EXPECT_NE(text.find("Les biefs"), std::string::npos) << text;
}

TEST(TextLimitsOf, sectionsThatOpenAreHeaded)
{
    const corpus::RichText body =
        bodyOf("<article><h1>Les écluses</h1>" + proses(1) +
               "<section><h2><button aria-expanded='false'>Les biefs</button></h2><div>" +
               proses(1) + "</div></section></article>");
    ASSERT_EQ(body.size(), 3U) << corpus::plainText(body);
    EXPECT_EQ(body[1].kind, corpus::BlockKind::Heading);
    EXPECT_EQ(corpus::plainText(body[1].text), "Les biefs");
}

} // namespace
} // namespace lutrin::exchange
