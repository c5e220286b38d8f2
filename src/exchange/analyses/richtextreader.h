// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "exchange/xml/xmldocument.h"

#include <set>

namespace lutrin::exchange {

/// Builds the rich text of an analysis from its `body`, which the schema has accepted. Checks what
/// the schema cannot: text where there must be some, notes that are called and exist. Private to
/// the room.
class RichTextReader {
public:
    explicit RichTextReader(const XmlDocument &document) : m_document(document) {}

    /// Error: Invalid, with file and line.
    [[nodiscard]] Result<corpus::RichText> read(const XmlElement &body);

private:
    using Style = corpus::Inline; ///< without text

    corpus::RichText readBlocks(const XmlElement &parent);
    corpus::Block readBlock(const XmlElement &element);
    void readContent(const XmlElement &element, corpus::Block &block);
    std::vector<corpus::Inline> readText(const XmlElement &element);
    void readRuns(const XmlElement &element, const Style &style, std::vector<corpus::Inline> &runs);
    void noteStart(const XmlElement &element, corpus::Block &block);
    void checkCalls();
    void fail(const XmlElement &element, std::string detail);

    const XmlDocument &m_document;
    std::optional<Error> m_error;
    std::set<std::string> m_notes;
    std::vector<XmlElement> m_calls;
};

} // namespace lutrin::exchange
