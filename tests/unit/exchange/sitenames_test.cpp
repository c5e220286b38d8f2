// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who publishes a page, in which series, where its PDF is and what it is about, where only what
// one sees tells; the pages are ours.

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Lock =
    "<p>Les portes du canal ont été refaites deux fois en trente ans, sans que le trafic des "
    "péniches en soit changé, et personne ne sait plus qui les entretient.</p>";

corpus::Document read(const std::string &head, const std::string &body)
{
    return documentOn("<html lang='fr'><head>" + head + "</head><body>" + body + "</body></html>");
}

struct WindowTitle {
    const char *window;
    const char *beside; ///< what else stands on the page
    const char *publisher;
};

class NamesOfSites : public testing::TestWithParam<WindowTitle> {};

TEST_P(NamesOfSites, areThosePagesShow)
{
    const WindowTitle &tested = GetParam();
    const corpus::Document document = read("<title>" + std::string(tested.window) + "</title>",
                                           tested.beside + ("<h1>Les portes</h1>" + Lock) + Lock);
    EXPECT_EQ(document.publisher, tested.publisher);
    EXPECT_EQ(document.title, "Les portes");
}

INSTANTIATE_TEST_SUITE_P(
    Sites, NamesOfSites,
    testing::Values(WindowTitle{"Les portes - Cahiers des eaux", "<a href='/'>Cahiers des eaux</a>",
                                "Cahiers des eaux"},
                    WindowTitle{"Les portes | Cahiers des eaux",
                                "<div id='site-name'>Cahiers des eaux</div>", "Cahiers des eaux"},
                    WindowTitle{"Les portes - [Cahiers des eaux]",
                                "<a rel='home' href='https://x.example'>Cahiers "
                                "des eaux</a>",
                                "Cahiers des eaux"},
                    WindowTitle{"Cahiers des eaux - Les portes",
                                "<a href='/'><img alt='Cahiers des eaux'></a>", "Cahiers des eaux"},
                    WindowTitle{"Les portes - Cahiers des eaux",
                                "<footer>© Cahiers des eaux 2021</footer>", "Cahiers des eaux"},
                    WindowTitle{"Les portes - Analyses", "<a href='/analyses'>Analyses</a>", ""},
                    WindowTitle{"Les portes - Cahiers des eaux", "", ""}));

struct Numbered {
    const char *line;
    const char *series;
    const char *number;
    const char *genre = "";
};

class SeriesLines : public testing::TestWithParam<Numbered> {};

TEST_P(SeriesLines, tellTheSeries)
{
    const Numbered &tested = GetParam();
    const corpus::Document document =
        read("<title>Les portes</title>",
             "<p>" + std::string(tested.line) + "</p><h1>Les portes</h1>" + Lock + Lock);
    EXPECT_EQ(document.series, tested.series);
    EXPECT_EQ(document.number, tested.number);
    EXPECT_EQ(document.genre, tested.genre);
}

INSTANTIATE_TEST_SUITE_P(
    Sites, SeriesLines,
    testing::Values(Numbered{"Questions d’Europe n°674", "Questions d’Europe", "674"},
                    Numbered{"Les notes du Conseil n° 63", "Les notes du Conseil", "63"},
                    Numbered{"Note des Eaux n°12/2024", "Note des Eaux", "12/2024"},
                    Numbered{"Policy Paper No. 229", "", "229", "Policy Paper"},
                    Numbered{"Rapport d’information n° 812 (2021-2022)", "", "812",
                             "Rapport d’information"},
                    Numbered{"Cahiers, Voies.Et.Eaux, No. 114, May 2019", "Voies.Et.Eaux", "114"},
                    Numbered{"Loi n° 2004-575", "", ""}, Numbered{"Salle n° 12", "", ""}));

TEST(SiteFiles, aLinkToTheOnlyPdfIsTheTexts)
{
    const auto pdfOf = [](const std::string &links) {
        return read("<title>Les portes</title>", "<h1>Les portes</h1>" + Lock + Lock + links).pdf;
    };
    const std::string text = "<p><a href='https://x.example/a.pdf'>Version PDF</a></p>";
    EXPECT_EQ(pdfOf(text), "https://x.example/a.pdf");
    EXPECT_EQ(pdfOf("<p><a href='https://x.example/a.pdf'>Consulter le rapport</a></p><p><a "
                    "href='https://x.example/s.pdf'>Lire la synthèse</a></p>"),
              "https://x.example/a.pdf");
    EXPECT_EQ(pdfOf(text + "<p><a href='https://x.example/b.pdf'>Télécharger</a></p>"), "")
        << "which of them?";
    EXPECT_EQ(pdfOf("<p>Voir <a href='https://x.example/a.pdf'>le décret de 1963</a>.</p>"), "");
}

TEST(SiteKeywords, standBelowOrBesideTheirLabel)
{
    using Words = std::vector<std::string>;
    const auto wordsOf = [](const std::string &html) {
        return read("<title>Les portes</title>", "<h1>Les portes</h1>" + Lock + Lock + html)
            .keywords;
    };
    EXPECT_EQ(wordsOf("<p><b>Mots-clés</b> : canal, écluse</p>"), (Words{"canal", "écluse"}));
    EXPECT_EQ(wordsOf("<h3>Mots-clés</h3><ul><li><a href='/c'>canal</a></li><li><a "
                      "href='/e'>écluse</a></li></ul><p>Autre chose</p>"),
              (Words{"canal", "écluse"}));
    EXPECT_EQ(wordsOf("<p><span>Keywords</span><a href='/c'>Canal</a> <a href='/e'>Lock</a></p>"),
              (Words{"Canal", "Lock"}));
}

TEST(SiteKeywords, areThoseInTheLanguageOfTheWork)
{
    const corpus::Document document =
        read("<title>Les portes</title><meta name='DC.language' content='fr'>"
             "<meta name='DC.subject' lang='fr' content='canal'>"
             "<meta name='DC.subject' lang='en' content='channel'>",
             "<h1>Les portes</h1>" + Lock);
    EXPECT_EQ(document.keywords, std::vector<std::string>{"canal"});
}

TEST(SiteData, mayBeNestedOrCallTheSubjectAHeadline)
{
    const corpus::Document document = read(
        "<title>Les portes — Le wiki</title><script type='application/ld+json'>{\"@type\":"
        "\"Article\",\"name\":\"Les portes\",\"headline\":\"ouvrage d’un canal\",\"author\":"
        "[{\"@type\":\"Person\",\"name\":\"Anne Martin\"},[{\"@type\":\"Person\",\"givenName\":"
        "\"Paul\",\"familyName\":\"Roy\"}]]}</script>",
        "<h1>Les portes</h1>" + Lock);
    EXPECT_EQ(document.title, "Les portes");
    ASSERT_EQ(document.authors.size(), 2U);
    EXPECT_EQ(document.authors[1].family, "Roy");
}

} // namespace
} // namespace lutrin::exchange
