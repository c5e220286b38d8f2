// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the systems that make sites do to pages, which was once read wrongly; the pages are ours.

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Sentence =
    "Les digues du littoral ont été relevées trois fois en vingt ans, sans que la mer s’en soit "
    "aperçue, et les communes qui les entretiennent ne le disent pas. ";

corpus::Document pageOf(const std::string &head, const std::string &body,
                        const std::string &language = "fr")
{
    return documentOn("<html lang='" + language + "'><head>" + head + "</head><body>" + body +
                      "</body></html>");
}

std::string textOf(const corpus::Document &document)
{
    return corpus::plainText(document.body);
}

std::string paragraphs(int count)
{
    std::string all;
    for (int at = 0; at < count; ++at)
        all += "<p>" + Sentence + "</p>";
    return all;
}

class Frames : public testing::TestWithParam<const char *> {};

TEST_P(Frames, thatHoldThePageAreNoFurniture)
{
    const corpus::Document document = pageOf(
        "<title>Les digues | Le portail</title>",
        std::string("<div class='") + GetParam() + "'><h1>Les digues</h1><p>Par Anne Martin</p>" +
            paragraphs(2) + "<div class='sidebar'><p>Nos autres sites.</p></div></div>");
    EXPECT_EQ(textOf(document) + ' ', Sentence.substr(0, Sentence.size() - 1) + "\n\n" + Sentence);
    EXPECT_EQ(namesOf(document.authors), "Anne Martin");
}

INSTANTIATE_TEST_SUITE_P(Sites, Frames,
                         testing::Values("content has-sidebar", "site no-sidebar",
                                         "layout-right-sidebar",
                                         "post-77 type-post category-social tag-share hentry"));

TEST(PageSites, furnitureMayBeLongerThanTheTextAndHaveHeadings)
{
    const corpus::Document document =
        pageOf("<title>Les digues | Le portail</title>",
               "<div class='cookie-banner'><h2>Vos choix</h2>" + paragraphs(4) +
                   "</div><div class='related'><article><h2>Un autre</h2>" + paragraphs(6) +
                   "</article></div><div><h1>Les digues</h1><p>" + Sentence + "</p></div>");
    EXPECT_EQ(textOf(document) + ' ', Sentence);
}

TEST(PageSites, theLanguageOfATemplateIsNotThatOfTheText)
{
    const std::string text = "<h1>Les digues</h1>" + paragraphs(3);
    EXPECT_EQ(pageOf("", text, "en-US").language, "fr");
    EXPECT_EQ(pageOf("<meta property='og:locale' content='en_US'>", text, "en").language, "fr");
    EXPECT_EQ(pageOf("<meta name='DC.language' content='en'>", text).language, "en")
        << "of a work whose summary is in French";
    EXPECT_EQ(pageOf("", "<h1>Les digues</h1><p>Court.</p>", "en").language, "en")
        << "too little to tell";
    EXPECT_EQ(corpus::toString(
                  pageOf("", "<h1>Les digues</h1><p>04/03/2024</p>" + paragraphs(3), "en-US").date),
              "2024-03-04")
        << "the day first, as French has it";
}

struct Line {
    const char *line;
    const char *date;
    const char *authors;
    const char *genre = "";
};

class HeadLinesOfSites : public testing::TestWithParam<Line> {};

TEST_P(HeadLinesOfSites, giveDateAndAuthors)
{
    const Line &tested = GetParam();
    const corpus::Document document = pageOf(
        "", "<h1>Les digues</h1><div>" + std::string(tested.line) + "</div>" + paragraphs(2));
    EXPECT_EQ(corpus::toString(document.date), tested.date);
    EXPECT_EQ(namesOf(document.authors), tested.authors);
    EXPECT_EQ(document.genre, tested.genre);
}

