// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/pdf/xmpreader.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace lutrin::exchange {
namespace {

/// What is found in what lutrin-extract says.
Found foundIn(const std::string &extract)
{
    auto reading = readPdfExtract(extract, "a");
    return reading && !reading->documents.empty() ? std::move(reading->documents.front()) : Found();
}

TEST(XmpReader, takesWhatStandsInAttributes)
{
    Found found;
    readXmp(R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:prism="http://prismstandard.org/ns/basic/2.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2021-01-01"
 prism:doi="10.1000/xyz" prism:publicationName="Revue du port" pdf:Keywords="port ; baie, rade"/>
</rdf:RDF></x:xmpmeta>)",
            found);
    EXPECT_EQ(found.document.doi, "10.1000/xyz");
    EXPECT_EQ(found.document.container, "Revue du port");
    EXPECT_EQ(found.document.keywords, (std::vector<std::string>{"port", "baie, rade"}));
    EXPECT_FALSE(found.document.date.known()) << "when the file was made";
    EXPECT_EQ(found.origins.at("keywords"), "XMP Keywords");
}

TEST(PdfReader, takesTheKeywordsOfItsInformation)
{
    const Found found =
        foundIn(R"({"title":"Le port","keywords":"rade, quai, État.","pages":["Texte"]})");
    EXPECT_EQ(found.document.keywords, (std::vector<std::string>{"rade", "quai", "État"}));
    EXPECT_EQ(found.origins.at("keywords"), "PDF Keywords");
}

/// A first page of these lines and sizes.
std::string frontOf(const std::vector<std::pair<std::string, int>> &lines,
                    const std::string &information = "")
{
    std::string page;
    std::string sizes;
    for (const auto &[text, size] : lines) {
        page += text + "\\n";
        sizes += (sizes.empty() ? "" : ",") + std::string(R"({"text":")") + text + R"(","size":)" +
                 std::to_string(size) + "}";
    }
    return "{" + information + R"("front":[)" + sizes + R"(],"pages":[")" + page + "\"]}";
}

TEST(PdfReader, takesTheTitleByTheSizeOfItsType)
{
    const Found found = foundIn(frontOf({{"ifri", 300},
                                         {"RAPPORT", 260},
                                         {"L’industrie européenne", 240},
                                         {"face au choc", 241},
                                         {"Scénarios pour demain", 150},
                                         {"Un texte de la page, dont la lettre est petite.", 110}},
                                        R"("title":"Mise en page 1",)"));
    EXPECT_EQ(found.document.title,
              "L’industrie européenne face au choc\u00A0: Scénarios pour demain");
    EXPECT_EQ(found.origins.at("title"), "largest type of page 1, and what is below it");
}

TEST(PdfReader, takesNoSubtitleForWhatMayBeElse)
{
    for (const char *line :
         {"Marie Dubois et Karl Müller", "Institut français de la mer",
          "Rapport au Premier ministre", "Colloque du 12 mars 2019", "UN AUTRE TEXTE EN CAPITALES",
          "Le port.", "Terra Nova", "Sous la direction de Paul Girard", "Note d’analyse du port"}) {
        const Found found = foundIn(
            frontOf({{"Le port et la rade", 240}, {line, 150}, {"Un texte de la page.", 110}}));
        EXPECT_EQ(found.document.title, "Le port et la rade") << line;
    }
    for (const auto &[first, second] : {std::pair{215, 110}, {150, 140}, {150, 150}}) {
        const Found found = foundIn(frontOf({{"Le port et la rade", 240},
                                             {"Une histoire de la baie", first},
                                             {"Un autre texte de la page.", second}}));
        EXPECT_EQ(found.document.title, "Le port et la rade") << first << ' ' << second;
    }
}

TEST(PdfReader, partsATitleFromItsSubtitle)
{
    const auto titleOf = [](const std::string &title, const std::string &information = "") {
        return foundIn(frontOf({{title, 240}, {"Une histoire de la baie", 150}, {"Texte.", 90}},
                               information))
            .document.title;
    };
    EXPECT_EQ(titleOf("Que faire du port ?"), "Que faire du port ? Une histoire de la baie");
    EXPECT_EQ(titleOf("Le port de Brest",
                      R"("xmp":"<RDF><Description><language>en</language></Description></RDF>",)"),
              "Le port de Brest: Une histoire de la baie");
    EXPECT_EQ(titleOf("Le port de Brest", R"("title":"Le port de Brest",)"), "Le port de Brest");
}

TEST(PdfReader, takesTheFirstLineWhereNoTypeStandsOut)
{
    const Found found = foundIn(frontOf(
        {{"Le port et la rade", 110}, {"Un texte de la page.", 110}, {"Puis sa suite.", 108}}));
    EXPECT_EQ(found.document.title, "Le port et la rade");
    EXPECT_EQ(found.origins.at("title"), "first line");
}

