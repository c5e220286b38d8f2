// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/compiler/lexiconbuilder.h"
#include "text/lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

namespace lutrin::text {
namespace {

using Lemmas = std::vector<std::string>;

// A table in memory that is aligned as the program's own is.
class Table {
public:
    explicit Table(const std::string &bytes) : m_words(bytes.size() / 8 + 1), m_size(bytes.size())
    {
        std::memcpy(m_words.data(), bytes.data(), bytes.size());
    }

    [[nodiscard]] std::span<const std::byte> bytes() const
    {
        return std::as_bytes(std::span(m_words)).first(m_size);
    }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size;
};

LexiconBuilder sample()
{
    LexiconBuilder builder;
    builder.add("marché", "marché");
    builder.add("marche", "marche");
    builder.add("marche", "marcher");
    builder.add("Main-d’œuvre", "main-d’œuvre");
    builder.add("H₂O", "H₂O");
    builder.add("co2", "co2");
    return builder;
}

Lemmas sorted(Lemmas lemmas)
{
    std::ranges::sort(lemmas);
    return lemmas;
}

TEST(Lexicon, FindsFormsAsWrittenAndFolded)
{
    const Table table(sample().table());
    const Lexicon lexicon(table.bytes());
    EXPECT_EQ(lexicon.forms(), 3U);
    EXPECT_EQ(sorted(lexicon.lemmas("marche")), (Lemmas{"marche", "marcher"}));
    EXPECT_EQ(lexicon.lemmas("marché"), Lemmas{"marché"});
    EXPECT_EQ(sorted(lexicon.lemmasOfFolded("marche")), (Lemmas{"marche", "marcher", "marché"}));
    EXPECT_EQ(lexicon.lemmas("main-d'œuvre"), Lemmas{"main-d'œuvre"});
    EXPECT_EQ(lexicon.lemmasOfFolded("maindoeuvre"), Lemmas{"main-d'œuvre"});
    EXPECT_EQ(lexicon.lemmas("marchons"), Lemmas());
}

TEST(Lexicon, AFormSeldomMetIsOfItsOtherWord)
{
    LexiconBuilder builder;
    builder.addSeldom("portions", "porter");
    builder.addSeldom("portiez", "porter");
    builder.add("portions", "portion");
    const Table table(builder.table());
    const Lexicon lexicon(table.bytes());
    EXPECT_EQ(lexicon.lemmas("portions"), std::vector<std::string>{"portion"});
    EXPECT_EQ(lexicon.lemmas("portiez"), std::vector<std::string>{"porter"});
    EXPECT_EQ(lexicon.lemmasOfFolded("portions"), std::vector<std::string>{"portion"});
}

TEST(Lexicon, VersionFollowsTheContent)
{
    LexiconBuilder other = sample();
    other.add("marchons", "marcher");
    const Table one(sample().table());
    const Table two(other.table());
    EXPECT_EQ(Lexicon(one.bytes()).version(), Lexicon(Table(sample().table()).bytes()).version());
    EXPECT_NE(Lexicon(one.bytes()).version(), Lexicon(two.bytes()).version());
}

TEST(Lexicon, WhatIsNoWholeTableHasNoWords)
{
    const std::string whole = sample().table();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Table table(whole.substr(0, length));
        EXPECT_EQ(Lexicon(table.bytes()).forms(), 0U);
    }
    EXPECT_EQ(Lexicon().lemmas("marche"), Lemmas());
}

TEST(Lexicon, FrenchIsPartOfTheProgram)
{
    EXPECT_GT(Lexicon::french().forms(), 400'000U);
}

} // namespace
} // namespace lutrin::text
