// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/furniture.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/htmldocument.h"
#include "text/characters.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>

namespace lutrin::exchange {

namespace {

const WordSet NeverText{"script", "style", "noscript", "template", "nav", "form", "button",
                        "iframe", "svg", "canvas", "object", "embed", "select", "footer", "aside",
                        "dialog", "head", "input", "video", "audio", "map",
                        // Of pages for small screens (AMP).
                        "amp-ad", "amp-consent", "amp-sidebar"};

const WordSet InlineNames{
    "a",       "abbr", "b",      "bdi", "bdo", "br",   "cite", "code", "data", "del",  "dfn",
    "em",      "font", "i",      "img", "ins", "kbd",  "mark", "q",    "s",    "samp", "small",
    "picture", "span", "strong", "sub", "sup", "time", "tt",   "u",    "var",  "wbr",  "amp-img"};

const WordSet FurnitureWords{
    "menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "share", "sharing",
    "social", "cookie", "cookies", "consent", "banner", "newsletter", "sidebar", "footer",
    "comments", "pager", "pagination", "toolbar", "popup", "advert", "ads", "related", "skip",
    "subscribe", "subscription", "cta", "advertisement", "publicite", "adsbygoogle", "sharedaddy",
    "addtoany", "partage", "partager", "onetrust", "tarteaucitronroot", "didomi", "axeptio",
    "cookiebanner", "cookiebot", "relatedposts", "ariane", "toc", "sommaire", "respond",
    // What wikis put beside headings and below the text.
    "editsection", "catlinks",
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

/// What was found out about an element is noted with it, where libxml2 leaves room for a program:
/// several readers ask of each.
struct Note {
    static constexpr std::uintptr_t FurnitureKnown = 1;
    static constexpr std::uintptr_t Furniture = 2;
    static constexpr std::uintptr_t BlockKnown = 4;
    static constexpr std::uintptr_t Block = 8;
    static constexpr std::uintptr_t HoldsBlockKnown = 16;
    static constexpr std::uintptr_t HoldsBlock = 32;
    static constexpr std::uintptr_t Frame = 64;
};

std::uintptr_t notesOf(const XmlElement &element)
{
    static_assert(sizeof(void *) == sizeof(std::uintptr_t));
    return std::bit_cast<std::uintptr_t>(element.node()->_private);
}

void note(const XmlElement &element, std::uintptr_t notes)
{
    element.node()->_private = std::bit_cast<void *>(notesOf(element) | notes);
}

/// A heading that opens and closes its section is a button within.
bool isButtonOfHeading(const XmlElement &element)
{
    constexpr std::string_view headings[] = {"h2", "h3", "h4", "h5", "h6"};
    const xmlNode *const parent = element.node()->parent;
    return element.name() == "button" && parent != nullptr && parent->type == XML_ELEMENT_NODE &&
           std::ranges::find(headings, XmlElement(element.node()->parent).name()) !=
               std::end(headings);
}

bool saysFurniture(const XmlElement &element)
{
    const std::string_view name = element.name();
    if (isButtonOfHeading(element))
        return element.anyAttribute(hides);
    if (isFieldLabel(element))
        return true;
    if (name == "aside" &&
        (hasWord(element, NoteWords) || element.plainAttribute("role").starts_with("doc-")))
        return element.anyAttribute(hides);
    if (NeverText.contains(name) || (name == "span" && element.plainAttribute("class") == "no"))
        return true; // « no »: the number that a journal puts before each paragraph
    const bool container = name == "body" || name == "html" || name == "article" ||
                           name == "main" || (notesOf(element) & Note::Frame) != 0;
    const bool tab = element.plainAttribute("role") ==
                     "tabpanel"; // those behind the first are hidden until one asks
    return element.anyAttribute([container, tab](const XmlAttribute &attribute) {
        return (!tab && hides(attribute)) ||
               (attribute.name == "role" && FurnitureRoles.contains(attribute.value)) ||
               (!container && names(attribute, FurnitureWords));
    });
}

template <typename Find>
bool noted(const XmlElement &element, std::uintptr_t known, std::uintptr_t yes, const Find &find)
{
    if ((notesOf(element) & known) == 0)
        note(element, find(element) ? known | yes : known);
    return (notesOf(element) & yes) != 0;
}

/// The bytes of the words within an element, but for what is never text.
std::size_t bytesWithin(const XmlElement &element)
{
    std::size_t bytes = 0;
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr;) {
        if (const char *text = textOf(node))
            bytes += collapsed(text).size();
        const bool skipped =
            node->type == XML_ELEMENT_NODE && NeverText.contains(XmlElement(node).name());
        node = skipped ? nextOutside(node, top) : nextNode(node, top);
    }
    return bytes;
}

/// Whether the heading of the page stands in an element: one that its title names, or `main`.
bool holdsHeading(const XmlElement &element, const std::string &title)
{
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        const XmlElement one(node);
        if (one.name() == "main")
            return true;
        if (one.name() != "h1" && one.name() != "h2")
            continue;
        const std::string heading = one.text();
        if (!heading.empty() && title.find(heading) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

bool hasWord(const XmlElement &element, const WordSet &wanted)
{
    return element.anyAttribute(
        [&](const XmlAttribute &attribute) { return names(attribute, wanted); });
}

bool isFieldLabel(const XmlElement &element)
{
    static const WordSet words{"descriptor"};
    constexpr std::size_t longest = 20;
    if (element.name() != "span" || !hasWord(element, words))
        return false;
    const std::string text = element.text();
    return text.size() <= longest && text.ends_with(':');
}

bool isFurniture(const XmlElement &element)
{
    return noted(element, Note::FurnitureKnown, Note::Furniture, saysFurniture);
}

void takeForFurniture(const XmlElement &element)
{
    note(element, Note::FurnitureKnown | Note::Furniture);
}

void keepFrames(const HtmlDocument &page)
{
    const auto titles = page.elements("title");
    const std::string title = titles.empty() ? std::string() : titles.front().text();
    std::optional<std::size_t> all;
    for (const XmlElement &element : page.elementsMarked(FurnitureWords, {"class", "id"})) {
        if (NeverText.contains(element.name()) || !holdsHeading(element, title))
            continue;
        all = all ? all : bytesWithin(page.root().child("body").value_or(page.root()));
        if (bytesWithin(element) * 2 > *all)
            note(element, Note::Frame);
    }
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

bool isStyledApart(const xmlNode *node)
{
    constexpr std::size_t shortest = 3; // a large first letter belongs to its word
    static const WordSet names{"span", "a", "time", "label"};
    xmlNode *const other = node->prev;
    if (other == nullptr || other->type != XML_ELEMENT_NODE ||
        !names.contains(XmlElement(other).name()) ||
        !names.contains(XmlElement(const_cast<xmlNode *>(node)).name()))
        return false;
    const std::string before = XmlElement(other).text();
    const std::string after = XmlElement(const_cast<xmlNode *>(node)).text();
    if (before.size() < shortest || after.size() < shortest)
        return false;
    const bool word = text::characterAt(after, 0).kind == text::CharClass::Digit ||
                      text::isUpper(text::characterAt(after, 0).code);
    const auto last = static_cast<unsigned char>(before.back());
    return word && (std::isalnum(last) != 0 || last >= 0x80);
}

bool partsLines(const XmlElement &parent, const xmlNode *child)
{
    if (child->prev == nullptr || child->prev->type != XML_ELEMENT_NODE)
        return false;
    const std::string_view before = XmlElement(child->prev).name();
    const std::string_view name = XmlElement(const_cast<xmlNode *>(child)).name();
    return (before == "span" && holdsBlock(parent)) ||
           (before == name && (name == "a" || isStyledApart(child)));
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
