// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wholelines.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace lutrin::extraction {
namespace {

/// Words of 40 points, so far apart, on a line that ends so far down.
void addLine(std::vector<PageWord> &words, double bottom, double gap,
             std::initializer_list<const char *> texts)
{
    double left = 20;
    for (const char *text : texts) {
        words.push_back({.text = text,
                         .left = left,
                         .right = left + 40,
                         .top = bottom - 14,
                         .bottom = bottom,
                         .size = 11,
                         .spaceAfter = true});
        left += 40 + gap;
    }
}

TEST(WholeLines, JoinTheWordsOfASpreadLineToItsNeighbours)
{
    std::vector<PageWord> words;
    addLine(words, 100, 3, {"Les", "navires", "y", "restent"});
    addLine(words, 118, 24, {"peu", "et", "leurs"});
    addLine(words, 136, 3, {"hommes", "vont", "en", "ville."});
    EXPECT_EQ(withWholeLines(
                  "Les navires y restent\n\npeu\n\net\n\nleurs\n\nhommes vont en ville.\n", words),
              "Les navires y restent\npeu et leurs\nhommes vont en ville.\n");
}

TEST(WholeLines, LeaveParagraphsAndTablesOfTwoColumnsApart)
{
    std::vector<PageWord> words;
    addLine(words, 100, 3, {"Fin", "du", "texte."});
    addLine(words, 130, 60, {"Bretagne", "12,4"});
    addLine(words, 148, 60, {"Corse", "1,7"});
    const std::string text = "Fin du texte.\n\nBretagne\n\n12,4\n\nCorse\n\n1,7\n";
    EXPECT_EQ(withWholeLines(text, words), text);
}

} // namespace
} // namespace lutrin::extraction