INSTANTIATE_TEST_SUITE_P(
    Sites, HeadLinesOfSites,
    testing::Values(
        Line{"Publié le 3 mars 2024 à 10h12, modifié le 4 mars 2024 à 9h00", "2024-03-03", ""},
        Line{"Publié le 1<sup>er</sup> avril 2022 – Mis à jour le 3 avril 2022", "2022-04-01", ""},
        Line{"Publié le 12 mars 2024 (mis à jour le 14 mars 2024)", "2024-03-12", ""},
        Line{"Remis le : 6 février 2024", "2024-02-06", ""},
        Line{"Publication: 12 septembre 2023, 18:04 CEST", "2023-09-12", ""},
        Line{"Publication date: 3 May 2021", "2021-05-03", ""},
        Line{"| 07/02/2023 | Temps de lecture : 12 min", "2023-02-07", ""},
        Line{"2 mai 2024&nbsp;·&nbsp;7 min&nbsp;·&nbsp;Karim Benali", "2024-05-02", "Karim Benali"},
        Line{"Article | Publié le 08/11/2022 à 7h00 | Ysé Rieffe, Pierre Pétion", "2022-11-08",
             "Ysé Rieffe; Pierre Pétion", "Article"},
        Line{"Jérémie Castel | 21 mai 2021", "2021-05-21", "Jérémie Castel"},
        Line{"Mai 2019, pages 14 et 15", "2019-05", ""}, Line{"Actes | 2019 | Brest", "", ""},
        Line{"par Éloïse Prévôt", "", "Éloïse Prévôt"},
        Line{"Écrit par Anaïs Chauvin", "", "Anaïs Chauvin"},
        Line{"Propos recueillis par Denis Moulin", "", "Denis Moulin"},
        Line{"Propos recueillis par Denis Moulin, le 12 juin 2023", "2023-06-12", "Denis Moulin"},
        Line{"par exemple ce matin", "", ""}));

class Bylines : public testing::TestWithParam<std::pair<const char *, const char *>> {};

TEST_P(Bylines, giveThePersons)
{
    const auto &[byline, authors] = GetParam();
    EXPECT_EQ(
        namesOf(pageOf("", "<h1>Les digues</h1>" + std::string(byline) + paragraphs(2)).authors),
        authors);
}

INSTANTIATE_TEST_SUITE_P(
    Sites, Bylines,
    testing::Values(
        std::pair{"<div class='authors'><div class='author-teaser'><span>Authors</span>"
                  "<a href='/p1'>Simone Tallier</a><a href='/p2'>Georg Zack</a></div></div>",
                  "Simone Tallier; Georg Zack"},
        std::pair{"<div class='authors'><div><a href='/profile/majda/'>Majda Rugel</a> "
                  "<span>Senior Policy Fellow</span></div></div>",
                  "Majda Rugel"},
        std::pair{"<ul class='authors'><li><span class='name'>Chloé Ménard</span> <span "
                  "class='aff'>(CNRS, UMR 7300)</span></li><li><span class='name'>Bastien Hue"
                  "</span> <span>Université des rives</span></li></ul>",
                  "Chloé Ménard; Bastien Hue"},
        std::pair{"<div class='authors'>Élodie Marchais, Benjamin Quéré (Insee)</div>",
                  "Élodie Marchais; Benjamin Quéré"},
        std::pair{"<div class='byline'><p class='author'>Sophie Lanvin</p><p>12/11/2013 14:05</p>"
                  "</div>",
                  "Sophie Lanvin"},
        std::pair{"<div class='authors'>Anne Martel1, Paul Roux 2</div>", "Anne Martel; Paul Roux"},
        std::pair{"<div class='authors'>Jean Martel avec <a href='/auteurs/paul'>Paul Roux</a>"
                  "</div>",
                  "Jean Martel avec Paul Roux"},
        std::pair{"<div>Report by <a href='/people/seth-jonson'>Seth G. Jonson</a> and <a "
                  "href='/people/riley'>Riley McCabe</a></div>",
                  "Seth G. Jonson; Riley McCabe"},
        std::pair{"<p>Une phrase qui dit d’avance ce que dit tout le texte de la page, et qui n’en "
                  "est pas la première.</p><h3><a href='/about/our-people/olga'>Dr Olga "
                  "Stern</a></h3><p>Fellow</p>",
                  "Olga Stern"},
        std::pair{"<p>Authors<a href='/p1'>Simone Tallier</a><a href='/p2'>Georg Zack</a></p>",
                  "Simone Tallier; Georg Zack"},
        std::pair{"<p><a href='/experts'>Nos experts</a></p>", ""},
        std::pair{"<p>Léonie Arnaud et Hugo Belhaj</p><time datetime='2022-02-10'>10 février 2022"
                  "</time>",
                  "Léonie Arnaud; Hugo Belhaj"},
        std::pair{"<p>ET PRÉSENTÉ PAR</p><p>Mme Odile SABATIER,</p><p>Députée</p>",
                  "Odile Sabatier"},
        std::pair{"<div class='authors'><div>Auteur</div><div>Giulio Marini</div><div>Trad.</div>"
                  "<div>Flore Besson</div></div>",
                  "Giulio Marini"}));

