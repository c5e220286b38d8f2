// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines near a title that say who wrote a page, when, and as which number of what; the pages
// are ours.

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Quay =
    "<p>Les quais du fleuve ont été refaits deux fois en trente ans, sans que le trafic des "
    "péniches en soit changé, et personne ne sait plus qui les entretient.</p>";

corpus::Document documentOf(const std::string &body, const std::string &head = {})
{
    return documentOn("<html lang='fr'><head>" + head + "<title>Les quais</title></head><body>" +
                      body + "</body></html>");
}

struct Signed {
    const char *line;
    const char *date;
    const char *authors;
    const char *series = "";
    const char *number = "";
    const char *genre = "";
};

class SignedLines : public testing::TestWithParam<Signed> {};

TEST_P(SignedLines, areRead)
{
    const Signed &tested = GetParam();
    const corpus::Document document =
        documentOf("<h1>Les quais</h1><div>" + std::string(tested.line) + "</div>" + Quay + Quay);
    EXPECT_EQ(corpus::toString(document.date), tested.date);
    EXPECT_EQ(namesOf(document.authors), tested.authors);
    EXPECT_EQ(document.series, tested.series);
    EXPECT_EQ(document.number, tested.number);
    EXPECT_EQ(document.genre, tested.genre);
    EXPECT_EQ(document.type == "webpage", document.genre.empty()) << document.type;
}

INSTANTIATE_TEST_SUITE_P(
    Sites, SignedLines,
    testing::Values(
        Signed{"Philippe Martin, 13 mai 2024", "2024-05-13", "Philippe Martin"},
        Signed{"Jacques Roy-Marin, 1er septembre 2017", "2017-09-01", "Jacques Roy-Marin"},
        Signed{"Paul Roy, Anne Martin&nbsp;&nbsp;24 janvier 2019", "2019-01-24",
               "Paul Roy; Anne Martin"},
        Signed{"<span>Par Anne Martin et Paul Roy</span><span>Publié le 06/09/2021 à 06h30, mis à "
               "jour le 08/09/2021</span>",
               "2021-09-06", "Anne Martin; Paul Roy"},
        Signed{"<p class='byline'>Pierre Martin — 20 mai 2019</p>", "2019-05-20", "Pierre Martin"},
        Signed{"<span>Auteurs</span><a href='/a'>Anne MARTIN</a>, <a href='/b'>Paul ROY</a>", "",
               "Anne Martin; Paul Roy"},
        Signed{"<p class='auteurs'>Paul Martin<sup>a</sup>, Anne Roy<sup>b</sup></p>", "",
               "Paul Martin; Anne Roy"},
        Signed{"Brief by Anne Martin and Paul Roy", "", "Anne Martin; Paul Roy"},
        Signed{"<p>Anne Martin, 13 mai 2024</p><p>Version PDF</p>", "2024-05-13", "Anne Martin"},
        Signed{"Par Anne Martin – Mis à jour le 5 juin 2025", "", "Anne Martin"},
        Signed{"<p>Mis à jour le 5 juin 2025</p><p>Publié le 3 mars 2024</p>", "2024-03-03", ""},
        Signed{"<p>Par Anne Martin – Updated on June 5, 2025</p><p>March 3, 2024</p>", "2024-03-03",
               "Anne Martin"},
        Signed{"Jean Dupont · 12 mars 2023", "2023-03-12", "Jean Dupont"},
        Signed{"Jean Dupont et Anne Roy • 12 mars 2023", "2023-03-12", "Jean Dupont; Anne Roy"},
        Signed{"Jean Dupont · Énergie · 12 mars 2023", "2023-03-12", "Jean Dupont"},
        Signed{"<p class='byline'>Jean Dupont · 12 mars 2023</p>", "2023-03-12", "Jean Dupont"},
        Signed{"Hélène Carrère d'Encausse · 2023", "2023", "Hélène Carrère d'Encausse"},
        Signed{"Aïcha Chérif | 2020", "2020", "Aïcha Chérif"},
        Signed{"<p class='byline'>Nguyen Thi Mai · 12 mars 2023</p>", "2023-03-12",
               "Nguyen Thi Mai"},
        Signed{"Nguyen Thi Mai · 12 mars 2023", "2023-03-12", ""},
        Signed{"Le Monde · 12 mars 2023", "2023-03-12", ""},
        Signed{"La Tribune | 12 mars 2023", "2023-03-12", ""},
        Signed{"<p class='byline'>Le Monde · 12 mars 2023</p>", "2023-03-12", ""},
        Signed{"<p class='byline'>Libération | 12 mars 2023</p>", "2023-03-12", ""},
        Signed{"<p class='byline'>Revue économique · 12 mars 2023</p>", "2023-03-12", ""},
        Signed{"Énergie · 12 mars 2023", "2023-03-12", ""},
        Signed{"Communiqué de presse | 12 mars 2023", "2023-03-12", "", "", "",
               "Communiqué de presse"},
        Signed{"Éditoriaux de l’Ifri | 12 mars 2023", "2023-03-12", "", "", "",
               "Éditoriaux de l’Ifri"},
        Signed{"19.09.2023", "2023-09-19", ""}),
    [](const auto &tested) { return "line" + std::to_string(tested.index); });

TEST(SignedLinesOf, daysAreThoseThatOneSees)
{
    const std::string late =
        "<meta property='article:published_time' content='2021-06-13T22:00:00+00:00'>";
    const auto dateOf = [&](const std::string &line) {
        return corpus::toString(
            documentOf("<h1>Les quais</h1><p>" + line + "</p>" + Quay + Quay, late).date);
    };
    EXPECT_EQ(dateOf("14 juin 2021"), "2021-06-14");
    EXPECT_EQ(dateOf("Anne Martin"), "2021-06-13");
    EXPECT_EQ(dateOf("18 juin 2021"), "2021-06-13") << "of something else";
}

TEST(SignedLinesOf, namesMayEndInSpaces)
{
    const corpus::Document document =
        documentOf("<h1>Les quais</h1><p>par <span class='author'>Anne "
                   "Martin</span>&nbsp;&nbsp;</p><p class='byline'>Anne Martin&nbsp;</p>" +
                       Quay + Quay,
                   "<meta name='author' content='Anne Martin&nbsp;&nbsp;'>");
    EXPECT_EQ(namesOf(document.authors), "Anne Martin");
}

TEST(SignedLinesOf, otherWorksAreNotThePages)
{
    const corpus::Document document =
        documentOf("<main><h1>Les quais</h1>" + Quay + Quay +
                   "<section><article><h3>Les ponts</h3><time datetime='2022-10-03'>3 octobre "
                   "2022</time></article></section><p>12 mai 2020</p></main>");
    EXPECT_EQ(corpus::toString(document.date), "");
}

} // namespace
} // namespace lutrin::exchange
