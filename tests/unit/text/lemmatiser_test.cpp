// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/analyser.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::text {
namespace {

using Source = Analyser::Source;

std::vector<std::string> lemmas(std::string_view word, std::string_view language = "fr",
                                Source source = Source::Document)
{
    const std::vector<Word> words = Analyser(language, source).words(word);
    return words.empty() ? std::vector<std::string>() : words.front().lemmas;
}

bool meet(std::string_view one, std::string_view other, std::string_view language = "fr",
          Source source = Source::Document)
{
    const std::vector<std::string> known = lemmas(one, language);
    return std::ranges::any_of(lemmas(other, language, source), [&](const std::string &lemma) {
        return std::ranges::find(known, lemma) != known.end();
    });
}

struct Pair {
    std::string one;
    std::string other;
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.one << " / " << pair.other;
}

class SameWord : public testing::TestWithParam<Pair> {};

TEST_P(SameWord, Meets)
{
    EXPECT_TRUE(meet(GetParam().one, GetParam().other));
}

INSTANTIATE_TEST_SUITE_P(
    Inflected, SameWord,
    testing::Values(Pair{"travail", "travaux"}, Pair{"œil", "yeux"}, Pair{"ciel", "cieux"},
                    Pair{"national", "nationaux"}, Pair{"national", "nationales"},
                    Pair{"acteur", "actrices"}, Pair{"européen", "européenne"},
                    Pair{"aller", "iront"}, Pair{"être", "fussent"}, Pair{"pouvoir", "puisse"},
                    Pair{"nouveau", "nouvel"}, Pair{"porte-avions", "porte-avion"},
                    Pair{"monsieur", "messieurs"}, Pair{"clé", "clefs"},
                    Pair{"centre de données", "centres"}, Pair{"États-Unis", "ÉTATS-UNIS"}));

INSTANTIATE_TEST_SUITE_P(WithoutAccents, SameWord,
                         testing::Values(Pair{"sécurité", "securite"}, Pair{"sécurité", "SECURITE"},
                                         Pair{"énergétique", "energetiques"},
                                         Pair{"États-Unis", "ETATS-UNIS"},
                                         Pair{"marchés", "MARCHE"}, Pair{"œuvre", "oeuvres"},
                                         Pair{"connaître", "connaitre"},
                                         Pair{"événement", "evenements"}));

INSTANTIATE_TEST_SUITE_P(UnknownToTheDictionary, SameWord,
                         testing::Values(Pair{"géoingénierie", "géoingénieries"},
                                         Pair{"LLM", "LLMs"},
                                         Pair{"technolibertarien", "technolibertariens"},
                                         Pair{"timbre-poste", "timbres-poste"},
                                         Pair{"sandiniste", "sandinistes"}, Pair{"XXIe", "21ème"},
                                         Pair{"1er", "première"}, Pair{"Ier", "premier"},
                                         Pair{"fonctionner", "fonctionnées"}));

INSTANTIATE_TEST_SUITE_P(
    SpelledInTwoWays, SameWord,
    testing::Values(Pair{"boîtes", "boite"}, Pair{"paraître", "parait"},
                    Pair{"règlementations", "réglementation"}, Pair{"cèderait", "céder"},
                    Pair{"allégements", "allègement"}, Pair{"événement", "évènements"},
                    Pair{"renouvellements", "renouvèlement"}, Pair{"interpeller", "interpèle"},
                    Pair{"nénuphars", "nénufar"}, Pair{"oignon", "ognons"},
                    Pair{"porte-monnaie", "portemonnaies"}, Pair{"garde-fous", "gardefou"},
                    Pair{"lieux-dits", "lieudits"}, Pair{"mille-pattes", "millepatte"},
                    Pair{"jihadistes", "djihadiste"}, Pair{"maxima", "maximum"}));

class OtherWord : public testing::TestWithParam<Pair> {};

TEST_P(OtherWord, DoesNotMeet)
{
    EXPECT_FALSE(meet(GetParam().one, GetParam().other));
}

INSTANTIATE_TEST_SUITE_P(Lemmatiser, OtherWord,
                         testing::Values(Pair{"logement", "loge"}, Pair{"général", "génération"},
                                         Pair{"université", "univers"}, Pair{"côte", "côté"},
                                         Pair{"pêche", "péché"}, Pair{"organe", "organisation"},
                                         Pair{"politique", "police"}, Pair{"capitaux", "capitaine"},
                                         Pair{"relation", "relatif"}, Pair{"économie", "économe"},
                                         Pair{"nation", "national"}, Pair{"pouvoirs", "pouvons"},
                                         Pair{"conseillers", "conseille"},
                                         Pair{"fonction", "fonctionnée"}, Pair{"musée", "muse"},
                                         Pair{"commerce", "commerçant"},
                                         Pair{"espaces", "espacent"}, Pair{"sûre", "sur"},
                                         Pair{"fûts", "fut"}, Pair{"jeûne", "jeune"},
                                         Pair{"faîte", "faite"}, Pair{"sandiniste", "sandinisme"}));

INSTANTIATE_TEST_SUITE_P(Homographs, SameWord,
                         testing::Values(Pair{"pouvoir", "pouvoirs"}, Pair{"pouvoir", "peut"},
                                         Pair{"conseiller", "conseillers"},
                                         Pair{"conseiller", "conseille"}));

TEST(Lemmatiser, AQueryMayLackAccents)
{
    EXPECT_FALSE(meet("marchés", "marche"));
    EXPECT_TRUE(meet("marchés", "marche", "fr", Source::Query));
}

TEST(Lemmatiser, EnglishHasItsOwnStems)
{
    EXPECT_TRUE(meet("policy", "policies", "en"));
    EXPECT_FALSE(meet("policy", "police", "en"));
}

TEST(Lemmatiser, OtherLanguagesHaveFoldedWords)
{
    EXPECT_EQ(lemmas("Straßen", "de"), std::vector<std::string>{"strassen"});
}

} // namespace
} // namespace lutrin::text
