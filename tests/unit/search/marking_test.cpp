// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "fourdocuments.h"

namespace lutrin::search {
namespace {

TEST_F(Searching, marksTextsForTheReader)
{
    const auto marked = need(m_searcher.mark("travaux \"longue haleine\"", "fr",
                                             {"Un travail de longue haleine.", "Rien.", ""}));
    ASSERT_EQ(marked.size(), 3U);
    EXPECT_EQ(bracketed(marked[0]), "Un [travail] de [longue haleine].");
    EXPECT_EQ(bracketed(marked[1]), "Rien.");
    EXPECT_EQ(marked[2], text::MarkedText{});
}

TEST_F(Searching, marksTheFamilyOfAWordThatTheTextLacks)
{
    const std::vector<std::string> lacks{"Numéros de page.", "Un numéro."};
    const auto marked = need(m_searcher.mark("numéroter les pages", "fr", lacks));
    EXPECT_EQ(bracketed(marked.at(0)), "[Numéros] de [page].");
    EXPECT_EQ(bracketed(marked.at(1)), "Un [numéro].");
    const auto has = need(m_searcher.mark("numéroter les pages", "fr", {"Numéroter des numéros."}));
    EXPECT_EQ(bracketed(has.at(0)), "[Numéroter] des numéros.");
    const auto other = need(m_searcher.mark("numéroter OU page", "fr", lacks));
    EXPECT_EQ(bracketed(other.at(0)), "Numéros de [page].") << "nothing is lacking";
}

struct Marked {
    const char *query;
    const char *text;
    const char *marked;
};

class Marking : public Searching, public testing::WithParamInterface<Marked> {};

TEST_P(Marking, coversTheWholeWordOnly)
{
    const auto marked = need(m_searcher.mark(GetParam().query, "fr", {GetParam().text}));
    EXPECT_EQ(bracketed(marked.at(0)), GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Marking,
    testing::Values(Marked{"ia", "L’IA et l'ia sociale", "L’[IA] et l'[ia] sociale"},
                    Marked{"États-Unis", "aux ÉTATS-UNIS, aux États Unis",
                           "aux [ÉTATS-UNIS], aux [États Unis]"},
                    Marked{"unis", "États-Unis", "États-[Unis]"},
                    Marked{"=cote", "la côte, la cote", "la côte, la [cote]"},
                    Marked{"éner*", "énergie, Énergétique", "[énergie], [Énergétique]"},
                    Marked{"aujourd'hui", "Aujourd’hui encore", "[Aujourd’hui] encore"},
                    Marked{"coeur", "au cœur", "au [cœur]"}, Marked{"SAUF rien", "rien", "rien"},
                    Marked{"", "rien", "rien"}, Marked{"thème:ia", "ia", "ia"}));

} // namespace
} // namespace lutrin::search