TEST(PdfReader, takesNoAuthorForATitleOfOneWord)
{
    const Found found = foundIn(frontOf({{"Portus", 240},
                                         {"Fabio Fiorina", 140},
                                         {"Marie Dubois", 140},
                                         {"Un texte de la page.", 110}}));
    EXPECT_EQ(found.document.title, "Portus");
}

TEST(PdfReader, readsADrawnSoftHyphenAsAHyphen)
{
    const Found found =
        foundIn("{\"pages\":[\"Titre\\n\\nUn demi\u00ADmot, et un tribu\u00AD\\nnal.\"]}");
    ASSERT_EQ(found.document.body.size(), 3U);
    EXPECT_EQ(corpus::plainText(found.document.body[2].text), "Un demi-mot, et un tribunal.");
}

TEST(PdfReader, believesNoNameOfAFileNorAKindOfWork)
{
    for (const char *title : {"note_v3_FINAL", "C:\\\\notes\\\\port.wpd", "Mise en page 1",
                              "Document2", "Rapport", "notice.pub"}) {
        const Found found =
            foundIn(R"({"title":")" + std::string(title) + R"(","pages":["Le vrai titre"]})");
        EXPECT_EQ(found.document.title, "Le vrai titre") << title;
    }
    for (const char *title : {"Rapport annuel 2021", "Document final", "1984"}) {
        const Found found =
            foundIn(R"({"title":")" + std::string(title) + R"(","pages":["Une ligne"]})");
        EXPECT_EQ(found.document.title, title);
    }
}

std::string authorsOf(const std::vector<std::pair<std::string, int>> &lines)
{
    std::string names;
    for (const corpus::Name &name : foundIn(frontOf(lines)).document.authors)
        names += (names.empty() ? "" : "; ") + name.family + ", " + name.given;
    return names;
}

TEST(PdfReader, takesAuthorsBelowTheTitle)
{
    EXPECT_EQ(authorsOf({{"Notes du port", 90},
                         {"Le port et la rade", 240},
                         {"Marie Dubois1, Karl Müller2,* et Anne-Sophie Le Goff1", 120}}),
              "Dubois, Marie; Müller, Karl; Le Goff, Anne-Sophie");
    EXPECT_EQ(authorsOf({{"Le port et la rade", 240},
                         {"Guillaume Bérard", 120},
                         {"OFCE, Sciences Po", 90},
                         {"Sylvie Tremblay", 120},
                         {"Université de Bordeaux", 90},
                         {"Sous la direction de Paul Girard", 90},
                         {"Jeanne Aubry", 90}}),
              "Bérard, Guillaume; Tremblay, Sylvie");
    EXPECT_EQ(authorsOf({{"Le port et la rade", 240}, {"CLAIRE MOREAU", 120}}), "Moreau, Claire");
    EXPECT_EQ(authorsOf({{"Le port et la rade", 240}, {"Par Thierry Germain", 120}}),
              "Germain, Thierry");
    EXPECT_EQ(authorsOf({{"Le port et la rade", 240}, {"Terra Nova", 120}, {"Il pleut.", 90}}), "");
}

TEST(PdfReader, takesPersonsRatherThanTheOneWordOfItsInformation)
{
    for (const char *word : {"IGF", "Marie"}) {
        const Found found = foundIn(frontOf({{"Le port", 240}, {"Marie Dubois", 120}},
                                            R"("author":")" + std::string(word) + R"(",)"));
        ASSERT_EQ(found.document.authors.size(), 1U);
        EXPECT_EQ(found.document.authors.front().display(), "Marie Dubois");
        EXPECT_EQ(found.origins.at("authors"), "page 1");
    }
    const Found body = foundIn(R"({"author":"OTEM","pages":["Le port\nUn texte."]})");
    ASSERT_EQ(body.document.authors.size(), 1U);
    EXPECT_EQ(body.origins.at("authors"), "PDF Author");
    const Found person = foundIn(R"({"author":"DUPONT Jean","pages":["Le port"]})");
    ASSERT_EQ(person.document.authors.size(), 1U);
    EXPECT_EQ(person.document.authors.front().family, "Dupont");
}

