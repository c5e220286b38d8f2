// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/furniture.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/htmldocument.h"

#include <bit>
#include <cstdint>
#include <string>

namespace lutrin::exchange {

namespace {

const WordSet NeverText{"script", "style",  "noscript", "template", "nav",   "form",   "button",
                        "iframe", "svg",    "canvas",   "object",   "embed", "select", "footer",
                        "aside",  "dialog", "head",     "input",    "video", "audio",  "map"};

const WordSet InlineNames{"a",      "abbr", "b",   "bdi",  "bdo",  "br",    "cite",    "code",
                          "data",   "del",  "dfn", "em",   "font", "i",     "img",     "ins",
                          "kbd",    "mark", "q",   "s",    "samp", "small", "picture", "span",
                          "strong", "sub",  "sup", "time", "tt",   "u",     "var",     "wbr"};

const WordSet FurnitureWords{
    "menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "share", "sharing",
    "social", "cookie", "cookies", "consent", "banner", "newsletter", "sidebar", "footer",
    "comments", "pager", "pagination", "toolbar", "popup", "advert", "ads", "related", "skip",
    "subscribe", "advertisement", "publicite", "adsbygoogle", "sharedaddy", "addtoany", "partage",
    "partager", "onetrust", "tarteaucitronroot", "didomi", "axeptio", "cookiebanner", "cookiebot",
    "relatedposts", "ariane", "toc",
    // Journals' notes in the margin, which stand below the text too.
    "sidenotes"};

/// Asides of these names are part of the text.
const WordSet NoteWords{"note", "notes", "footnote", "footnotes", "sidenote", "encadre", "encart"};

const WordSet FurnitureRoles{"navigation", "banner",        "contentinfo",
                             "search",     "complementary", "dialog"};

/// What only screen readers say, or what is no text, by the names that the usual systems give it.
const WordSet HiddenClasses{"screen-reader-text", "visually-hidden", "visuallyhidden", "sr-only",
                            "element-hidden", "element-invisible",
                            // A file to download, by WordPress.
                            "wp-block-file", "wp-block-buttons",
                            // The numbers that journals put before paragraphs.
                            "paranumber", "para-num", "alinea-num", "no-para"};

bool hides(const XmlAttribute &attribute)
{
    if (attribute.name == "class")
        return HiddenClasses.containsOneOf(attribute.value, isSpace);
    return attribute.name == "hidden" ||
           (attribute.name == "style" &&
            attribute.value.find("display:none") != std::string_view::npos);
}

/// Whether one of these words is in an attribute that says what an element is.
bool names(const XmlAttribute &attribute, const WordSet &wanted)
{
    return (attribute.name == "class" || attribute.name == "id") &&
           wanted.containsOneOf(attribute.value, partsNames);
}

bool saysFurniture(const XmlElement &element)
{
    const std::string_view name = element.name();
    if (name == "aside" &&
        (hasWord(element, NoteWords) || element.plainAttribute("role").starts_with("doc-")))
        return element.anyAttribute(hides);
    if (NeverText.contains(name) || (name == "span" && element.plainAttribute("class") == "no"))
        return true; // « no »: the number that a journal puts before each paragraph
    const bool container = name == "body" || name == "html" || name == "article" || name == "main";
    return element.anyAttribute([container](const XmlAttribute &attribute) {
        return hides(attribute) ||
               (attribute.name == "role" && FurnitureRoles.contains(attribute.value)) ||
               (!container && names(attribute, FurnitureWords));
    });
}

/// What was found out about an element is noted with it, where libxml2 leaves room for a program:
/// several readers ask of each.
struct Note {
    static constexpr std::uintptr_t FurnitureKnown = 1;
    static constexpr std::uintptr_t Furniture = 2;
    static constexpr std::uintptr_t BlockKnown = 4;
    static constexpr std::uintptr_t Block = 8;
    static constexpr std::uintptr_t HoldsBlockKnown = 16;
    static constexpr std::uintptr_t HoldsBlock = 32;
};

template <typename Find>
bool noted(const XmlElement &element, std::uintptr_t known, std::uintptr_t yes, const Find &find)
{
    static_assert(sizeof(void *) == sizeof(std::uintptr_t));
    auto notes = std::bit_cast<std::uintptr_t>(element.node()->_private);
    if ((notes & known) == 0) {
        const std::uintptr_t found = find(element) ? known | yes : known;
        notes = std::bit_cast<std::uintptr_t>(element.node()->_private) | found;
        element.node()->_private = std::bit_cast<void *>(notes);
    }
    return (notes & yes) != 0;
}

} // namespace

bool hasWord(const XmlElement &element, const WordSet &wanted)
{
    return element.anyAttribute(
        [&](const XmlAttribute &attribute) { return names(attribute, wanted); });
}

bool isFurniture(const XmlElement &element)
{
    return noted(element, Note::FurnitureKnown, Note::Furniture, saysFurniture);
}

void takeForFurniture(const XmlElement &element)
{
    const auto notes = std::bit_cast<std::uintptr_t>(element.node()->_private);
    element.node()->_private =
        std::bit_cast<void *>(notes | Note::FurnitureKnown | Note::Furniture);
}

bool isBlock(const XmlElement &element)
{
    return noted(element, Note::BlockKnown, Note::Block,
                 [](const XmlElement &one) { return !InlineNames.contains(one.name()); });
}

bool holdsBlock(const XmlElement &element)
{
    return noted(element, Note::HoldsBlockKnown, Note::HoldsBlock, [](const XmlElement &one) {
        for (xmlNode *child = one.node()->children; child != nullptr; child = child->next) {
            if (child->type != XML_ELEMENT_NODE)
                continue;
            if (isBlock(XmlElement(child)) || holdsBlock(XmlElement(child)))
                return true;
        }
        return false;
    });
}

const char *textOf(const xmlNode *node)
{
    const bool text = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
    return text && node->content != nullptr ? reinterpret_cast<const char *>(node->content)
                                            : nullptr;
}

xmlNode *contentBefore(const xmlNode *node)
{
    xmlNode *other = node->prev;
    while (other != nullptr && textOf(other) != nullptr && collapsed(textOf(other)).empty())
        other = other->prev;
    return other;
}

std::string visibleText(const XmlElement &element)
{
    std::string text;
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr;) {
        if (const char *characters = textOf(node))
            text += characters;
        const bool skipped = node->type == XML_ELEMENT_NODE && isFurniture(XmlElement(node));
        node = skipped ? nextOutside(node, top) : nextNode(node, top);
    }
    return collapsed(text);
}

} // namespace lutrin::exchange
