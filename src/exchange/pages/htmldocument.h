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

/// How deep the elements of a page may stand.
inline constexpr int MaximumHtmlDepth = 500;

/// A web page, read as browsers do whatever is wrong with it. Nothing of it is run or loaded.
/// Private to the room.
class HtmlDocument {
public:
    /// Errors without subject: LimitExceeded for deeper elements, Malformed for a page without any.
    [[nodiscard]] static Result<HtmlDocument> parse(std::string_view utf8);

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
    std::vector<XmlElement> m_elements; ///< found once: readers ask for them again and again
};

/// The next node of a walk through all that is below `top`; null at its end.
[[nodiscard]] xmlNode *nextNode(xmlNode *node, const xmlNode *top);

/// The next node of such a walk that is not below this one.
[[nodiscard]] xmlNode *nextOutside(xmlNode *node, const xmlNode *top);

} // namespace lutrin::exchange
