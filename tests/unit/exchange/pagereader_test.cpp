// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onedocument.h"

#include "exchange/pages/textcapture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>

namespace lutrin::exchange {
namespace {

using corpus::BlockKind;
using corpus::Document;
using corpus::Name;

Document pageOf(std::string_view html)
{
    return documentOn(html);
}

/// A work and the words that a page of any style shows of it.
struct Work {
    Document document;
    std::map<std::string, std::string> words;
};

std::string encodedForUrl(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        std::array<char, 8> code{};
        std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned char>(c));
        result += code.data();
    }
    return result;
}

std::string upper(std::string name)
{
    for (const auto &[small, capital] : {std::pair{"é", "É"}, {"ï", "Ï"}, {"ç", "Ç"}})
        for (std::size_t at = name.find(small); at != std::string::npos; at = name.find(small))
            name.replace(at, 2, capital);
    for (char &c : name)
        c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
    return name;
}

Work work(int number)
{
    static const std::array<const char *, 5> subjects{
        "La mer de Chine", "L’Europe des ports", "Énergie & climat", "L'eau : un bien commun ?",
        "Détroits, canaux et routes"};
    static const std::array<const char *, 4> angles{
        " : quelles perspectives ?", "", " – une « ambition » à renouveler", " face aux crises"};
    static const std::array<std::pair<const char *, const char *>, 5> people{
        {{"Anne", "Martin"},
         {"Élie", "Tardieu"},
         {"Jean-Loup", "Saman"},
         {"Zoé", "Brévié"},
         {"Marie", "Dupont-Roc"}}};
    static const std::array<const char *, 12> months{
        "janvier", "février", "mars",      "avril",   "mai",      "juin",
        "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
    Work made;
    const auto at = static_cast<std::size_t>(number);
    const auto &one = people.at(at % 5);
    const auto &two = people.at((at + 2) % 5);
    Document &document = made.document;
    document.title = std::string(subjects.at(at % 5)) + angles.at(at % 4);
    document.authors = {{one.second, one.first, "", ""}, {two.second, two.first, "", ""}};
    document.date = {2005 + number, 1 + number % 12, 1 + number % 28};
    document.language = number % 3 == 0 ? "en" : "fr";
    std::string escaped = document.title;
    if (const std::size_t amp = escaped.find('&'); amp != std::string::npos)
        escaped.replace(amp, 1, "&amp;");
    std::string slashes = toString(document.date);
    slashes[4] = slashes[7] = '/';
    const bool english = document.language == "en";
    made.words = {
        {"title", escaped},
        {"title-json", document.title},
        {"title-url", encodedForUrl(document.title)},
        {"given1", one.first},
        {"family1", one.second},
        {"FAMILY1", upper(one.second)},
        {"given2", two.first},
        {"family2", two.second},
        {"FAMILY2", upper(two.second)},
        {"given1-url", encodedForUrl(one.first)},
        {"family1-url", encodedForUrl(one.second)},
        {"given2-url", encodedForUrl(two.first)},
        {"family2-url", encodedForUrl(two.second)},
        {"iso", toString(document.date)},
        {"slash-date", slashes},
        {"written-date", std::to_string(document.date.day) + " " +
                             months.at(static_cast<std::size_t>(document.date.month - 1)) + " " +
                             std::to_string(document.date.year)},
        {"language", document.language},
        {"language3", english ? "eng" : "fra"},
        {"REGION", english ? "GB" : "FR"},
        {"slug", "analyse-" + std::to_string(number)},
        {"number", std::to_string(1000 + number)},
        {"summary", "Un chapeau qui dit en une phrase de quoi il s’agit, sans plus."},
        {"body", "Le corps de l’analyse numéro " + std::to_string(number) +
                     " est assez long pour que l’on voie qu’il s’agit d’un texte."}};
    return made;
}

std::string filled(std::string page, const std::map<std::string, std::string> &words)
{
    for (const auto &[name, value] : words) {
        const std::string mark = "{{" + name + "}}";
        for (std::size_t at = page.find(mark); at != std::string::npos;
             at = page.find(mark, at + value.size()))
            page.replace(at, mark.size(), value);
    }
    EXPECT_EQ(page.find("{{"), std::string::npos);
    return page;
}

bool sameNames(const std::vector<Name> &read, const std::vector<Name> &right)
{
    return std::ranges::equal(read, right, [](const Name &one, const Name &other) {
        return one.given == other.given &&
               (one.family == other.family || one.family == upper(other.family));
    });
}

/// With places for a work's words.
std::string pageOfStyle(const std::string &style)
{
    std::ifstream file(LUTRIN_SOURCE_DIRECTORY "/tests/data/pages/" + style + ".html");
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Two hundred pages: twenty works, each in the ten styles of tests/data/pages.
TEST(PageReader, warnsOfAPageThatWasNotFound)
{
    const auto warnings = [](const std::string &html) {
        const Reading reading = *readWebPage(html);
        EXPECT_EQ(reading.documents.size(), 1U);
        return std::ranges::count(reading.remarks, Grade::Warning, &Remark::grade);
    };
    const std::string text = "<p>" + std::string(500, 'x') + "</p>";
    EXPECT_EQ(warnings("<title>404 Not Found</title><h1>404</h1><p>Page introuvable</p>"), 1);
    EXPECT_EQ(warnings("<title>Page introuvable | Ifri</title><h1>Page introuvable</h1>"), 1);
    EXPECT_EQ(warnings("<title>Le siècle introuvable</title><h1>Le siècle introuvable</h1>" + text),
              0);
    EXPECT_EQ(warnings("<title>La mer</title><h1>La mer</h1><p>404 navires.</p>"), 0);
}

TEST(PageReader, readsPagesOfTenStyles)
{
    constexpr std::array<const char *, 10> styles{"drupal",  "wordpress", "openedition", "cairn",
                                                  "hal",     "plain",     "microdata",   "coins",
                                                  "eprints", "press"};
    std::map<std::string, int> right;
    int bodies = 0;
    for (const char *style : styles) {
        const std::string page = pageOfStyle(style);
        ASSERT_FALSE(page.empty()) << style;
        for (int number = 0; number < 20; ++number) {
            const Work made = work(number);
            const Document read = pageOf(filled(page, made.words));
            const Document &want = made.document;
            const auto count = [&](const char *field, bool equal, const std::string &found) {
                right[field] += equal ? 1 : 0;
                if (!equal)
                    std::printf("%s %d: %s is « %s »\n", style, number, field, found.c_str());
            };
            count("title", read.title == want.title, read.title);
            count("authors", sameNames(read.authors, want.authors),
                  read.authors.empty() ? "" : read.authors.front().display());
            count("date", read.date == want.date, toString(read.date));
            const std::string tag =
                want.language == "en" && read.language == "en-GB" ? "en" : read.language;
            count("language", tag == want.language, read.language);
            const std::string text = corpus::plainText(read.body);
            const bool clean = text.find("Menu") == std::string::npos &&
                               text.find("rien à faire") == std::string::npos;
            bodies += clean && (text.find("numéro") != std::string::npos ||
                                std::string_view(style) == "hal")
                          ? 1
                          : 0;
        }
    }
    for (const char *field : {"title", "authors", "date", "language"})
        EXPECT_GE(right[field], 196) << field << " of 200 pages";
    EXPECT_GE(bodies, 196);
}

TEST(PageReader, readsTheBlocksOfAPublicationPage)
{
    const Document document = pageOf(filled(pageOfStyle("drupal"), work(1).words));
    EXPECT_EQ(document.genre, "Études");
    EXPECT_EQ(document.isbn, "978-2-07-036822-8");
    EXPECT_EQ(document.rights, "") << "the label is empty";
    EXPECT_TRUE(document.citation.starts_with("Élie Tardieu et Zoé Brévié, «"))
        << document.citation;
    EXPECT_EQ(document.themes, (std::vector<corpus::Assignment>{{.term = "Technologie"}}));
    EXPECT_EQ(document.regions, (std::vector<corpus::Assignment>{{.term = "Europe"}}));
    EXPECT_EQ(document.centres, (std::vector<corpus::Assignment>{{.term = "Centre des ports"}}));
    ASSERT_EQ(document.versions.size(), 1U);
    EXPECT_EQ(document.versions.front().language, "en");
    EXPECT_EQ(document.url, "https://www.mers.example/fr/etudes/analyse-1");
    EXPECT_EQ(document.sources.at("isbn"), corpus::Source::Publisher);
    ASSERT_EQ(document.body.size(), 4U);
    EXPECT_EQ(document.body[1].kind, BlockKind::Heading);
    EXPECT_EQ(document.body[2].text.at(1).note, "n1");
    EXPECT_EQ(document.body[3].kind, BlockKind::Note);
    EXPECT_EQ(corpus::plainText(document.body[3].text), "Texte de la note.");
}

TEST(PageReader, readsTheKindAndTheSummaryThatARepositoryShows)
{
    const Document document = pageOf(filled(pageOfStyle("hal"), work(1).words));
    EXPECT_EQ(document.type, "report");
    EXPECT_EQ(document.summary, "Un chapeau qui dit en une phrase de quoi il s’agit, sans plus.");
    const auto typed = [](const std::string &words) {
        return pageOf(R"(<title>Un titre</title><meta name="DC.type" content=")" + words +
                      R"("><p>Un texte.</p>)")
            .type;
    };
    EXPECT_EQ(typed("info:eu-repo/semantics/bookPart"), "chapter");
    EXPECT_EQ(typed("Article dans une revue"), typed("Journal articles"));
    EXPECT_EQ(typed("Thèse"), "thesis");
    EXPECT_EQ(typed("Text"), typed("")) << "says nothing";
}

TEST(PageReader, believesTheBetterVocabulary)
{
    const Document document = pageOf(R"(<html><head><title>Du titre</title>
<meta property="og:title" content="D’Open Graph"><meta name="DC.Title" content="De Dublin">
<meta name="citation_title" content="De Highwire">
<script type="application/ld+json">{"@type":"Article","headline":"De schema.org","isbn":"2070368220"}</script>
<meta name="citation_isbn" content="978-2-07-036822-8"></head><body><p>ISBN / ISSN9782070368228</p></body></html>)");
    EXPECT_EQ(document.title, "De Highwire");
    EXPECT_EQ(document.isbn, "9782070368228") << "the visible label wins";
}

TEST(PageReader, keepsStructureAndNothingThatRuns)
{
    const Document document = pageOf(R"html(<html><head><title>T</title></head><body><h1>T</h1>
<p onclick="x()">Un <em>mot</em> et <a href="javascript:x()">un lien</a> <a href="https://example.org/a">bon</a>.</p>
<script>alert("non")</script><ul><li>un</li><li>deux<ul><li>trois</li></ul></li></ul>
<table><tr><th>A</th><td>B</td></tr></table><blockquote>Dit-on.</blockquote>
<iframe src="https://example.org">non</iframe><img src="https://example.org/x.png"></body></html>)html");
    ASSERT_EQ(document.body.size(), 4U);
    EXPECT_EQ(document.body[0].text.size(), 5U);
    EXPECT_TRUE(document.body[0].text[1].emphasis);
    EXPECT_EQ(document.body[0].text[3].link, "https://example.org/a");
    EXPECT_EQ(document.body[1].kind, BlockKind::List);
    EXPECT_EQ(document.body[2].kind, BlockKind::Table);
    EXPECT_EQ(document.body[3].kind, BlockKind::Quotation);
    EXPECT_EQ(corpus::plainText(document.body).find("non"), std::string::npos);
}

/// libxml2 gives up at 256 levels and says nothing.
TEST(PageReader, keepsTheTextOfVeryDeepElements)
{
    for (const int depth : {300, 100'000}) {
        std::string page = "<title>Profonde</title><p>Début.</p>";
        for (int level = 0; level < depth; ++level)
            page += "<div>";
        page += "<p>Au <em>fond</em> de tout.</p><br>";
        for (int level = 0; level < depth; ++level)
            page += "</div>";
        page += "<p>Fin.</p>";
        const auto reading = readWebPage(page, {});
        ASSERT_TRUE(reading) << depth;
        ASSERT_EQ(reading->documents.size(), 1U);
        const std::string text = corpus::plainText(reading->documents.front().document.body);
        EXPECT_NE(text.find("Début."), std::string::npos) << text;
        EXPECT_NE(text.find("Au fond de tout."), std::string::npos) << text;
        EXPECT_NE(text.find("Fin."), std::string::npos) << text;
        ASSERT_EQ(reading->remarks.size(), 1U);
        EXPECT_EQ(reading->remarks.front().error.cause, Cause::LimitExceeded);
        EXPECT_EQ(reading->remarks.front().error.detail,
                  "elements deeper than 200 were read as text");
    }
}

TEST(TextCapture, readsLabelsThatLostTheirPlace)
{
    const char *text =
        "Un « moment » maritime ?\nBriefings | 08 octobre 2025\n"
        "Élie TENENBAUM Guillaume GARNIER\nUn chapeau d’une phrase.\n\n"
        "Un paragraphe du corps.\nContenu disponible en :\n"
        "Thématiques et régionsTechnologieEurope\nISBN / ISSN978-2-07-036822-8\n"
        "Utilisation\nComment citer cette publication\nAnne, « Un moment », Ifri, 2025.\n"
        "Découvrir toutes nos analyses\nISBN 2-07-036822-X\n";
    ASSERT_TRUE(looksLikeTextCapture(text));
    const Reading reading = readTextCapture(text);
    ASSERT_EQ(reading.documents.size(), 1U);
    const Document &document = reading.documents.front().document;
    EXPECT_EQ(document.title, "Un « moment » maritime ?");
    EXPECT_EQ(document.genre, "Briefings");
    EXPECT_EQ(document.date, (corpus::Date{2025, 10, 8}));
    EXPECT_EQ(document.authors.size(), 2U);
    EXPECT_EQ(document.summary, "Un chapeau d’une phrase.");
    EXPECT_EQ(corpus::plainText(document.body), "Un paragraphe du corps.");
    EXPECT_EQ(document.themes.size(), 1U);
    EXPECT_EQ(document.regions.size(), 1U);
    EXPECT_EQ(document.isbn, "978-2-07-036822-8");
    EXPECT_EQ(document.citation, "Anne, « Un moment », Ifri, 2025.");
}

} // namespace
} // namespace lutrin::exchange