TEST(PdfReader, takesADateBesideOtherWords)
{
    const auto dateOf = [](const std::string &line) {
        return corpus::toString(
            foundIn(frontOf({{"Le port", 240}, {line, 90}, {"Un texte.", 110}})).document.date);
    };
    EXPECT_EQ(dateOf("- JUIN 2021 -"), "2021-06");
    EXPECT_EQ(dateOf("N° 421 – Novembre 2021"), "2021-11");
    EXPECT_EQ(dateOf("NOTE D’ÉCLAIRAGE | MAI 2024"), "2024-05");
    EXPECT_EQ(dateOf("Paris, le 12 octobre 2022"), "2022-10-12");
    EXPECT_EQ(dateOf("FÉVRIER 2024"), "2024-02");
    EXPECT_EQ(dateOf("CONSTITUTION DU 4 OCTOBRE 1958"), "");
    EXPECT_EQ(dateOf("Une mission créée le 4 mars 2020"), "");
}

TEST(PdfReader, takesTheYearOfASeason)
{
    const auto dateOf = [](const std::string &line) {
        return corpus::toString(
            foundIn(frontOf({{"Le port", 240}, {line, 90}, {"Un texte.", 110}})).document.date);
    };
    EXPECT_EQ(dateOf("Printemps 2024"), "2024");
    EXPECT_EQ(dateOf("N° 12 – Été 2023"), "2023");
    EXPECT_EQ(dateOf("ÉTÉ\u00A02023"), "2023");
    EXPECT_EQ(dateOf("Spring 2024"), "2024");
    EXPECT_EQ(dateOf("Automne-hiver 2023"), "2023");
    EXPECT_EQ(dateOf("Hiver 2023-2024"), "2023");
    EXPECT_EQ(dateOf("2023/24"), "");
    EXPECT_EQ(dateOf("L’été 2023 au port"), "");
    EXPECT_EQ(dateOf("Automne du port"), "");
}

/// The second page of a French article.
Found foundOnPage(const std::string &page)
{
    return foundIn(
        R"({"title":"Le port","xmp":"","pages":["Le port\nUn texte.",")" + page +
        R"(\n\nLe port est dans la baie et les navires que le vent ne pousse pas y )"
        R"(restent. Le port est dans la baie et les navires que le vent pousse y vont."]})");
}

/// The date and where it stands.
std::string datedBy(const std::string &extract)
{
    const Found found = foundIn(extract);
    return found.document.date.known()
               ? corpus::toString(found.document.date) + ", " + found.origins.at("date")
               : "none";
}

std::string xmpOf(const std::string &element, const std::string &date)
{
    return R"("xmp":"<RDF><Description><)" + element + ">" + date + "</" + element +
           R"(></Description></RDF>",)";
}

TEST(PdfReader, takesTheDateFromWhereTheWorkSaysItBest)
{
    const std::vector<std::pair<std::string, int>> lines{{"Le port", 240}, {"Mars 2019", 90}};
    EXPECT_EQ(datedBy(frontOf(lines, R"("created":"2026-11-30",)")), "2019-03, page 1");
    EXPECT_EQ(datedBy(frontOf(lines, xmpOf("date", "2026-11-30"))), "2019-03, page 1");
    EXPECT_EQ(datedBy(frontOf(lines, xmpOf("coverDate", "2019-04-02"))),
              "2019-04-02, XMP coverDate");
    EXPECT_EQ(datedBy(frontOf({{"Le port", 240}}, xmpOf("date", "2019-04-02"))),
              "2019-04-02, XMP date");
}

TEST(PdfReader, takesTheDateOfTheImprint)
{
    const auto dated = [](const std::string &line) {
        return datedBy(R"({"created":"2026-11-30","language":"fr","pages":["Le port","",")" + line +
                       R"("]})");
    };
    EXPECT_EQ(dated("© Tous droits réservés, Ifri, 2023"), "2023, page 3");
    EXPECT_EQ(dated("Dépôt légal : mars 2019"), "2019-03, page 3");
    EXPECT_EQ(dated("Dépôt légal : 1er trimestre 2019"), "2019, page 3");
    EXPECT_EQ(dated("Photo : tous droits réservés, 2011"), "none");
    EXPECT_EQ(dated("Couverture : © Studio Lumière, 2011"), "none");
}

TEST(PdfReader, takesTheDateOfHowItIsToBeCited)
{
    const Found found = foundOnPage(
        R"(Comment citer cette publication :\nAnne Martin, « Le port », Notes,\nn° 3, mars 2023.)");
    EXPECT_EQ(corpus::toString(found.document.date), "2023-03");
    EXPECT_EQ(found.origins.at("date"), "page 2");
}

