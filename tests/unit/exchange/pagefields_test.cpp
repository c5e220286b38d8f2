// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single fields and blocks as sites write them; the pages are ours.

#include "onedocument.h"

#include "exchange/pages/plaintext.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Text = "<p>Une phrase assez longue pour que l’on voie que c’est le texte de la "
                         "page et non un libellé parmi d’autres.</p>";

corpus::Document documentIn(const std::string &head, const std::string &body)
{
    return documentOn("<html><head>" + head + "</head><body>" + body + "</body></html>");
}

std::string textOf(const corpus::Document &document)
{
    std::string text;
    for (const corpus::Block &block : document.body)
        text += (text.empty() ? "" : "|") + corpus::plainText(corpus::RichText{block});
    return text;
}

struct SignedDate {
    const char *line;
    const char *date;
    const char *genre;
    const char *authors;
};

class SignedDates : public testing::TestWithParam<SignedDate> {};

TEST_P(SignedDates, giveAuthorsDateAndType)
{
    const SignedDate &signedDate = GetParam();
    const corpus::Document document = documentIn(
        "", "<h1>Le détroit fermé</h1><p>" + std::string(signedDate.line) + "</p>" + Text);
    EXPECT_EQ(corpus::toString(document.date), signedDate.date);
    EXPECT_EQ(document.genre, signedDate.genre);
    EXPECT_EQ(namesOf(document.authors), signedDate.authors);
    EXPECT_EQ(document.body.size(), 1U) << textOf(document);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, SignedDates,
    testing::Values(
        SignedDate{"Par Rémi Bourdieux et Lila Hasna — Publié le 9 janvier 2023", "2023-01-09", "",
                   "Rémi Bourdieux; Lila Hasna"},
        SignedDate{"Par Rémi Bourdieux, directeur de recherche au Phare | 1er mars 2024",
                   "2024-03-01", "", "Rémi Bourdieux"},
        SignedDate{"Par Rémi Bourdieux - 12/03/2024", "2024-03-12", "", "Rémi Bourdieux"},
        SignedDate{"Publié le 12 mars 2024 à 08h00 par Lila Hasna", "2024-03-12", "", "Lila Hasna"},
        SignedDate{"mardi 12 mars 2024, par Lila Hasna", "2024-03-12", "", "Lila Hasna"},
        SignedDate{"Mercredi 6 septembre 2023", "2023-09-06", "", ""},
        SignedDate{"Note · Par Lila Hasna · 12 mars 2024", "2024-03-12", "Note", "Lila Hasna"},
        SignedDate{"Tribune · La Gazette · 7 septembre 2023", "2023-09-07", "Tribune", ""}));

TEST(PageFields, jsonLdMayHoldEntities)
{
    const corpus::Document document = documentIn(
        R"(<script type="application/ld+json">{"@type":"Report","headline":"Les digues",
        "author":[{"@type":"Person","name":"Conor O&#039;Brack"},{"name":["Z&eacute;lie Roux","Marc Bey"]}],
        "keywords":"r&eacute;gions"}</script>)",
        Text);
    EXPECT_EQ(namesOf(document.authors), "Conor O'Brack; Zélie Roux; Marc Bey");
    EXPECT_EQ(document.keywords, std::vector<std::string>{"régions"});
}

TEST(PageFields, linksInARowAreTermsEach)
{
    const corpus::Document document =
        documentIn("", "<h1>Les digues</h1>" + Text +
                           "<h4>Thématiques et régions</h4><div><a href='/a'>Espace</a>"
                           "<a href='/b'>Sécurité - Défense</a><a href='/c'>Asie et Indo-Pacifique"
                           "</a></div><h4>Centres et programmes liés</h4><div><a href='/d'>Centre "
                           "des mers</a><a href='/e'>Centre Asie</a></div>");
    ASSERT_EQ(document.themes.size(), 2U);
    EXPECT_EQ(document.themes.back().term, "Sécurité - Défense");
    ASSERT_EQ(document.regions.size(), 1U);
    ASSERT_EQ(document.centres.size(), 2U);
    EXPECT_EQ(document.centres.front().term, "Centre des mers");
}

TEST(PageFields, theTextIsThePublishers)
{
    const corpus::Document document = documentIn("", "<h1>Les digues</h1>" + Text);
    EXPECT_EQ(document.sources.at("body"), corpus::Source::Publisher);
    EXPECT_EQ(document.type, "webpage");
    EXPECT_FALSE(document.sources.contains("type")) << "no one says so";
}

