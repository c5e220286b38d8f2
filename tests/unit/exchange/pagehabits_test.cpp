// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What saved pages of publishers do that was once read wrongly; the pages are ours.

#include "onedocument.h"

#include "exchange/bytes/filecontent.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/textcapture.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using corpus::Block;
using corpus::BlockKind;

corpus::Document pageOf(const std::string &html)
{
    return documentOn(html);
}

corpus::Document captureOf(const std::string &text)
{
    const Reading reading = readTextCapture(text);
    if (reading.documents.size() != 1) {
        ADD_FAILURE() << "no document";
        return {};
    }
    return reading.documents.front().document;
}

const std::string Sentence = "Une phrase assez longue pour que l’on voie que c’est le texte de la "
                             "page et non un libellé parmi d’autres. ";

/// An export of a press archive.
std::string archiveOf(const std::string &second, const std::string &head = {})
{
    return "<html lang=fr><head><title>Archives</title>" + head +
           "</head><body><article><header><p class='titreArticle'>Les ports &amp; la mer</p>"
           "</header><p>" +
           Sentence + "</p></article>\n<article>" + second + "<p>" + Sentence +
           "</p></article></body></html>";
}

TEST(PageHabits, articlesBesideEachOtherAreWorksEach)
{
    const auto reading = readWebPage(archiveOf("<h2>Un second article</h2>"));
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 2U);
    const Found &first = reading->documents.front();
    EXPECT_EQ(first.document.title, "Les ports & la mer");
    EXPECT_EQ(first.document.language, "fr");
    EXPECT_EQ(corpus::plainText(first.document.body) + ' ', Sentence);
    EXPECT_EQ(first.line, 1);
    EXPECT_EQ(reading->documents.back().document.title, "Un second article");
    EXPECT_EQ(reading->documents.back().line, 2);
}

TEST(PageHabits, articlesThatLeadElsewhereAreNoWorks)
{
    EXPECT_EQ(pageOf(archiveOf("<h2><a href='/autre'>À lire aussi</a></h2>")).title, "Archives");
    EXPECT_EQ(pageOf(archiveOf("<h2>À lire aussi</h2>",
                               "<meta property='og:title' content='Les ports et la mer'>"))
                  .title,
              "Les ports et la mer")
        << "the page says that it is one work";
}

TEST(PageHabits, notesOfWordAreNotes)
{
    const corpus::Document document = pageOf(
        "<h1>Titre</h1><div><p>Un mot<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a>.</p><hr>"
        "<div id='ftn1'><p><a href='#_ftnref1' name='_ftn1'>[1]</a> La note.</p></div></div>");
    ASSERT_EQ(document.body.size(), 2U);
    EXPECT_EQ(document.body[1].kind, BlockKind::Note);
    EXPECT_EQ(corpus::plainText(document.body[1].text), "La note.");
    EXPECT_EQ(document.body[0].text[1].note, document.body[1].id);
}

TEST(PageHabits, notesAfterAnEmptyAnchorAreNotes)
{
    const corpus::Document document =
        pageOf("<h1>Titre</h1><p>Un mot <a name='r1' href='#n1'>(1)</a>.</p>"
               "<p><a name='n1'></a><a href='#r1'>(1)</a> La note.</p>");
    ASSERT_EQ(document.body.size(), 2U);
    EXPECT_EQ(document.body[1].kind, BlockKind::Note);
    EXPECT_EQ(corpus::plainText(document.body[1].text), "La note.");
}

TEST(PageHabits, notesInTheMarginAreKept)
{
    const corpus::Document document =
        pageOf("<h1>Titre</h1><p>Un mot<a href='#n1'>1</a>.</p><aside class='sidenote' id='n1'>"
               "Appelée.</aside><aside class='note'><p>Sans appel.</p></aside>"
               "<aside><p>Réclame.</p></aside>");
    ASSERT_EQ(document.body.size(), 3U);
    EXPECT_EQ(corpus::plainText(document.body[1].text), "Sans appel.");
    EXPECT_EQ(document.body[2].kind, BlockKind::Note);
    EXPECT_EQ(corpus::plainText(document.body[2].text), "Appelée.");
}

