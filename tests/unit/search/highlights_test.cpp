// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/highlightstore.h"

#include "fourdocuments.h"

namespace lutrin::search {
namespace {

class SearchedHighlights : public Searching {
protected:
    SearchedHighlights()
    {
        keep({.document = "deepseek", .quote = "L’IA chinoise surprend", .note = "Énergies ?"});
        keep({.document = "nucleaire", .quote = "Un travail de\nlongue haleine", .place = 4});
        keep({.document = "governance", .quote = "The networks", .note = "à citer : pouvoirs"});
        keep({.document = "ailleurs", .quote = "Les travaux"}); // of a document that is gone
    }

    void keep(const corpus::Highlight &highlight)
    {
        need(store::HighlightStore(*m_connection).keep(highlight));
    }

    [[nodiscard]] std::string sorted(const std::string &query)
    {
        return foundBy({.query = query, .sort = Sort::Date});
    }
};

TEST_F(SearchedHighlights, areFoundByTheWordsOfTheirPassageAndTheirNote)
{
    EXPECT_EQ(found("surligné:energie"), "deepseek");
    EXPECT_EQ(found("highlight:chinois"), "deepseek");
    EXPECT_EQ(found("surligne:travaux"), "nucleaire");
    EXPECT_EQ(found("surligné:network"), "governance");
    EXPECT_EQ(found("surligné:pouvoir"), "governance");
    EXPECT_EQ(found("surligné:centrale"), "");
}

TEST_F(SearchedHighlights, areReadAsTextsAre)
{
    EXPECT_EQ(found("surligné:\"de longue haleine\""), "nucleaire");
    EXPECT_EQ(found("surligné:\"longue de haleine\""), "");
    EXPECT_EQ(found("surligné:net*"), "governance");
    EXPECT_EQ(found("surligné:=Énergies"), "deepseek");
    EXPECT_EQ(found("surligné:=energies"), "");
}

TEST_F(SearchedHighlights, restrictASearchAsAnyFieldDoes)
{
    EXPECT_EQ(sorted("surligné:*"), "deepseek nucleaire governance");
    EXPECT_EQ(found("travail surligné:*"), found("travail"));
    EXPECT_EQ(found("travail -surligné:chinoise"), "nucleaire");
    EXPECT_EQ(found("SAUF surligné:*"), "espace");
    EXPECT_EQ(sorted("surligné:(travail OU pouvoir)"), "nucleaire governance");
}

TEST_F(SearchedHighlights, thatNobodyMadeAreNoUnknownValue)
{
    EXPECT_TRUE(search("surligné:centrale").remarks.empty());
    EXPECT_EQ(search("surligné:*").reading, "surligné:*");
    EXPECT_TRUE(search("surligné:*").remarks.empty());
}

TEST_F(SearchedHighlights, countFromTheMomentThatTheyAreMade)
{
    EXPECT_EQ(found("surligné:lanceurs"), "");
    keep({.document = "espace", .quote = "La cote des lanceurs"});
    EXPECT_EQ(found("surligné:lanceurs"), "espace");
}

TEST_F(SearchedHighlights, areShownForTheTextOfWhatWasFound)
{
    const auto shown = [this](const std::string &query) {
        std::string text;
        for (const Hit &hit : answerTo({.query = query, .sort = Sort::Date}).hits)
            text += (text.empty() ? "" : "|") + bracketed(hit.snippet);
        return text;
    };
    EXPECT_EQ(shown("surligné:energie"), "[Énergies] ?")
        << "of a note, which a card had no room for";
    EXPECT_EQ(shown("surligné:chinois"), "L’IA [chinoise] surprend — Énergies ?");
    keep({.document = "governance", .quote = "Rules", .note = "les ministères, cités"});
    EXPECT_EQ(shown("surligné:ministère"), "les [ministères], cités") << "in another language";
    EXPECT_EQ(shown("travail surligné:longue"), "Un [travail] de [longue] haleine");
    keep({.document = "nucleaire", .quote = "La côte d’Opale", .place = 30});
    EXPECT_EQ(shown("surligné:opale"), "La côte d’[Opale]");
    EXPECT_EQ(shown("surligné:* -deepseek -governance"), "Un travail de longue haleine");
    // What is found by something else is shown by its text.
    EXPECT_EQ(shown("surligné:opale OU titre:spatial").substr(0, 32),
              "La côte d’[Opale]|La cote des");
    EXPECT_EQ(shown("travail -surligné:longue"),
              "L’IA chinoise surprend les États-Unis. Les [travaux] avancent vite.");
}

} // namespace
} // namespace lutrin::search
