// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/pages/htmltree.h"
#include "exchange/pages/wordset.h"
#include "exchange/xml/xmldocument.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// A web page, read as browsers do whatever is wrong with it. Nothing of it is run or loaded.
/// Private to the room.
class HtmlDocument {
public:
    /// Error without subject: Malformed for a page without elements.
    [[nodiscard]] static Result<HtmlDocument> parse(std::string_view utf8);

    /// Whether elements stood deeper than MaximumHtmlDepth, and only their text is there.
    [[nodiscard]] bool flattened() const { return m_tree.flattened(); }
    [[nodiscard]] XmlElement root() const;
    /// All elements in the order of the page, or those of one name.
    [[nodiscard]] const std::vector<XmlElement> &elements() const { return m_elements; }
    [[nodiscard]] std::vector<XmlElement> elements(std::string_view name) const;
    /// Those that have one of these words in such an attribute: `class`, `id` or `rel`.
    [[nodiscard]] std::vector<XmlElement>
    elementsMarked(const WordSet &words,
                   std::initializer_list<std::string_view> attributes = {"class", "id"}) const;

private:
    /// A word of a class, an id or a rel.
    struct Mark {
        XmlElement element;
        std::string_view attribute;
        std::string_view word;
    };
    explicit HtmlDocument(HtmlTree tree);
    void noteMarks(const XmlElement &element);

    HtmlTree m_tree;
    // Found once: readers ask for them again and again.
    std::vector<XmlElement> m_elements;
    std::vector<Mark> m_marks; ///< in the same order
};

/// The next node of a walk through all that is below `top`; null at its end.
[[nodiscard]] xmlNode *nextNode(xmlNode *node, const xmlNode *top);

/// The next node of such a walk that is not below this one.
[[nodiscard]] xmlNode *nextOutside(xmlNode *node, const xmlNode *top);

} // namespace lutrin::exchange
