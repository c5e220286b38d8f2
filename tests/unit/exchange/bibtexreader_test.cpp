// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filereader.h"
#include "exchange/references/bibtexnames.h"
#include "exchange/references/bibtexreader.h"

#include "exchange/references/latexdecoding.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using corpus::Name;

struct NameCase {
    const char *written;
    Name name;
};

class BibtexName : public testing::TestWithParam<NameCase> {};

TEST_P(BibtexName, isReadInEachForm)
{
    EXPECT_EQ(readBibtexNames(GetParam().written), std::vector<Name>{GetParam().name});
}

INSTANTIATE_TEST_SUITE_P(
    Forms, BibtexName,
    testing::Values(NameCase{"Anne Martin", {"Martin", "Anne", "", ""}},
                    NameCase{"Martin, Anne", {"Martin", "Anne", "", ""}},
                    NameCase{"Charles Louis de la Vallée Poussin",
                             {"Vallée Poussin", "Charles Louis", "de la", ""}},
                    NameCase{"de Roucy-Rochegonde, Laure", {"Roucy-Rochegonde", "Laure", "de", ""}},
                    NameCase{"King, Jr., Martin Luther", {"King", "Martin Luther, Jr.", "", ""}},
                    NameCase{"Roucy, Laure de", {"Roucy", "Laure", "de", ""}},
                    NameCase{"Ormesson, Jean d'", {"Ormesson", "Jean", "d'", ""}},
                    NameCase{"family=Nye, suffix=Jr., given=Joseph S.",
                             {"Nye", "Joseph S., Jr.", "", ""}},
                    NameCase{"{Institut français}", {"", "", "", "Institut français"}},
                    NameCase{"{Barnes and Noble}", {"", "", "", "Barnes and Noble"}},
                    NameCase{"Ifri", {"", "", "", "Ifri"}},
                    NameCase{R"({\'E}lie Tenenbaum)", {"Tenenbaum", "Élie", "", ""}},
                    NameCase{"family=Aube, given=Jeanne, prefix=d’, useprefix=false",
                             {"Aube", "Jeanne", "d’", ""}},
                    NameCase{"Martin, Anne and others", {"Martin", "Anne", "", ""}}));

struct LatexCase {
    const char *written;
    const char *shown;
};

class Latex : public testing::TestWithParam<LatexCase> {};

