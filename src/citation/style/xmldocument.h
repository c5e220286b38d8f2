// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <pugixml.hpp>

#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lutrin::citation {

/// A name, which literals are compared with in one go: reading a style is hardly anything else.
class XmlName {
public:
    XmlName(std::string_view name) : m_name(name) {} // NOLINT(google-explicit-constructor): a view
    operator std::string_view() const { return m_name; } // NOLINT(google-explicit-constructor)

    template <std::size_t Size>
    bool operator==(const char (&literal)[Size]) const // NOLINT(modernize-avoid-c-arrays)
    {
        return m_name.size() == Size - 1 && std::memcmp(m_name.data(), literal, Size - 1) == 0;
    }

private:
    std::string_view m_name;
};

struct XmlAttribute {
    XmlName name; ///< without the prefix `xml`
    std::string_view value;
};

/// An element of an XmlDocument, which must outlive it and every view that it hands out. Null when
/// there is none. Declarations of namespaces do not count as attributes.
class XmlNode {
public:
    XmlNode() = default;

    explicit operator bool() const { return !m_node.empty(); }
    [[nodiscard]] XmlName name() const;           ///< without the prefix
    [[nodiscard]] std::string_view space() const; ///< the namespace's URI
    /// The attribute, or nothing when it is absent. `xml:lang` is asked for as `lang`.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    /// Calls `visit` with each XmlAttribute, in the file's order.
    template <typename Visit>
    void eachAttribute(const Visit &visit) const
    {
        pugi::xml_attribute it = m_node.first_attribute();
        for (const char *full = it.name(); *full != '\0'; full = it.name()) {
            if (const char *name = localName(full))
                visit(XmlAttribute{std::string_view(name), it.value()});
            it = it.next_attribute();
        }
    }
    /// All characters between its tags, those of its children too.
    [[nodiscard]] std::string text() const;
    /// The same as a view, where nothing but characters stands between the tags.
    [[nodiscard]] std::optional<std::string_view> inOnePiece() const;

    /// The first child element and the next sibling element, of the node's own namespace.
    [[nodiscard]] XmlNode firstChild() const { return firstOf(m_node.first_child()); }
    [[nodiscard]] XmlNode next() const { return firstOf(m_node.next_sibling()); }
    [[nodiscard]] XmlNode child(std::string_view name) const;
    [[nodiscard]] std::size_t childCount() const;

private:
    friend class XmlDocument;
    XmlNode(pugi::xml_node node, bool oneSpace) : m_node(node), m_oneSpace(oneSpace) {}

    /// The name without `xml:`; null for the declaration of a namespace.
    static const char *localName(const char *attribute)
    {
        return *attribute != 'x' ? attribute : withoutXml(attribute); // nearly none
    }
    static const char *withoutXml(const char *attribute);
    [[nodiscard]] bool isOneOf(pugi::xml_node others) const;
    [[nodiscard]] XmlNode firstOf(pugi::xml_node from) const;

    pugi::xml_node m_node;
    bool m_oneSpace = true; ///< the root's default namespace is the only one of the document
};

/// An XML file in memory, parsed by pugixml where it stands: no text of it is copied. Nothing of
/// what it could name is loaded, and no document type is accepted.
class XmlDocument {
public:
    static constexpr std::size_t largest = 8 * 1024 * 1024; ///< bytes that are accepted

    /// `text` must outlive the document, which says by it in which line something is. Errors, all
    /// with `subject`: Malformed with the place, LimitExceeded, Invalid for a document type.
    ///
    /// pugixml is no judge of XML: names with odd characters, an attribute given twice and the like
    /// pass. What would change what a style says does not: another encoding than UTF-8, UTF-16 and
    /// Latin-1, a reference to an entity that is not defined, a second root.
    [[nodiscard]] static Result<XmlDocument> parse(std::string_view text,
                                                   const std::string &subject);
    [[nodiscard]] XmlNode root() const { return {m_tree->document_element(), m_oneSpace}; }
    /// Keeps every view that nodes hand out, longer than the document.
    [[nodiscard]] std::shared_ptr<const void> characters() const;
    /// From 1; 0 where the file is not UTF-8. Quickest in the file's order.
    [[nodiscard]] int line(const XmlNode &node) const;

private:
    explicit XmlDocument(std::string_view text);
    [[nodiscard]] bool hasOneSpace() const;

    std::string_view m_source;
    std::shared_ptr<char[]> m_text; ///< that the tree points into
    std::shared_ptr<pugi::xml_document> m_tree = std::make_shared<pugi::xml_document>();
    bool m_oneSpace = false;
    mutable std::size_t m_place = 0; ///< of the last node whose line was asked for
    mutable int m_line = 1;          ///< its line
};

} // namespace lutrin::citation
