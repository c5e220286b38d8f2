// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordfamily.h"

#include "text/lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::text {
namespace {

bool isRelated(const std::string &word, const std::string &other)
{
    const std::vector<std::string> family = wordFamily(word);
    return std::ranges::find(family, other) != family.end();
}

class WordFamily : public testing::Test {
protected:
    void SetUp() override
    {
        if (Lexicon::french().forms() == 0)
            GTEST_SKIP() << "the lexicon was built without hunspell-fr";
    }
};

TEST_F(WordFamily, HasAVerbAndTheNounsOfWhatItDoes)
{
    const std::pair<const char *, const char *> pairs[] = {
        {"réguler", "régulation"},   {"investir", "investissement"}, {"financer", "financement"},
        {"calculer", "calcul"},      {"contrôler", "contrôle"},      {"numéroter", "numéro"},
        {"arriver", "arrivée"},      {"sortir", "sortie"},           {"gouverner", "gouvernance"},
        {"adopter", "adoption"},     {"modifier", "modification"},   {"appliquer", "application"},
        {"protéger", "protection"},  {"insérer", "insertion"},       {"décider", "décision"},
        {"concéder", "concession"},  {"imprimer", "impression"},     {"employer", "emploi"},
        {"déployer", "déploiement"}, {"évoluer", "évolution"},       {"produire", "production"},
        {"défendre", "défense"},     {"dépendre", "dépendance"},     {"attendre", "attente"},
        {"couvrir", "couverture"},   {"percevoir", "perception"},    {"intervenir", "intervention"},
        {"soutenir", "soutien"},     {"connaître", "connaissance"},
    };
    for (const auto &[verb, noun] : pairs) {
        EXPECT_TRUE(isRelated(verb, noun)) << verb << ' ' << noun;
        EXPECT_TRUE(isRelated(noun, verb)) << noun << ' ' << verb;
    }
}

TEST_F(WordFamily, HasTheAdjectiveThatAVerbIsMadeOf)
{
    EXPECT_TRUE(isRelated("vectoriser", "vectoriel"));
    EXPECT_TRUE(isRelated("industriel", "industrialiser"));
    EXPECT_TRUE(isRelated("automatiser", "automatique"));
    EXPECT_TRUE(isRelated("moderne", "moderniser"));
}

TEST_F(WordFamily, HasANounAndItsAdjective)
{
    const std::pair<const char *, const char *> pairs[] = {
        {"énergie", "énergétique"},      {"économie", "économique"},
        {"stratégie", "stratégique"},    {"technologie", "technologique"},
        {"démocratie", "démocratique"},  {"industrie", "industriel"},
        {"région", "régional"},          {"constitution", "constitutionnel"},
        {"atmosphère", "atmosphérique"}, {"climat", "climatique"},
        {"algorithme", "algorithmique"}, {"commerce", "commercial"},
    };
    for (const auto &[noun, adjective] : pairs) {
        EXPECT_TRUE(isRelated(noun, adjective)) << noun << ' ' << adjective;
        EXPECT_TRUE(isRelated(adjective, noun)) << adjective << ' ' << noun;
    }
}

TEST_F(WordFamily, LeavesApartWhatOnlyBeginsAlike)
{
    EXPECT_FALSE(isRelated("port", "portique"));
    EXPECT_FALSE(isRelated("mode", "modique"));
    EXPECT_FALSE(isRelated("tact", "tactique"));
    EXPECT_FALSE(isRelated("général", "génération"));
    EXPECT_FALSE(isRelated("université", "univers"));
    EXPECT_FALSE(isRelated("logement", "loge"));
    EXPECT_FALSE(isRelated("étrange", "étranger")) << "which is no verb";
    EXPECT_FALSE(isRelated("part", "parage"));
    EXPECT_FALSE(isRelated("not", "noter")) << "which is English";
}

TEST_F(WordFamily, HasNeitherTheWordItselfNorAnyTwice)
{
    for (const char *word : {"calculer", "note", "poser", "or", "", "é", "er"}) {
        std::vector<std::string> family = wordFamily(word);
        EXPECT_EQ(std::ranges::find(family, word), family.end()) << word;
        std::ranges::sort(family);
        EXPECT_EQ(std::ranges::adjacent_find(family), family.end()) << word;
    }
}

TEST(VerbOfNoun, IsTheOneWithTheNounForAParticiple)
{
    EXPECT_TRUE(isVerbOfNoun("donner", std::vector<std::string>{"donnée", "donner"}));
    EXPECT_TRUE(isVerbOfNoun("prendre", std::vector<std::string>{"prendre", "prise", "priser"}));
    EXPECT_FALSE(isVerbOfNoun("priser", std::vector<std::string>{"prendre", "prise", "priser"}));
    EXPECT_FALSE(isVerbOfNoun("porter", std::vector<std::string>{"porte", "porter"}));
    EXPECT_TRUE(isVerbOfNoun("diriger", std::vector<std::string>{"dirigeant", "diriger"}));
    EXPECT_FALSE(isVerbOfNoun("employer", std::vector<std::string>{"employé", "employer"}));
}

TEST(WordFamilyOfNone, YieldsToTheNounThatIsTyped)
{
    EXPECT_TRUE(yieldsToNoun("moyen", std::vector<std::string>{"moyen", "moyenne²"}));
    EXPECT_FALSE(yieldsToNoun("moyenne²", std::vector<std::string>{"moyen", "moyenne²"}));
    EXPECT_FALSE(yieldsToNoun("pouvoir", std::vector<std::string>{"pouvoir", "pouvoir²"}));
}

} // namespace
} // namespace lutrin::text