struct Kind {
    const char *head;
    const char *type;
};

class Kinds : public testing::TestWithParam<Kind> {};

TEST_P(Kinds, areToldByTheNamesOfFields)
{
    const corpus::Document document = documentIn(GetParam().head, "<h1>Les digues</h1>" + Text);
    EXPECT_EQ(document.type, GetParam().type);
    EXPECT_EQ(document.sources.at("type"), corpus::Source::Publisher);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Kinds,
    testing::Values(
        Kind{"<meta name='citation_technical_report_number' content='RR-12'>", "report"},
        Kind{"<meta name='citation_dissertation_institution' content='Université'>", "thesis"},
        Kind{"<meta name='citation_inbook_title' content='Les eaux'>", "chapter"},
        Kind{"<meta name='eprints.type' content='thesis'>", "thesis"},
        Kind{"<meta name='eprints.type' content='monograph'>", "report"},
        Kind{"<span class='Z3988' title='rft.genre=book&amp;rft.btitle=Les+digues'></span>",
             "book"},
        Kind{"<meta property='eli:title' content='Règlement sur les digues'>", "law"},
        Kind{"<meta name='DC.type' content='Note de synthèse'>", "report"},
        Kind{"<meta name='DC.type' content='Policy brief'>", "Policy brief"},
        Kind{"<script type='application/ld+json'>{\"@type\": \"WebPage\", \"genre\": "
             "\"Rapport d’information\"}</script>",
             "report"}));

TEST(PageFields, aLongerHeadingIsTheSameTitle)
{
    const corpus::Document longer =
        documentIn("<meta name='citation_title' content='Les digues du nord'>",
                   "<h1>Les digues du nord : vers la mer ?</h1>" + Text);
    EXPECT_EQ(longer.body.size(), 1U) << textOf(longer);
    EXPECT_EQ(longer.alternateTitles,
              std::vector<std::string>{"Les digues du nord : vers la mer ?"});
    const corpus::Document subtitled =
        documentIn("<meta name='citation_title' content='Les digues du nord. Une introduction'>",
                   "<h1>Les digues du nord</h1><h2>Une introduction</h2>" + Text);
    EXPECT_EQ(subtitled.body.size(), 1U) << textOf(subtitled);
}

TEST(PageFields, whatStandsAroundATextIsNotOfIt)
{
    const corpus::Document document = documentIn(
        "", "<h1>Les digues</h1><p>Temps de lecture 4 minutes</p><p>Version PDF</p>"
            "<p><span class='no'>1</span>Un début.</p><p>|</p>" +
                Text +
                "<p>Dernière modification : 2 mai 2024</p><p>Mis en ligne sur Le Phare le "
                "15/03/2022</p><h2>Notes</h2>");
    ASSERT_EQ(document.body.size(), 2U) << textOf(document);
    EXPECT_EQ(corpus::plainText(document.body.front().text), "Un début.");
}

TEST(PageFields, journalsHaveSummariesAndAuthorsBesideTheText)
{
    const corpus::Document document = documentIn(
        "", "<div><h1>Les digues</h1><span class='author'>Anne Lenoir</span><span>p. 5-24</span>"
            "<div id='abstract'><h2>Résumés</h2><p class='resume'>Court.</p></div>"
            "<div id='text'><h2>Texte intégral</h2>" +
                Text +
                "</div><div id='bibliography'><h2>Bibliographie</h2><p>Un livre.</p></div>"
                "<div id='authors'><h2>Auteurs</h2><p>Anne Lenoir</p></div>"
                "<div id='license'><p>Tous droits réservés.</p></div></div>");
    const std::string text = textOf(document);
    EXPECT_EQ(text.find("Court."), std::string::npos) << text;
    EXPECT_EQ(text.find("réservés"), std::string::npos) << text;
    EXPECT_EQ(text.find("Texte intégral"), std::string::npos) << text;
    EXPECT_EQ(text.find("Lenoirp."), std::string::npos) << text;
    EXPECT_NE(text.find("Un livre."), std::string::npos) << text;
}

