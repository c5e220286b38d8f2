// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/probe.h"

#include "query/query.h"

#include <gtest/gtest.h>

namespace lutrin::search {
namespace {

bool sees(const std::string &query, const std::string &text)
{
    PatternReader reader({"fr"});
    return Probe(positivePatterns(query::parse(query).root, reader)).seesIn(text);
}

TEST(Probe, seesFormsOfAWordWhateverTheirAccents)
{
    EXPECT_TRUE(sees("travaux", "Le TRAVAIL va."));
    EXPECT_TRUE(sees("nationaux", "une école nationale"));
    EXPECT_TRUE(sees("securite", "la Sécurité"));
    EXPECT_TRUE(sees("État", "les etats"));
    EXPECT_TRUE(sees("coeur", "au cœur du sujet"));
    EXPECT_TRUE(sees("oeuvre", "une main-d’ŒUVRE"));
    EXPECT_TRUE(sees("polit*", "des politiques"));
}

TEST(Probe, passesOverTextsWithoutAnyOfTheWords)
{
    EXPECT_FALSE(sees("travaux", "Une mer calme."));
    EXPECT_FALSE(sees("justice guerre", "Une mer calme."));
    EXPECT_TRUE(sees("justice guerre", "la guerre"));
}

TEST(Probe, ofAPhraseLooksForItsLongestWord)
{
    EXPECT_FALSE(sees("\"la transition des ports\"", "des ports et la mer"));
    EXPECT_TRUE(sees("\"la transition des ports\"", "une transition"));
}

TEST(Probe, takesBrokenTextAsItIs)
{
    EXPECT_TRUE(sees("mer", "\xff\xc3 mer \xe2\x80"));
    EXPECT_FALSE(sees("mer", "\xc3"));
}

} // namespace
} // namespace lutrin::search
