// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/wordlooks.h"

#include <gtest/gtest.h>

namespace lutrin::corpus {
namespace {

using Runs = std::vector<Inline>;

RichText body()
{
    return {{.text = {{.text = "Celle du "},
                      {.text = "cloud computing", .emphasis = true},
                      {.text = "1", .note = "n1"},
                      {.text = ", l’"},
                      {.text = "essentiel", .strong = true},
                      {.text = "."}}},
            {.kind = BlockKind::List,
             .children = {{.kind = BlockKind::ListItem,
                           .text = {{.text = "Fin", .emphasis = true, .strong = true}}}}}};
}

TEST(WordLooks, AreThoseOfTheBody)
{
    EXPECT_EQ(withLooksOf(body(), "du\u00A0cloud computing, l'essentiel"),
              (Runs{{.text = "du\u00A0"},
                    {.text = "cloud computing", .emphasis = true},
                    {.text = ", l'"},
                    {.text = "essentiel", .strong = true}}));
    EXPECT_EQ(withLooksOf(body(), "essentiel.\nFin"),
              (Runs{{.text = "essentiel", .strong = true},
                    {.text = "."},
                    {.text = "\n"},
                    {.text = "Fin", .emphasis = true, .strong = true}}));
}

TEST(WordLooks, OfWordsThatAreElsewhereArePlain)
{
    EXPECT_EQ(withLooksOf(body(), "du cloud d’hier\nPage 2\nici"),
              (Runs{{.text = "du cloud d’hier"},
                    {.text = "\n"},
                    {.text = "Page 2"},
                    {.text = "\n"},
                    {.text = "ici"}}));
    EXPECT_EQ(withLooksOf(body(), ""), Runs());
    EXPECT_EQ(withLooksOf({}, "Un mot"), (Runs{{.text = "Un mot"}}));
}

} // namespace
} // namespace lutrin::corpus
