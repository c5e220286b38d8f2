// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// What an XML file says, in document order; texts are spans of one string.
struct XmlContent {
    struct Span {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct Attribute {
        Span name; ///< without the prefix
        Span value;
    };
    /// An element is followed by those inside it, up to `end`.
    struct Element {
        Span name; ///< without the prefix
        Span text; ///< in `characters`
        std::uint32_t space = 0;
        std::uint32_t line = 0;
        std::uint32_t parent = 0; ///< the root's is itself
        std::uint32_t end = 0;
        std::uint32_t firstAttribute = 0;
        std::uint32_t attributeEnd = 0;
    };

    std::vector<Element> elements;
    std::vector<Attribute> attributes;
    std::vector<std::string> spaces; ///< the URIs of namespaces; the first is empty
    std::string names;               ///< and the values of attributes
    std::string characters;

    [[nodiscard]] std::string_view named(Span span) const
    {
        return {names.data() + span.begin, span.end - span.begin};
    }
};

} // namespace lutrin::citation
