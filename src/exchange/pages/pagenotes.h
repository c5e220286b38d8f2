// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"
#include "exchange/xml/xmldocument.h"

#include <map>
#include <set>
#include <string>

namespace lutrin::exchange {

/// The notes of a page: what short links within it lead to, « [1] », « 1 ».
class PageNotes {
public:
    /// `page` must outlive it.
    explicit PageNotes(const HtmlDocument &page);

    /// By what links call them.
    [[nodiscard]] const std::map<std::string, XmlElement> &all() const { return m_notes; }
    [[nodiscard]] bool isNote(const xmlNode *node) const { return m_nodes.contains(node); }
    [[nodiscard]] bool isInNote(const xmlNode *node) const;

private:
    std::map<std::string, XmlElement> m_notes;
    std::set<const xmlNode *> m_nodes;
};

} // namespace lutrin::exchange