std::string cellsOf(const Block &row)
{
    std::string text;
    for (const Block &cell : row.children)
        text += '[' + corpus::plainText(cell.text) + ']';
    return text;
}

TEST(PageHabits, spansKeepColumns)
{
    const corpus::Document document = pageOf(
        "<h1>Titre</h1><table><caption>Les lits</caption><tr><th rowspan=2>Ville</th><th "
        "colspan=2>Lits</th></tr><tr><td>2019</td><td>2022</td></tr><tr><td>Anse</td><td>10</td>"
        "<td>12</td></tr></table>");
    ASSERT_EQ(document.body.size(), 2U);
    EXPECT_EQ(corpus::plainText(document.body[0].text), "Les lits");
    ASSERT_EQ(document.body[1].kind, BlockKind::Table);
    ASSERT_EQ(document.body[1].children.size(), 3U);
    EXPECT_EQ(cellsOf(document.body[1].children[0]), "[Ville][Lits][]");
    EXPECT_EQ(cellsOf(document.body[1].children[1]), "[][2019][2022]");
    EXPECT_EQ(cellsOf(document.body[1].children[2]), "[Anse][10][12]");
}

TEST(PageHabits, spansBlowNoTableUp)
{
    std::string page = "<h1>Titre</h1><table>";
    for (int row = 0; row < 2000; ++row)
        page += "<tr><td rowspan=100 colspan=100>a</td><td colspan=100>b</td></tr>";
    const corpus::Document document = pageOf(page + "</table>");
    ASSERT_EQ(document.body.size(), 1U);
    ASSERT_EQ(document.body[0].children.size(), 2000U);
    std::size_t cells = 0;
    std::string words;
    for (const Block &row : document.body[0].children) {
        cells += row.children.size();
        for (const Block &cell : row.children)
            words += corpus::plainText(cell.text);
    }
    EXPECT_LE(cells, 4000U + 20'000U);
    EXPECT_EQ(words.size(), 4000U);
}

TEST(PageHabits, tablesThatLayOutAPageAreNoTables)
{
    const corpus::Document document =
        pageOf("<title>Titre</title><table><tr><td class='menu'>Accueil</td><td>" + Sentence +
               Sentence + "<br><br>Le second alinéa.</td></tr></table>");
    ASSERT_EQ(document.body.size(), 2U);
    EXPECT_EQ(document.body[0].kind, BlockKind::Paragraph);
    EXPECT_EQ(corpus::plainText(document.body[1].text), "Le second alinéa.");
}

TEST(PageHabits, twoLineBreaksPartParagraphs)
{
    const corpus::Document document =
        pageOf("<h1>Titre</h1><p>Le premier<br>alinéa.<br> <br>Le second.</p>");
    ASSERT_EQ(document.body.size(), 2U);
    EXPECT_EQ(corpus::plainText(document.body[0].text), "Le premier alinéa.");
    EXPECT_EQ(corpus::plainText(document.body[1].text), "Le second.");
}

struct LatePicture {
    const char *image;
    const char *source;
};

class LatePictures : public testing::TestWithParam<LatePicture> {};

TEST_P(LatePictures, areFound)
{
    std::vector<std::string> asked;
    const auto reading = readWebPage(std::string("<h1>Titre</h1><p>Texte.</p>") + GetParam().image,
                                     [&](const std::string &source) -> Result<std::string> {
                                         asked.push_back(source);
                                         return failure({.cause = Cause::NotFound});
                                     });
    ASSERT_TRUE(reading);
    EXPECT_EQ(asked, std::vector<std::string>{GetParam().source});
}

INSTANTIATE_TEST_SUITE_P(
    Pages, LatePictures,
    testing::Values(
        LatePicture{"<img src='a.png' data-src='b.png'>", "a.png"},
        LatePicture{"<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='b.png'>",
                    "b.png"},
        LatePicture{"<img data-lazy-src='b.png'>", "b.png"},
        LatePicture{"<img data-srcset='s.png 300w, l.png 1024w'>", "l.png"},
        LatePicture{"<picture><source srcset='s.webp 1x, l.webp 2x'><img alt=''></picture>",
                    "l.webp"}));

struct Headed {
    const char *page;
    const char *title;
};

class Headings : public testing::TestWithParam<Headed> {};

TEST_P(Headings, giveTheTitleWithoutTheSite)
{
    EXPECT_EQ(pageOf(std::string(GetParam().page) + "<p>" + Sentence + "</p>").title,
              GetParam().title);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Headings,
    testing::Values(
        Headed{"<title>Le phare | Analyse : le détroit fermé</title><h1>Le phare</h1>"
               "<h1>Le détroit fermé</h1>",
               "Le détroit fermé"},
        Headed{"<meta property='og:title' content='La bande FM - Onde'><h1>La bande FM</h1>",
               "La bande FM"},
        Headed{"<title>Le phare</title><h1>Le détroit fermé</h1>", "Le détroit fermé"},
        Headed{"<meta property='og:title' content='L&amp;#039;eau &amp;amp; le prix'>",
               "L'eau & le prix"}));

struct Signed {
    const char *page;
    const char *authors;
};

class Signatures : public testing::TestWithParam<Signed> {};

TEST_P(Signatures, giveThePersons)
{
    EXPECT_EQ(namesOf(pageOf(std::string("<title>Le détroit fermé</title>") + GetParam().page +
                             "<p>" + Sentence + "</p>")
                          .authors),
              GetParam().authors);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Signatures,
    testing::Values(
        Signed{"<h1>Le détroit fermé</h1><div class='authors'><a href='a'>Élie TENEBRE</a>"
               "<a href='b'>Guillaume GARANCE</a></div>",
               "Élie Tenebre; Guillaume Garance"},
        Signed{"<h1>Le détroit fermé</h1><div class='authors'><a href='a'>Élie Tenebre</a>"
               "<a href='b'>Guillaume Garance</a></div>",
               "Élie Tenebre; Guillaume Garance"},
        Signed{"<h1>Le détroit fermé</h1><p>Papers | 29 August 2018</p><p>Anne MARTEL, Tom "
               "O’BRIEN</p>",
               "Anne Martel; Tom O’Brien"},
        Signed{"<h1>Le détroit fermé</h1><p>Revue de PRESSE 2018</p>", ""},
        Signed{"<h1>Le détroit fermé</h1><p>Par Rémi Bourdieux, directeur de recherche au Phare, "
               "et Lila Hasna, chercheuse associée</p>",
               "Rémi Bourdieux; Lila Hasna"},
        Signed{"<meta name='author' content='onde'><div class='auteur'>Nadia Tahar | "
               "Économiste</div>",
               "Nadia Tahar"},
        Signed{"<meta name='DC.Creator' content='M. André GASTIN, Mme Claire VERNET'>",
               "André Gastin; Claire Vernet"},
        Signed{"<h1>Le détroit fermé</h1><p>Authors</p><p>Ben Tagg</p><p>Giulia Conte</p>",
               "Ben Tagg; Giulia Conte"},
        Signed{"<p>Auteurs</p><p>Nos travaux</p><p>Carte du site</p>", ""}));

TEST(PageHabits, jsonLdMayBeWrapped)
{
    for (const auto &[begin, end] : {std::pair{"//<![CDATA[\n", "\n//]]>"},
                                     {"/*<![CDATA[*/", "/*]]>*/"},
                                     {"<!--\n", "\n-->"}}) {
        const auto reading =
            readWebPage(std::string("<script type='application/ld+json'>") + begin +
                        R"({"@type":"Report","headline":"Le gué","datePublished":"2024-06-01"})" +
                        end + "</script><p>Texte.</p>");
        ASSERT_TRUE(reading);
        EXPECT_TRUE(reading->remarks.empty()) << begin;
        EXPECT_EQ(reading->documents.front().document.title, "Le gué") << begin;
    }
}

TEST(PageHabits, aBylineDoesNotTakeTheTextAway)
{
    const corpus::Document document = pageOf("<h1>Titre</h1><p>Authors</p><p>Ben Tagg</p>"
                                             "<p>In short</p><p>Steel needs no coal.</p>");
    EXPECT_EQ(corpus::plainText(document.body), "In short\n\nSteel needs no coal.");
}

struct Dated {
    const char *line;
    const char *date;
    const char *genre;
};

class DateLines : public testing::TestWithParam<Dated> {};

TEST_P(DateLines, giveDateAndType)
{
    const corpus::Document document =
        pageOf(std::string("<h1>Titre</h1><p>") + GetParam().line + "</p><p>" + Sentence + "</p>");
    EXPECT_EQ(corpus::toString(document.date), GetParam().date);
    EXPECT_EQ(document.genre, GetParam().genre);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, DateLines,
    testing::Values(Dated{"Études | 1er février 2025", "2025-02-01", "Études"},
                    Dated{"15/06/2022 · 12 minutes", "2022-06-15", ""},
                    Dated{"5 mai 2021 | Note", "2021-05-05", "Note"},
                    Dated{"Analyse - 12 mars 2024", "2024-03-12", "Analyse"},
                    Dated{"n° 412 (2022-2023) - 10 mai 2023", "2023-05-10", ""},
                    Dated{"Études</p><p>|</p><p>8 octobre 2025", "2025-10-08", "Études"},
                    Dated{"mardi 12 mars 2024 845 mots", "2024-03-12", ""},
                    Dated{"mardi 12 mars 2024 845 mots, p. 3", "2024-03-12", ""},
                    Dated{"12 March 2024, 845 words", "2024-03-12", ""},
                    Dated{"Note · 12 mars 2024 845 mots", "2024-03-12", "Note"},
                    Dated{"Le 12 mars 2024 en 845 mots croisés", "", ""},
                    Dated{"12 mars 2024 845 mots, comme on les compte dans une phrase qui va bien "
                          "plus loin que la ligne d’une date, et qui est du texte de la page",
                          "", ""},
                    Dated{"1914 - 1918", "", ""}));

struct Ranged {
    const char *line;
    const char *pages;
};

class PageRanges : public testing::TestWithParam<Ranged> {};

TEST_P(PageRanges, areThoseOfALineOfTheirOwn)
{
    EXPECT_EQ(
        pageOf(std::string("<h1>Titre</h1><p>") + GetParam().line + "</p><p>" + Sentence + "</p>")
            .pages,
        GetParam().pages);
}

INSTANTIATE_TEST_SUITE_P(Pages, PageRanges,
                         testing::Values(Ranged{"p. 11-29", "11-29"}, Ranged{"pp. 11–29", "11-29"},
                                         Ranged{"Pages 11 à 29", "11-29"}, Ranged{"p. 11", ""},
                                         Ranged{"12 mars 2024 845 mots, p. 3", "3"},
                                         Ranged{"p. 11-29 et 40", ""}, Ranged{"pages 11, 29", ""}));

TEST(PageHabits, invitationsAreNoCentres)
{
    const corpus::Document document =
        pageOf("<h1>Titre</h1><p>" + Sentence +
               "</p><h4>Centres et programmes liés</h4><p>Découvrez nos autres centres</p>"
               "<p>Centre des mers</p>");
    ASSERT_EQ(document.centres.size(), 1U);
    EXPECT_EQ(document.centres.front().term, "Centre des mers");
}

const std::string Labels = "Régions et thématiques\nEurope\nComment citer cette publication\n"
                           "Anne Lenoir, « Les ports gelés : vrais enjeux », Notes, octobre 2025.\n"
                           "Partager\n";

TEST(CaptureHabits, theMenuAboveTheTitleGoes)
{
    const corpus::Document document =
        captureOf("Aller au contenu\nAccueil\nPublications\nLes ports gelés : vrais enjeux\nNotes\n"
                  "|\noctobre 2025\nAnne Lenoir\nLes ports gèlent moins, dit le chapeau.\n"
                  "Le corps suit.\n" +
                  Labels);
    EXPECT_EQ(document.title, "Les ports gelés : vrais enjeux");
    EXPECT_EQ(document.genre, "Notes");
    EXPECT_EQ(corpus::toString(document.date), "2025-10");
    EXPECT_EQ(namesOf(document.authors), "Anne Lenoir");
    EXPECT_EQ(document.summary, "Les ports gèlent moins, dit le chapeau.");
    EXPECT_EQ(corpus::plainText(document.body), "Le corps suit.");
    EXPECT_EQ(document.language, "fr");
}

TEST(CaptureHabits, labelsTellTheLanguage)
{
    EXPECT_EQ(captureOf("Frozen Ports\nIt is cold.\nRegions and themes\nEurope\nHow to cite this "
                        "study\nAnne Martel, “Frozen Ports”.\nShare\n")
                  .language,
              "en");
}

TEST(PageHabits, theDateOfDepositIsTheDate)
{
    EXPECT_EQ(corpus::toString(pageOf("<p>Rapport d’information n° 312 (2023-2024), déposé le "
                                      "7 février 2024</p><h1>Les ports</h1><p>" +
                                      Sentence + "</p>")
                                   .date),
              "2024-02-07");
    EXPECT_FALSE(pageOf("<h1>Les ports</h1><p>Un colis déposé le matin.</p>").date.known());
}

TEST(PageHabits, theSummaryIsTheOneInTheFirstLanguage)
{
    const std::string two = "<h1>Titre</h1><div id='abstract'><p class='resume'>Un résumé.</p>"
                            "<p class='resume'>En deux alinéas.</p><div lang='en'>"
                            "<p class='resume'>A summary.</p></div></div><p>" +
                            Sentence + "</p>";
    EXPECT_EQ(pageOf(two).summary, "Un résumé. En deux alinéas.");
    EXPECT_EQ(pageOf("<h1>Titre</h1><div class='abstract'><p>Un.</p><p>Deux.</p></div>").summary,
              "Un. Deux.");
}

TEST(PageHabits, tablesOfContentsAndDownloadsAreNoText)
{
    const corpus::Document document =
        pageOf("<h1>Titre</h1><div id='toc'><h2>Plan</h2><ul><li><a href='#a'>La plaine</a></li>"
               "</ul></div><p>" +
               Sentence +
               "</p><div class='wp-block-file'><a href='x.pdf'>"
               "Télécharger</a></div>");
    ASSERT_EQ(document.body.size(), 1U);
}

TEST(PageHabits, aHeadingWithItsSubtitleIsTheTitle)
{
    const corpus::Document document =
        pageOf("<head><meta name='citation_title' content='Les digues. Une affaire d’État'></head>"
               "<h1>Les digues <span>Une affaire d’État</span></h1><p>" +
               Sentence + "</p>");
    ASSERT_EQ(document.body.size(), 1U);
    EXPECT_EQ(document.title, "Les digues. Une affaire d’État");
}

TEST(PageHabits, numbersOfOtherWorksAreNotThoseOfThePage)
{
    const std::string references =
        "<h2>Bibliographie</h2><p>Un autre livre.</p><p>DOI : 10.5555/autre.1</p>"
        "<p>ISBN : 978-2-07-036822-8</p>";
    const corpus::Document told = pageOf(
        "<head><meta name='citation_doi' content='10.5555/digues.7'></head><h1>Les digues</h1><p>" +
        Sentence + "</p><p>DOI : 10.5555/autre.1</p>" + references);
    EXPECT_EQ(told.doi, "10.5555/digues.7");
    EXPECT_EQ(told.isbn, "");
    EXPECT_EQ(pageOf("<h1>Les digues</h1><p>" + Sentence + "</p>" + references).doi, "");
    EXPECT_EQ(pageOf("<h1>Les digues</h1><p>DOI : 10.5555/digues.7</p><p>" + Sentence + "</p>" +
                     references)
                  .doi,
              "10.5555/digues.7");
    EXPECT_EQ(pageOf("<h1>Les digues</h1><p>" + Sentence +
                     "</p><h2>Notes</h2><p>1. Une note.</p><h4>Thématiques et régions</h4>"
                     "<p>Espace</p><h4>ISBN / ISSN</h4><p>978-2-07-036822-8</p>")
                  .isbn,
              "978-2-07-036822-8")
        << "the blocks of a publication stand below its notes";
}

struct Labelled {
    const char *page;
    const char *body; ///< paragraphs parted by « | »
};

const std::string ShortPage =
    "<html><head><title>Les digues</title></head><body><h1>Les digues</h1>";

class LabelsInText : public testing::TestWithParam<Labelled> {};

std::string bodyOf(const corpus::Document &document)
{
    std::string text;
    for (const Block &block : document.body)
        text += (text.empty() ? "" : "|") + corpus::plainText(corpus::RichText{block});
    return text;
}

TEST_P(LabelsInText, takeNoMoreThanTheirValue)
{
    EXPECT_EQ(bodyOf(pageOf(ShortPage + GetParam().page + "</body></html>")), GetParam().body);
}

const char *const Before = "<p>La première digue fut élevée par les riverains eux-mêmes.</p>";
constexpr const char *LongEnough =
    "La suite raconte comment les communes ont repris l’ouvrage à leur "
    "charge, non sans débats.";

INSTANTIATE_TEST_SUITE_P(
    Pages, LabelsInText,
    testing::Values(
        Labelled{"<p>Partager</p><ul><li>Facebook</li><li>X</li></ul><p>Un court texte.</p>"
                 "<p>Et sa fin.</p>",
                 "Un court texte.|Et sa fin."},
        Labelled{"<p>Share</p><p>The text begins.</p><p>It ends.</p>", "The text begins.|It ends."},
        Labelled{"<p>ISBN : 978-2-07-036822-8</p><p>DOI : 10.5555/digues.7</p><p>Un court "
                 "texte.</p>",
                 "Un court texte."},
        Labelled{"<p>ISBN</p><p>978-2-07-036822-8</p><p>Un court texte.</p>", "Un court texte."},
        Labelled{"<p>Qui paie ?</p><p>Partager : Facebook, X</p><p>Les riverains.</p>"
                 "<p>Utilisation : le texte peut être repris.</p><p>Et demain ?</p>",
                 "Qui paie ?|Les riverains.|Et demain ?"},
        Labelled{"<h2>Use</h2><p>Few dikes are in use all year.</p><h2>Share</h2><p>The share of "
                 "stone is small.</p>",
                 "Use|Few dikes are in use all year.|Share|The share of stone is small."},
        Labelled{"<p>Un court texte.</p><h4>Utilisation</h4><p>Reproduction interdite.</p>"
                 "<h4>Comment citer cette publication</h4><p>Anne Lenoir, « Les digues », 2024.</p>"
                 "<h4>Téléchargez l’analyse complète</h4><p>Cette page n’est qu’un résumé.</p>"
                 "<h4>Centres et programmes liés</h4><p>Centre des mers</p><p>Il suit les "
                 "mers.</p><h4>Découvrir toutes nos analyses</h4><h3>Autre analyse</h3><p>Son "
                 "chapeau dit en une phrase de quoi il s’agit, et il est assez long pour cela.</p>",
                 "Un court texte."}));

TEST(PageHabits, boxesOfOtherWorksDoNotEndTheText)
{
    const std::string head = ShortPage + Before;
    const std::string before = bodyOf(pageOf(head + "</body></html>"));
    const std::string more = std::string("<p>") + LongEnough + "</p>";
    const auto body = [&](const std::string &html) {
        return bodyOf(pageOf(head + html + "</body></html>"));
    };
    const std::string all = before + "|" + LongEnough;
    EXPECT_EQ(body("<p>À lire aussi</p><p><a href='https://a.example/x'>La crue</a></p>" + more),
              all);
    EXPECT_EQ(body("<p><em>À lire aussi : la crue qui vient</em></p>" + more), all);
    EXPECT_EQ(body("<p>À lire aussi</p><p><a href='https://a.example/x'>La crue</a></p>"
                   "<h2>Deux</h2>" +
                   more + "<p>Fin.</p>"),
              before + "|Deux|" + LongEnough + "|Fin.");
    EXPECT_EQ(
        body("<h2>À lire aussi</h2><h3><a href='https://a.example/x'>La crue</a></h3>" + more),
        before)
        << "a standfirst of another work";
    EXPECT_EQ(body("<p>À lire aussi</p><p><a href='https://a.example/x'>La crue</a></p>" + more +
                   "<p><a href='https://a.example/y'>Le gué</a></p>" + more),
              before);
}

TEST(PageHabits, labelsBelowABoxOfOtherWorksAreRead)
{
    EXPECT_EQ(pageOf("<title>Les digues</title><h1>Les digues</h1><p>À lire aussi</p><p>La crue</p>"
                     "<p>DOI : 10.5555/autre.1</p><h4>Comment citer cette publication</h4>"
                     "<p>Anne Lenoir, « Les digues », 2024.</p>")
                  .citation,
              "Anne Lenoir, « Les digues », 2024.");
}

TEST(CaptureHabits, aMenuWithWordsOfLabelsGoes)
{
    for (const char *menu : {"Aller au contenu principal\nThématiques\nCentres et programmes\n"
                             "Événements\n\n",
                             "Thématiques\n", "Aller au contenu principal\n"}) {
        const corpus::Document document =
            captureOf(menu +
                      std::string("Les ports gelés : vrais enjeux\nNotes\n|\noctobre 2025\n"
                                  "Anne LENOIR\nPartager\nLes ports gèlent moins.\n"
                                  "Un corps dont un mot est cou-\npé en deux.\n") +
                      Labels);
        EXPECT_EQ(document.title, "Les ports gelés : vrais enjeux") << menu;
        EXPECT_EQ(namesOf(document.authors), "Anne Lenoir") << menu;
        EXPECT_EQ(document.summary, "Les ports gèlent moins.") << menu;
        EXPECT_EQ(bodyOf(document), "Un corps dont un mot est coupé en deux.") << menu;
        EXPECT_TRUE(document.centres.empty()) << menu;
        EXPECT_TRUE(document.themes.empty()) << menu;
        EXPECT_EQ(document.regions.size(), 1U) << menu;
    }
}

TEST(CaptureHabits, numbersWithinATextDoNotEndIt)
{
    const char *report = "Les digues en 2023\nAuteur : Anne Durand\nDOI : 10.5555/digues.7\n"
                         "ISBN : 978-2-07-036822-8\n\nLes digues tiennent.\nElles sont hautes.\n";
    EXPECT_FALSE(looksLikeTextCapture(report)) << "no block of a publication";
    const corpus::Document document = captureOf(report + Labels);
    EXPECT_EQ(document.doi, "10.5555/digues.7");
    EXPECT_EQ(document.summary, "Les digues tiennent.");
    EXPECT_EQ(bodyOf(document), "Elles sont hautes.");
}

} // namespace
} // namespace lutrin::exchange
