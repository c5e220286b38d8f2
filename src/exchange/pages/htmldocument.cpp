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

void startElement(void *data, const xmlChar *name, const xmlChar **attributes)
{
    auto *context = static_cast<htmlParserCtxt *>(data);
    if (context->nodeNr >= MaximumHtmlDepth) {
        *static_cast<bool *>(context->_private) = true;
        xmlStopParser(context);
        return;
    }
    xmlSAX2StartElement(data, name, attributes);
}

} // namespace

Result<HtmlDocument> HtmlDocument::parse(std::string_view utf8)
{
    const XmlErrors silence; // pages are full of errors, and read all the same
    const std::unique_ptr<htmlParserCtxt, FreeHtmlContext> context(htmlNewParserCtxt());
    if (context == nullptr)
        return failure({.cause = Cause::Internal});
    bool tooDeep = false;
    context->_private = &tooDeep;
    context->sax->startElement = startElement;
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    HtmlDocument document(htmlCtxtReadMemory(
        context.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options));
    if (tooDeep) {
        return failure({.cause = Cause::LimitExceeded,
                        .detail = "elements deeper than " + std::to_string(MaximumHtmlDepth)});
    }
    if (document.m_document == nullptr ||
        xmlDocGetRootElement(document.m_document.get()) == nullptr)
        return failure({.cause = Cause::Malformed, .detail = "a page without elements"});
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
