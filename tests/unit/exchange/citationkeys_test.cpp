// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/citationkeys.h"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(CitationKeys, AreTheSameInAnyOrder)
{
    std::vector<corpus::Document> works{
        work("b", "Roseau", 2025, "Mers"), work("a", "Roseau", 2025, "Mers froides"),
        work("c", "Roseau", 2025, "Les mers"), work("d", "Roseau", 2024, "Les mers")};
    std::ranges::sort(works, {}, &corpus::Document::id);
    do {
        CitationKeys keys;
        for (const corpus::Document &one : works)
            keys.add(one);
        keys.settle();
        EXPECT_EQ(keys.of("a"), "roseau2025mers");
        EXPECT_EQ(keys.of("b"), "roseau2025mers-b");
        EXPECT_EQ(keys.of("c"), "roseau2025mers-c");
        EXPECT_EQ(keys.of("d"), "roseau2024mers");
    } while (std::ranges::next_permutation(works, {}, &corpus::Document::id).found);
}

TEST(CitationKeys, TellManyApart)
{
    CitationKeys keys;
    for (int i = 0; i < 800; ++i)
        keys.add(work("id" + std::to_string(i), "Roseau", 2025, "Mers"));
    keys.settle();
    std::vector<std::string> all;
    for (int i = 0; i < 800; ++i)
        all.push_back(keys.of("id" + std::to_string(i)));
    std::ranges::sort(all);
    EXPECT_EQ(std::ranges::adjacent_find(all), all.end());
}

} // namespace
} // namespace lutrin::exchange
