// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <map>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The footnotes of a text in Markdown, `[^1]` and `[^1]: Texte`, which CommonMark does not know:
/// it would take a note of one word for the address of a link.
class MarkdownNotes {
public:
    /// Line ends of any system.
    explicit MarkdownNotes(std::string_view text);

    /// Without the notes, its lines ended by `\n`.
    [[nodiscard]] const std::string &text() const { return m_text; }

    /// Blocks as a document has them: each line end within a paragraph a space, headings below the
    /// title, and the notes that the blocks call behind them.
    [[nodiscard]] corpus::RichText applied(corpus::RichText blocks) const;

private:
    std::string m_text;
    std::map<std::string, std::string, std::less<>> m_notes; ///< by their ids, as they are written
};

} // namespace lutrin::exchange
