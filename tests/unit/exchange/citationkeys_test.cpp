// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/citationkeys.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace lutrin::exchange {
namespace {

corpus::Document work(std::string id, std::string family, int year, std::string title)
{
    corpus::Document document;
    document.id = std::move(id);
    document.title = std::move(title);
    document.date = {year, 0, 0};
    if (!family.empty())
        document.authors = {{.family = std::move(family), .given = "Jeanne"}};
    return document;
}

struct KeyCase {
    const char *family;
    int year;
    const char *title;
    const char *key;
};

class KeyBase : public testing::TestWithParam<KeyCase> {};

TEST_P(KeyBase, IsMade)
{
    const KeyCase &example = GetParam();
    EXPECT_EQ(citationKeyBase(work("x", example.family, example.year, example.title)), example.key);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, KeyBase,
    testing::Values(KeyCase{"Roseau-Étang", 2025, "L’Œuvre au noir", "roseauetang2025oeuvre"},
                    KeyCase{"", 2025, "Un « moment » de paix", "2025moment"},
                    KeyCase{"Œil", 0, "À la une", "oeila"},
                    KeyCase{"Roseau", 1999, "", "roseau1999"}, KeyCase{"", 0, "…", "document"}));

TEST(CitationKeyVariant, TellsManyApart)
{
    std::set<std::string> all;
    for (std::size_t index = 0; index < 800; ++index) {
        const std::string variant = citationKeyVariant("roseau2025mers", index);
        EXPECT_TRUE(isCitationKeyVariant(variant, "roseau2025mers")) << variant;
        EXPECT_TRUE(isCitationKey(variant)) << variant;
        all.insert(variant);
    }
    EXPECT_EQ(all.size(), 800U);
    EXPECT_TRUE(all.contains("roseau2025mers"));
    EXPECT_TRUE(all.contains("roseau2025mers-b"));
}

TEST(CitationKeyVariant, IsNoLongerWord)
{
    EXPECT_FALSE(isCitationKeyVariant("roseau2025mersfroides", "roseau2025mers"));
    EXPECT_FALSE(isCitationKeyVariant("roseau2025mers-", "roseau2025mers"));
    EXPECT_FALSE(isCitationKeyVariant("roseau2025mers-2", "roseau2025mers"));
    EXPECT_FALSE(isCitationKeyVariant("roseau2025", "roseau2025mers"));
}

TEST(CitationKey, IsAWordOfAFileOfReferences)
{
    for (const char *key : {"roseau2025", "DBLP:conf/mers/Roseau25", "Étang_2025", "a.b+c-d", "x"})
        EXPECT_TRUE(isCitationKey(key)) << key;
    for (const char *text :
         {"", "42", "10-12", "deux mots", "a,b", "a{b", "a}b", "50%a", "#a", "a~b", "a\\b", "a\"b",
          "http://zotero.org/users/1/items/ABC", "a\nb", "a\xFF"})
        EXPECT_FALSE(isCitationKey(text)) << text;
    EXPECT_FALSE(isCitationKey(std::string(1000, 'a')));
}

} // namespace
} // namespace lutrin::exchange
