// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/xmldocument.h"

#include "citation/style/xmlcontent.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace lutrin::citation {
namespace {

std::string_view view(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char *>(text);
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

/// Takes down what libxml2 finds. Of its errors the first is kept: those after it only follow from
/// it, up to « premature end » at the file's last line.
class XmlListener {
public:
    XmlListener(const std::string &subject, std::size_t size) : m_subject(subject)
    {
        m_content->spaces.emplace_back();
        m_content->elements.reserve(size / 48);
        m_content->attributes.reserve(size / 32);
        m_content->names.reserve(size);
        m_content->characters.reserve(size);
    }

    [[nodiscard]] static xmlSAXHandler handler();
    void listenTo(xmlParserCtxt *parser) { m_parser = parser; }

    [[nodiscard]] bool declaresEntities() const { return m_declares; }
    [[nodiscard]] bool empty() const { return m_content->elements.empty(); }
    [[nodiscard]] Error error() const
    {
        return m_first.value_or(Error{Cause::Malformed, m_subject, {}, "not XML"});
    }
    [[nodiscard]] std::shared_ptr<const XmlContent> content() const { return m_content; }

private:
    static XmlListener &of(void *self) { return *static_cast<XmlListener *>(self); }
    static void begin(void *self, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
                      int namespaces, const xmlChar **namespaceList, int count, int defaulted,
                      const xmlChar **attributeList);
    static void end(void *self, const xmlChar *name, const xmlChar *prefix, const xmlChar *space);
    static void characters(void *self, const xmlChar *text, int length);
    static void declaration(void *self);
    static void report(void *self, xmlErrorPtr error);

    void addAttributes(const xmlChar **list, int count);
    std::uint32_t spaceIndex(const xmlChar *uri);
    XmlContent::Span kept(std::string_view text);
    XmlContent::Span keptName(const xmlChar *name);

    const std::string &m_subject;
    std::shared_ptr<XmlContent> m_content = std::make_shared<XmlContent>();
    xmlParserCtxt *m_parser = nullptr;
    /// Names already kept, by where libxml2's dictionary has them: a file has few different ones.
    std::array<std::pair<const xmlChar *, XmlContent::Span>, 64> m_names{};
    std::vector<const xmlChar *> m_spaces{nullptr}; ///< where it has those of `spaces`
    std::uint32_t m_open = 0; ///< the innermost element whose end is still to come
    std::optional<Error> m_first;
    bool m_declares = false;
};

xmlSAXHandler XmlListener::handler()
{
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = &XmlListener::begin;
    handler.endElementNs = &XmlListener::end;
    handler.characters = &XmlListener::characters;
    handler.ignorableWhitespace = &XmlListener::characters;
    handler.cdataBlock = &XmlListener::characters;
    handler.serror = &XmlListener::report;
    handler.entityDecl = [](void *self, const xmlChar *, int, const xmlChar *, const xmlChar *,
                            xmlChar *) { declaration(self); };
    handler.elementDecl = [](void *self, const xmlChar *, int, xmlElementContentPtr) {
        declaration(self);
    };
    handler.attributeDecl = [](void *self, const xmlChar *, const xmlChar *, int, int,
                               const xmlChar *, xmlEnumerationPtr values) {
        xmlFreeEnumeration(values);
        declaration(self);
    };
    handler.notationDecl = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *) {
        declaration(self);
    };
    handler.unparsedEntityDecl = [](void *self, const xmlChar *, const xmlChar *, const xmlChar *,
                                    const xmlChar *) { declaration(self); };
    return handler;
}

/// Refused, so that nothing more is read: defaults of attributes could fill the memory.
void XmlListener::declaration(void *self)
{
    XmlListener &listener = of(self);
    listener.m_declares = true;
    xmlStopParser(listener.m_parser);
}

void XmlListener::report(void *self, xmlErrorPtr error)
{
    XmlListener &listener = of(self);
    if (!listener.m_first && error->level != XML_ERR_WARNING)
        listener.m_first = parseError(*error, listener.m_subject);
}

XmlContent::Span XmlListener::kept(std::string_view text)
{
    std::string &names = m_content->names;
    const auto begin = static_cast<std::uint32_t>(names.size());
    names += text;
    return {begin, static_cast<std::uint32_t>(names.size())};
}

/// The dictionary has each name once, so that the same place is the same name. Two names that share
/// a slot are kept each time anew.
XmlContent::Span XmlListener::keptName(const xmlChar *name)
{
    const auto place = reinterpret_cast<std::uintptr_t>(name);
    auto &[known, span] = m_names[(place ^ (place >> 6)) % m_names.size()];
    if (known != name) {
        known = name;
        span = kept(view(name));
    }
    return span;
}

std::uint32_t XmlListener::spaceIndex(const xmlChar *uri)
{
    auto found = std::find(m_spaces.begin(), m_spaces.end(), uri);
    if (found == m_spaces.end()) {
        found = m_spaces.insert(found, uri);
        m_content->spaces.emplace_back(view(uri));
    }
    return static_cast<std::uint32_t>(found - m_spaces.begin());
}

void XmlListener::begin(void *self, const xmlChar *name, const xmlChar * /*prefix*/,
                        const xmlChar *space, int /*namespaces*/,
                        const xmlChar ** /*namespaceList*/, int count, int /*defaulted*/,
                        const xmlChar **attributeList)
{
    XmlListener &listener = of(self);
    XmlContent &content = *listener.m_content;
    // Filled where it stays: read back as a whole just after, it would wait for each part.
    XmlContent::Element &element = content.elements.emplace_back();
    element.name = listener.keptName(name);
    element.text.begin = static_cast<std::uint32_t>(content.characters.size());
    element.space = listener.spaceIndex(space);
    element.line = static_cast<std::uint32_t>(xmlSAX2GetLineNumber(listener.m_parser));
    element.parent = listener.m_open;
    element.firstAttribute = static_cast<std::uint32_t>(content.attributes.size());
    listener.addAttributes(attributeList, count);
    element.attributeEnd = static_cast<std::uint32_t>(content.attributes.size());
    listener.m_open = static_cast<std::uint32_t>(content.elements.size() - 1);
}

/// libxml2 gives five pointers each: name, prefix, namespace, the value's begin and end.
void XmlListener::addAttributes(const xmlChar **list, int count)
{
    for (int i = 0; i < count; ++i, list += 5) {
        const auto length = static_cast<std::size_t>(list[4] - list[3]);
        const auto name = keptName(list[0]);
        m_content->attributes.push_back(
            {name, kept({reinterpret_cast<const char *>(list[3]), length})});
    }
}

void XmlListener::end(void *self, const xmlChar * /*name*/, const xmlChar * /*prefix*/,
                      const xmlChar * /*space*/)
{
    XmlListener &listener = of(self);
    XmlContent &content = *listener.m_content;
    XmlContent::Element &element = content.elements[listener.m_open];
    element.text.end = static_cast<std::uint32_t>(content.characters.size());
    element.end = static_cast<std::uint32_t>(content.elements.size());
    listener.m_open = element.parent;
}

void XmlListener::characters(void *self, const xmlChar *text, int length)
{
    of(self).m_content->characters.append(reinterpret_cast<const char *>(text),
                                          static_cast<std::size_t>(length));
}

} // namespace