TEST(PageSites, authorsOfABibliographyAreNotThePages)
{
    const std::string list =
        "<div class='bibliography'><h1>Bibliographie</h1><div class='biblioentry'><p><em>Des digues"
        "</em>. <span class='author'>Claire Maury. </span>Brest, 2006.</p></div></div>";
    EXPECT_EQ(namesOf(pageOf("", list + paragraphs(1)).authors), "");
    EXPECT_EQ(namesOf(pageOf("", "<p class='byline'>Par Zoé Klein</p>" + list).authors),
              "Zoé Klein");
}

TEST(PageSites, accountsAndTheSiteAreNoAuthorsBesideAByline)
{
    const std::string byline = "<h1>Les digues</h1><p class='byline'>Par Claire Maury</p>";
    const auto data = [](const char *author) {
        return std::string("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":"
                           "\"Les digues\",\"publisher\":{\"name\":\"Institut des rives\"},"
                           "\"author\":{\"@type\":\"Person\",\"name\":\"") +
               author + "\"}}</script>";
    };
    for (const char *account : {"redac", "Institut des rives"})
        EXPECT_EQ(namesOf(pageOf(data(account), byline + paragraphs(1)).authors), "Claire Maury");
    EXPECT_EQ(namesOf(pageOf(data("Zoé Klein"), byline + paragraphs(1)).authors), "Zoé Klein");
    EXPECT_EQ(namesOf(pageOf(data("Institut des rives"), paragraphs(1)).authors),
              "Institut des rives")
        << "nobody else signs";
}

std::string script(const std::string &json)
{
    return "<script type='application/ld+json'>" + json + "</script>";
}

TEST(PageSites, ofSeveralWorksThePageIsTheOneOfItsAddressOrTitle)
{
    const std::string other = script(R"({"@type":"Article","headline":"Un voisin",
        "url":"https://r.example/voisin","author":{"name":"Autre Plume"}})");
    const std::string own = script(R"({"@type":"Article","headline":"Les digues",
        "url":"https://r.example/digues/#article","datePublished":"2023-02-02"})");
    EXPECT_EQ(pageOf("<link rel='canonical' href='https://r.example/digues'>" + other + own,
                     paragraphs(1))
                  .title,
              "Les digues");
    EXPECT_EQ(pageOf("<title>Les digues – La revue</title>" + other + own, paragraphs(1)).title,
              "Les digues");
    EXPECT_EQ(pageOf(other + own, paragraphs(1)).title, "Un voisin");
}

