// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xml/xmldocument.h"

#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/spaces.h"
#include "exchange/bytes/utf8check.h"
#include "exchange/xml/xmlerrors.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace lutrin::exchange {

namespace {

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}
const xmlChar *xmlChars(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

struct FreeContext {
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};
using Context = std::unique_ptr<xmlParserCtxt, FreeContext>;

/// Ends the parsing with an error of our own, of which `detail` makes the words.
template <typename Detail>
void refuse(xmlParserCtxt *context, Cause cause, const Detail &detail)
{
    static_cast<XmlErrors *>(context->_private)->add([&] {
        return Error{.cause = cause,
                     .position = {context->input->line, context->input->col},
                     .detail = detail()};
    });
    xmlStopParser(context);
}

template <int MaximumDepth>
void startElement(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaceCount, const xmlChar **namespaces, int attributeCount,
                  int defaultedCount, const xmlChar **attributes)
{
    auto *context = static_cast<xmlParserCtxt *>(data);
    if (context->nodeNr >= MaximumDepth) {
        refuse(context, Cause::LimitExceeded,
               [] { return "elements deeper than " + std::to_string(MaximumDepth); });
        return;
    }
    xmlSAX2StartElementNs(data, name, prefix, uri, namespaceCount, namespaces, attributeCount,
                          defaultedCount, attributes);
}

void documentType(void *data, const xmlChar * /*name*/, const xmlChar * /*publicId*/,
                  const xmlChar * /*systemId*/)
{
    // Entities, and with them expansion and outside files, could only be declared here.
    refuse(static_cast<xmlParserCtxt *>(data), Cause::Invalid,
           [] { return "a document type declaration is not accepted"; });
}

void entityDeclaration(void *data, const xmlChar * /*name*/, int /*type*/,
                       const xmlChar * /*publicId*/, const xmlChar * /*systemId*/,
                       xmlChar * /*content*/)
{
    refuse(static_cast<xmlParserCtxt *>(data), Cause::Invalid,
           [] { return "a declaration of entities is not accepted"; });
}

/// The whole text as one file; entities are neither declared nor looked up, nothing is loaded.
xmlDoc *parseForeignText(xmlParserCtxt *context, std::string_view utf8)
{
    context->sax->startElementNs = startElement<MaximumForeignXmlDepth>;
    context->sax->entityDecl = entityDeclaration;
    constexpr int options =
        XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES | XML_PARSE_HUGE;
    return xmlCtxtReadMemory(context, utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8",
                             options);
}

xmlDoc *parse(xmlParserCtxt *context, const std::string &content)
{
    context->sax->startElementNs = startElement<MaximumXmlDepth>;
    context->sax->internalSubset = documentType;
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES;
    return xmlCtxtReadMemory(context, content.data(), static_cast<int>(content.size()), nullptr,
                             nullptr, options);
}

bool isUtf8(const xmlDoc &document)
{
    return document.encoding == nullptr || xmlStrcasecmp(document.encoding, xmlChars("UTF-8")) == 0;
}

} // namespace

std::string_view XmlElement::name() const
{
    return chars(m_node->name);
}

bool XmlElement::isIn(std::string_view space) const
{
    return m_node->ns != nullptr && m_node->ns->href != nullptr && space == chars(m_node->ns->href);
}

int XmlElement::line() const
{
    return static_cast<int>(xmlGetLineNo(m_node));
}

std::string_view XmlElement::plainAttribute(std::string_view name) const
{
    for (const xmlAttr *at = m_node->properties; at != nullptr; at = at->next) {
        if (at->ns == nullptr && name == chars(at->name))
            return asItStands(*at).value;
    }
    return {};
}

std::string XmlElement::qualifiedAttribute(std::string_view name) const
{
    for (const xmlAttr *at = m_node->properties; at != nullptr; at = at->next) {
        if (at->ns != nullptr && chars(at->name) == name)
            return std::string(asItStands(*at).value);
    }
    return {};
}

XmlAttribute XmlElement::asItStands(const xmlAttr &attribute)
{
    const xmlNode *value = attribute.children;
    const bool plain = value != nullptr && value->next == nullptr && value->type == XML_TEXT_NODE &&
                       value->content != nullptr;
    return {.name = chars(attribute.name), .value = plain ? chars(value->content) : ""};
}

std::string XmlElement::base() const
{
    const std::unique_ptr<xmlChar, void (*)(void *)> base(xmlNodeGetBase(m_node->doc, m_node),
                                                          xmlFree);
    return base == nullptr ? std::string() : collapsed(chars(base.get()));
}

