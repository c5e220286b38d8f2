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

TEST_F(Searching, marksTheAuthorsThatAnswer)
{
    corpus::Document document = documentOf({.id = "ports", .title = "Les ports de Martin"});
    document.authors = {{.family = "Buffard", .given = "Anne"},
                        {.family = "Martin-Roche", .given = "Laure", .particle = "de"},
                        {.literal = "Institut Martin"}};
    putWhole(document);
    const auto names = [this](const char *query) {
        const Answer answer = search(query);
        std::string all;
        for (const Hit &hit : answer.hits) {
            for (std::size_t at = 0; at < hit.authors.size(); ++at)
                all += bracketed({hit.authors[at].display(), hit.foundAuthors.at(at)}) + "; ";
        }
        return all;
    };
    EXPECT_EQ(names("auteur:martin"), "Anne Buffard; Laure de [Martin]-Roche; Institut [Martin]; ");
    EXPECT_EQ(names("Buffard"), "Anne [Buffard]; Laure de Martin-Roche; Institut Martin; ");
    EXPECT_EQ(names("auteur:\"Martin-Roche, Laure de\""),
              "Anne Buffard; [Laure de Martin-Roche]; Institut Martin; ");
    for (const char *nobody : {"titre:martin", "ports"})
        EXPECT_EQ(names(nobody), "Anne Buffard; Laure de Martin-Roche; Institut Martin; ")
            << nobody;
}

TEST_F(Searching, marksThoseWhoDirectedWhereNobodyWrote)
{
    corpus::Document document = documentOf({.id = "ports", .title = "Les ports"});
    document.editors = {{.family = "Buffard", .given = "Anne"}};
    putWhole(document);
    const Hit hit = search("buffard").hits.at(0);
    ASSERT_EQ(hit.foundAuthors.size(), 1U);
    EXPECT_EQ(bracketed({hit.authors[0].display(), hit.foundAuthors[0]}), "Anne [Buffard]");
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
