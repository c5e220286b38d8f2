// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// A run of characters of one look. `text` is UTF-8 without line breaks.
struct Inline {
    std::string text;
    bool emphasis = false;
    bool strong = false;
    std::string link; ///< target URL, or empty
    std::string note; ///< id of the Note block that this run calls, or empty

    bool operator==(const Inline &) const = default;
};

enum class BlockKind {
    Paragraph,
    Heading,
    List,
    ListItem,
    Quotation,
    Note,
    Figure,
    Table,
    Row,
    Cell
};

/// One block of a body. Paragraphs, headings, notes, cells and a figure's caption hold `text`;
/// lists hold ListItem blocks, tables Row blocks of Cell blocks, quotations and list items hold
/// blocks; a list item or a quotation of one paragraph may hold its text directly.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;        ///< of a heading: 2–4 (1 is the document's title)
    bool ordered = false; ///< of a list
    std::string id;       ///< of a note: what Inline::note names
    std::string source;   ///< of a figure: the image's path inside the library, or empty
    std::vector<Inline> text;
    std::vector<Block> children;

    bool operator==(const Block &) const = default;
};

using RichText = std::vector<Block>;

/// The characters of a run list, or of a whole body: blocks are parted by blank lines.
[[nodiscard]] std::string plainText(const std::vector<Inline> &text);
[[nodiscard]] std::string plainText(const RichText &body);

/// Adds the next line to what is there of a paragraph.
using LineJoin = void (*)(std::string &paragraph, std::string_view line);
void joinBySpace(std::string &paragraph, std::string_view line);

/// A body of plain paragraphs, parted where `text` has blank lines.
[[nodiscard]] RichText paragraphs(std::string_view text, LineJoin join = joinBySpace);

} // namespace lutrin::corpus
