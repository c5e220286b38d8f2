// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tokenizer.h"

#include "temporarylibrary.h"

#include "store/terms.h"

namespace lutrin::store {
namespace {

/// A document that says `text`, in `language`, and is asked for by an FTS5 expression.
struct Case {
    const char *language;
    const char *text;
    const char *match;
    bool found;
};

std::ostream &operator<<(std::ostream &stream, const Case &sample)
{
    return stream << sample.text << " / " << sample.match;
}

class TokenizerFinds : public testing::TestWithParam<Case> {};

TEST_P(TokenizerFinds, theTermsOfAText)
{
    const auto connection = emptyLibrary();
    corpus::Document document = sample("a", "x", GetParam().text);
    document.language = GetParam().language;
    put(*connection, document);
    Statement rows = connection->statement("SELECT rowid FROM fulltext WHERE fulltext MATCH ?",
                                           std::string_view(GetParam().match));
    EXPECT_EQ(rows.next(), GetParam().found);
    EXPECT_TRUE(rows.status()) << rows.status().error().detail;
}

INSTANTIATE_TEST_SUITE_P(
    Terms, TokenizerFinds,
    testing::Values(
        // Elision, with any apostrophe, goes; the words that only look elided stay.
        Case{"fr", "L'IA progresse.", "\"ia\"", true},
        Case{"fr", "L’IA progresse.", "\"ia\"", true},
        Case{"fr", "L’IA progresse.", "\"l\"", false},
        Case{"fr", "C’est aujourd’hui.", "\"aujourd'hui\" OR \"aujourdhui\"", true},
        Case{"fr", "une presqu'île", "\"ile\"", false},
        // Case and accents are folded, ligatures opened.
        Case{"fr", "les ÉTATS-UNIS", "\"etats unis\"", true},
        Case{"fr", "les États-Unis", "\"etatsunis\"", true},
        Case{"fr", "un cœur", "\"coeur\"", true}, Case{"fr", "la sécurité", "\"securite\"", true},
        // A phrase is of neighbours; lemmas stand at the place of their word.
        Case{"fr", "l’intelligence artificielle", "\"intelligence artificielle\"", true},
        Case{"fr", "intelligence très artificielle", "\"intelligence artificielle\"", false},
        // Prefixes are of folded words.
        Case{"fr", "la géopolitique", "\"geopol\"*", true},
        // No phrase from one paragraph's end … is split, but none joins two columns.
        Case{"en", "the networks", "\"networks\"", true}));

TEST(Tokenizer, putsTheLemmaBesideTheWord)
{
    const auto connection = emptyLibrary();
    put(*connection, sample("a", "x", "Les réseaux grandissent"));
    const std::string words = scalar(*connection, R"(
        SELECT count(*) FROM fulltext WHERE fulltext MATCH '"les reseaux grandissent"')");
    EXPECT_EQ(words, "1");
    Statement row = connection->statement("SELECT count(*) FROM fulltext WHERE fulltext MATCH ?",
                                          '"' + lemmaTerm("réseau") + "\"");
    ASSERT_TRUE(row.next());
    const bool byLemma = row.integer(0) == 1;
    text::Analyser analyser("fr");
    EXPECT_EQ(byLemma,
              analyser.words("réseaux").at(0).lemmas == std::vector<std::string>{"réseau"});
}

TEST(Tokenizer, noPhraseJoinsTwoPieces)
{
    const auto connection = emptyLibrary();
    corpus::Document document = sample("a", "Premier");
    document.alternateTitles = {"Second"};
    put(*connection, document);
    EXPECT_EQ(scalar(*connection,
                     "SELECT count(*) FROM fulltext WHERE fulltext MATCH '\"premier second\"'"),
              "0");
    EXPECT_EQ(scalar(*connection,
                     "SELECT count(*) FROM fulltext WHERE fulltext MATCH '\"premier\" \"second\"'"),
              "1");
}

TEST(Tokenizer, takesAnyBytes)
{
    const auto connection = emptyLibrary();
    for (const std::string &bytes :
         {std::string("\xff\xfe\x80"), std::string("a\0b", 3), std::string("\x1e\x1f\x1e\x02"),
          std::string(100000, 'a'), std::string("\xf0\x9f\x98\x80")})
        EXPECT_TRUE(
            connection->statement("INSERT INTO fulltext (rowid, body) VALUES (1, ?)", bytes).run());
}

TEST(Terms, pieceBordersInsideATextDoNotCount)
{
    std::string column;
    appendPiece(column, "fr",
                "un\x1e"
                "en\x1f"
                "deux");
    appendPiece(column, "en-GB", "three");
    appendPiece(column, "de", "");
    std::string_view rest = column;
    const auto first = takePiece(rest);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->language, "fr");
    EXPECT_EQ(first->text, "un en deux");
    const auto second = takePiece(rest);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->language, "en");
    EXPECT_EQ(second->text, "three");
    EXPECT_FALSE(takePiece(rest));
}

TEST(Terms, longOnesAreCutOnACharactersBorder)
{
    std::string word;
    for (int count = 0; count < 40; ++count)
        word += "é";
    EXPECT_EQ(cutTerm(word), word.substr(0, 64));
    EXPECT_EQ(cutTerm("x" + word), ("x" + word).substr(0, 63));
    EXPECT_EQ(cutTerm("court"), "court");
}

} // namespace
} // namespace lutrin::store
