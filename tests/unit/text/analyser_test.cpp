// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/analyser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace lutrin::text {
namespace {

std::string foldedWords(std::string_view text, std::string_view language = "fr")
{
    std::string result;
    for (const Word &word : Analyser(language).words(text)) {
        if (!result.empty())
            result += ' ';
        result += word.folded;
    }
    return result;
}

struct Case {
    std::string text;
    std::string folded;
};

class French : public testing::TestWithParam<Case> {};

TEST_P(French, Folded)
{
    EXPECT_EQ(foldedWords(GetParam().text), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(
    Elision, French,
    testing::Values(Case{"l'IA", "ia"}, Case{"L’État", "etat"}, Case{"dʼabord", "abord"},
                    Case{"l´Europe d′abord", "europe abord"}, Case{"aujourd´hui", "aujourdhui"},
                    Case{"jusqu’à l’aube", "a aube"}, Case{"lorsqu'il", "il"},
                    Case{"aujourd’hui", "aujourdhui"}, Case{"Aujourd'hui", "aujourdhui"},
                    Case{"quelqu'un", "quelquun"}, Case{"la presqu’île", "la presquile"},
                    Case{"les prud'hommes", "les prudhommes"},
                    Case{"N’Djamena", "ndjamena n djamena"}, Case{"l’SNCF", "sncf"},
                    Case{"d’1 milliard", "1 milliard"}));

INSTANTIATE_TEST_SUITE_P(Compounds, French,
                         testing::Values(Case{"porte-avions", "porteavions porte avions"},
                                         Case{"États-Unis", "etatsunis etats unis"},
                                         Case{"main-d'œuvre", "maindoeuvre main oeuvre"},
                                         Case{"rendez-vous", "rendezvous rendez vous"},
                                         Case{"dit-elle", "dit elle"},
                                         Case{"l’avant-projet", "avantprojet avant projet"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, French,
    testing::Values(Case{"18 000", "18000"}, Case{"18\u202F000\u00A0euros", "18000 euros"},
                    Case{"1,3 %", "1,3 %"}, Case{"1 234 567,89", "1234567,89"},
                    Case{"en 2020 300 personnes", "en 2020 300 personnes"},
                    Case{"2025-2030", "2025-2030 2025 2030"}, Case{"n° 3", "no 3"},
                    Case{"nº3", "no 3"}, Case{"N°3", "no 3"}, Case{"COP26", "cop26 cop 26"},
                    Case{"la 5G", "la 5g"}, Case{"18.000", "18000"}, Case{"CO₂", "co2"},
                    Case{"№ 3", "no 3"}, Case{"1,2,3", "1 2 3"}));

INSTANTIATE_TEST_SUITE_P(Spelling, French,
                         testing::Values(Case{"R.G.P.D.", "rgpd"}, Case{"l’O.N.U. a", "onu a"},
                                         Case{"fin.Début", "fin debut"},
                                         Case{"gou\u00ADver\u00ADnance", "gouvernance"},
                                         Case{"gouver-\nnance", "gouvernance"},
                                         Case{"gouver\u00AD\n  nance", "gouvernance"},
                                         Case{"e\u0301tat", "etat"}, Case{"ﬁnance", "finance"},
                                         Case{"œuvre", "oeuvre"}));

INSTANTIATE_TEST_SUITE_P(Scripts, French,
                         testing::Values(Case{"中国 2025", "中 国 2025"}, Case{"Αθήνα", "αθηνα"},
                                         Case{"Россия", "россия"}, Case{"العربية", "العربية"},
                                         Case{"ok 🙂👍🏽 fin", "ok 🙂 👍 fin"},
                                         Case{"🇫🇷🇪🇺", "🇫🇷 🇪🇺"}));

TEST(Analyser, RangesAreThoseOfTheOriginal)
{
    const std::string text = "« L’IA d’État »";
    const std::vector<Word> words = Analyser("fr").words(text);
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(text.substr(words[0].range.begin, words[0].range.end - words[0].range.begin), "IA");
    EXPECT_EQ(text.substr(words[1].range.begin, words[1].range.end - words[1].range.begin), "État");
    EXPECT_EQ(words[1].written, "état");
}

TEST(Analyser, CompoundPartsStandAtSuccessivePositions)
{
    const std::vector<Word> words = Analyser("fr").words("un porte-avions russe");
    ASSERT_EQ(words.size(), 5U);
    EXPECT_EQ(words[1].kind, TokenKind::Compound);
    EXPECT_EQ(words[1].written, "porte-avions");
    EXPECT_EQ(words[1].extent, 2U);
    EXPECT_EQ(words[1].position, 1U);
    EXPECT_EQ(words[2].position, 1U);
    EXPECT_EQ(words[3].position, 2U);
    EXPECT_EQ(words[4].position, 3U);
}

TEST(Analyser, NumbersOfNotesAreNotBetweenTheWords)
{
    const auto positionOf = [](const std::vector<Word> &words, std::string_view folded) {
        const auto found = std::ranges::find(words, folded, &Word::folded);
        return found == words.end() ? 99U : found->position;
    };
    const std::vector<Word> text = Analyser("fr").words("la souveraineté1 numérique de la COP28");
    EXPECT_EQ(positionOf(text, "souverainete"), 1U);
    EXPECT_EQ(positionOf(text, "1"), 1U);
    EXPECT_EQ(positionOf(text, "numerique"), 2U);
    EXPECT_EQ(positionOf(text, "28") - positionOf(text, "cop"), 1U);
    const std::vector<Word> typed = Analyser("fr", Analyser::Source::Query).words("article49 bis");
    EXPECT_EQ(positionOf(typed, "49"), 1U);
    EXPECT_EQ(positionOf(typed, "bis"), 2U);
    EXPECT_EQ(Analyser("fr").words("flou²").front().range.end, 4U);
}

TEST(Analyser, EnglishTakesPossessivesOff)
{
    EXPECT_EQ(foldedWords("China’s policy doesn't", "en-GB"), "china policy doesnt");
    EXPECT_EQ(foldedWords("18,000.5", "en"), "18000,5");
}

TEST(Analyser, SinkEndsTheAnalysis)
{
    int seen = 0;
    EXPECT_FALSE(
        Analyser("fr").analyse("un deux trois", [&seen](const Token &) { return ++seen < 2; }));
    EXPECT_EQ(seen, 2);
}

bool isBorder(std::string_view text, std::size_t offset)
{
    return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

// Pieces that rules treat apart, thrown together at random.
std::string randomText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces = {
        "a",      "É",        "œ",       "'",        "’",
        "-",      ".",        ",",       " ",        "\u00A0",
        "\n",     "1",        "234",     "\u00AD",   "%",
        "°",      "n",        "l",       "qu",       "aujourd",
        "hui",    "中",       "ไทย",     "🙂",     "🇫🇷",
        "\u200D", "\uFE0F",   "e\u0301", "\u0301",   "\xFF",
        "\xC3",   "\xE2\x80", "s",       "IA",       "№",
        "º",      "½",        "²",       "ſ",        "\u2011",
        "ﬁ",      "ا",        "π",       "\xF0\x9F", std::string(1, '\0')};
    std::string text;
    const std::size_t length = random() % 40;
    for (std::size_t i = 0; i < length; ++i)
        text += pieces[random() % pieces.size()];
    return text;
}

void expectSound(std::string_view text, const std::vector<Word> &words)
{
    std::size_t position = 0;
    std::size_t begin = 0;
    for (const Word &word : words) {
        EXPECT_LT(word.range.begin, word.range.end);
        EXPECT_LE(word.range.end, text.size());
        EXPECT_TRUE(isBorder(text, word.range.begin));
        EXPECT_TRUE(isBorder(text, word.range.end));
        EXPECT_GE(word.range.begin, begin);
        EXPECT_GE(word.position, position);
        EXPECT_FALSE(word.written.empty());
        EXPECT_FALSE(word.folded.empty());
        EXPECT_FALSE(word.lemmas.empty());
        position = word.position;
        begin = word.range.begin;
    }
}

TEST(AnalyserProperties, AnyBytesGiveSoundTokens)
{
    std::mt19937 random(20251123);
    Analyser french("fr");
    Analyser english("en");
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = randomText(random);
        expectSound(text, french.words(text));
        expectSound(text, english.words(text));
        ASSERT_FALSE(HasFailure()) << testing::PrintToString(text);
    }
}

} // namespace
} // namespace lutrin::text
