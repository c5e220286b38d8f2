// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/xml/xmldocument.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// How deep the elements of a page may stand; of deeper ones the text is kept. libxml2 itself gives
/// up in silence at 256.
inline constexpr int MaximumHtmlDepth = 200;

/// A web page, read as browsers do whatever is wrong with it. Nothing of it is run or loaded.
/// Private to the room.
class HtmlDocument {
public:
    /// Error without subject: Malformed for a page without elements.
    [[nodiscard]] static Result<HtmlDocument> parse(std::string_view utf8);

    /// Whether elements stood deeper than MaximumHtmlDepth, and only their text is there.
    [[nodiscard]] bool flattened() const { return m_flattened; }
    [[nodiscard]] XmlElement root() const;
    /// All elements in the order of the page, or those of one name.
    [[nodiscard]] const std::vector<XmlElement> &elements() const { return m_elements; }
    [[nodiscard]] std::vector<XmlElement> elements(std::string_view name) const;

private:
    struct Free {
        void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
    };
    explicit HtmlDocument(xmlDoc *document);

    std::unique_ptr<xmlDoc, Free> m_document;
    bool m_flattened = false;
    std::vector<XmlElement> m_elements; ///< found once: readers ask for them again and again
};

/// The next node of a walk through all that is below `top`; null at its end.
[[nodiscard]] xmlNode *nextNode(xmlNode *node, const xmlNode *top);

/// The next node of such a walk that is not below this one.
[[nodiscard]] xmlNode *nextOutside(xmlNode *node, const xmlNode *top);

} // namespace lutrin::exchange