std::string XmlElement::attribute(const char *name) const
{
    if (m_node->properties == nullptr)
        return {};
    if (const std::string_view plain = plainAttribute(name); !plain.empty())
        return collapsed(plain);
    const bool language = std::string_view(name) == "xml:lang";
    xmlChar *value = language ? xmlGetNsProp(m_node, xmlChars("lang"), XML_XML_NAMESPACE)
                              : xmlGetNoNsProp(m_node, xmlChars(name));
    if (value == nullptr)
        return {};
    std::string text = collapsed(chars(value));
    xmlFree(value);
    return text;
}

std::vector<XmlElement> XmlElement::children() const
{
    std::vector<XmlElement> all;
    for (xmlNode *child = xmlFirstElementChild(m_node); child != nullptr;
         child = xmlNextElementSibling(child))
        all.emplace_back(child);
    return all;
}

std::optional<XmlElement> XmlElement::child(std::string_view name) const
{
    for (const XmlElement &element : children()) {
        if (element.name() == name)
            return element;
    }
    return std::nullopt;
}

std::vector<XmlElement> XmlElement::children(std::string_view name) const
{
    std::vector<XmlElement> all = children();
    std::erase_if(all, [&](const XmlElement &element) { return element.name() != name; });
    return all;
}

std::string XmlElement::textAt(std::initializer_list<std::string_view> path) const
{
    XmlElement element = *this;
    for (const std::string_view name : path) {
        const auto next = element.child(name);
        if (!next)
            return {};
        element = *next;
    }
    return element.text();
}

std::string XmlElement::text() const
{
    return collapsed(content());
}

std::string XmlElement::content() const
{
    xmlChar *content = xmlNodeGetContent(m_node);
    if (content == nullptr)
        return {};
    std::string text = chars(content);
    xmlFree(content);
    return text;
}

XmlDocument::XmlDocument(std::string file, xmlDoc *document)
    : m_file(std::move(file)), m_document(document)
{
}

Result<XmlDocument> XmlDocument::load(const std::filesystem::path &file)
{
    const auto content = fileContent(file, MaximumXmlBytes);
    if (!content)
        return failure(content.error());
    if (auto defect = utf8Defect(*content)) {
        defect->subject = file.string();
        return failure(std::move(*defect));
    }
    XmlErrors errors;
    const Context context(xmlNewParserCtxt());
    if (context == nullptr)
        return failure({.cause = Cause::Internal, .subject = file.string()});
    context->_private = &errors;
    XmlDocument document(file.string(), parse(context.get(), *content));
    if (auto error = errors.first(document.file()))
        return failure(std::move(*error));
    if (document.handle() == nullptr || xmlDocGetRootElement(document.handle()) == nullptr)
        return failure({.cause = Cause::Malformed, .subject = document.file()});
    if (!isUtf8(*document.handle())) {
        return failure({.cause = Cause::Invalid,
                        .subject = document.file(),
                        .position = {1, 0},
                        .detail = std::string("encoding ") + chars(document.handle()->encoding) +
                                  "; only UTF-8 is accepted"});
    }
    return document;
}

Result<XmlDocument> XmlDocument::parseForeign(std::string_view utf8)
{
    XmlErrors errors;
    const Context context(xmlNewParserCtxt());
    if (context == nullptr)
        return failure({.cause = Cause::Internal});
    context->_private = &errors;
    XmlDocument document({}, parseForeignText(context.get(), utf8));
    if (auto error = errors.first({}))
        return failure(std::move(*error));
    if (document.handle() == nullptr || xmlDocGetRootElement(document.handle()) == nullptr)
        return failure({.cause = Cause::Malformed});
    return document;
}

XmlElement XmlDocument::root() const
{
    return XmlElement(xmlDocGetRootElement(m_document.get()));
}

Error XmlDocument::error(const XmlElement &element, Cause cause, std::string detail) const
{
    return {.cause = cause,
            .subject = m_file,
            .position = {element.line(), 0},
            .detail = std::move(detail)};
}

Result<void> XmlDocument::expectRoot(std::string_view name) const
{
    const XmlElement element = root();
    if (element.name() == name && element.isIn(CorpusNamespace))
        return {};
    return failure(error(element, Cause::Foreign,
                         "the root element is not " + std::string(name) + " of the namespace " +
                             std::string(CorpusNamespace)));
}

} // namespace lutrin::exchange