TEST(PageSites, jsonLdMayBeOfOtherKinds)
{
    const corpus::Document episode =
        pageOf(script(R"({"@type":"PodcastEpisode","name":"La soif","datePublished":"2022-11-02",
            "author":{"@type":"Person","name":"Maïa Rochet"}})"),
               "<h1>La soif</h1>" + paragraphs(1));
    EXPECT_EQ(corpus::toString(episode.date), "2022-11-02");
    EXPECT_EQ(namesOf(episode.authors), "Maïa Rochet");
    const corpus::Document report =
        pageOf(script(R"({"@type":"Report","name":"L’eau","reportNumber":"2021-04",
            "author":[{"@type":"CollegeOrUniversity","name":"École des rives"}]})"),
               paragraphs(1));
    EXPECT_EQ(report.number, "2021-04");
    ASSERT_EQ(report.authors.size(), 1U);
    EXPECT_EQ(report.authors.front().literal, "École des rives");
}

TEST(PageSites, whatOneVocabularyCallsABodyIsOne)
{
    const corpus::Document document =
        pageOf("<meta name='citation_author' content='Consortium Fluvial'>" +
                   script(R"({"@type":"Dataset","name":"L’eau","creator":[{"@type":"Organization",
            "name":"Consortium Fluvial"}]})"),
               paragraphs(1));
    ASSERT_EQ(document.authors.size(), 1U);
    EXPECT_EQ(document.authors.front().literal, "Consortium Fluvial");
}

TEST(PageSites, aHeadingBelowTheSitesIsTheTitle)
{
    const std::string text = "<h2>Le sel et la mine</h2>" + paragraphs(1);
    EXPECT_EQ(pageOf("<title>Le sel et la mine | Cahiers de l’ombre</title>",
                     "<h1>Cahiers de l’ombre</h1>" + text)
                  .title,
              "Le sel et la mine");
    EXPECT_EQ(pageOf("<title>Le sel et la mine - Cahiers de l’ombre</title>",
                     "<h1><a href='/'><img src='logo.png'></a></h1>" + text)
                  .title,
              "Le sel et la mine");
    EXPECT_EQ(pageOf("<title>Le sel – La revue</title>", "<h1>Le sel</h1><h2>La revue</h2>").title,
              "Le sel");
}

class Asides : public testing::TestWithParam<const char *> {};

TEST_P(Asides, areNoText)
{
    const corpus::Document document =
        pageOf("", "<h1>Les digues</h1>" + paragraphs(1) + GetParam() + "<p>Fin du texte.</p>");
    EXPECT_EQ(textOf(document), Sentence.substr(0, Sentence.size() - 1) + "\n\nFin du texte.");
}

INSTANTIATE_TEST_SUITE_P(
    Sites, Asides,
    testing::Values("<p><strong>Lire aussi :</strong> <a href='/b'>Un autre article</a></p>",
                    "<section><span>Lire aussi |</span> <a href='/z'>Sécheresse</a></section>",
                    "<p>Il vous reste 72.5% de cet article à lire. La suite est payante.</p>",
                    "<div class='sommaire'><ol><li><a href='#a'>Un</a></li></ol></div>",
                    "<div id='respond'><h3>Laisser un commentaire</h3></div>",
                    "<amp-ad><div fallback>Réclame</div></amp-ad>"));

TEST(PageSites, metadataInSeveralLanguagesAreThoseOfTheWork)
{
    const corpus::Document document =
        pageOf("<meta name='DC.language' content='fr'>"
               "<meta name='DC.title' xml:lang='en' content='The dikes'>"
               "<meta name='DC.title' xml:lang='fr' content='Les digues'>"
               "<meta name='DC.description' lang='en' content='Three times.'>"
               "<meta name='DC.description' lang='fr' content='Trois fois.'>"
               "<meta name='dcterms.identifier' content='urn:isbn:9782070408504'>",
               paragraphs(1), "en");
    EXPECT_EQ(document.title, "Les digues");
    EXPECT_EQ(document.summary, "Trois fois.");
    EXPECT_EQ(document.isbn, "9782070408504");
}

