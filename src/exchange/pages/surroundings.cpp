// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/surroundings.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/visiblelines.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::size_t ShortestSentence = 60; ///< bytes of what is surely text
constexpr std::size_t MostBesideLinks = 80;
constexpr std::size_t LongestMenuLink = 100; ///< longer ones name works, as bibliographies do
constexpr std::size_t LongestBanner = 200;
constexpr int DeepestLayout = 16;

const WordSet Layouts{"div", "section", "center", "table", "tbody", "tr",
                      "td",  "ul",      "ol",     "dl",    "menu",  "header"};

/// What belongs to a text that it stands behind.
const WordSet Belongings{"note",       "notes",         "footnote",     "footnotes",
                         "references", "bibliographie", "bibliography", "sources"};

/// What an element within the page holds.
struct Look {
    bool sentences = false;
    bool title = false;
    bool belongs = false; ///< to the text before it
    bool rights = false;  ///< « © 2020 »
    std::size_t bytes = 0;
    std::size_t linked = 0;
    std::size_t longestLink = 0;
};

bool holdsTitle(const XmlElement &element)
{
    xmlNode *const top = element.node();
    for (xmlNode *node = top; node != nullptr; node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE && XmlElement(node).name() == "h1")
            return true;
    }
    return false;
}

Look lookOf(const XmlElement &element)
{
    Look look{.title = holdsTitle(element), .belongs = hasWord(element, Belongings)};
    for (const PageLine &line : linesIn(element)) {
        std::size_t linked = 0;
        for (const auto &[text, address] : line.links) {
            if (address.empty() || address.starts_with('#'))
                continue; // a note's, or a step within the text
            linked += text.size();
            look.longestLink = std::max(look.longestLink, text.size());
        }
        look.bytes += line.text.size();
        look.linked += std::min(linked, line.text.size());
        look.sentences =
            look.sentences || (line.text.size() >= ShortestSentence && endsSentence(line.text) &&
                               linked * 2 < line.text.size());
        // A menu may lead to « Notes ».
        look.belongs = look.belongs || (linked == 0 && beginsReferences(line.text));
        look.rights = look.rights || line.text.find("©") != std::string::npos;
    }
    return look;
}

bool isSurrounding(const XmlElement &element, const Look &look, bool beforeTitle)
{
    if (!Layouts.contains(element.name()) || look.sentences || look.title || look.belongs ||
        look.bytes == 0 || look.longestLink > LongestMenuLink)
        return false;
    const bool links = look.linked > 0 && look.bytes - look.linked < MostBesideLinks;
    return links || ((beforeTitle || look.rights) && look.bytes < LongestBanner);
}

/// Characters or inline elements directly in an element: text, of which nothing is taken away.
bool isLooseText(xmlNode *node)
{
    if (const char *text = textOf(node))
        return !collapsed(text).empty();
    return node->type == XML_ELEMENT_NODE && !isBlock(XmlElement(node)) &&
           !holdsBlock(XmlElement(node)) && !visibleText(XmlElement(node)).empty();
}

struct Part {
    XmlElement element;
    Look look;
};

enum class Side { Both, Behind };

void takeAwayAround(const XmlElement &element, Side side, int depth)
{
    std::vector<Part> parts;
    for (xmlNode *node = element.node()->children; node != nullptr; node = node->next) {
        if (isLooseText(node))
            parts.push_back({XmlElement(node), {.sentences = true}});
        else if (node->type == XML_ELEMENT_NODE && !isFurniture(XmlElement(node)))
            parts.push_back({XmlElement(node), {}});
    }
    if (parts.size() == 1 && !parts.front().look.sentences && depth < DeepestLayout)
        return takeAwayAround(parts.front().element, side, depth + 1);
    for (Part &part : parts)
        part.look = part.look.sentences ? part.look : lookOf(part.element);
    const auto isText = [](const Part &part) { return part.look.sentences; };
    const auto first = std::ranges::find_if(parts, isText);
    if (first == parts.end())
        return;
    const auto last = std::find_if(parts.rbegin(), parts.rend(), isText).base() - 1;
    const auto title =
        std::ranges::find_if(parts, [](const Part &part) { return part.look.title; });
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool beforeTitle = title != parts.end() && part < title;
        const bool outside = (part < first && side == Side::Both) || part > last;
        if (outside && isSurrounding(part->element, part->look, beforeTitle))
            takeForFurniture(part->element);
    }
    if (first == last && first->element.node()->type == XML_ELEMENT_NODE && depth < DeepestLayout)
        takeAwayAround(first->element, side, depth + 1);
}

} // namespace

void takeAwaySurroundings(const XmlElement &body)
{
    takeAwayAround(body, Side::Both, 0);
}

void takeAwayBehind(const XmlElement &article)
{
    takeAwayAround(article, Side::Behind, 0);
}

} // namespace lutrin::exchange
