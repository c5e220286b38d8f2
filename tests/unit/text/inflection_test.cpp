// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/inflection.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::text {
namespace {

struct Inflected {
    std::string form;
    std::string base;
};

// NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
void PrintTo(const Inflected &pair, std::ostream *out)
{
    *out << pair.form << " / " << pair.base;
}

class BaseForm : public testing::TestWithParam<Inflected> {};

TEST_P(BaseForm, IsAmongThem)
{
    const std::vector<std::string> bases = baseForms(GetParam().form);
    EXPECT_NE(std::ranges::find(bases, GetParam().base), bases.end());
}

INSTANTIATE_TEST_SUITE_P(
    French, BaseForm,
    testing::Values(Inflected{"luttées", "lutté"}, Inflected{"luttée", "lutté"},
                    Inflected{"transgresseuse", "transgresseur"}, Inflected{"bocaux", "bocal"},
                    Inflected{"directrices", "directeur"},
                    Inflected{"timbres-poste", "timbre-poste"},
                    Inflected{"beaux-frères", "beau-frère"}, Inflected{"garde-fous", "garde-fou"},
                    Inflected{"sapeurs-pompiers", "sapeur-pompier"}));

TEST(BaseForms, LeaveShortWordsAlone)
{
    EXPECT_TRUE(baseForms("os").empty());
    EXPECT_TRUE(baseForms("vie").empty());
}

TEST(BaseForms, HaveNotTheWordItself)
{
    for (const char *word : {"timbre-poste", "a-b-c-d-e-f", "", "-", "--"}) {
        const std::vector<std::string> bases = baseForms(word);
        EXPECT_EQ(std::ranges::find(bases, word), bases.end()) << word;
    }
}

TEST(FormerSpelling, DoublesTheConsonant)
{
    EXPECT_EQ(formerSpelling("renouvèlements"), "renouvellements");
    EXPECT_EQ(formerSpelling("étiquète"), "étiquette");
    EXPECT_EQ(formerSpelling("règle"), "");
    EXPECT_EQ(formerSpelling("répète"), "répette"); // no word: for a dictionary to say
}

TEST(OrdinalLemma, IsOneForFiguresAndRomanNumbers)
{
    EXPECT_EQ(ordinalLemma("xxie"), "21e");
    EXPECT_EQ(ordinalLemma("21es"), "21e");
    EXPECT_EQ(ordinalLemma("xiiieme"), "13e");
    EXPECT_EQ(ordinalLemma("21ieme"), "21e");
    EXPECT_EQ(ordinalLemma("xive"), "14e");
    EXPECT_EQ(ordinalLemma("1er"), "premier");
    EXPECT_EQ(ordinalLemma("ier"), "premier");
    EXPECT_EQ(ordinalLemma("2nde"), "2e");
    for (const char *other : {"", "e", "er", "iiiie", "ixxe", "3er", "vier", "le", "vie", "ire"})
        EXPECT_EQ(ordinalLemma(other), "") << other;
}

TEST(NounEnding, IsTakenFromLongWords)
{
    EXPECT_TRUE(endsAsNoun("sandinistes"));
    EXPECT_TRUE(endsAsNoun("plateformisation"));
    EXPECT_FALSE(endsAsNoun("macron"));
    EXPECT_FALSE(endsAsNoun("unique"));
}

} // namespace
} // namespace lutrin::text