TEST_P(Latex, showsItsCharacters)
{
    EXPECT_EQ(fromLatex(GetParam().written), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Latex,
    testing::Values(LatexCase{R"(\'etude)", "étude"}, LatexCase{R"({\'{E}}tat)", "État"},
                    LatexCase{R"(gar\c{c}on)", "garçon"}, LatexCase{R"(\c ca)", "ça"},
                    LatexCase{R"(na\"{\i}f)", "naïf"}, LatexCase{R"(\^\i le)", "île"},
                    LatexCase{R"(\oe uvre)", "œuvre"}, LatexCase{R"({\oe}uvre)", "œuvre"},
                    LatexCase{R"(Stra{\ss}e)", "Straße"},
                    LatexCase{R"({\TH}{\'o}rsson, {\DH}, {\DJ}, {\NG})", "Þórsson, Ð, Đ, Ŋ"},
                    LatexCase{R"(\guillemetleft{}mot\guillemetright)", "«mot»"},
                    LatexCase{"1914--1918", "1914–1918"}, LatexCase{"p.~3", "p.\u00A03"},
                    LatexCase{R"(10 \% \& plus)", "10 % & plus"},
                    LatexCase{"{{OTAN}} et {ONU}", "OTAN et ONU"},
                    LatexCase{R"(\emph{un} \textbf{mot})", "un mot"},
                    LatexCase{"$\\frac{1}{2}$ reste, $x_{i_1}$", "$\\frac{1}{2}$ reste, $x_{i_1}$"},
                    LatexCase{"CO$_2$ et H$_{2}$O", "CO2 et H2O"},
                    LatexCase{"XX$^{e}$, $_{a_b}$, $^$", "XXe, $_{a_b}$, $^$"},
                    LatexCase{R"({\em un} {\bf mot})", "un mot"}, LatexCase{"``mot''", "“mot”"},
                    LatexCase{R"(\'{)", ""}, LatexCase{"\\", ""}, LatexCase{"$", "$"},
                    LatexCase{R"(\`a la carte)", "à la carte"}));

INSTANTIATE_TEST_SUITE_P(
    Formulas, Latex,
    testing::Values(LatexCase{R"(n{$^\circ$} 240)", "n° 240"},
                    LatexCase{R"(n$^{\circ}$ 240)", "n° 240"},
                    LatexCase{R"(20 $^\circ\mathrm{C}$)", "20 °C"},
                    LatexCase{R"($\mathrm{CO_2}$ et $\beta$)", "CO2 et β"},
                    LatexCase{R"($10^{-3}$, m$^2$)", "10⁻³, m²"},
                    LatexCase{R"($\pm 5\,\%$, $n$)", "± 5\u202F%, n"},
                    LatexCase{R"($\alpha_{\text{max}} \leq x'$)", "αmax ≤ x′"},
                    LatexCase{R"($\sqrt{2}$ et $\mathrm{x)", R"($\sqrt{2}$ et $x)"},
                    LatexCase{"5 $ la tonne, 10 $ le_baril", "5 $ la tonne, 10 $ le_baril"}));

INSTANTIATE_TEST_SUITE_P(
    Accents, Latex,
    testing::Values(LatexCase{R"(Nguy{\~{\^e}}n)", "Nguyễn"}, LatexCase{R"({\^{\~e}})", "ễ"},
                    LatexCase{R"(\~{\^{e}})", "ễ"}, LatexCase{R"(\'{\^e})", "ế"},
                    LatexCase{R"(\d{\^a})", "ậ"}, LatexCase{R"(\'{\i})", "í"},
                    LatexCase{R"({\'\i}le)", "íle"}, LatexCase{R"(\v{c}\k{a}\d{a}\.{I})", "čąạİ"},
                    LatexCase{R"(\h{a}\'{\ohorn}\'{\ae})", "ảớǽ"}, LatexCase{R"(\'{\foo}n)", "n"}));

INSTANTIATE_TEST_SUITE_P(
    French, Latex,
    testing::Values(LatexCase{R"(\og mot \fg{} dit)", "«\u00A0mot\u00A0» dit"},
                    LatexCase{R"(\og{}mot\fg, dit)", "«\u00A0mot\u00A0», dit"},
                    LatexCase{R"(\og~mot~\fg)", "«\u00A0mot\u00A0»"},
                    LatexCase{R"(\no 3, \No{}4, \no~5)", "n°\u00A03, N°\u00A04, n°\u00A05"},
                    LatexCase{R"(XX\ieme{} si\`ecle, I\ier)", "XXe siècle, Ier"},
                    LatexCase{R"(XX\textsuperscript{e})", "XXe"},
                    LatexCase{R"(20~\degres C)", "20\u00A0°C"}));

/// Each level once stood on the stack.
TEST(Latex, bearsGroupsAndAccentsInOneAnotherWithoutEnd)
{
    constexpr std::size_t deep = 200'000;
    const auto nested = [](const std::string &opening) {
        std::string text;
        for (std::size_t at = 0; at < deep; ++at)
            text += opening;
        return text + "a" + (opening.ends_with('{') ? std::string(deep, '}') : "");
    };
    const std::string power = "$x^" + nested("{") + "$";
    EXPECT_EQ(fromLatex(power), power);
    const std::string upright = "$a_1" + nested("\\mathrm{") + "$";
    EXPECT_EQ(fromLatex(upright), upright);
    EXPECT_TRUE(fromLatex(nested("\\~")).starts_with("ã"));
    EXPECT_FALSE(fromLatex(nested("\\^{")).empty());
    EXPECT_EQ(fromLatex("${{{{{x_1}}}}}$"), "x1");
}

TEST(Latex, ofATitleKeepsWhatIsRaised)
{
    EXPECT_EQ(titleFromLatex(R"(Le XX\ieme{} si\`ecle, $\mathrm{CO_2}$, $10^{-3}$)"),
              "Le XX<sup>e</sup> siècle, CO<sub>2</sub>, 10<sup>−3</sup>");
}

struct NumberCase {
    const char *written;
    const char *number;
};

class NumberField : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberField, isTheNumberAlone)
{
    const std::string entry =
        "@article{a, title = {A}, volume = {" + std::string(GetParam().written) + "}}";
    EXPECT_EQ(readBibtex(entry).documents.at(0).document.volume, GetParam().number);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, NumberField,
    testing::Values(NumberCase{R"(n{$^\circ$} 240)", "240"}, NumberCase{"N°152-153", "152-153"},
                    NumberCase{"no. 3", "3"}, NumberCase{"vol. 12", "12"},
                    NumberCase{"Volume XII", "XII"}, NumberCase{R"(\no 3/4)", "3/4"},
                    NumberCase{"n° spécial", "n° spécial"}, NumberCase{"12, n° 3", "12, n° 3"},
                    NumberCase{"vol. 12, n° 3", "vol. 12, n° 3"}, NumberCase{"Nord 3", "Nord 3"},
                    NumberCase{"Printemps", "Printemps"}, NumberCase{"87", "87"}));