TEST(PageFields, theLinkMayBeTheLabelOfTheFile)
{
    const std::string page = "<link rel='canonical' href='https://phare.example/digues'>";
    const auto pdf = [&](const std::string &html) {
        return documentIn(page, "<h1>Les digues</h1>" + html + Text);
    };
    const corpus::Document whole =
        pdf("<p><a href='https://phare.example/d.pdf'>Télécharger le rapport (PDF, 2 Mo)</a></p>");
    EXPECT_EQ(whole.pdf, "https://phare.example/d.pdf");
    EXPECT_EQ(whole.body.size(), 1U) << textOf(whole);
    const corpus::Document relative =
        pdf("<p><a href='/d.pdf'>Télécharger l’étude</a></p><p>Un court texte.</p>");
    EXPECT_EQ(relative.pdf, "https://phare.example/d.pdf");
    EXPECT_EQ(relative.body.size(), 2U) << textOf(relative);
    EXPECT_EQ(
        pdf("<p>Télécharger le rapport</p><p><a href='https://a.example/x'>Ailleurs</a></p>").pdf,
        "");
}

struct Address {
    const char *head;
    const char *pdf;
    const char *url;
};

class RelativeAddresses : public testing::TestWithParam<Address> {};

TEST_P(RelativeAddresses, areMadeWhole)
{
    const corpus::Document document =
        documentIn(GetParam().head, "<h1>Les digues</h1>" + Text +
                                        "<p><a href='../d.pdf'>Télécharger le PDF</a></p>");
    EXPECT_EQ(document.pdf, GetParam().pdf);
    EXPECT_EQ(document.url, GetParam().url);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, RelativeAddresses,
    testing::Values(
        Address{"<base href='https://phare.example/notes/'><link rel=canonical href='/notes/7'>",
                "https://phare.example/d.pdf", "https://phare.example/notes/7"},
        Address{"<link rel='canonical' href='https://phare.example/notes/digues/'>",
                "https://phare.example/notes/d.pdf", "https://phare.example/notes/digues/"},
        Address{"<meta name='citation_pdf_url' content='/dossier/7.pdf'>"
                "<meta property='og:url' content='https://phare.example/notes/7'>",
                "https://phare.example/d.pdf", "https://phare.example/notes/7"},
        Address{"<meta name='DC.identifier' content='7/12'>"
                "<base href='https://phare.example/notes/'>",
                "https://phare.example/d.pdf", ""},
        Address{"", "", ""}));

TEST(PageFields, openGraphMayHaveItsNamesTwice)
{
    const corpus::Document document =
        documentIn("<meta property='og:title' content='Les digues'>"
                   "<meta property='og:article:author' content='Anne Martin'>"
                   "<meta property='og:article:published_time' content='2024-03-12T05:00:08Z'>",
                   Text);
    EXPECT_EQ(corpus::toString(document.date), "2024-03-12");
    EXPECT_EQ(namesOf(document.authors), "Anne Martin");
}

TEST(PageFields, officialTextsAreLawsOfTheDateInTheirTitle)
{
    const auto act = [](const std::string &title, const std::string &number) {
        return documentIn("", "<h1>" + title + "</h1><p>" + number + "</p>" + Text);
    };
    const std::string title = "Décret n° 2021-12 du 8 janvier 2021 relatif aux digues du littoral";
    const corpus::Document decree = act(title, "NOR : TREP2031234D");
    EXPECT_EQ(decree.type, "law");
    EXPECT_EQ(decree.date, (corpus::Date{2021, 1, 8}));
    EXPECT_EQ(act("Arrêté du 1er mars 2021 portant nomination du garde", "NOR: TREP2031234A").date,
              (corpus::Date{2021, 3, 1}));
    EXPECT_EQ(act(title, "NOR : inconnu").type, "webpage");
    EXPECT_EQ(act(title, "NORD-PAS-DE-CALAIS").type, "webpage");
    const corpus::Document act2 =
        documentIn("<meta property='eli:title' content='Règlement sur les digues'><meta "
                   "property='eli:date_document' content='2024-06-13'>",
                   "<p>12.7.2024</p>" + Text);
    EXPECT_EQ(act2.date, (corpus::Date{2024, 6, 13})) << "not that of the journal";
}

