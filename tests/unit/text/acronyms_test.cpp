// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/acronyms.h"

#include <gtest/gtest.h>

namespace lutrin::text {
namespace {

struct Case {
    const char *text;
    const char *found; ///< LETTERS=expansion, parted by a bar
};

std::ostream &operator<<(std::ostream &stream, const Case &each)
{
    return stream << each.text;
}

class Acronyms : public testing::TestWithParam<Case> {};

TEST_P(Acronyms, AreThoseThatTheTextExplains)
{
    std::string found;
    for (const Acronym &each : acronymsIn(GetParam().text))
        found += (found.empty() ? "" : "|") + each.letters + '=' + each.expansion;
    EXPECT_EQ(found, GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    BeforeAParenthesis, Acronyms,
    testing::Values(
        Case{"L’Organisation des Nations unies (ONU) se réunit.",
             "ONU=organisation des nations unies"},
        Case{"le règlement général sur la protection des données (RGPD)",
             "RGPD=règlement général sur la protection des données"},
        Case{"l’intelligence artificielle (I.A.)", "IA=intelligence artificielle"},
        Case{"Organisation du traité de l’Atlantique nord (OTAN)",
             "OTAN=organisation du traité de l’atlantique nord"},
        Case{"la Société nationale des chemins de fer français (SNCF)",
             "SNCF=société nationale des chemins de fer français"},
        Case{"Elle suit la politique agricole\ncommune (dite PAC).",
             "PAC=politique agricole commune"},
        Case{"les « petites et moyennes entreprises » (PME)",
             "PME=petites et moyennes entreprises"},
        Case{"des systèmes d’armes létales autonomes (SALA)",
             "SALA=systèmes d’armes létales autonomes"},
        // Of another language.
        Case{"Les grands modèles de langage (LLM) s’améliorent.", "LLM=grands modèles de langage"},
        Case{"l’essor des grands modèles de langage (LLMs)", "LLM=grands modèles de langage"},
        Case{"les grands modèles de langage (large language models, LLM)",
             "LLM=grands modèles de langage|LLM=large language models"},
        Case{"un réseau de neurones convolutif (CNN)", "CNN=réseau de neurones convolutif"}));

INSTANTIATE_TEST_SUITE_P(
    InAParenthesis, Acronyms,
    testing::Values(Case{"L’ONU (Organisation des Nations unies) siège à New York.",
                         "ONU=organisation des nations unies"},
                    Case{"un LLM (grand modèle de langage)", "LLM=grand modèle de langage"},
                    Case{"la PAC (la politique agricole commune)",
                         "PAC=politique agricole commune"}));

INSTANTIATE_TEST_SUITE_P(OfNothing, Acronyms,
                         testing::Values(Case{"Le maire socialiste (PS) a parlé.", ""},
                                         Case{"le président élu (LR)", ""}, Case{"(ONU)", ""},
                                         Case{"ONU ()", ""}, Case{"L’ONU (à New York) siège.", ""},
                                         Case{"une note (2)", ""},
                                         Case{"voir plus haut (voir ONU)", ""},
                                         Case{"Paris (75)", ""},
                                         Case{"l’Union européenne, (ONU)", ""}, Case{"((((", ""},
                                         Case{"\xff\xfe (ONU)", ""}));

TEST(InOtherNumber, TurnsTheFirstNounAndItsAdjectives)
{
    EXPECT_EQ(inOtherNumber("grands modèles de langage"), "grand modèle de langage");
    EXPECT_EQ(inOtherNumber("grand modèle de langage"), "grands modèles de langage");
    EXPECT_EQ(inOtherNumber("intelligence artificielle"), "intelligences artificielles");
    EXPECT_EQ(inOtherNumber("réseaux de neurones"), "réseau de neurones");
    EXPECT_EQ(inOtherNumber("large language models"), "");
    EXPECT_EQ(inOtherNumber(""), "");
}

} // namespace
} // namespace lutrin::text
