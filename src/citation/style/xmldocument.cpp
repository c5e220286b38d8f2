// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/xmldocument.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <cstring>

namespace lutrin::citation {
namespace {

std::string_view view(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char *>(text);
}

std::string taken(xmlChar *text)
{
    std::string result(view(text));
    xmlFree(text);
    return result;
}

/// Skips texts, comments and elements of other namespaces.
XmlNode elementFrom(const xmlNode *node, const xmlNode *parent)
{
    for (; node != nullptr; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (node->ns == parent->ns || XmlNode(node).space() == XmlNode(parent).space())
            return XmlNode(node);
    }
    return {};
}

Error parseError(const xmlError &error, const std::string &subject)
{
    std::string detail = error.message == nullptr ? "not XML" : error.message;
    while (!detail.empty() && detail.back() == '\n')
        detail.pop_back();
    const Cause cause = error.code == XML_ERR_NO_MEMORY || error.code == XML_ERR_ENTITY_LOOP
                            ? Cause::LimitExceeded
                            : Cause::Malformed;
    return {cause, subject, {error.line, error.int2}, detail};
}

/// Keeps the first error that libxml2 reports on this thread: those after it only follow from it,
/// up to « premature end » at the file's last line.
class FirstError {
public:
    explicit FirstError(const std::string &subject) : m_subject(subject)
    {
        xmlSetStructuredErrorFunc(this, &FirstError::receive);
    }
    ~FirstError() { xmlSetStructuredErrorFunc(m_context, m_previous); }
    FirstError(const FirstError &) = delete;
    FirstError &operator=(const FirstError &) = delete;

    [[nodiscard]] Error error() const
    {
        return m_first.value_or(Error{Cause::Malformed, m_subject, {}, "not XML"});
    }

private:
    static void receive(void *self, xmlErrorPtr error)
    {
        auto &keeper = *static_cast<FirstError *>(self);
        if (!keeper.m_first && error->level != XML_ERR_WARNING)
            keeper.m_first = parseError(*error, keeper.m_subject);
    }

    const std::string &m_subject;
    std::optional<Error> m_first;
    xmlStructuredErrorFunc m_previous = xmlStructuredError;
    void *m_context = xmlStructuredErrorContext;
};

bool declaresEntities(const xmlDoc &document)
{
    return document.intSubset != nullptr &&
           (document.intSubset->entities != nullptr || document.intSubset->children != nullptr);
}

} // namespace

std::string_view XmlNode::name() const
{
    return view(m_node->name);
}

std::string_view XmlNode::space() const
{
    return m_node->ns == nullptr ? std::string_view() : view(m_node->ns->href);
}

int XmlNode::line() const
{
    return static_cast<int>(xmlGetLineNo(m_node));
}

std::optional<std::string> XmlNode::attribute(const char *name) const
{
    for (const xmlAttr *attribute = m_node->properties; attribute != nullptr;
         attribute = attribute->next) {
        if (std::strcmp(reinterpret_cast<const char *>(attribute->name), name) != 0)
            continue;
        const xmlNode *text = attribute->children;
        if (text == nullptr)
            return std::string();
        if (text->next == nullptr && text->type == XML_TEXT_NODE)
            return std::string(view(text->content));
        return taken(xmlNodeListGetString(m_node->doc, text, 1));
    }
    return std::nullopt;
}

std::string XmlNode::text() const
{
    const xmlNode *only = m_node->children;
    if (only != nullptr && only->next == nullptr && only->type == XML_TEXT_NODE)
        return std::string(view(only->content));
    return taken(xmlNodeGetContent(m_node));
}

XmlNode XmlNode::firstChild() const
{
    return elementFrom(m_node->children, m_node);
}

XmlNode XmlNode::next() const
{
    return elementFrom(m_node->next, m_node);
}

XmlNode XmlNode::child(std::string_view name) const
{
    for (XmlNode node = firstChild(); node; node = node.next())
        if (node.name() == name)
            return node;
    return {};
}

Result<XmlDocument> XmlDocument::parse(std::string_view text, const std::string &subject)
{
    if (text.size() > largest)
        return failure({Cause::LimitExceeded, subject, {}, "larger than 8 MB"});
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(),
                                                                               xmlFreeParserCtxt);
    if (context == nullptr)
        return failure({Cause::Internal, subject, {}, "no memory"});
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                        XML_PARSE_NOBLANKS | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    const FirstError errors(subject);
    std::shared_ptr<xmlDoc> document(xmlCtxtReadMemory(context.get(), text.data(),
                                                       static_cast<int>(text.size()), nullptr,
                                                       nullptr, options),
                                     xmlFreeDoc);
    if (document == nullptr || xmlDocGetRootElement(document.get()) == nullptr)
        return failure(errors.error());
    if (declaresEntities(*document))
        return failure({Cause::Invalid, subject, {}, "document type declarations are refused"});
    return XmlDocument(std::move(document));
}

XmlNode XmlDocument::root() const
{
    return XmlNode(xmlDocGetRootElement(m_document.get()));
}

} // namespace lutrin::citation
