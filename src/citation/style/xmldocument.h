// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct _xmlNode;
struct _xmlDoc;

namespace lutrin::citation {

/// An element of an XmlDocument, which must outlive it. Null when there is none.
class XmlNode {
public:
    XmlNode() = default;
    explicit XmlNode(const _xmlNode *node) : m_node(node) {}

    explicit operator bool() const { return m_node != nullptr; }
    [[nodiscard]] std::string_view name() const;  ///< without the prefix
    [[nodiscard]] std::string_view space() const; ///< the namespace's URI
    [[nodiscard]] int line() const;
    /// The attribute, or nothing when it is absent. `xml:lang` is asked for as `lang`.
    [[nodiscard]] std::optional<std::string> attribute(const char *name) const;
    [[nodiscard]] std::string text() const;

    /// The first child element and the next sibling element, of the node's own namespace.
    [[nodiscard]] XmlNode firstChild() const;
    [[nodiscard]] XmlNode next() const;
    [[nodiscard]] XmlNode child(std::string_view name) const;

private:
    const _xmlNode *m_node = nullptr;
};

/// An XML file in memory, parsed by libxml2 without network, entities or document type.
class XmlDocument {
public:
    static constexpr std::size_t largest = 8 * 1024 * 1024; ///< bytes that are accepted

    /// Errors, all with `subject`: Malformed with the place, LimitExceeded, Invalid for a file
    /// that declares entities.
    [[nodiscard]] static Result<XmlDocument> parse(std::string_view text,
                                                   const std::string &subject);
    [[nodiscard]] XmlNode root() const;

private:
    explicit XmlDocument(std::shared_ptr<_xmlDoc> document) : m_document(std::move(document)) {}
    std::shared_ptr<_xmlDoc> m_document;
};

} // namespace lutrin::citation