TEST(BibtexReader, anEnglishSubtitleFollowsTheColonAtOnce)
{
    const Reading reading = readBibtex("@book{a, title={Hydrogen}, subtitle={A Primer}, "
                                       "langid={english}}");
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(reading.documents.front().document.title, "Hydrogen: A Primer");
}

TEST(BibtexReader, readsStringsMonthsAndFields)
{
    const Reading reading = readBibtex(R"(
@string{ifri = "Institut fran{\c c}ais"}
@comment{ @article{non, title={Non}} }
@Report(cle,
  title = {La {Mer}},
  subtitle = "et ses ports",
  author = {Martin, Anne and {\'E}lie Tenenbaum},
  institution = ifri # { des relations internationales},
  year = 2025, month = feb,
  pages = "12--34",
  keywords = {mer, {ports, quais}},
  doi = {https://doi.org/10.1000/AB\_C},
)
)");
    ASSERT_EQ(reading.documents.size(), 1U);
    const corpus::Document &document = reading.documents.front().document;
    EXPECT_EQ(document.title, "La Mer\u00A0: et ses ports");
    EXPECT_EQ(document.type, "report");
    EXPECT_EQ(document.publisher, "Institut français des relations internationales");
    EXPECT_EQ(document.date, (corpus::Date{2025, 2, 0}));
    EXPECT_EQ(document.authors.size(), 2U);
    EXPECT_EQ(document.pages, "12-34");
    EXPECT_EQ(document.keywords, (std::vector<std::string>{"mer", "ports, quais"}));
    EXPECT_EQ(document.doi, "10.1000/ab_c");
    EXPECT_EQ(reading.documents.front().line, 4);
    EXPECT_TRUE(reading.remarks.empty());
}

TEST(BibtexReader, takesWhatIsMissingFromTheCrossReference)
{
    const Reading reading = readBibtex("@incollection{a, title={Un chapitre}, crossref={b}}\n"
                                       "@book{b, title={Un livre}, year=1999, publisher={P}}");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[0].document.container, "Un livre");
    EXPECT_EQ(reading.documents[0].document.publisher, "P");
    EXPECT_EQ(reading.documents[0].document.date.year, 1999);
}

TEST(BibtexReader, tellsOfACrossReferenceThatLeadsNowhere)
{
    const Reading reading = readBibtex("@misc{c, title={Un tout}}\n"
                                       "@incollection{a, title={Un chapitre}, crossref={b}}\n"
                                       "@misc{d, title={Un reste}, xdata={c, e}}");
    ASSERT_EQ(reading.documents.size(), 3U);
    EXPECT_EQ(reading.documents.back().document.container, "Un tout");
    ASSERT_EQ(reading.remarks.size(), 2U);
    const Remark &remark = reading.remarks.front();
    EXPECT_EQ(remark.grade, Grade::Warning);
    EXPECT_EQ(remark.error.position.line, 2);
    EXPECT_EQ(remark.error.detail, "a: crossref to an entry that the file does not have: b");
    EXPECT_EQ(reading.remarks.back().error.detail,
              "d: xdata to an entry that the file does not have: e");
}

TEST(BibtexReader, tellsOfANameThatNoStringDefines)
{
    const Reading reading =
        readBibtex("@string{rfsp = {Revue française}}\n@article{a, title={Un}, year=2020,\n"
                   "  month=january, journal=RFSP # jfm}\n@article{b, title={Deux}, journal=jfm,\n"
                   "  publisher=puf}\n@article{c title={Trois}}");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents.back().document.container, "jfm");
    ASSERT_EQ(reading.remarks.size(), 3U);
    EXPECT_EQ(reading.remarks[0].error.position.line, 3);
    EXPECT_EQ(reading.remarks[0].error.detail, "a: a name that no @string defines: jfm");
    EXPECT_EQ(reading.remarks[1].error.position.line, 5);
    EXPECT_EQ(reading.remarks[1].error.detail, "b: a name that no @string defines: puf");
    EXPECT_EQ(reading.remarks[2].error.position.line, 6) << "the lines go on";
}

TEST(BibtexReader, goesOnAfterAnErrorAndNamesItsLine)
{
    const Reading reading = readBibtex("@book{a, title={Un}}\n\n@book{b, title {Deux}}\n"
                                       "@book{c, title={Trois}}\n@book{d, title={Quatre");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[1].document.title, "Trois");
    ASSERT_EQ(reading.remarks.size(), 2U);
    EXPECT_EQ(reading.remarks[0].error.position.line, 3);
    EXPECT_EQ(reading.remarks[1].error.position.line, 5);
    EXPECT_EQ(reading.remarks[1].error.cause, Cause::Malformed);
}

