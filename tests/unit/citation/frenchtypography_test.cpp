// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/frenchtypography.h"
#include "citation/output/markupwriter.h"
#include "citation/output/quotation.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

using Runs = std::vector<Run>;

Runs runsOf(const std::vector<const char *> &texts)
{
    Runs runs;
    for (const char *text : texts) {
        Run run;
        run.text = text;
        runs.push_back(run);
    }
    return runs;
}

struct Case {
    std::vector<const char *> runs;
    const char *wanted;
};

class FrenchTypography : public testing::TestWithParam<Case> {};

TEST_P(FrenchTypography, IsLaidOver)
{
    Runs runs = runsOf(GetParam().runs);
    applyFrenchTypography(runs);
    EXPECT_EQ(toPlain(runs), GetParam().wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, FrenchTypography,
    testing::Values(
        Case{{"Paris : Ifri"}, "Paris\u00A0: Ifri"}, Case{{"Paris: Ifri"}, "Paris\u00A0: Ifri"},
        Case{{"Que faire ?"}, "Que faire\u202F?"}, Case{{"un ; deux"}, "un\u202F; deux"},
        Case{{"« Titre »"}, "«\u00A0Titre\u00A0»"}, Case{{"«Titre»"}, "«\u00A0Titre\u00A0»"},
        Case{{"« Quoi ? ", "»", "."}, "«\u00A0Quoi\u202F?\u00A0»"},
        Case{{"https://ifri.org/a:b?c=d;e"}, "https://ifri.org/a:b?c=d;e"},
        Case{{"doi:10.1000/x:y"}, "doi:10.1000/x:y"}, Case{{"à 12:30"}, "à 12:30"},
        Case{{"Quoi ?! "}, "Quoi\u202F?!"}, Case{{"Titre", " : suite"}, "Titre\u00A0: suite"},
        Case{{"Paris\u00A0: Ifri"}, "Paris\u00A0: Ifri"},
        Case{{"Titre", ".", " ", ". 2. Brest"}, "Titre. 2. Brest"}, Case{{""}, ""},
        Case{{"« Une « nouvelle » voie ? »", "."}, "«\u00A0Une “nouvelle” voie\u202F?\u00A0»"},
        Case{{"« ", "Le « mot »", " »"}, "«\u00A0Le “mot”\u00A0»"},
        Case{{"« Le « mot »"}, "«\u00A0Le «\u00A0mot\u00A0»"},
        Case{{"p. 12, (vol. ", "3), n° 4"}, "p.\u00A012, (vol.\u00A03), n°\u00A04"},
        Case{{"n", "ᵒ", " 4"}, "nᵒ\u00A04"}, Case{{"sep. 12, p. ouest"}, "sep. 12, p. ouest"},
        Case{{"p. xii, t. XIV, art. L. 3"}, "p.\u00A0xii, t.\u00A0XIV, art. L. 3"},
        Case{{"p. ", "e45, fasc. S12"}, "p.\u00A0e45, fasc.\u00A0S12"},
        Case{{"p. civil, p. viens, p. dé, n° I"}, "p. civil, p. viens, p. dé, n°\u00A0I"},
        Case{{"vol. L 333, le L 333"}, "vol.\u00A0L\u00A0333, le L 333"},
        Case{{"48 p. (2", "e", " éd.), 2022 p. 8"}, "48\u00A0p. (2e\u00A0éd.), 2022 p.\u00A08"},
        Case{{"(éd. I. Galet)"}, "(éd. I. Galet)"},
        Case{{"Consulté", " 1 mars, consulté le 3"}, "Consulté le 1ᵉʳ\u00A0mars, consulté le 3"},
        Case{{"op. cit., le cit."}, "op.\u00A0cit., le cit."},
        Case{{"Ibid.", "p. 15"}, "Ibid. p.\u00A015"}, Case{{"Chapitre 2"}, "Chapitre\u00A02"},
        Case{{"2025, ", "paragr.", "4"}, "2025, §\u00A04"},
        Case{{"(2), été.2021"}, "(2), été 2021"},
        Case{{"1 mars 2025, 21 mars, mars 1"}, "1ᵉʳ\u00A0mars 2025, 21\u00A0mars, mars 1"},
        Case{{"le\u00A0", "1", "\u00A0", "août"}, "le\u00A01ᵉʳ\u00A0août"},
        Case{{"vol.90 n", "ᵒ", "7, n˚ 3"}, "vol.\u00A090 nᵒ\u00A07, n°\u00A03"},
        Case{{"2025 ", "."}, "2025."}, Case{{"Ports", ". ", ", 3"}, "Ports, 3"},
        Case{{"Manuel ", ". 2"}, "Manuel. 2"}, Case{{"un .csl"}, "un .csl"},
        Case{{"sous la direction de ", "Inès"}, "sous la direction d’Inès"},
        Case{{"la mort de Inès"}, "la mort de Inès"},
        Case{{"Quoi ?; ici"}, "Quoi\u202F?\u202F; ici"}, Case{{"doi: 10.1"}, "doi\u00A0: 10.1"},
        Case{{"URL", " [", "consulté le ", "]."}, "URL."},
        Case{{"Rivages", "consulté", " le 11 mars"}, "Rivages, consulté le 11\u00A0mars"},
        Case{{"Rivages, ", "consulté le 11 mars"}, "Rivages, consulté le 11\u00A0mars"},
        Case{{"2025, paragr. ", "4"}, "2025, §\u00A04"},
        Case{{"2025, paragr. ", "4-5"}, "2025, §§\u00A04-5"},
        Case{{"2025, ", "paragr.", "4–5, p. 6-7"}, "2025, §§\u00A04–5, p.\u00A06-7"},
        Case{{"2025, paragr. ", "4\u20115"}, "2025, §§\u00A04\u20115"},
        Case{{"2025, paragr. 4, p. 6-7"}, "2025, §\u00A04, p.\u00A06-7"},
        Case{{"2025, ", "paragr", ".\u00A0", "4"}, "2025, §\u00A04"},
        Case{{"Le Phare ; "}, "Le Phare"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, FrenchTypography,
    testing::Values(
        Case{{"Moins de 12 % en 2030, 5 €"}, "Moins de 12\u00A0% en 2030, 5\u00A0€"},
        Case{{"à 18 000 ports"}, "à 18\u202F000 ports"},
        Case{{"88", " ", "101, 1914 250, 12 3456"}, "88 101, 1914 250, 12 3456"},
        Case{{"au XXe siècle, au 2", "e", " siècle"}, "au XXe\u00A0siècle, au 2e\u00A0siècle"},
        Case{{"Le siècle"}, "Le siècle"},
        Case{{"1", "ʳᵉ", " éd., n", "ᵒˢ", " 3-4"}, "1ʳᵉ\u00A0éd., nᵒˢ\u00A03-4"},
        Case{{"p. xii‑xv"}, "p.\u00A0xii‑xv"},
        Case{{"8 h 30, 10 GW, 2 millions, 3 marins, 5 t. 2, 4 hôtes"},
             "8\u00A0h 30, 10\u00A0GW, 2\u00A0millions, 3 marins, 5 t.\u00A02, 4 hôtes"},
        Case{{"1 maison, 1 marin, 1 mai"}, "1 maison, 1 marin, 1ᵉʳ\u00A0mai"},
        Case{{"n° 1 juin 2022, n", "ᵒ", "1 juin"}, "n°\u00A01 juin 2022, nᵒ\u00A01 juin"}));

INSTANTIATE_TEST_SUITE_P(
    Names, FrenchTypography,
    testing::Values(Case{{"sous la direction de Yves"}, "sous la direction d’Yves"},
                    Case{{"sous la direction de Yolande"}, "sous la direction de Yolande"},
                    Case{{"sous la direction de Hélène"}, "sous la direction d’Hélène"},
                    Case{{"sous la direction de Hassan"}, "sous la direction de Hassan"}));

INSTANTIATE_TEST_SUITE_P(
    Ends, FrenchTypography,
    testing::Values(Case{{"« Le mot : « Agir ! » »", ". Suite"},
                         "«\u00A0Le mot\u00A0: “Agir\u202F!”\u00A0» Suite"},
                    Case{{"Que faire ?", " ", ". Brest"}, "Que faire\u202F? Brest"},
                    Case{{"« Le « plan “B” » »"}, "«\u00A0Le “plan ‘B’”\u00A0»"},
                    Case{{"Vers la paix ?... Essai"}, "Vers la paix\u202F?... Essai"},
                    Case{{"« Le “mot” »", "."}, "«\u00A0Le “mot”\u00A0»."}));

TEST(FrenchTypographyOfAGenre, CapitalisesItAfterAPoint)
{
    for (const auto &[before, wanted] :
         {std::pair("Que faire ? ", "Que faire\u202F? Étude"), std::pair("Titre. ", "Titre. Étude"),
          std::pair("", "Étude"), std::pair("Titre, ", "Titre, étude"),
          std::pair("Titre (", "Titre (étude")}) {
        Runs runs = runsOf({before, "étude"});
        runs.back().genre = true;
        applyFrenchTypography(runs);
        EXPECT_EQ(toPlain(runs), wanted);
    }
}

TEST(FrenchTypographyOfAMonth, CapitalisesItAfterThePointOfAStyle)
{
    const auto set = [](const char *before, bool affix) {
        Runs runs = runsOf({"Revue", before, "été"});
        runs[1].affix = affix;
        runs.back().month = true;
        applyFrenchTypography(runs);
        return toPlain(runs);
    };
    EXPECT_EQ(set(". ", true), "Revue. Été");
    EXPECT_EQ(set(", ", true), "Revue, été");
    EXPECT_EQ(set(" 2e éd. ", false), "Revue 2e\u00A0éd. été");
    EXPECT_EQ(set(" ? ", false), "Revue\u202F? été");
}

TEST(FrenchTypographyOfAMonth, CapitalisesItAfterATitleThatAsks)
{
    Runs runs = runsOf({"Que faire ?", " ", "mai"});
    runs[1].affix = true;
    runs.back().month = true;
    applyFrenchTypography(runs);
    EXPECT_EQ(toPlain(runs), "Que faire\u202F? Mai");
}

TEST(FrenchTypographyTwice, ChangesNothingMore)
{
    Runs runs = runsOf({"« Que « faire » ? » : Paris, p. 3 ; fin !"});
    applyFrenchTypography(runs);
    const std::string once = toPlain(runs);
    applyFrenchTypography(runs);
    EXPECT_EQ(toPlain(runs), once);
}

/// An edition between what a style writes before and after it.
std::string withEdition(const char *before, const char *edition, const char *after)
{
    Runs runs = runsOf({before, edition, after});
    runs[1].genre = true;
    applyFrenchTypography(runs);
    return toPlain(runs);
}

TEST(FrenchEditions, NamesAnEditionThatIsANumberAlone)
{
    EXPECT_EQ(withEdition("Titre. ", "2", ". Paris"), "Titre. 2e\u00A0éd. Paris");
    EXPECT_EQ(withEdition("Titre, ", "1", ", Paris"), "Titre, 1re\u00A0éd., Paris");
    EXPECT_EQ(withEdition("Titre, ", "2", " éd., Paris"), "Titre, 2\u00A0éd., Paris");
    EXPECT_EQ(withEdition("Titre, ", "2", "e éd., Paris"), "Titre, 2e\u00A0éd., Paris");
    EXPECT_EQ(withEdition("Titre, éd. ", "2", ", Paris"), "Titre, éd.\u00A02, Paris");
    EXPECT_EQ(withEdition("Titre. ", "revue", ". Paris"), "Titre. Revue. Paris");
    EXPECT_EQ(withEdition("Titre. ", "2019", ". Paris"), "Titre. 2019. Paris");
}

/// « Titre, ²2019 »
Runs withRaisedEdition()
{
    Runs runs = runsOf({"Titre, ", "", "2", "", "2019"});
    runs[1].kind = Run::Kind::Open;
    runs[1].style.verticalAlign = VerticalAlign::Superscript;
    runs[2].genre = true;
    runs[3].kind = Run::Kind::Close;
    return runs;
}

TEST(FrenchEditions, LeavesAnEditionThatTheStyleRaises)
{
    Runs runs = withRaisedEdition();
    runs.pop_back();
    applyFrenchTypography(runs);
    EXPECT_EQ(runs[2].text, "2");
}

TEST(Quotation, PutsInnerMarksIntoGuillemets)
{
    EXPECT_EQ(
        toPlain(quotation({{.text = "  Le « mot » \"juste\"\nici "}}, runsOf({"(Roux 2024)"}))),
        "«\u00A0Le “mot” “juste” ici\u00A0» (Roux 2024)");
    EXPECT_EQ(toPlain(quotation({{.text = "«\u00A0Tout\u00A0»"}}, runsOf({"Roux, Titre, 2024."}))),
              "«\u00A0Tout\u00A0» (Roux, Titre, 2024.)");
}

TEST(Quotation, PutsMarksOfTheThirdDepthApart)
{
    const auto quoted = [](const char *text) { return toPlain(quotation({{.text = text}}, {})); };
    EXPECT_EQ(quoted("le « plan “B” » et le “plan C”"),
              "«\u00A0le “plan ‘B’” et le “plan C”\u00A0»");
    EXPECT_EQ(quoted("le « plan \"B\" », \"oui\""), "«\u00A0le “plan ‘B’”, “oui”\u00A0»");
    EXPECT_EQ(quoted("B” » et “C”"), "«\u00A0“B’” et “C”\u00A0»");
}

TEST(Quotation, HasTheMarksOfAnotherLanguage)
{
    const QuotationMarks english{"“", "”", "‘", "’", "“", "”"};
    const auto quoted = [&english](const char *text) {
        return toPlain(quotation({{.text = text}}, {}, english));
    };
    EXPECT_EQ(quoted("le « plan \"B\" »"), "“le ‘plan “B”’”");
    EXPECT_EQ(quoted("«\u00A0Tout\u00A0»"), "“Tout”");
    EXPECT_EQ(quoted("“Tout”"), "“Tout”");
    EXPECT_EQ(quoted("“A” et “B”"), "“‘A’ et ‘B’”");
}

TEST(Quotation, KeepsEmphasis)
{
    const auto runs = quotation({{.text = " le "},
                                 {.text = "cloud « dit"},
                                 {.text = " public »", .emphasis = true},
                                 {.text = ", sûr", .emphasis = true, .strong = true}},
                                {});
    EXPECT_EQ(toHtml(runs), "«\u00A0le cloud “dit<i> public”</i><b><i>, sûr</i></b>\u00A0»");
    EXPECT_EQ(toPlain(runs), "«\u00A0le cloud “dit public”, sûr\u00A0»");
}

TEST(MarkupWriter, EscapesForEachForm)
{
    Runs runs = runsOf({"a<b> & {c}\\ *d* é 𝄞"});
    EXPECT_EQ(toHtml(runs), "a&#60;b&#62; &#38; {c}\\ *d* é 𝄞");
    EXPECT_EQ(toMarkdown(runs), "a\\<b\\> & {c}\\\\ \\*d\\* é 𝄞");
    EXPECT_EQ(toRtf(runs), "{\\rtf1\\ansi\\uc1 a<b> & \\{c\\}\\\\ *d* \\u233? "
                           "\\u-10188?\\u-8930?}");
}

} // namespace
} // namespace lutrin::citation
