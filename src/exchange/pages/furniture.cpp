// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/furniture.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/htmldocument.h"

#include <algorithm>
#include <string>

namespace lutrin::exchange {

namespace {

const std::set<std::string_view> NeverText{
    "script", "style",  "noscript", "template", "nav",   "form",   "button",
    "iframe", "svg",    "canvas",   "object",   "embed", "select", "footer",
    "aside",  "dialog", "head",     "input",    "video", "audio",  "map"};

const std::set<std::string_view> InlineNames{
    "a",       "abbr", "b",      "bdi", "bdo", "br",   "cite", "code", "data", "del",  "dfn",
    "em",      "font", "i",      "img", "ins", "kbd",  "mark", "q",    "s",    "samp", "small",
    "picture", "span", "strong", "sub", "sup", "time", "tt",   "u",    "var",  "wbr"};

const std::set<std::string_view> FurnitureWords{
    "menu",    "nav",    "navbar",   "navigation", "breadcrumb", "breadcrumbs", "share",
    "sharing", "social", "cookie",   "cookies",    "consent",    "banner",      "newsletter",
    "sidebar", "footer", "comments", "pager",      "pagination", "toolbar",     "popup",
    "advert",  "ads",    "related",  "skip",       "subscribe"};

const std::set<std::string_view> FurnitureRoles{"navigation", "banner",        "contentinfo",
                                                "search",     "complementary", "dialog"};

/// The value of an attribute as it stands, without a copy; empty where there is none. Few elements
/// of a page have any that is looked for.
std::string_view rawAttribute(const XmlElement &element, std::string_view name)
{
    for (const xmlAttr *at = element.node()->properties; at != nullptr; at = at->next) {
        if (name != reinterpret_cast<const char *>(at->name))
            continue;
        const xmlNode *value = at->children;
        const bool plain = value != nullptr && value->next == nullptr && value->content != nullptr;
        return plain ? reinterpret_cast<const char *>(value->content) : "";
    }
    return {};
}

/// What only screen readers say, by the names that the usual systems give it.
const std::set<std::string_view> HiddenClasses{"screen-reader-text", "visually-hidden",
                                               "visuallyhidden",     "sr-only",
                                               "element-hidden",     "element-invisible"};

bool isHidden(const XmlElement &element)
{
    const std::string_view classes = rawAttribute(element, "class");
    for (std::size_t at = 0; at < classes.size();) {
        const std::size_t end = std::min(classes.find(' ', at), classes.size());
        if (HiddenClasses.contains(classes.substr(at, end - at)))
            return true;
        at = end + 1;
    }
    return xmlHasProp(element.node(), reinterpret_cast<const xmlChar *>("hidden")) != nullptr ||
           rawAttribute(element, "style").find("display:none") != std::string_view::npos;
}

} // namespace

bool hasWord(const XmlElement &element, const std::set<std::string_view> &wanted)
{
    constexpr std::string_view ends = " -_\t\n\r";
    for (const char *name : {"class", "id"}) {
        const std::string_view value = rawAttribute(element, name);
        for (std::size_t at = 0; at < value.size();) {
            const std::size_t end = std::min(value.find_first_of(ends, at), value.size());
            if (end > at && wanted.contains(lowerAscii(value.substr(at, end - at))))
                return true;
            at = end + 1;
        }
    }
    return false;
}

bool isFurniture(const XmlElement &element)
{
    const std::string_view name = element.name();
    if (NeverText.contains(name) || isHidden(element) ||
        FurnitureRoles.contains(rawAttribute(element, "role")))
        return true;
    const bool container = name == "body" || name == "html" || name == "article" || name == "main";
    return !container && hasWord(element, FurnitureWords);
}

bool isBlock(const XmlElement &element)
{
    return !InlineNames.contains(element.name());
}

bool holdsBlock(const XmlElement &element)
{
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE && isBlock(XmlElement(node)))
            return true;
    }
    return false;
}

const char *textOf(const xmlNode *node)
{
    const bool text = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
    return text && node->content != nullptr ? reinterpret_cast<const char *>(node->content)
                                            : nullptr;
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