TEST(PageFields, theKindMayStandBesideTheTitle)
{
    const auto kindOf = [](const std::string &above) {
        return documentIn("", above + "<h1>Les digues</h1>" + Text);
    };
    const corpus::Document report = kindOf("<div>Rapport</div><div>Mars 2024</div>");
    EXPECT_EQ(report.type, "report");
    EXPECT_EQ(report.genre, "Rapport");
    EXPECT_EQ(textOf(report).find("Rapport"), std::string::npos);
    EXPECT_EQ(kindOf("<p>Policy brief</p>").type, "Policy brief");
    EXPECT_EQ(kindOf("<p>Rapport d'information</p>").type, "report");
    EXPECT_EQ(
        documentIn("", "<h1>Les digues</h1><div class='field--name-field-type'>Avis</div>" + Text)
            .type,
        "report");
    EXPECT_EQ(kindOf("<p>Rapport</p><p>Un</p><p>Deux</p>").type, "webpage");
    EXPECT_EQ(kindOf("<p>Publications</p>").type, "webpage");
}

TEST(PageFields, journalsHaveSubtitlesAndSummariesInSeveralLanguages)
{
    const corpus::Document document = documentIn(
        "<meta name='citation_title' content='Digues'>",
        "<h1 id='docTitle'>Digues</h1><p class='docSubtitle'>Une histoire</p>"
        "<p class='docAltTitle'>Dykes</p><div id='abstract'><h2>Résumés</h2>"
        "<div lang='fr'><p>Le résumé.</p></div><div lang='en'><p>The abstract.</p></div></div>" +
            Text);
    EXPECT_EQ(document.title, "Digues");
    EXPECT_EQ(document.alternateTitles,
              (std::vector<std::string>{"Digues\u00A0: Une histoire", "Dykes"}));
    EXPECT_EQ(document.summary, "Le résumé.");
    EXPECT_EQ(textOf(document).find("histoire"), std::string::npos) << textOf(document);
}

TEST(PageFields, whatAuthorsAreAndButtonsAreNoText)
{
    const corpus::Document document = documentIn(
        "", "<h1>Les digues</h1><h2>Auteurs</h2><div><a>Anne Martin</a><p>Conseillère économique"
            "</p></div><div><a>Paul Roy</a><p>Directeur adjoint</p></div>"
            "<p>Publié le 12/03/2024 à 20:13, mis à jour le 13/03/2024 à 08:00</p>"
            "<ul><li>Copier le lien</li><li>Réservé aux abonnés</li></ul>" +
                Text + "<p>PDF</p><h3>Share</h3>");
    EXPECT_EQ(namesOf(document.authors), "Anne Martin; Paul Roy");
    EXPECT_EQ(document.body.size(), 1U) << textOf(document);
    const corpus::Document numbered =
        documentIn("<meta name='citation_author' content='Martin, Anne'>"
                   "<meta name='citation_author' content='Roy, Paul'>",
                   "<h1>Les digues</h1><p>Anne Martin 1, Paul Roy (1, 2)</p>" + Text);
    EXPECT_EQ(numbered.body.size(), 1U) << textOf(numbered);
}

TEST(PageFields, keywordsThatTheRecordHasAreNoText)
{
    const std::string head = "<meta name='citation_keywords' content='digues; État et mer'>";
    const auto blocks = [&](const std::string &keywords) {
        return documentIn(head, "<h1>Les digues</h1>" + Text + "<h5>Mots-clés :</h5><p>" +
                                    keywords + "</p>")
            .body.size();
    };
    EXPECT_EQ(blocks("État et mer, digues"), 1U);
    EXPECT_EQ(blocks("digues, ports"), 3U) << "more than the record says";
}

TEST(PlainTexts, takeTheNumbersBelowTheirTitle)
{
    const Reading reading = readPlainText("Les digues en 2023\n\nAuteur : Anne Durand\n"
                                          "DOI : 10.5555/digues.7\nISBN : 978-2-07-036822-8\n\n"
                                          "Les digues tiennent encore.\n",
                                          "digues.txt");
    ASSERT_EQ(reading.documents.size(), 1U);
    const corpus::Document &document = reading.documents.front().document;
    EXPECT_EQ(namesOf(document.authors), "Anne Durand");
    EXPECT_EQ(document.doi, "10.5555/digues.7");
    EXPECT_EQ(document.isbn, "978-2-07-036822-8");
    EXPECT_EQ(textOf(document), "Les digues tiennent encore.");
}

