// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/latexwriter.h"

#include "citation/item/fieldmarkup.h"

#include <gtest/gtest.h>

using namespace lutrin::citation;

namespace {

struct Case {
    std::string_view field;
    std::string_view latex;
};

class LatexWriter : public testing::TestWithParam<Case> {};

TEST_P(LatexWriter, WritesTheField)
{
    Output output;
    writeField(GetParam().field, output);
    EXPECT_EQ(toLatex(output.runs()), GetParam().latex);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, LatexWriter,
    testing::Values(
        Case{"Œuvres de l’été", "Œuvres de l’été"},
        Case{"R&D: 100 % of $5 #1 a_b {x}", "R\\&D: 100 \\% of \\$5 \\#1 a\\_b \\{x\\}"},
        Case{"a\\b ~ ^", "a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{}"},
        Case{"a < b | c > d", "a \\textless{} b \\textbar{} c \\textgreater{} d"},
        Case{"1--2 ?`x", "1-{}-2\\,?\\textasciigrave{}x"}, Case{"\u00AB\u00A0x\u202F!", "«~x\\,!"},
        Case{"<i>a <i>b</i></i>", "\\textit{a \\textup{b}}"},
        Case{"<b>a</b> <sc>b</sc> x<sup>2</sup><sub>i</sub>",
             "\\textbf{a} \\textsc{b} x\\textsuperscript{2}\\textsubscript{i}"},
        Case{"https://example.org/a_b?c=1&d=%20", "https://example.org/a\\_b?c=1\\&d=\\%20"}));

} // namespace
