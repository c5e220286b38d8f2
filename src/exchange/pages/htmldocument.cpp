// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/htmldocument.h"

#include "exchange/xml/xmlerrors.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <iterator>

namespace lutrin::exchange {

namespace {

struct FreeHtmlContext {
    void operator()(htmlParserCtxt *context) const { htmlFreeParserCtxt(context); }
};

/// Elements that are open and too deep to be in the tree; they close before all others.
struct Depth {
    int left = 0;
    bool exceeded = false;
};

Depth &depthOf(void *data)
{
    return *static_cast<Depth *>(static_cast<htmlParserCtxt *>(data)->_private);
}

void startElement(void *data, const xmlChar *name, const xmlChar **attributes)
{
    Depth &depth = depthOf(data);
    if (static_cast<htmlParserCtxt *>(data)->nodeNr < MaximumHtmlDepth) {
        xmlSAX2StartElement(data, name, attributes);
        return;
    }
    ++depth.left;
    depth.exceeded = true;
}

void endElement(void *data, const xmlChar *name)
{
    Depth &depth = depthOf(data);
    if (depth.left > 0)
        --depth.left;
    else
        xmlSAX2EndElement(data, name);
}

} // namespace

Result<HtmlDocument> HtmlDocument::parse(std::string_view utf8)
{
    const XmlErrors silence; // pages are full of errors, and read all the same
    const std::unique_ptr<htmlParserCtxt, FreeHtmlContext> context(htmlNewParserCtxt());
    if (context == nullptr)
        return failure({.cause = Cause::Internal});
    Depth depth;
    context->_private = &depth;
    context->sax->startElement = startElement;
    context->sax->endElement = endElement;
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    HtmlDocument document(htmlCtxtReadMemory(
        context.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options));
    if (document.m_document == nullptr ||
        xmlDocGetRootElement(document.m_document.get()) == nullptr)
        return failure({.cause = Cause::Malformed, .detail = "a page without elements"});
    document.m_flattened = depth.exceeded;
    return document;
}

XmlElement HtmlDocument::root() const
{
    return XmlElement(xmlDocGetRootElement(m_document.get()));
}

xmlNode *nextNode(xmlNode *node, const xmlNode *top)
{
    if (node->children != nullptr && node->type == XML_ELEMENT_NODE)
        return node->children;
    return nextOutside(node, top);
}

xmlNode *nextOutside(xmlNode *node, const xmlNode *top)
{
    while (node != top && node->next == nullptr)
        node = node->parent;
    return node == top ? nullptr : node->next;
}

HtmlDocument::HtmlDocument(xmlDoc *document) : m_document(document)
{
    xmlNode *const top = document == nullptr ? nullptr : xmlDocGetRootElement(document);
    for (xmlNode *node = top; node != nullptr; node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE)
            m_elements.emplace_back(node);
    }
}

std::vector<XmlElement> HtmlDocument::elements(std::string_view name) const
{
    std::vector<XmlElement> found;
    std::ranges::copy_if(m_elements, std::back_inserter(found),
                         [&](const XmlElement &element) { return element.name() == name; });
    return found;
}

} // namespace lutrin::exchange