TEST(PdfReader, believesTheMakingOfAFileOnlyWhereTheTextNamesItsYear)
{
    EXPECT_EQ(datedBy(R"({"created":"2019-06-05","pages":["Le port en 2019."]})"),
              "2019, year of PDF CreationDate");
    EXPECT_EQ(datedBy(R"({"created":"2026-11-30","pages":["Le port en 2019, loi 12026."]})"),
              "none");
    const auto reading = readPdfExtract(R"({"created":"2026-11-30","pages":["Le port."]})", "a");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->remarks.size(), 1U);
    EXPECT_EQ(reading->remarks.front().grade, Grade::Information);
    EXPECT_EQ(reading->remarks.front().error.detail,
              "no date but that of the file's making: 2026-11-30");
}

TEST(PdfReader, takesTheSentenceAmongLinesOfOneSizeForTheTitle)
{
    const Found found = foundIn(frontOf({{"ASSEMBLÉE NATIONALE", 120},
                                         {"déposé", 90},
                                         {"sur la politique européenne du port", 120},
                                         {"et présenté par", 90},
                                         {"M. Frédéric PETIT, Mme Aude AMADOU", 120}}));
    EXPECT_EQ(found.document.title, "sur la politique européenne du port");
    ASSERT_EQ(found.document.authors.size(), 2U);
    EXPECT_EQ(found.document.authors.back().family, "Amadou");
}

TEST(PdfReader, dropsTheNumberBelowARunningLine)
{
    const auto body =
        pagesToText({"Notes\n\n1\n\nLe port.", "Notes\n\n2\n\nLa rade.", "Notes\n\n3\n\nLe quai."});
    ASSERT_EQ(body.size(), 6U);
    EXPECT_EQ(corpus::plainText(body[1].text), "Le port.");
    EXPECT_EQ(corpus::plainText(body[5].text), "Le quai.");
}

TEST(PdfReader, takesAuthorsWhoPresentTheWork)
{
    EXPECT_EQ(authorsOf({{"Sur la politique du port", 240},
                         {"Une mission de sept personnes qui a travaillé", 90},
                         {"pendant un an et plus, en France", 90},
                         {"et dans trois autres pays,", 90},
                         {"à la demande de la commission", 90},
                         {"et présenté par", 90},
                         {"Frédéric PETIT et Pierre CABARÉ", 120}}),
              "Petit, Frédéric; Cabaré, Pierre");
}

TEST(PdfReader, knowsAThesisAndWhoDirectedAnotherWork)
{
    const Found thesis = foundIn(frontOf(
        {{"THÈSE", 120}, {"Le port et la rade", 240}, {"Sous la direction de Bernard Aubin", 90}}));
    EXPECT_EQ(thesis.document.type, "thesis");
    EXPECT_TRUE(thesis.document.editors.empty());
    const Found book =
        foundIn(frontOf({{"Le port et la rade", 240}, {"Sous la direction de Bernard Aubin", 90}}));
    EXPECT_EQ(book.document.type, "document");
    ASSERT_EQ(book.document.editors.size(), 1U);
    EXPECT_EQ(book.document.editors.front().family, "Aubin");
    EXPECT_EQ(book.origins.at("editors"), "page 1");
}

TEST(PdfReader, takesTheSummaryAndTheKeywordsUnderTheirLabels)
{
    const std::string summary =
        "Cet article compare les ports de la baie depuis un siècle, et montre que leur commerce ne "
        "dépend pas de la profondeur de leurs quais, mais des navires.";
    const std::size_t cut = summary.find(" et montre");
    const Found found =
        foundOnPage("Résumé. " + summary.substr(0, cut) + R"(\n)" + summary.substr(cut + 1) +
                    R"(\nMots-clés : port, rade,\nnavires.\nAbstract. This article compares the )"
                    R"(ports of the bay.\nKeywords: harbour, ships.)");
    EXPECT_EQ(found.document.summary, summary);
    EXPECT_EQ(found.document.keywords, (std::vector<std::string>{"port", "rade", "navires"}));
    EXPECT_EQ(found.origins.at("summary"), "page 2");
}

TEST(PdfReader, takesNoHalfSummaryNorATextForKeywords)
{
    const Found found = foundOnPage(
        R"(Résumé\n\nUn texte dont la suite est ailleurs, sur une page que nous ne lisons )"
        R"(pas, et qui est bien assez long pour en être un, mais\n\nMots-clés : un port et )"
        R"(puis une phrase entière qui va sans aucune virgule jusqu’à la fin)");
    EXPECT_EQ(found.document.summary, "");
    EXPECT_TRUE(found.document.keywords.empty());
}

TEST(PdfReader, takesHowThePublisherWishesToBeCited)
{
    const Found found = foundOnPage(
        R"(Comment citer cette publication :\nAnne Martin, « Le port », Notes,\nn° 3, mars 2023.)");
    EXPECT_EQ(found.document.citation, "Anne Martin, « Le port », Notes, n° 3, mars 2023.");
}

} // namespace
} // namespace lutrin::exchange
