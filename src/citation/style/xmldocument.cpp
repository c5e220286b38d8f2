// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/xmldocument.h"

#include "citation/style/xmlcheck.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lutrin::citation {
namespace {

std::string_view prefixOf(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool declaresSpace(const char *attribute)
{
    constexpr std::string_view xmlns = "xmlns";
    return *attribute == xmlns.front() && std::string_view(attribute).starts_with(xmlns);
}

bool declaresAny(pugi::xml_node node)
{
    for (pugi::xml_attribute it = node.first_attribute(); it; it = it.next_attribute())
        if (declaresSpace(it.name()))
            return true;
    return false;
}

/// The URI that the prefix of a node stands for there.
std::string_view spaceOf(pugi::xml_node node)
{
    std::string declaration = "xmlns";
    if (const std::string_view prefix = prefixOf(node.name()); !prefix.empty())
        declaration.append(":").append(prefix);
    for (; node; node = node.parent())
        if (const pugi::xml_attribute found = node.attribute(declaration.c_str()))
            return found.value();
    return {};
}

const char *wordsFor(pugi::xml_parse_status status)
{
    switch (status) {
    case pugi::status_no_document_element:
        return "no element";
    case pugi::status_end_element_mismatch:
        return "an element that is not closed where it should be";
    case pugi::status_bad_comment:
    case pugi::status_bad_cdata:
    case pugi::status_bad_pi:
        return "a comment, a section or an instruction without its end";
    default:
        return "no well-formed XML";
    }
}

int lineAt(std::string_view text, std::size_t place)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(place, text.size()));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

/// Collects what stands between the tags of an element.
class Characters : public pugi::xml_tree_walker {
public:
    explicit Characters(std::string &text) : m_text(text) {}
    bool for_each(pugi::xml_node &node) override
    {
        m_text += node.value();
        return true;
    }

private:
    std::string &m_text;
};

} // namespace

const char *XmlNode::withoutXml(const char *attribute)
{
    constexpr std::string_view xml = "xml:";
    if (declaresSpace(attribute))
        return nullptr;
    return std::string_view(attribute).starts_with(xml) ? attribute + xml.size() : attribute;
}

XmlName XmlNode::name() const
{
    return m_oneSpace ? std::string_view(m_node.name()) : withoutPrefix(m_node.name());
}

std::string_view XmlNode::space() const
{
    return spaceOf(m_node);
}

std::optional<std::string_view> XmlNode::attribute(std::string_view name) const
{
    pugi::xml_attribute it = m_node.first_attribute();
    for (const char *full = it.name(); *full != '\0'; full = it.name()) {
        const char *given = localName(full);
        if (given != nullptr && *given == name.front() && given == name)
            return it.value();
        it = it.next_attribute();
    }
    return std::nullopt;
}

std::string XmlNode::text() const
{
    std::string text = m_node.value();
    if (m_node.first_child()) {
        Characters characters(text);
        pugi::xml_node(m_node).traverse(characters);
    }
    return text;
}

std::optional<std::string_view> XmlNode::inOnePiece() const
{
    return m_node.first_child() ? std::nullopt : std::optional<std::string_view>(m_node.value());
}

/// Told by the prefix, but for what declares a namespace of its own.
bool XmlNode::isOneOf(pugi::xml_node others) const
{
    if (!declaresAny(m_node) && !declaresAny(others))
        return prefixOf(m_node.name()) == prefixOf(others.name());
    return spaceOf(m_node) == spaceOf(others);
}

/// The first element from `from` on, among siblings, of this node's namespace.
XmlNode XmlNode::firstOf(pugi::xml_node from) const
{
    for (pugi::xml_node_type type = from.type(); type != pugi::node_null; type = from.type()) {
        const XmlNode node(from, m_oneSpace);
        if (type == pugi::node_element && (m_oneSpace || node.isOneOf(m_node)))
            return node;
        from = from.next_sibling();
    }
    return {};
}

XmlNode XmlNode::child(std::string_view name) const
{
    for (XmlNode node = firstChild(); node; node = node.next())
        if (std::string_view(node.name()) == name)
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

XmlDocument::XmlDocument(std::string_view text)
    : m_source(text), m_text(std::make_shared_for_overwrite<char[]>(text.size()))
{
    text.copy(m_text.get(), text.size());
}

Result<XmlDocument> XmlDocument::parse(std::string_view text, const std::string &subject)
{
    constexpr unsigned options = pugi::parse_default | pugi::parse_doctype |
                                 pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata;
    if (text.size() > largest)
        return failure({Cause::LimitExceeded, subject, {}, "larger than 8 MB"});
    XmlDocument document(text);
    const pugi::xml_parse_result result =
        document.m_tree->load_buffer_inplace(document.m_text.get(), text.size(), options);
    const bool utf8 = result.encoding == pugi::encoding_utf8;
    const auto malformed = [&](std::size_t place, const char *words) {
        return failure(
            {Cause::Malformed, subject, {utf8 ? lineAt(text, place) : 0, 0}, std::string(words)});
    };
    if (result.status == pugi::status_out_of_memory)
        return failure({Cause::Internal, subject, {}, "no memory"});
    if (result.status == pugi::status_bad_doctype ||
        document.m_tree->find_child(
            [](pugi::xml_node node) { return node.type() == pugi::node_doctype; }))
        return failure({Cause::Invalid, subject, {}, "document type declarations are refused"});
    if (!result)
        return malformed(static_cast<std::size_t>(result.offset), wordsFor(result.status));
    if (utf8)
        if (const auto wrong = firstWrong(text))
            return malformed(wrong->place, wrong->words);
    if (!utf8)
        document.m_source = {};
    if (document.m_tree->document_element().next_sibling())
        return malformed(text.size(), "more than one element at the top");
    document.m_oneSpace = document.hasOneSpace();
    return document;
}

/// pugixml makes itself a copy of what is not UTF-8.
std::shared_ptr<const void> XmlDocument::characters() const
{
    if (m_source.empty())
        return m_tree;
    return m_text;
}

/// As nearly every file is. A name with a prefix is then one that nobody knows.
bool XmlDocument::hasOneSpace() const
{
    if (m_source.empty())
        return false;
    constexpr std::string_view xmlns = "xmlns";
    const std::size_t first = m_source.find(xmlns);
    return first != std::string_view::npos &&
           m_source.find(xmlns, first + xmlns.size()) == std::string_view::npos &&
           m_tree->document_element().attribute(xmlns.data());
}

int XmlDocument::line(const XmlNode &node) const
{
    const auto place =
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.m_node.offset_debug()));
    if (m_source.empty())
        return 0;
    const std::size_t from = place < m_place ? 0 : m_place;
    m_line = (from == 0 ? 0 : m_line - 1) + lineAt(m_source.substr(from), place - from);
    m_place = place;
    return m_line;
}

} // namespace lutrin::citation