std::string_view XmlNode::name() const
{
    return m_content->named(m_content->elements[m_index].name);
}

std::string_view XmlNode::space() const
{
    return m_content->spaces[m_content->elements[m_index].space];
}

int XmlNode::line() const
{
    return static_cast<int>(m_content->elements[m_index].line);
}

std::optional<std::string_view> XmlNode::attribute(std::string_view name) const
{
    const XmlContent::Element &element = m_content->elements[m_index];
    for (std::uint32_t i = element.firstAttribute; i < element.attributeEnd; ++i)
        if (m_content->named(m_content->attributes[i].name) == name)
            return m_content->named(m_content->attributes[i].value);
    return std::nullopt;
}

std::size_t XmlNode::attributeCount() const
{
    const XmlContent::Element &element = m_content->elements[m_index];
    return element.attributeEnd - element.firstAttribute;
}

XmlAttribute XmlNode::attributeAt(std::size_t index) const
{
    const XmlContent::Attribute &attribute =
        m_content->attributes[m_content->elements[m_index].firstAttribute + index];
    return {m_content->named(attribute.name), m_content->named(attribute.value)};
}

std::string_view XmlNode::text() const
{
    const XmlContent::Span span = m_content->elements[m_index].text;
    return std::string_view(m_content->characters).substr(span.begin, span.end - span.begin);
}

/// The first one from `index` on, of those that stand side by side before `end`, that has this
/// node's namespace.
XmlNode XmlNode::sibling(std::size_t index, std::size_t end) const
{
    const auto &elements = m_content->elements;
    for (; index < end; index = elements[index].end)
        if (elements[index].space == elements[m_index].space)
            return {*m_content, index};
    return {};
}

XmlNode XmlNode::firstChild() const
{
    return sibling(m_index + 1, m_content->elements[m_index].end);
}

XmlNode XmlNode::next() const
{
    const auto &elements = m_content->elements;
    return sibling(elements[m_index].end, elements[elements[m_index].parent].end);
}

XmlNode XmlNode::child(std::string_view name) const
{
    for (XmlNode node = firstChild(); node; node = node.next())
        if (node.name() == name)
            return node;
    return {};
}

std::size_t XmlNode::childCount() const
{
    std::size_t count = 0;
    for (XmlNode node = firstChild(); node; node = node.next())
        ++count;
    return count;
}

Result<XmlDocument> XmlDocument::parse(std::string_view text, const std::string &subject)
{
    if (text.size() > largest)
        return failure({Cause::LimitExceeded, subject, {}, "larger than 8 MB"});
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(xmlNewParserCtxt(),
                                                                              xmlFreeParserCtxt);
    if (parser == nullptr)
        return failure({Cause::Internal, subject, {}, "no memory"});
    XmlListener listener(subject, text.size());
    *parser->sax = XmlListener::handler();
    parser->userData = &listener;
    listener.listenTo(parser.get());
    // Nothing is built but what the listener keeps, unless there is a document type.
    xmlFreeDoc(xmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()), nullptr,
                                 nullptr, XML_PARSE_NONET | XML_PARSE_NOENT));
    if (listener.declaresEntities())
        return failure({Cause::Invalid, subject, {}, "document type declarations are refused"});
    if (parser->wellFormed == 0 || listener.empty())
        return failure(listener.error());
    return XmlDocument(listener.content());
}

XmlNode XmlDocument::root() const
{
    return {*m_content, 0};
}

} // namespace lutrin::citation
