// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/richtextreader.h"

#include "exchange/bytes/spaces.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Inline;

constexpr std::array<std::pair<std::string_view, BlockKind>, 10> Blocks{{
    {"p", BlockKind::Paragraph},
    {"heading", BlockKind::Heading},
    {"list", BlockKind::List},
    {"item", BlockKind::ListItem},
    {"quotation", BlockKind::Quotation},
    {"note", BlockKind::Note},
    {"figure", BlockKind::Figure},
    {"table", BlockKind::Table},
    {"row", BlockKind::Row},
    {"cell", BlockKind::Cell},
}};

std::optional<BlockKind> blockKind(std::string_view name)
{
    for (const auto &[element, kind] : Blocks) {
        if (element == name)
            return kind;
    }
    return std::nullopt;
}

bool sameStyle(const Inline &one, const Inline &other)
{
    return one.emphasis == other.emphasis && one.strong == other.strong && one.link == other.link &&
           one.note == other.note;
}

/// Adds characters to the runs; white space is one space, and none at the front of the block.
void append(std::vector<Inline> &runs, const Inline &style, std::string_view characters)
{
    for (const char c : characters) {
        const bool afterSpace = runs.empty() || runs.back().text.ends_with(' ');
        if (isSpace(c) && afterSpace)
            continue;
        if (runs.empty() || !sameStyle(runs.back(), style)) {
            runs.push_back(style);
            runs.back().text.clear();
        }
        runs.back().text += isSpace(c) ? ' ' : c;
    }
}

void trimEnd(std::vector<Inline> &runs)
{
    if (!runs.empty() && runs.back().text.ends_with(' '))
        runs.back().text.pop_back();
    if (!runs.empty() && runs.back().text.empty())
        runs.pop_back();
}

} // namespace

Result<corpus::RichText> RichTextReader::read(const XmlElement &body)
{
    corpus::RichText text = readBlocks(body);
    checkCalls();
    if (m_error)
        return failure(*m_error);
    return text;
}

corpus::RichText RichTextReader::readBlocks(const XmlElement &parent)
{
    corpus::RichText blocks;
    for (const XmlElement &element : parent.children())
        blocks.push_back(readBlock(element));
    return blocks;
}

Block RichTextReader::readBlock(const XmlElement &element)
{
    Block block{.kind = blockKind(element.name()).value_or(BlockKind::Paragraph)};
    switch (block.kind) {
    case BlockKind::List: {
        const std::string ordered = element.attribute("ordered");
        block.ordered = ordered == "true" || ordered == "1";
        block.children = readBlocks(element);
        break;
    }
    case BlockKind::Table:
    case BlockKind::Row:
        block.children = readBlocks(element);
        break;
    case BlockKind::Figure:
        block.source = element.attribute("src");
        if (const auto caption = element.child("caption"))
            block.text = readText(*caption);
        break;
    case BlockKind::Heading: {
        const std::string level = element.attribute("level");
        std::from_chars(level.data(), level.data() + level.size(), block.level);
        readContent(element, block);
        break;
    }
    case BlockKind::Note:
        noteStart(element, block);
        readContent(element, block);
        break;
    default:
        readContent(element, block);
    }
    return block;
}

/// A block of text, or of blocks where the element may hold either.
void RichTextReader::readContent(const XmlElement &element, Block &block)
{
    const auto children = element.children();
    const bool ofBlocks = !children.empty() && blockKind(children.front().name()).has_value();
    if (ofBlocks) {
        block.children = readBlocks(element);
        return;
    }
    block.text = readText(element);
    // A table may have empty cells; anything else without text is a mistake.
    if (block.text.empty() && block.kind != BlockKind::Cell)
        fail(element, "no text in " + std::string(element.name()));
}

std::vector<Inline> RichTextReader::readText(const XmlElement &element)
{
    std::vector<Inline> runs;
    readRuns(element, {}, runs);
    trimEnd(runs);
    return runs;
}

void RichTextReader::readRuns(const XmlElement &element, const Style &style,
                              std::vector<Inline> &runs)
{
    for (xmlNode *node = element.node()->children; node != nullptr; node = node->next) {
        if (node->type == XML_TEXT_NODE)
            append(runs, style, reinterpret_cast<const char *>(node->content));
        if (node->type != XML_ELEMENT_NODE)
            continue;
        const XmlElement child(node);
        Style inner = style;
        if (child.name() == "em")
            inner.emphasis = true;
        else if (child.name() == "strong")
            inner.strong = true;
        else if (child.name() == "link")
            inner.link = child.attribute("href");
        else if (child.name() == "noteref") {
            inner.note = child.attribute("note");
            m_calls.push_back(child);
        }
        readRuns(child, inner, runs);
    }
}

void RichTextReader::noteStart(const XmlElement &element, Block &block)
{
    block.id = element.attribute("id");
    if (!m_notes.insert(block.id).second)
        fail(element, "second note " + block.id);
}

void RichTextReader::checkCalls()
{
    for (const XmlElement &call : m_calls) {
        const std::string note = call.attribute("note");
        if (!m_notes.contains(note))
            fail(call, "no note " + note);
    }
}

void RichTextReader::fail(const XmlElement &element, std::string detail)
{
    if (!m_error)
        m_error = m_document.error(element, Cause::Invalid, std::move(detail));
}

} // namespace lutrin::exchange
