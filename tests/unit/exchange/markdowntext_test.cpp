// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/markdowntext.h"
#include "exchange/writing/recordwriter.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Inline;

Found markdown(const std::string &text)
{
    const Reading reading = readMarkdown(text, "carnet.md");
    if (reading.documents.size() == 1U)
        return reading.documents.front();
    ADD_FAILURE() << reading.documents.size() << " documents";
    return {};
}

corpus::RichText bodyOf(const std::string &text)
{
    return markdown("# Titre\n\n" + text).document.body;
}

TEST(MarkdownText, readsTheMarksOfWords)
{
    const corpus::RichText body =
        bodyOf("Un **mot**, *important*, du `code` et un [lien](https://a.example/x).\n");
    ASSERT_EQ(body.size(), 1U);
    EXPECT_EQ(body[0].text, (std::vector<Inline>{{.text = "Un "},
                                                 {.text = "mot", .strong = true},
                                                 {.text = ", "},
                                                 {.text = "important", .emphasis = true},
                                                 {.text = ", du code et un "},
                                                 {.text = "lien", .link = "https://a.example/x"},
                                                 {.text = "."}}));
}

TEST(MarkdownText, readsBlocks)
{
    const corpus::RichText body = bodyOf("##### Une partie\n\n> Une citation\n\n1. un\n2. deux\n\n"
                                         "| a | b |\n|---|---|\n| c | d |\n");
    ASSERT_EQ(body.size(), 4U);
    EXPECT_EQ(body[0].kind, BlockKind::Heading);
    EXPECT_EQ(body[0].level, 4);
    EXPECT_EQ(body[1].kind, BlockKind::Quotation);
    EXPECT_EQ(corpus::plainText(body[1].text), "Une citation");
    EXPECT_EQ(body[2].kind, BlockKind::List);
    EXPECT_TRUE(body[2].ordered);
    ASSERT_EQ(body[2].children.size(), 2U);
    EXPECT_EQ(corpus::plainText(body[2].children[1].text), "deux");
    EXPECT_EQ(body[3].kind, BlockKind::Table);
    ASSERT_EQ(body[3].children.size(), 2U);
    EXPECT_EQ(corpus::plainText(body[3].children[1].children[1].text), "d");
}

TEST(MarkdownText, leavesNothingOfHtmlButItsWords)
{
    const corpus::RichText body =
        bodyOf("Un <b onclick=\"x()\">mot</b> et [un piège](javascript:x()).\n\n"
               "<div><script>mal()</script><p>Un bloc</p></div>\n");
    const std::string words = corpus::plainText(body);
    EXPECT_TRUE(words.starts_with("Un mot et un piège.")) << words;
    EXPECT_NE(words.find("Un bloc"), std::string::npos) << words;
    EXPECT_EQ(words.find('<'), std::string::npos) << words;
    EXPECT_EQ(words.find("mal()"), std::string::npos) << words;
    for (const Block &block : body)
        for (const Inline &run : block.text)
            EXPECT_EQ(run.link, "");
}

TEST(MarkdownText, readsFootnotes)
{
    const corpus::RichText body =
        bodyOf("Un texte[^1] et sa suite[^b].\n\n[^1]: Ibid.\n[^b]: Une *autre*\n    note.\n");
    ASSERT_EQ(body.size(), 3U);
    ASSERT_EQ(body[0].text.size(), 5U);
    EXPECT_EQ(body[0].text[1].note, "1");
    EXPECT_EQ(body[1].kind, BlockKind::Note);
    EXPECT_EQ(body[1].id, "1");
    EXPECT_EQ(corpus::plainText(body[1].text), "Ibid.");
    EXPECT_EQ(corpus::plainText(body[2].text), "Une autre note.");
}

TEST(MarkdownText, hasWhatStandsBelowItsTitle)
{
    const Found found = markdown("Les ports du Nord\n=====\n\nLe 3 mai 2020\n"
                                 "https://a.example/ports\n\nUn texte\nsur deux lignes.\n");
    EXPECT_EQ(found.document.title, "Les ports du Nord");
    EXPECT_EQ(found.document.date, (corpus::Date{2020, 5, 3}));
    EXPECT_EQ(found.document.url, "https://a.example/ports");
    EXPECT_EQ(corpus::plainText(found.document.body), "Un texte sur deux lignes.");
}

TEST(MarkdownText, isNotPartedAtTheRulesOfOthers)
{
    const Found found = markdown("# Une page\n\nUn texte.\n\n---\n\n# Une autre\n\nLa suite.\n");
    EXPECT_EQ(found.document.title, "Une page");
    EXPECT_EQ(corpus::plainText(found.document.body), "Un texte.\n\nUne autre\n\nLa suite.");
}

TEST(MarkdownText, takesOurExportBack)
{
    corpus::Document first;
    first.title = "Les ports [du] Nord";
    first.authors = {{.family = "Durand", .given = "Anne"}};
    first.publisher = "Ifri";
    first.date = {2025, 2, 14};
    first.summary = "Un résumé.";
    first.url = "https://a.example/ports";
    first.rights = "Tous droits réservés";
    first.language = "fr";
    first.body = {{.text = {{.text = "Le texte est dans la note"}, {.text = "1", .note = "1"}}},
                  {.kind = BlockKind::Quotation, .text = {{.text = "Une citation"}}},
                  {.kind = BlockKind::Note, .id = "1", .text = {{.text = "Ibid."}}}};
    corpus::Document second;
    second.title = "Une autre analyse";
    second.date = {2024, 0, 0};
    second.body = {{.text = {{.text = "Son texte."}}}};
    const auto writer = makeWriter("markdown", corpus::Taxonomy());
    ASSERT_TRUE(writer);
    std::string text = (*writer)->begin();
    for (const corpus::Document &document : {first, second})
        text += (*writer)->record(document);
    text += (*writer)->end();
    const Reading reading = readMarkdown(text, "export.md");
    ASSERT_EQ(reading.documents.size(), 2U) << text;
    const corpus::Document &back = reading.documents[0].document;
    EXPECT_EQ(back.title, first.title);
    EXPECT_EQ(back.authors, first.authors);
    EXPECT_EQ(back.date, first.date);
    EXPECT_EQ(back.summary, first.summary);
    EXPECT_EQ(back.url, first.url);
    EXPECT_EQ(back.rights, first.rights);
    ASSERT_EQ(back.body.size(), 4U);
    EXPECT_EQ(corpus::plainText(back.body[0].text), "Ifri") << "which may be a journal";
    EXPECT_EQ(corpus::RichText(back.body.begin() + 1, back.body.end()), first.body);
    EXPECT_EQ(reading.documents[1].document.title, second.title);
    EXPECT_EQ(reading.documents[1].document.date, second.date);
    EXPECT_EQ(reading.documents[1].document.body, second.body);
}

} // namespace
} // namespace lutrin::exchange
