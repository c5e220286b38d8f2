// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lutrin::citation {

struct XmlContent;

struct XmlAttribute {
    std::string_view name; ///< without the prefix
    std::string_view value;
};

/// An element of an XmlDocument, which must outlive it and every text that it hands out. Null when
/// there is none.
class XmlNode {
public:
    XmlNode() = default;
    XmlNode(const XmlContent &content, std::size_t index) : m_content(&content), m_index(index) {}

    explicit operator bool() const { return m_content != nullptr; }
    [[nodiscard]] std::string_view name() const;  ///< without the prefix
    [[nodiscard]] std::string_view space() const; ///< the namespace's URI
    [[nodiscard]] int line() const;
    /// The attribute, or nothing when it is absent. `xml:lang` is asked for as `lang`.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    [[nodiscard]] std::size_t attributeCount() const;
    [[nodiscard]] XmlAttribute attributeAt(std::size_t index) const;
    /// All characters between its tags, those of its children too.
    [[nodiscard]] std::string_view text() const;

    /// The first child element and the next sibling element, of the node's own namespace.
    [[nodiscard]] XmlNode firstChild() const;
    [[nodiscard]] XmlNode next() const;
    [[nodiscard]] XmlNode child(std::string_view name) const;
    [[nodiscard]] std::size_t childCount() const;

private:
    [[nodiscard]] XmlNode sibling(std::size_t index, std::size_t end) const;

    const XmlContent *m_content = nullptr;
    std::size_t m_index = 0;
};

/// An XML file in memory, parsed by libxml2 without network, entities or document type. It keeps
/// elements, attributes and characters in a few arrays: loading a style is mostly this.
class XmlDocument {
public:
    static constexpr std::size_t largest = 8 * 1024 * 1024; ///< bytes that are accepted

    /// Errors, all with `subject`: Malformed with the place, LimitExceeded, Invalid for a file
    /// that declares entities.
    [[nodiscard]] static Result<XmlDocument> parse(std::string_view text,
                                                   const std::string &subject);
    [[nodiscard]] XmlNode root() const;

private:
    explicit XmlDocument(std::shared_ptr<const XmlContent> content) : m_content(std::move(content))
    {
    }
    std::shared_ptr<const XmlContent> m_content;
};

} // namespace lutrin::citation
