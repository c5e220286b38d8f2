// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documenttext.h"
#include "cli/errortext.h"
#include "cli/language.h"
#include "cli/output.h"
#include "search/facetname.h"

#include <gtest/gtest.h>

namespace lutrin::cli {
namespace {

TEST(Language, isEnglishForEnglishLocalesOnly)
{
    EXPECT_EQ(languageOf("en_GB.UTF-8"), Language::English);
    EXPECT_EQ(languageOf("en"), Language::English);
    for (const char *locale : {"fr_FR.UTF-8", "C", "", "de_DE"})
        EXPECT_EQ(languageOf(locale), Language::French) << locale;
}

TEST(Counted, hasThePluralOfEachLanguage)
{
    const auto words = [](std::uint64_t count, Language language) {
        return std::string(counted(count, {"un", "one"}, {"des", "many"}).in(language));
    };
    EXPECT_EQ(words(0, Language::French), "un");
    EXPECT_EQ(words(0, Language::English), "many");
    for (const Language language : {Language::French, Language::English})
        EXPECT_NE(words(1, language), words(2, language));
}

TEST(ErrorText, namesFilePlaceAndCause)
{
    const Error error{Cause::Invalid, "a.xml", {12, 3}, "element x"};
    EXPECT_EQ(errorText(error, Language::French),
              "a.xml:12:3\u00a0: contenu non conforme au format (element x)");
    EXPECT_EQ(errorText(error, Language::English),
              "a.xml:12:3: content does not follow the format (element x)");
}

TEST(ErrorText, saysItsDetailInBothLanguages)
{
    const Error error{Cause::LimitExceeded, "a.html", {}, "elements deeper than 200"};
    EXPECT_EQ(
        errorText(error, Language::French),
        "a.html\u00a0: trop grand ou trop profond pour être accepté (éléments imbriqués à plus de "
        "200 niveaux)");
    EXPECT_EQ(errorText(error, Language::English),
              "a.html: too large or too deep to be accepted (elements deeper than 200)");
}

TEST(ErrorText, givesATerminalNoOrders)
{
    const Error error{Cause::Foreign, "a\n\x1b[31m\x7f\u009b2Jé.ris", {}, "b\r"};
    EXPECT_EQ(errorText(error, Language::English),
              R"(a\x0A\x1B[31m\x7F\x9B2Jé.ris: this file is not of the expected kind (b\x0D))");
}

TEST(ErrorText, leavesOutWhatIsNotKnown)
{
    EXPECT_EQ(errorText({Cause::NotFound, "x", {}, {}}, Language::English), "x: not found");
    EXPECT_EQ(errorText({Cause::Cancelled, {}, {}, {}}, Language::English), "interrupted");
    EXPECT_EQ(errorText({Cause::Malformed, "a", {7, 0}, {}}, Language::English),
              "a:7: malformed content");
}

TEST(MarkedHtml, escapesAllButItsOwnMarks)
{
    const text::MarkedText text{"a <b> & c", {{2, 5}, {8, 9}}};
    EXPECT_EQ(markedHtml(text), "a <mark>&lt;b&gt;</mark> &amp; <mark>c</mark>");
    EXPECT_EQ(markedHtml({"\"", {}}), "&quot;");
}

TEST(MarkedPlain, isBoldOnATerminalOnly)
{
    const text::MarkedText text{"l'IA", {{2, 4}}};
    EXPECT_EQ(markedPlain(text, false), "l'IA");
    EXPECT_EQ(markedPlain(text, true), "l'\x1b[1mIA\x1b[0m");
}

TEST(FacetName, goesBothWays)
{
    for (const search::Facet facet : search::allFacets)
        EXPECT_EQ(search::facetNamed(search::facetName(facet)), facet);
    EXPECT_FALSE(search::facetNamed("colour").has_value());
}

TEST(DocumentText, quotesMarkedPassagesAsTheLanguageDoes)
{
    corpus::Document document{.id = "a", .title = "A"};
    document.highlights = {{.quote = "Un mot", .locator = "§ 1"}};
    const auto ending = [&](Language language) {
        const std::string text = documentText(document, {}, language);
        return text.substr(text.rfind("\n\n") + 2);
    };
    EXPECT_EQ(ending(Language::French), "«\u00A0Un mot\u00A0» (§ 1)\n");
    EXPECT_EQ(ending(Language::English), "“Un mot” (§ 1)\n");
}

TEST(DocumentText, saysHowManyVolumesThereAre)
{
    const std::string text =
        documentText({.id = "a", .numberOfVolumes = "3"}, {}, Language::French);
    EXPECT_NE(text.find("Nombre de volumes\u00a0: 3\n"), std::string::npos) << text;
    EXPECT_EQ(documentText({.id = "a"}, {}, Language::French).find("Nombre de"), std::string::npos);
}

TEST(DocumentText, saysWhereAnArticleStandsInItsJournal)
{
    const corpus::Document article{.id = "a",
                                   .container = "Politique étrangère",
                                   .volume = "89",
                                   .issue = "2",
                                   .pages = "9-21"};
    const std::string text = documentText(article, {}, Language::English);
    EXPECT_NE(text.find("Published in: Politique étrangère\nVolume: 89\nIssue: 2\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("Pages: 9-21\n"), std::string::npos) << text;
    EXPECT_EQ(documentText({.id = "a"}, {}, Language::French).find("Volume"), std::string::npos);
}

} // namespace
} // namespace lutrin::cli
