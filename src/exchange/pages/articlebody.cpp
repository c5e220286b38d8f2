// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/articlebody.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/bodyreader.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/surroundings.h"

namespace lutrin::exchange {

namespace {

using corpus::RichText;

std::size_t textLength(const XmlElement &element)
{
    std::size_t length = 0;
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (const char *text = textOf(node))
            length += collapsed(text).size();
    }
    return length;
}

int rankOfName(const XmlElement &element)
{
    return element.name() == "article" ? 2 : element.name() == "main" ? 1 : 0;
}

constexpr int BodyRank = 3; ///< of what holds the text alone

/// How surely an element is the article: 0 for not at all.
int articleRank(const XmlElement &element)
{
    const std::string_view name = element.name();
    if (name == "p" || name == "span" || name == "a" || name == "li" || name.starts_with('h'))
        return 0; // whatever their class: an article holds more
    if (element.node()->properties == nullptr)
        return rankOfName(element);
    if (element.plainAttribute("itemprop") == "articleBody")
        return 4;
    std::string classes(1, ' ');
    classes += element.plainAttribute("class");
    classes += ' ';
    classes += element.plainAttribute("id");
    classes += ' ';
    if (classes.size() > 3) {
        classes = lowerAscii(classes);
        for (const char *words :
             {"article-body", "article__body", "entry-content", "post-content", "field--name-body",
              "field-name-body", "field-body", " texte ", "article-content", "node__content",
              "wresizable", "article-texte", "article-text", "mw-parser-output", "print-content"}) {
            if (classes.find(words) != std::string::npos)
                return BodyRank;
        }
    }
    if (const int rank = rankOfName(element); rank != 0)
        return rank;
    return element.plainAttribute("role") == "main" ? 1 : 0;
}

/// Whether an element stands in a box of other works, or of what readers say.
bool isOfOthers(const XmlElement &element)
{
    static const WordSet boxes{"related", "relatedposts", "comments", "newsletter"};
    for (xmlNode *node = element.node()->parent; node != nullptr && node->type == XML_ELEMENT_NODE;
         node = node->parent) {
        if (isFurniture(XmlElement(node)) && hasWord(XmlElement(node), boxes))
            return true;
    }
    return false;
}

/// A paragraph that is long enough to say something, and no line of names or dates.
std::string sentenceIn(const XmlElement &element)
{
    constexpr std::size_t shortest = 60;
    if (element.name() != "p" || isFurniture(element))
        return {};
    std::string text = visibleText(element);
    return text.size() >= shortest && endsSentence(text) ? text : std::string();
}

} // namespace

XmlElement articleElement(const HtmlDocument &page)
{
    XmlElement best = page.root().child("body").value_or(page.root());
    int bestRank = 0;
    std::size_t bestLength = 0;
    for (const XmlElement &element : page.elements()) {
        const int rank = articleRank(element);
        if (rank == 0 || rank < bestRank)
            continue;
        const std::size_t length = textLength(element);
        if (length < 80 || (rank == bestRank && length <= bestLength) || isOfOthers(element))
            continue;
        best = element;
        bestRank = rank;
        bestLength = length;
    }
    if (bestRank == 0)
        takeAwaySurroundings(best);
    else if (bestRank < BodyRank)
        takeAwayBehind(best);
    return best;
}

RichText articleBody(const HtmlDocument &page, const XmlElement &article)
{
    return withoutLabels(richTextOf(page, article));
}

std::string standfirst(const HtmlDocument &page)
{
    static const WordSet words{"chapo", "chapeau", "standfirst", "lead", "lede", "accroche"};
    // “lead generation” has forms for readers that pay, and « paywall--lead » what they miss.
    static const WordSet others{"paywall", "form", "generation", "gen", "magnet"};
    for (const XmlElement &element : page.elementsMarked(words)) {
        if (isFurniture(element) || hasWord(element, others))
            continue;
        if (std::string text = element.text(); !text.empty())
            return text;
    }
    return {};
}

std::string unmarkedStandfirst(const HtmlDocument &page, const XmlElement &article)
{
    const auto headings = page.elements("h1");
    if (headings.size() != 1)
        return {};
    xmlNode *const top = page.root().node();
    std::string lead;
    for (xmlNode *node = nextOutside(headings.front().node(), top); node != article.node();) {
        if (node == nullptr)
            return {}; // the heading stands in the article, or below it
        if (node->type == XML_ELEMENT_NODE && lead.empty())
            lead = sentenceIn(XmlElement(node));
        const bool skipped = node->type == XML_ELEMENT_NODE && isFurniture(XmlElement(node));
        node = skipped ? nextOutside(node, top) : nextNode(node, top);
    }
    return lead;
}

std::string firstWords(std::string_view text)
{
    constexpr std::size_t longest = 120;
    std::string words = collapsed(text);
    if (words.size() > longest)
        words = words.substr(0, words.rfind(' ', longest)) + "…";
    return words;
}

std::string textFromHtml(const std::string &text)
{
    const std::size_t entity = text.find('&');
    const std::size_t end = text.find(';', entity);
    const bool escaped =
        entity != std::string::npos && end != std::string::npos && end - entity < 9;
    if (!escaped && text.find("</") == std::string::npos && text.find("<br") == std::string::npos)
        return text;
    return corpus::plainText(bodyFromHtml(text));
}

RichText bodyFromHtml(std::string_view html, const std::string &base)
{
    const auto page = HtmlDocument::parse(html);
    if (!page)
        return {};
    return richTextOf(*page, page->root(), base);
}

} // namespace lutrin::exchange