TEST(PageSites, microdataInTheHeadAreThePages)
{
    const corpus::Document document =
        pageOf("<meta itemprop='headline' content='Les digues'><meta itemprop='author' "
               "content='Margaux Pinel'><meta itemprop='datePublished' "
               "content='2019-10-21T10:05:11+0200'>",
               paragraphs(1) + "<div><meta itemprop='author' content='Autre Plume'></div>");
    EXPECT_EQ(document.title, "Les digues");
    EXPECT_EQ(namesOf(document.authors), "Margaux Pinel");
    EXPECT_EQ(corpus::toString(document.date), "2019-10-21");
}

TEST(PageSites, marksOfDatesMayHoldWordsToo)
{
    for (const char *mark :
         {"<div class='published-on'>Publié le 28 juin 2023</div>",
          "<time>Publication : 28 juin 2023</time>", "<time datetime='Jun 28'>28 juin 2023</time>"})
        EXPECT_EQ(corpus::toString(
                      pageOf("", "<h1>Les digues</h1>" + std::string(mark) + paragraphs(1)).date),
                  "2023-06-28")
            << mark;
}

TEST(PageSites, aDoiMayStandAlone)
{
    for (const char *line : {"doi:10.18449/2021C47", "https://doi.org/10.18449/2021C47"})
        EXPECT_EQ(
            pageOf("", "<h1>Les digues</h1><p>" + std::string(line) + "</p>" + paragraphs(1)).doi,
            "10.18449/2021c47");
}

TEST(PageSites, whatStandsBesideAHeadingIsNoText)
{
    const corpus::Document document = pageOf(
        "<title>Les digues</title><meta name='author' content='Anne Martin'>",
        "<main><p>Énergie</p><p>Note n° 12</p><h1>Les digues</h1><p>Par</p><p>Anne Martin</p>"
        "<p>Chercheuse associée au Centre des rives</p>" +
            paragraphs(1) + "</main>");
    EXPECT_EQ(textOf(document) + ' ', "Note n° 12\n\n" + Sentence);
}

TEST(PageSites, aHeadingMayHaveItsSubtitleBesideIt)
{
    EXPECT_EQ(
        pageOf("", "<h1><span>Les digues</span><span class='sous-titre'>Un recul</span></h1>" +
                       paragraphs(1))
            .title,
        "Les digues\u00A0: Un recul");
    EXPECT_EQ(
        pageOf("", "<h1><span class='lettrine'>L</span><span>es digues</span></h1>" + paragraphs(1))
            .title,
        "Les digues");
}

TEST(PageSites, aSloganIsNoPublisher)
{
    for (const char *site : {"Les Rives", "Les Rives | Les idées d’abord",
                             "Les Rives – International Affairs Think Tank"})
        EXPECT_EQ(pageOf("<meta property='og:site_name' content='" + std::string(site) + "'>",
                         "<h1>Les digues</h1>" + paragraphs(1))
                      .publisher,
                  "Les Rives");
    EXPECT_EQ(pageOf("<meta property='og:site_name' content='Rives - Revue des mers'>",
                     "<h1>Les digues</h1>" + paragraphs(1))
                  .publisher,
              "Rives - Revue des mers");
}

TEST(PageSites, panesBehindTheFirstAreText)
{
    EXPECT_EQ(textOf(pageOf("", "<h1>Les digues</h1><div role='tabpanel'>" + paragraphs(1) +
                                    "</div><div role='tabpanel' style='display:none'><p>La suite."
                                    "</p></div><div style='display:none'><p>Rien.</p></div>")),
              Sentence.substr(0, Sentence.size() - 1) + "\n\nLa suite.");
}

TEST(PageSites, aLeadIsNotWhatIsSold)
{
    EXPECT_EQ(pageOf("", "<h1>Les digues</h1><div class='paywall paywall--lead'>Abonnez-vous.</div>"
                         "<div class='lead'>Trois fois.</div>" +
                             paragraphs(1))
                  .summary,
              "Trois fois.");
}

