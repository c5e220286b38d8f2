// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/htmldocument.h"

#include "exchange/pages/furniture.h"

#include <gtest/gtest.h>

#include <string>

namespace lutrin::exchange {
namespace {

HtmlDocument pageOf(const std::string &html)
{
    return HtmlDocument::parse(html).value();
}

std::string textOf(const HtmlDocument &page, std::string_view name)
{
    const auto found = page.elements(name);
    return found.empty() ? "none" : found.front().text();
}

TEST(HtmlDocument, charactersEntitiesAndCommentsAreOneText)
{
    const HtmlDocument page = pageOf("<p>l&#8217;&eacute;t&eacute;<!-- de -->, &inconnu; 2024</p>");
    const xmlNode *paragraph = page.elements("p").front().node();
    ASSERT_NE(paragraph->children, nullptr);
    EXPECT_EQ(paragraph->children, paragraph->last);
    EXPECT_EQ(textOf(page, "p"), "l’été, &inconnu; 2024");
}

TEST(HtmlDocument, elementsThatAPageLeavesOutAreFoundByName)
{
    const HtmlDocument page = pageOf("<title>Titre</title><li>un<li>deux");
    EXPECT_EQ(page.root().name(), "html");
    EXPECT_EQ(page.elements("head").size(), 1U);
    EXPECT_EQ(page.elements("body").size(), 1U);
    EXPECT_EQ(page.elements("li").size(), 2U);
    EXPECT_TRUE(page.elements("dl").empty());
    EXPECT_EQ(page.elements("li").back().node()->parent, page.elements("body").front().node());
}

TEST(HtmlDocument, aPageGoesOnAfterItsEnd)
{
    for (const char *type : {"", "<!DOCTYPE html>"}) {
        const HtmlDocument page =
            pageOf(std::string(type) + "<html><body><p>Un.</p></body></html><h2>Deux</h2><p>Trois");
        EXPECT_EQ(textOf(page, "h2"), "Deux");
        EXPECT_EQ(page.root().text(), "Un.DeuxTrois");
        for (const xmlNode *node = page.root().node()->children; node != nullptr; node = node->next)
            EXPECT_EQ(node->parent, page.root().node());
    }
}

TEST(HtmlDocument, textOfElementsThatAreTooDeepStaysInItsOrder)
{
    std::string deep;
    for (int depth = 0; depth < MaximumHtmlDepth + 60; ++depth)
        deep += "<div>" + std::to_string(depth) + ' ';
    const HtmlDocument page = pageOf(deep + "<p>fond</p> remonte</div></div> <p>encore</p>");
    EXPECT_TRUE(page.flattened());
    EXPECT_LE(page.elements().size(), static_cast<std::size_t>(MaximumHtmlDepth));
    const std::string text = page.root().text();
    EXPECT_NE(text.find("257 258 259 fond remonte encore"), std::string::npos) << text;
    EXPECT_FALSE(pageOf("<div><div><p>x").flattened());
}

TEST(HtmlDocument, scriptsKeepTheirCharacters)
{
    const HtmlDocument page =
        pageOf("<script type='application/ld+json'>{\"a\": \"<b>&amp;\"}</script>");
    EXPECT_EQ(textOf(page, "script"), "{\"a\": \"<b>&amp;\"}");
}

TEST(HtmlDocument, attributesAreReadWithAndWithoutValues)
{
    const HtmlDocument page = pageOf("<p class=x data-a='&eacute;' hidden>un</p>");
    const XmlElement paragraph = page.elements("p").front();
    EXPECT_EQ(paragraph.attribute("data-a"), "é");
    EXPECT_EQ(paragraph.plainAttribute("class"), "x");
    EXPECT_TRUE(isFurniture(paragraph));
    EXPECT_FALSE(isFurniture(pageOf("<p class=x>un").elements("p").front()));
}

TEST(HtmlDocument, elementsAreFoundByTheWordsThatMarkThem)
{
    const HtmlDocument page =
        pageOf("<p class='lead Author-name' id=author>un<a rel=author>deux</a><i title=author>x");
    const WordSet author{"author"};
    const auto marked = page.elementsMarked(author);
    ASSERT_EQ(marked.size(), 1U);
    EXPECT_EQ(marked.front().name(), "p");
    EXPECT_EQ(page.elementsMarked(author, {"class", "rel"}).size(), 2U);
    EXPECT_TRUE(page.elementsMarked(WordSet{"auth"}).empty());
}

TEST(HtmlDocument, nothingIsNoPage)
{
    for (const char *html : {"", "   ", "<!-- rien -->"}) {
        const auto page = HtmlDocument::parse(html);
        ASSERT_FALSE(page) << html;
        EXPECT_EQ(page.error().cause, Cause::Malformed);
    }
}

} // namespace
} // namespace lutrin::exchange
