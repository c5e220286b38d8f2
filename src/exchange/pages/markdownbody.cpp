// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/markdownbody.h"

#include "exchange/pages/articlebody.h"
#include "exchange/writing/writtentext.h"

#include <md4c.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Inline;

constexpr std::size_t DeepestMarkdown = 50; ///< blocks within blocks; what is deeper is flattened

/// Gathers what md4c finds into blocks. Those that are open are a stack, of which the first is the
/// whole text.
class MarkdownBlocks {
public:
    corpus::RichText read(std::string_view markdown)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<MarkdownBlocks *>(self)->enter(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<MarkdownBlocks *>(self)->leave(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<MarkdownBlocks *>(self)->look(type, 1, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<MarkdownBlocks *>(self)->look(type, -1, nullptr);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<MarkdownBlocks *>(self)->add(type, {text, size});
        };
        m_open = {Block{}};
        if (md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this) != 0)
            return {};
        return std::move(m_open.front().children);
    }

private:
    /// What only holds others, and what has no kind of its own here.
    static bool isTransparent(MD_BLOCKTYPE type)
    {
        return type == MD_BLOCK_DOC || type == MD_BLOCK_HR || type == MD_BLOCK_THEAD ||
               type == MD_BLOCK_TBODY;
    }

    static Block made(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_H:
            return {.kind = BlockKind::Heading,
                    .level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)};
        case MD_BLOCK_UL:
            return {.kind = BlockKind::List};
        case MD_BLOCK_OL:
            return {.kind = BlockKind::List, .ordered = true};
        case MD_BLOCK_LI:
            return {.kind = BlockKind::ListItem};
        case MD_BLOCK_QUOTE:
            return {.kind = BlockKind::Quotation};
        case MD_BLOCK_TABLE:
            return {.kind = BlockKind::Table};
        case MD_BLOCK_TR:
            return {.kind = BlockKind::Row};
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return {.kind = BlockKind::Cell};
        default:
            return {};
        }
    }

    int enter(MD_BLOCKTYPE type, void *detail)
    {
        if (isTransparent(type))
            return 0;
        m_inHtml = type == MD_BLOCK_HTML;
        ++m_depth;
        if (m_depth <= DeepestMarkdown)
            m_open.push_back(made(type, detail));
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        if (isTransparent(type))
            return 0;
        if (type == MD_BLOCK_HTML) {
            m_inHtml = false;
            for (Block &block : bodyFromHtml(std::exchange(m_html, {})))
                m_open.back().children.push_back(std::move(block));
        }
        if (m_depth-- > DeepestMarkdown)
            return 0;
        Block block = std::move(m_open.back());
        m_open.pop_back();
        settle(block);
        if (type == MD_BLOCK_HTML) {
            std::ranges::move(block.children, std::back_inserter(m_open.back().children));
            block.children.clear();
        }
        if (block.kind == BlockKind::Cell || !block.text.empty() || !block.children.empty() ||
            !block.source.empty())
            m_open.back().children.push_back(std::move(block));
        return 0;
    }

    /// Text before the blocks of the same item or quotation is a paragraph beside them.
    static void settle(Block &block)
    {
        while (!block.text.empty() &&
               block.text.back().text.find_last_not_of(" \n") == std::string::npos)
            block.text.pop_back();
        const bool holds = block.kind == BlockKind::Quotation || block.kind == BlockKind::ListItem;
        if (!holds || block.children.size() != 1 || !block.text.empty() ||
            block.children.front().kind != BlockKind::Paragraph)
            return;
        block.text = std::move(block.children.front().text);
        block.children.clear();
    }

    int look(MD_SPANTYPE type, int change, void *detail)
    {
        if (type == MD_SPAN_EM)
            m_emphasis += change;
        else if (type == MD_SPAN_STRONG)
            m_strong += change;
        else if (type == MD_SPAN_IMG && change > 0)
            beginPicture(address(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        else if (type == MD_SPAN_IMG)
            m_inPicture = false;
        else if (type == MD_SPAN_A)
            m_link = detail == nullptr
                         ? std::string()
                         : safe(address(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        return 0;
    }

    static std::string address(const MD_ATTRIBUTE &attribute)
    {
        return attribute.text == nullptr ? "" : std::string(attribute.text, attribute.size);
    }

    static std::string safe(const std::string &link)
    {
        return isSafeAddress(link) ? link : std::string();
    }

    /// A paragraph of one picture is a figure, whose words are its caption.
    void beginPicture(const std::string &source)
    {
        Block &block = m_open.back();
        m_inPicture = true;
        if (block.kind != BlockKind::Paragraph || !block.text.empty() || m_open.size() < 2)
            return;
        block.kind = BlockKind::Figure;
        block.source = source;
    }

    int add(MD_TEXTTYPE type, std::string_view text)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            run("\n");
            break;
        case MD_TEXT_ENTITY:
            run(text == "&nbsp;" ? "\u00a0" : textFromHtml(std::string(text)));
            break;
        case MD_TEXT_HTML:
            if (m_inHtml)
                m_html += text;
            else if (text.starts_with("<br"))
                run("\n");
            break;
        default:
            run(text);
        }
        return 0;
    }

    /// Pieces of one look are one run.
    void run(std::string_view text)
    {
        if (text.empty())
            return;
        if (Block &block = m_open.back(); block.kind == BlockKind::Figure && !m_inPicture) {
            block.kind = BlockKind::Paragraph;
            block.source.clear();
        }
        Inline piece{std::string(text), m_emphasis > 0, m_strong > 0, m_link, {}};
        std::vector<Inline> &runs = m_open.back().text;
        const bool same = !runs.empty() && runs.back().emphasis == piece.emphasis &&
                          runs.back().strong == piece.strong && runs.back().link == piece.link;
        if (same)
            runs.back().text += piece.text;
        else
            runs.push_back(std::move(piece));
    }

    std::vector<Block> m_open;
    std::size_t m_depth = 0;
    int m_emphasis = 0;
    int m_strong = 0;
    std::string m_link;
    bool m_inPicture = false;
    bool m_inHtml = false;
    std::string m_html; ///< of the block
};

} // namespace

corpus::RichText markdownBlocks(std::string_view text)
{
    return MarkdownBlocks().read(text);
}

} // namespace lutrin::exchange