TEST(PageFields, takeWhatTheProgramThatSavedThePageWrote)
{
    const corpus::Document browser =
        documentIn("<title>Le détroit</title>",
                   "<!-- saved from url=(0031)https://exemple.org/detroit?a=b -->" + Text);
    EXPECT_EQ(browser.url, "https://exemple.org/detroit?a=b");
    EXPECT_FALSE(browser.accessed.known());
    const std::string note = "<!--\n Page saved with SingleFile \n url: https://exemple.org/saisi "
                             "\n saved date: Sun Mar 02 2025 10:12:13 GMT+0100 (heure normale "
                             "d’Europe centrale)\n-->";
    const corpus::Document single = documentIn("<title>Le détroit</title>" + note, Text);
    EXPECT_EQ(single.url, "https://exemple.org/saisi");
    EXPECT_EQ(single.accessed, (corpus::Date{2025, 3, 2}));
    EXPECT_FALSE(single.date.known());
    EXPECT_EQ(documentIn("<link rel='canonical' href='https://exemple.org/vrai'>" + note, Text).url,
              "https://exemple.org/vrai");
}

TEST(PageFields, endBeforeWhatARepositorySaysOfItsRecord)
{
    EXPECT_EQ(textOf(documentIn("", "<h1>Le détroit fermé</h1>" + Text +
                                        "<h4>Dates et versions</h4><p>hal-01, version 1 "
                                        "(12-03-2024)</p><h4>Exporter</h4><p>BibTeX</p>")),
              textOf(documentIn("", "<h1>Le détroit fermé</h1>" + Text)));
}

TEST(PageFields, booksOfSchemaOrgHaveEditorsTranslatorsAndAnEdition)
{
    const auto page = [](const char *type) {
        return documentIn(R"(<script type="application/ld+json">{"@type":")" + std::string(type) +
                              R"(","name":"Les digues","editor":{"@type":"Person","name":
            "Jeanne Aubry"},"translator":[{"@type":"Person","givenName":"Inès","familyName":
            "Villard"}],"bookEdition":"2e éd."}</script>)",
                          "<h1>Les digues</h1>" + Text);
    };
    const corpus::Document book = page("Book");
    EXPECT_EQ(book.editors, (std::vector<corpus::Name>{{.family = "Aubry", .given = "Jeanne"}}));
    EXPECT_EQ(book.translators,
              (std::vector<corpus::Name>{{.family = "Villard", .given = "Inès"}}));
    EXPECT_EQ(book.edition, "2");
    EXPECT_TRUE(page("NewsArticle").editors.empty()); // the newspaper's
}

TEST(PageFields, episodesAreOfTheirSeries)
{
    const std::string episode = R"(<script type="application/ld+json">{"@type":"PodcastEpisode",
        "name":"Le détroit fermé","partOfSeries":{"@type":"PodcastSeries","name":"Le Phare"}}
        </script>)";
    const corpus::Document document = documentIn(episode, "<h1>Le détroit fermé</h1>" + Text);
    EXPECT_EQ(document.type, "podcast");
    EXPECT_EQ(document.container, "Le Phare");
}

struct Newspaper {
    const char *more; ///< of the article
    const char *site; ///< `og:site_name`
    const char *container;
};

class Newspapers : public testing::TestWithParam<Newspaper> {};

TEST_P(Newspapers, holdTheirArticles)
{
    const auto &[more, site, container] = GetParam();
    const corpus::Document document = documentIn(
        R"(<script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":
        "Le détroit fermé","publisher":{"@type":"NewsMediaOrganization","name":"La Gazette"})" +
            std::string(more) + "}</script><meta property='og:site_name' content='" + site + "'>",
        "<h1>Le détroit fermé</h1>" + Text);
    EXPECT_EQ(document.type, "press");
    EXPECT_EQ(document.container, container);
    EXPECT_EQ(document.publisher, "La Gazette");
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Newspapers,
    testing::Values(Newspaper{"", "La Gazette", "La Gazette"}, Newspaper{"", "", "La Gazette"},
                    Newspaper{"", "LaGazette.fr", "La Gazette"},
                    Newspaper{"", "La Gazette | Toute l’actualité", "La Gazette"},
                    Newspaper{"", "Le Phare du soir", "Le Phare du soir"},
                    Newspaper{R"(,"isPartOf":{"@type":"Periodical","name":"Le Phare"})",
                              "La Gazette", "Le Phare"}));

TEST(PageFields, thePublisherOfAReportIsNoNewspaper)
{
    const std::string report = R"(<script type="application/ld+json">{"@type":"Report","name":
        "Le détroit fermé","publisher":{"@type":"Organization","name":"Ifri"}}</script>)";
    EXPECT_EQ(documentIn(report, "<h1>Le détroit fermé</h1>" + Text).container, "");
}

} // namespace
} // namespace lutrin::exchange
