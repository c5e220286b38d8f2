// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/markdownwriter.h"

#include "citation/output/markupwriter.h"
#include "corpus/attachment.h"
#include "corpus/titlemarkup.h"
#include "exchange/bytes/spaces.h"
#include "exchange/writing/byline.h"
#include "exchange/writing/markedpassages.h"
#include "exchange/writing/writtentext.h"

#include <algorithm>
#include <map>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;

/// A line that would begin a heading, a list or a rule is kept from it.
std::string paragraph(std::string text)
{
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos && (text[digits] == '.' || text[digits] == ')'))
        text.insert(digits, "\\");
    else if (!text.empty() && std::string_view("#+-=~:").find(text.front()) != std::string::npos)
        text.insert(0, "\\");
    return text;
}

/// The marks of a run stand at its letters, not at its blanks.
std::string inlineText(const corpus::Inline &run)
{
    const std::size_t begin = run.text.find_first_not_of(' ');
    if (begin == std::string::npos)
        return run.text;
    const std::size_t end = run.text.find_last_not_of(' ') + 1;
    std::string marks = run.strong ? "**" : "";
    if (run.emphasis)
        marks += '*';
    std::string text = marks + escapedMarkdown(run.text.substr(begin, end - begin)) + marks;
    if (isSafeAddress(run.link))
        text = "[" + text + "](<" + escapedAddress(run.link) + ">)";
    return run.text.substr(0, begin) + text + run.text.substr(end);
}

std::string indented(const std::string &text, const std::string &first, const std::string &others)
{
    std::string result = first;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] != '\n')
            result += others;
    }
    return result;
}

/// The blocks of one document; its notes are numbered on from those of the document before, since
/// they share a file, and may be called anything.
class MarkdownBodyWriter {
public:
    explicit MarkdownBodyWriter(int &lastNote) : m_lastNote(lastNote) {}

    [[nodiscard]] std::string blocks(const std::vector<Block> &all)
    {
        std::string result;
        for (const Block &block : all) {
            const std::string text = this->block(block);
            if (text.empty())
                continue;
            if (!result.empty())
                result += "\n\n";
            result += text;
        }
        return result;
    }

    [[nodiscard]] std::string title(std::string_view markup)
    {
        return runs({.text = corpus::titleRuns(markup)});
    }

private:
    [[nodiscard]] std::string mark(const std::string &note)
    {
        const auto [at, first] = m_notes.try_emplace(note, m_lastNote + 1);
        if (first)
            ++m_lastNote;
        return "[^" + std::to_string(at->second) + "]";
    }

    [[nodiscard]] std::string runs(const Block &block)
    {
        std::string text;
        for (const corpus::Inline &run : block.text)
            text += run.note.empty() ? inlineText(run) : mark(run.note);
        return text;
    }

    /// Its own text, and the blocks within it.
    [[nodiscard]] std::string content(const Block &block)
    {
        std::string text = paragraph(runs(block));
        const std::string inner = blocks(block.children);
        if (!text.empty() && !inner.empty())
            text += "\n\n";
        return text + inner;
    }

    [[nodiscard]] std::string block(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Heading:
            return std::string(static_cast<std::size_t>(std::clamp(block.level, 2, 6)), '#') + " " +
                   runs(block);
        case BlockKind::List:
            return list(block);
        case BlockKind::Quotation:
            return quotation(content(block));
        case BlockKind::Note:
            return indented(content(block), mark(block.id) + ": ", "    ");
        case BlockKind::Figure:
            // Those of the library lie beside the file; others would be loaded from who knows
            // where.
            return corpus::isAttachment(block.source)
                       ? "![" + runs(block) + "](<" + escapedAddress(block.source) + ">)"
                       : content(block);
        case BlockKind::Table:
            return table(block);
        default:
            return content(block);
        }
    }

    [[nodiscard]] std::string list(const Block &block)
    {
        std::string result;
        int number = 0;
        for (const Block &item : block.children) {
            const std::string mark = block.ordered ? std::to_string(++number) + ". " : "- ";
            if (!result.empty())
                result += '\n';
            result += indented(content(item), mark, std::string(mark.size(), ' '));
        }
        return result;
    }

    static std::string quotation(const std::string &text)
    {
        std::string result = "> ";
        for (const char c : text) {
            result += c;
            if (c == '\n')
                result += "> ";
        }
        return result;
    }

    [[nodiscard]] std::string table(const Block &block)
    {
        std::string result;
        for (std::size_t i = 0; i < block.children.size(); ++i) {
            std::string line = "|";
            std::string rule = "|";
            for (const Block &cell : block.children[i].children) {
                line += " " + collapsed(content(cell)) + " |";
                rule += "---|";
            }
            result += (i == 0 ? "" : "\n") + line;
            if (i == 0)
                result += "\n" + rule;
        }
        return result;
    }

    int &m_lastNote;
    std::map<std::string, int> m_notes; ///< their numbers
};

/// What the reader has marked, below the text: quotations, each with what was noted on it.
std::string passagesMarkdown(const corpus::Document &document)
{
    std::string text = document.highlights.empty() ? "" : "* * *\n\n";
    for (const corpus::Highlight &highlight : document.highlights) {
        text += "> " + citation::toMarkdown(markedPassage(highlight, document.body)) + "\n\n";
        if (!highlight.note.empty())
            text += paragraph(escapedMarkdown(collapsed(highlight.note))) + "\n\n";
    }
    return text;
}

} // namespace

std::string MarkdownWriter::record(const corpus::Document &document)
{
    std::string text = m_first ? "" : "---\n\n";
    m_first = false;
    MarkdownBodyWriter writer(m_lastNote);
    text += "# " + writer.title(collapsed(document.title)) + "\n\n";
    if (const std::string line = byline(document); !line.empty())
        text += escapedMarkdown(line) + "\n\n";
    if (!document.summary.empty())
        text += "**" + escapedMarkdown(collapsed(document.summary)) + "**\n\n";
    if (const std::string body = writer.blocks(document.body); !body.empty())
        text += body + "\n\n";
    text += passagesMarkdown(document);
    if (isSafeAddress(document.url))
        text += "<" + escapedAddress(document.url) + ">\n\n";
    else if (!document.url.empty())
        text += escapedMarkdown(collapsed(document.url)) + "\n\n";
    if (!document.rights.empty())
        text += "*" + escapedMarkdown(collapsed(document.rights)) + "*\n\n";
    return text;
}

} // namespace lutrin::exchange