TEST(PageSites, rdfaTellsTheDate)
{
    EXPECT_EQ(corpus::toString(pageOf("", "<h1>Les digues</h1><span property='dc:date dc:created' "
                                          "content='2012-05-04T10:00:00+02:00'>ven</span>" +
                                              paragraphs(1))
                                   .date),
              "2012-05-04");
}

TEST(PageSites, rdfaTellsAuthorsAndTitle)
{
    const corpus::Document scoped = pageOf(
        "", "<h1>Le port</h1><div vocab='https://schema.org/' typeof='ScholarlyArticle'>"
            "<h2 property='headline'>Les digues</h2><span property='author' typeof='Person'>"
            "<span property='name'>Anne Martin</span>, <span property='affiliation'>Insee</span>"
            "</span><meta property='author' content='https://port.example/anne'>" +
                paragraphs(1) +
                "</div><div typeof='schema:Article'><span property='schema:author'>Paul Roy</span>"
                "</div>");
    EXPECT_EQ(scoped.title, "Les digues");
    EXPECT_EQ(namesOf(scoped.authors), "Anne Martin");
    const corpus::Document bare =
        pageOf("", "<h1>Les digues</h1><span property='dc:creator'>Anne Martin</span> et "
                   "<span property='dc:creator schema:author' content='Paul Roy'>P. R.</span>"
                   "<span property='title'>Les eaux</span>" +
                       paragraphs(1));
    EXPECT_EQ(bare.title, "Les digues");
    EXPECT_EQ(namesOf(bare.authors), "Anne Martin; Paul Roy");
}

TEST(PageSites, linesOfABylineWithMoreAreNoText)
{
    for (const char *line : {"Anne Martin<br>Conseillère spéciale, Fondation des rives",
                             "Par Anne Martin <span>Publié le 3 mars 2024, modifié le 4</span>",
                             "Anne Martin (Insee)"})
        EXPECT_EQ(
            textOf(pageOf("<meta name='author' content='Anne Martin'>",
                          "<h1>Les digues</h1><p>" + std::string(line) + "</p>" + paragraphs(1))) +
                ' ',
            Sentence)
            << line;
}

TEST(PageSites, fieldsForOtherReadersTellToo)
{
    const corpus::Document document =
        pageOf("<meta name='parsely-author' content='Dana Whitford'><meta name='sailthru.date' "
               "content='2022-02-03'>",
               "<h1>Les digues</h1>" + paragraphs(1));
    EXPECT_EQ(namesOf(document.authors), "Dana Whitford");
    EXPECT_EQ(corpus::toString(document.date), "2022-02-03");
    EXPECT_EQ(namesOf(pageOf(script(R"({"@type":"Article","headline":"Les digues",
        "author":"Par Anne Colin et Rémi Duc"})"),
                             paragraphs(1))
                          .authors),
              "Anne Colin; Rémi Duc");
}

TEST(PageSites, aPageMayHaveTwentyThousandAuthors)
{
    std::string authors; // each compared with all others they took half a minute
    for (int at = 0; at < 20'000; ++at)
        authors += (at == 0 ? "" : ",") +
                   (R"({"@type":"Organization","name":"Groupe )" + std::to_string(at) + "\"}");
    const corpus::Document document =
        pageOf(script(R"({"@type":"Article","headline":"Les digues","author":[)" + authors + "]}"),
               paragraphs(1));
    EXPECT_EQ(document.authors.size(), 20'000U);
}

TEST(PageSites, severalInvertedNamesMayShareAField)
{
    EXPECT_EQ(namesOf(pageOf("<meta name='citation_author' content='Vasse, L., Tréy, S., &amp; "
                             "Bossy, A.'>",
                             paragraphs(1))
                          .authors),
              "L. Vasse; S. Tréy; A. Bossy");
}

} // namespace
} // namespace lutrin::exchange
