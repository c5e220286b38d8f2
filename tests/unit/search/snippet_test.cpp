// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/snippet.h"

#include "smalllibrary.h"

#include "query/query.h"
#include "search/passage.h"

#include <random>

namespace lutrin::search {
namespace {

Marker markerFor(const std::string &query)
{
    PatternReader reader({"fr"});
    return Marker(positivePatterns(query::parse(query).root, reader));
}

std::string shown(const std::string &query, corpus::Document document)
{
    Marker marker = markerFor(query);
    document.language = "fr";
    return bracketed(snippet(document, marker));
}

const std::string filler = "Voici une phrase qui ne dit rien de particulier à personne du tout. ";

corpus::Document said(const std::string &body, const std::string &summary = {})
{
    corpus::Document document;
    document.title = "Titre";
    document.summary = summary;
    document.body = corpus::paragraphs(body);
    return document;
}

std::string repeated(const std::string &text, int count)
{
    std::string whole;
    while (count-- > 0)
        whole += text;
    return whole;
}

TEST(Snippet, beginsWithTheSentenceOfTheMatch)
{
    const std::string body =
        repeated(filler, 8) + "Le lanceur décolle enfin. " + repeated(filler, 8);
    EXPECT_TRUE(shown("lanceur", said(body)).starts_with("Le [lanceur] décolle enfin. Voici"));
}

TEST(Snippet, withoutAQueryBeginsWithTheFirstParagraphOfProse)
{
    const std::string titlePage =
        "Page 1\n\nLa lettre de l’institut\n\nLe titre\n\nÉlie Dupont\n\n";
    EXPECT_TRUE(shown("", said(titlePage + repeated(filler, 2))).starts_with(filler));
    EXPECT_EQ(shown("", said("Un titre.\n\nPeu de mots.")), "Un titre. Peu de mots.");
    EXPECT_EQ(shown("", said(titlePage, "Le chapeau.")), "Le chapeau.");
}

TEST(Snippet, hasNoCallsOfNotesAndSetsHeadingsApart)
{
    corpus::Document document;
    document.body = {
        {.text = {{.text = "Ce que disent les instituts."}, {.text = "1", .note = "n1"}}},
        {.kind = corpus::BlockKind::Heading,
         .level = 2,
         .text = {{.text = "Un contexte incertain"}}},
        {.text = {{.text = "La suite des ports."}}}};
    const std::string text =
        "Ce que disent les [instituts]. Un contexte incertain — La suite des ports.";
    EXPECT_EQ(shown("instituts", document), text);
}

TEST(Snippet, isCutBetweenWordsWhereASentenceIsLong)
{
    const std::string body =
        repeated("et puis encore ceci ", 30) + "le lanceur " + repeated("et puis encore cela ", 30);
    const std::string text = shown("lanceur", said(body));
    EXPECT_TRUE(text.starts_with("… ")) << text;
    EXPECT_TRUE(text.ends_with(" …")) << text;
    EXPECT_NE(text.find("le [lanceur] et puis"), std::string::npos);
}

TEST(Snippet, prefersThePassageWithMostOfTheWords)
{
    const std::string body =
        "Un chat passe. " + repeated(filler, 8) + "Un chat suit un chien. " + repeated(filler, 8);
    EXPECT_TRUE(shown("chat chien", said(body)).starts_with("Un [chat] suit un [chien]."));
}

TEST(Snippet, isTwoPassagesWhereNoOneHasTheWords)
{
    const std::string body = repeated(filler, 8) + "Un chat passe. " + repeated(filler, 8) +
                             "Puis un chien aboie. " + repeated(filler, 8);
    const std::string text = shown("chien chat", said(body));
    EXPECT_TRUE(text.starts_with("Un [chat] passe. Voici")) << text;
    EXPECT_NE(text.find(" … Puis un [chien] aboie. Voici"), std::string::npos) << text;
    EXPECT_LT(text.find("[chien]"), 120U) << "within three lines of a result: " << text;
    EXPECT_EQ(shown("chat", said(body)).find(" … "), std::string::npos) << "one is enough";
}

/// A report of some hundred pages with one paragraph among the others.
corpus::Document longReportWith(const std::string &paragraph)
{
    const std::string pages = repeated(repeated(filler, 6) + "\n\n", 400);
    return said(pages + paragraph + "\n\n" + pages);
}

TEST(Snippet, findsTheOnePlaceInALongReport)
{
    EXPECT_TRUE(shown("lanceur", longReportWith("Les LANCEURS décollent. "))
                    .starts_with("Les [LANCEURS] décollent. Voici"));
    EXPECT_TRUE(shown("securite", longReportWith("De la sécurité seule. "))
                    .starts_with("De la [sécurité] seule."));
    EXPECT_TRUE(shown("IA", longReportWith("Voici l'IA enfin. ")).find("[IA]") !=
                std::string::npos);
}

TEST(Snippet, findsWordsThatBeginOtherwiseThanTheirLemma)
{
    const corpus::Document report =
        said("Ses yeux voient. " + repeated(filler, 8) + "\n\n" + repeated(filler, 200));
    EXPECT_TRUE(shown("œil", report).starts_with("Ses [yeux] voient."));
}

TEST(Snippet, marksTheWholePassageWhereOnlyPartsOfTheTextWereRead)
{
    // Only the first sentence has the letters that are looked for.
    const std::string body = repeated(filler, 8) +
                             "Cet œil-là, disait le vieux médecin de la maison, voit encore mieux "
                             "que l’autre œil, et il verra clair longtemps. Ses yeux sont gris. " +
                             repeated(filler, 8);
    const std::string text = shown("œil", said(body));
    EXPECT_NE(text.find("l’autre [œil], et"), std::string::npos) << text;
    EXPECT_NE(text.find("Ses [yeux] sont"), std::string::npos) << text;
}

TEST(Snippet, findsAPhraseAcrossTwoSentences)
{
    const std::string before(140, 'x');
    EXPECT_NE(shown("\"le ministre M. Durand\"",
                    said(before + " Selon le ministre M. Durand, rien ne presse. " + filler))
                  .find("[le ministre M. Durand]"),
              std::string::npos);
}

TEST(Snippet, isTheStandfirstWhereTheBodyHasNoMatch)
{
    EXPECT_EQ(shown("absent", said("Corps.", "Le chapeau.")), "Le chapeau.");
    EXPECT_EQ(shown("chapeau", said("Corps.", "Le chapeau.")), "Le [chapeau].");
    EXPECT_EQ(shown("", said("Corps.", "Le chapeau.")), "Le chapeau.");
    EXPECT_EQ(shown("absent", said("Corps.")), "Corps.");
    EXPECT_EQ(shown("absent", said("")), "");
}

TEST(Snippet, isTheStandfirstWhereThatShowsMoreOfTheWords)
{
    const corpus::Document document = said("Un chat.", "Un chat et un chien.");
    EXPECT_EQ(shown("chat chien", document), "Un [chat] et un [chien].");
    EXPECT_EQ(shown("chat", document), "Un [chat].") << "the text says as much";
}

TEST(Snippet, ofAStandfirstWithLooksShowsItsWords)
{
    EXPECT_EQ(shown("noir", said("Rien ici.", "Sur <i>Le Rouge et le Noir</i> au XX<sup>e</sup>.")),
              "Sur Le Rouge et le [Noir] au XXe.");
}

TEST(Snippet, makesOneSpaceOfALineBreak)
{
    EXPECT_EQ(shown("deux", said("Un\n\ndeux")), "Un [deux]");
}

TEST(Snippet, isTheOriginalsLettersAndOfABoundedLength)
{
    std::mt19937 random(3);
    const std::vector<std::string> pieces{"chat ", "œuvre ",  "l’été ", "\u202F!",
                                          ". ",    "\n\n",    "日本語", "États-Unis ",
                                          "😀",     "«\u00A0", "aaaa"};
    for (int round = 0; round < 300; ++round) {
        std::string body;
        for (auto count = random() % 300; count > 0; --count)
            body += pieces[random() % pieces.size()];
        Marker marker = markerFor("chat OU œuvre OU \"États-Unis\"");
        const auto marks = marker.find(body, "fr");
        const text::MarkedText made = passages(body, marks);
        std::size_t last = 0;
        for (const text::Range &mark : made.marks) {
            ASSERT_LE(last, mark.begin);
            ASSERT_LT(mark.begin, mark.end);
            ASSERT_LE(mark.end, made.text.size());
            last = mark.end;
            const std::string word = made.text.substr(mark.begin, mark.end - mark.begin);
            ASSERT_TRUE(word == "chat" || word == "œuvre" || word == "États-Unis") << word;
        }
        // No character is cut in two, so none is lost by reading it as UTF-8 again.
        for (std::size_t at = 0; at < made.text.size(); ++at) {
            const auto byte = static_cast<unsigned char>(made.text[at]);
            const int following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
            for (int each = 0; each < following; ++each)
                ASSERT_EQ(static_cast<unsigned char>(made.text[++at]) & 0xc0U, 0x80U);
        }
        ASSERT_LE(made.text.size(), (220U + 20 + 4) * 4);
    }
}

} // namespace
} // namespace lutrin::search
