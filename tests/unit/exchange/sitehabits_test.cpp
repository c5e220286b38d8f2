// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What single habits of publishers' pages once made the reader get wrong; the pages are ours.

#include "exchange/filereader.h"
#include "exchange/pages/bylinenames.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct Habit {
    const char *file;
    const char *title;
    const char *authors; ///< family, given; …
    const char *date;
    std::vector<const char *> inBody;
    std::vector<const char *> notInBody;
    const char *citation = "";
    const char *summary = ""; ///< what it begins with
};

std::string authorsOf(const corpus::Document &document)
{
    std::string text;
    for (const corpus::Name &name : document.authors)
        text += (text.empty() ? "" : "; ") + name.particle + (name.particle.empty() ? "" : " ") +
                name.family + ", " + name.given + name.literal;
    return text;
}

class SiteHabits : public testing::TestWithParam<Habit> {};

TEST_P(SiteHabits, areReadRight)
{
    const Habit &habit = GetParam();
    const std::filesystem::path file =
        std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "tests" / "data" / "habits" / habit.file;
    ASSERT_EQ(detect(file), Format::WebPage);
    const auto reading = read(file, Format::WebPage);
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, habit.title);
    EXPECT_EQ(authorsOf(document), habit.authors);
    EXPECT_EQ(corpus::toString(document.date), habit.date);
    EXPECT_EQ(document.language, "fr");
    EXPECT_EQ(document.citation, habit.citation);
    EXPECT_TRUE(document.summary.starts_with(habit.summary)) << document.summary;
    const std::string body = corpus::plainText(document.body);
    for (const char *words : habit.inBody)
        EXPECT_NE(body.find(words), std::string::npos) << words << "\n" << body;
    for (const char *words : habit.notInBody)
        EXPECT_EQ(body.find(words), std::string::npos) << words << "\n" << body;
}

INSTANTIATE_TEST_SUITE_P(
    Pages, SiteHabits,
    testing::Values(
        // Paragraph numbers, notes whose mark has the id, a heading above the reference.
        Habit{
            "openedition.html",
            "Les ports sans chiffres : une enquête",
            "Maurel, Hélène; de Kerdrel, Yann",
            "2021-06-15",
            {"Une mesure tardive", "telle qu’il l’a dite", "La note dit d’où vient le chiffre."},
            {"1Les ports", "Haut de page", "Tessier", "Université des côtes"},
            "Hélène Maurel et Yann de Kerdrel, « Les ports sans chiffres : une enquête », Cahiers "
            "des rivages [En ligne], 12 | 2021, mis en ligne le 15 juin 2021, consulté le 28 "
            "novembre 2026.",
            "La comparaison avec trois pays voisins"},
        // Title with a subtitle in it, a number alone before a paragraph, other articles below.
        Habit{"cairn.html",
              "Gouverner les digues",
              "Le Goff, Anne-Marie; Ndiaye, Fatou",
              "2023",
              {"Introduction", "Les ports du littoral", "Note de bas de page"},
              {"Un autre article", "cookies", "Réponses locales"}},
        Habit{"hal.html",
              "Mesurer l’attente aux guichets",
              "Tardieu, Benoît; El Idrissi, Soumaya",
              "2019-11-04",
              {"Measuring waiting times"},
              {"Année : 2019"},
              "",
              "Les ports du littoral"},
        // « Auteur(s) : A ; B » among other labels.
        Habit{"vie-publique.html",
              "La réserve communale, dix ans après",
              "Vauquelin, Marc; Berthier, Inès",
              "2024-03-15",
              {"Présentation", "Les ports du littoral"},
              {"Autre chose", "Partager"}},
        // A mark in brackets that leads back.
        Habit{"spip.html",
              "Le fret oublié",
              "Petitjean, Claire; Haddad, Omar",
              "2022-09-08",
              {"Ce qui reste", "Archives de la ligne."},
              {"[] Archives", "Plan du site"}},
        // The author of the metadata is a login; the byline says what the author is.
        Habit{"elementor.html",
              "Détroits : la veille s’organise",
              "Arvieu, Jeanne",
              "2024-01-22",
              {"Trois scénarios"},
              {"Partager"}},
        Habit{"iris.html",
              "Le blé, arme lente",
              "Roussel, Damien; Chérif, Leïla",
              "2023-04-07",
              {"Les ports du littoral"},
              {"directeur de recherche"}},
        // Nothing marks the byline, which has civilities and capitals.
        Habit{"senat.html",
              "L’eau des villages : compter pour décider",
              "Vernay, Catherine; Gastinel, André",
              "2023-05-10",
              {"Mesdames, Messieurs,"},
              {"VERNAY"}},
        Habit{"continent.html",
              "La mer après le gel",
              "Marchetti, Ivo; de Saint-Aubin, Louise",
              "2022-12-01",
              {"Pourquoi maintenant"},
              {}},
        // A field of authors, one a block.
        Habit{"strategie.html",
              "Les métiers en 2040",
              "Jolivet, Cécile; Roy, Jean-Baptiste",
              "2024-03-12",
              {"Soin"},
              {}},
        // No comma in one vocabulary, one in another; a language by its library code.
        Habit{"persee.html", "Les douanes du lac", "Roche, Paul-Émile", "1987", {}, {}},
        // Cards with what each author is.
        Habit{"institut.html",
              "Ports secs : l’heure des comptes",
              "Belkacem, Nora; Van Dyck, Tom",
              "2025-06-03",
              {"Les ports du littoral"},
              {"Chercheuse", "Transports"},
              "Nora Belkacem et Tom Van Dyck, « Ports secs : l’heure des comptes », Études de "
              "l’Institut, juin 2025."}),
    [](const auto &tested) {
        std::string name = tested.param.file;
        name.resize(name.find('.'));
        std::erase(name, '-');
        return name;
    });

struct Byline {
    std::vector<std::string> lines;
    const char *names;
};

TEST(BylineNames, areWithoutWhatPersonsAre)
{
    const std::vector<Byline> bylines{
        {{"Par Damien Roussel, directeur de recherche, et Leïla Chérif, analyste"},
         "Damien Roussel; Leïla Chérif"},
        {{"García Ortiz, Inés"}, "García Ortiz, Inés"},
        {{"Mme Anne de La Tour et M. Jean-Luc D’Août"}, "Anne de La Tour; Jean-Luc D’Août"},
        {{"Auteurs :", "Nora BELKACEM", "Chercheuse, centre Mobilités", "Tom VAN DYCK"},
         "Nora BELKACEM; Tom VAN DYCK"},
        {{"Institut français des relations lointaines"},
         "Institut français des relations lointaines"},
        {{"Jeanne Arvieu et Institut des seuils"}, "Jeanne Arvieu; Institut des seuils"},
        {{"La rédaction"}, "La rédaction"},
        {{"Jeanne Arvieu", "Université des côtes"}, "Jeanne Arvieu"},
        {{}, ""}};
    for (const Byline &byline : bylines)
        EXPECT_EQ(bylineNames(byline.lines), byline.names);
}

TEST(BylineNames, areOnlyTakenFromPlainTextWhereNothingElseIs)
{
    EXPECT_EQ(plainByline("Par Mme Catherine VERNAY et M. André GASTINEL"),
              "Catherine VERNAY; André GASTINEL");
    for (const char *line : {"Par exemple", "Par Toutatis", "Par la Loire et le Rhône",
                             "Par Jean Martin, en Ardèche depuis dix ans", "Jean Martin", ""})
        EXPECT_EQ(plainByline(line), "") << line;
}

} // namespace
} // namespace lutrin::exchange
