// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <libxml/tree.h>

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// The namespace of every element of a corpus.
inline constexpr std::string_view CorpusNamespace = "urn:lutrin:corpus:1";

/// What an XML file of a corpus may be at most.
inline constexpr std::size_t MaximumXmlBytes = std::size_t{8} << 20;
inline constexpr int MaximumXmlDepth = 32;
/// How deep elements may stand in XML that others made.
inline constexpr int MaximumForeignXmlDepth = 200;

/// An attribute without namespace, as it stands; its value is empty where it is in several pieces.
struct XmlAttribute {
    std::string_view name;
    std::string_view value;
};

/// An element of an XmlDocument, which must outlive it. Private to the room, like all that shows
/// libxml2.
class XmlElement {
public:
    explicit XmlElement(xmlNode *node) : m_node(node) {}

    [[nodiscard]] std::string_view name() const;
    [[nodiscard]] bool isIn(std::string_view space) const;
    [[nodiscard]] int line() const;
    /// An attribute without namespace, or `xml:lang`; spaces collapsed; empty when it is missing.
    [[nodiscard]] std::string attribute(const char *name) const;
    /// Where relative addresses within begin, by its `xml:base` and those of the elements around it
    /// (XML Base); empty where none says it.
    [[nodiscard]] std::string base() const;
    /// The value of an XmlAttribute, without a copy; empty too when it is missing.
    [[nodiscard]] std::string_view plainAttribute(std::string_view name) const;
    /// An attribute in whatever namespace, by its local name; empty when it is missing.
    [[nodiscard]] std::string qualifiedAttribute(std::string_view name) const;
    /// Calls `take` with each XmlAttribute.
    template <typename Take>
    void forEachAttribute(const Take &take) const
    {
        for (const xmlAttr *at = m_node->properties; at != nullptr; at = at->next) {
            if (at->ns == nullptr)
                take(asItStands(*at));
        }
    }
    /// Whether one of them passes.
    template <typename Passes>
    [[nodiscard]] bool anyAttribute(const Passes &passes) const
    {
        for (const xmlAttr *at = m_node->properties; at != nullptr; at = at->next) {
            if (at->ns == nullptr && passes(asItStands(*at)))
                return true;
        }
        return false;
    }
    [[nodiscard]] std::vector<XmlElement> children() const;
    [[nodiscard]] std::optional<XmlElement> child(std::string_view name) const;
    [[nodiscard]] std::vector<XmlElement> children(std::string_view name) const;
    /// The text of the first descendant that is reached by these names, or an empty one.
    [[nodiscard]] std::string textAt(std::initializer_list<std::string_view> path) const;
    /// The characters within, with spaces, tabs and line ends collapsed to single spaces.
    [[nodiscard]] std::string text() const;
    /// The same with its white space.
    [[nodiscard]] std::string content() const;
    [[nodiscard]] xmlNode *node() const { return m_node; }

private:
    static XmlAttribute asItStands(const xmlAttr &attribute);

    xmlNode *m_node;
};

/// A well-formed XML file in UTF-8. Reading it loads nothing else: no network, no document type,
/// no external entity, no XInclude; a document type declaration is an error, and so are files of
/// more than MaximumXmlBytes and elements deeper than MaximumXmlDepth.
class XmlDocument {
public:
    /// Errors, with the file as subject: those of fileContent(), Malformed with line and column,
    /// Invalid for a document type or another encoding, LimitExceeded.
    [[nodiscard]] static Result<XmlDocument> load(const std::filesystem::path &file);

    /// The XML that other programs write, already decoded, whatever it says of its encoding. A
    /// document type declaration may stand there but is not followed, and one that declares
    /// entities is refused; elements may be MaximumForeignXmlDepth deep. Errors without subject.
    [[nodiscard]] static Result<XmlDocument> parseForeign(std::string_view utf8);

    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] XmlElement root() const;
    [[nodiscard]] xmlDoc *handle() const { return m_document.get(); }

    /// An error on an element of this file.
    [[nodiscard]] Error error(const XmlElement &element, Cause cause, std::string detail) const;
    /// Foreign unless the root is this element of the corpus namespace.
    [[nodiscard]] Result<void> expectRoot(std::string_view name) const;

private:
    struct Free {
        void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
    };
    XmlDocument(std::string file, xmlDoc *document);

    std::string m_file;
    std::unique_ptr<xmlDoc, Free> m_document;
};

} // namespace lutrin::exchange
