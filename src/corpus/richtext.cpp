// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/richtext.h"

namespace lutrin::corpus {

namespace {

void append(std::string &text, const Block &block)
{
    const std::size_t before = text.size();
    for (const Inline &run : block.text)
        text += run.text;
    if (before > 0 && text.size() > before)
        text.insert(before, "\n\n");
    for (const Block &child : block.children)
        append(text, child);
}

} // namespace

std::string plainText(const std::vector<Inline> &text)
{
    std::string plain;
    for (const Inline &run : text)
        plain += run.text;
    return plain;
}

std::string plainText(const RichText &body)
{
    std::string plain;
    for (const Block &block : body)
        append(plain, block);
    return plain;
}

void joinBySpace(std::string &paragraph, std::string_view line)
{
    if (!paragraph.empty())
        paragraph += ' ';
    paragraph += line;
}

RichText paragraphs(std::string_view text, LineJoin join)
{
    RichText body;
    Inline run;
    const auto endParagraph = [&] {
        if (!run.text.empty())
            body.push_back({.kind = BlockKind::Paragraph, .text = {std::move(run)}});
        run = {};
    };
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool blankLine = line.find_first_not_of(" \t") == std::string_view::npos;
        if (blankLine) {
            endParagraph();
            continue;
        }
        join(run.text, line);
    }
    endParagraph();
    return body;
}

} // namespace lutrin::corpus