TEST(BibtexReader, saysWhatIsNoDate)
{
    const auto reading =
        readContent("@book{a, title = {Les ports}, year = {2020}}\n"
                    "@book{b, title = {Les phares}, year = {n.d.}}\n@book{c, title = {Les quais}}",
                    Format::Bibtex, "a.bib");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.size(), 3U);
    ASSERT_EQ(reading->remarks.size(), 1U);
    EXPECT_EQ(reading->remarks.front().error.detail, "not a date: n.d.");
    EXPECT_EQ(reading->remarks.front().error.position.line, 2);
}

TEST(BibtexReader, saysThatNamesAreNotWritten)
{
    const Reading reading = readBibtex("@book{a, title={Un}, author={Aubry, Jeanne and others}}\n"
                                       "@book{b, title={Deux}, editor={Petit, Bruno et al.}}\n"
                                       "@book{c, title={Trois}, author={Roy, Anne and {Others}}}");
    ASSERT_EQ(reading.remarks.size(), 2U);
    EXPECT_EQ(reading.remarks[0].error.detail, "not all names are written: a");
    EXPECT_EQ(reading.remarks[1].error.detail, "not all names are written: b");
    EXPECT_EQ(reading.remarks[1].error.position.line, 2);
    EXPECT_EQ(reading.documents[0].document.authors.size(), 1U);
    EXPECT_EQ(reading.documents[1].document.editors,
              (std::vector<corpus::Name>{{.family = "Petit", .given = "Bruno"}}));
}

TEST(BibtexReader, theTitleThatABookHasForItsChaptersIsNoWholeOfIt)
{
    const Reading reading =
        readBibtex("@incollection{a, title={Un chapitre}, crossref={b}}\n"
                   "@book{b, title={Les digues : actes}, booktitle={Les digues}}");
    EXPECT_EQ(reading.documents[0].document.container, "Les digues : actes");
    EXPECT_EQ(reading.documents[1].document.container, "");
}

TEST(BibtexReader, followsACircleOfCrossReferencesOnce)
{
    const Reading reading =
        readBibtex("@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}}");
    EXPECT_EQ(reading.documents.size(), 2U);
}

TEST(BibtexReader, tellsAnEntryWithoutItsEndFromAFileThatIsCut)
{
    const Reading open = readBibtex("@book{a, title={Un\n@book{b, title={Deux}}\n");
    ASSERT_EQ(open.remarks.size(), 1U);
    EXPECT_EQ(open.remarks.front().error.detail, "an entry that is not closed");
    EXPECT_EQ(open.documents.size(), 1U);
    const Reading cut = readBibtex("@book{b, title={Deux}}\n@book{a, title={Un\n");
    ASSERT_EQ(cut.remarks.size(), 1U);
    EXPECT_EQ(cut.remarks.front().error.detail, "the file ends within the entry");
}

} // namespace
} // namespace lutrin::exchange
