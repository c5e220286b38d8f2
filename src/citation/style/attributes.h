// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/locale.h"
#include "citation/style/presentation.h"
#include "citation/style/term.h"
#include "citation/style/xmldocument.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lutrin::citation {

/// The enumerator that a word stands for, or `otherwise`.
template <typename Enum, std::size_t Count>
[[nodiscard]] Enum enumerated(const std::array<std::pair<std::string_view, Enum>, Count> &table,
                              std::string_view word, Enum otherwise)
{
    for (const auto &[name, value] : table)
        if (name == word)
            return value;
    return otherwise;
}

/// The enumerator that an attribute's word stands for, or `otherwise`.
template <typename Table, typename Enum>
[[nodiscard]] Enum chosen(const XmlNode &node, std::string_view name, const Table &table,
                          Enum otherwise)
{
    const auto value = node.attribute(name);
    return value ? enumerated(table, *value, otherwise) : otherwise;
}

/// What style and locale files have in common: the namespace, and attributes.
inline constexpr std::string_view cslNamespace = "http://purl.org/net/xbiblio/csl";

[[nodiscard]] bool flag(const XmlNode &node, std::string_view name, bool otherwise = false);
/// A copy of the attribute; empty when it is absent.
[[nodiscard]] std::string textAttribute(const XmlNode &node, std::string_view name);
[[nodiscard]] std::optional<std::string> optionalText(const XmlNode &node, std::string_view name);
/// The characters that references stand for. Some styles write these twice (« &amp;#8211; »), so
/// that they are still there where XML was read.
[[nodiscard]] std::string unescaped(std::string text);
/// Text that the style adds: its typewriter apostrophes become typographic ones.
[[nodiscard]] std::string affix(std::string_view value);
[[nodiscard]] std::string withApostrophes(std::string text);
/// The name of CSL 1.0.2 for a term that was once written otherwise.
[[nodiscard]] std::string_view currentTermName(std::string_view name);
[[nodiscard]] TermForm termFormNamed(std::string_view word);
[[nodiscard]] TextStyle textStyle(const XmlNode &node);
[[nodiscard]] Presentation presentation(const XmlNode &node);
/// Whether the attribute says how text looks; it is then in `look`.
bool readLook(const XmlAttribute &attribute, Presentation &look);
[[nodiscard]] DatePart datePart(const XmlNode &node);
/// The cs:date-part children of a cs:date.
[[nodiscard]] std::vector<DatePart> dateParts(const XmlNode &node);

} // namespace lutrin::citation
