// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/bodyreader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/imageaddress.h"
#include "exchange/pages/pagenotes.h"
#include "exchange/pages/tablerows.h"
#include "exchange/pages/wholeaddress.h"
#include "exchange/references/identifiers.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Inline;
using corpus::RichText;

constexpr int DeepestBlock = 12;
constexpr std::size_t LongestCell = 200; ///< in bytes; longer ones with breaks are pages
constexpr int SmallestPicture = 48;      ///< in pixels; what says that it is smaller is decoration

bool sameLook(const Inline &one, const Inline &other)
{
    return one.emphasis == other.emphasis && one.strong == other.strong && one.link == other.link &&
           one.note == other.note;
}

void appendRun(std::vector<Inline> &runs, const Inline &look, std::string_view characters)
{
    const auto addToRun = [&](std::string_view piece) {
        if (runs.empty() || !sameLook(runs.back(), look)) {
            runs.push_back(look);
            runs.back().text.clear();
        }
        runs.back().text += piece;
    };
    for (std::size_t at = 0; at < characters.size();) {
        if (isSpace(characters[at])) {
            if (!runs.empty() && !runs.back().text.ends_with(' '))
                addToRun(" ");
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < characters.size() && !isSpace(characters[end]))
            ++end;
        addToRun(characters.substr(at, end - at));
        at = end;
    }
}

std::vector<Inline> trimmed(std::vector<Inline> runs)
{
    while (!runs.empty() && (runs.back().text.empty() || runs.back().text == " "))
        runs.pop_back();
    if (!runs.empty() && runs.back().text.ends_with(' '))
        runs.back().text.pop_back();
    return runs;
}

/// « [] »: what is left of a note's mark when the link back to its call is taken out.
std::vector<Inline> withoutBrackets(std::vector<Inline> runs)
{
    if (runs.empty())
        return runs;
    std::string &front = runs.front().text;
    for (const std::string_view brackets : {"[]", "()"}) {
        if (front.starts_with(brackets))
            front.erase(0, front.find_first_not_of(" \u00A0", brackets.size()));
    }
    if (front.empty())
        runs.erase(runs.begin());
    return runs;
}

int headingLevel(std::string_view name)
{
    const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return heading ? std::clamp(name[1] - '0', 2, 4) : 0;
}

/// Whether a page says by an id which part of it is the text, as OpenEdition's journals do.
bool marksText(const HtmlDocument &page)
{
    return std::ranges::any_of(page.elements(), [](const XmlElement &element) {
        return element.node()->properties != nullptr && element.plainAttribute("id") == "text";
    });
}

/// What such pages have beside it, and the record too: summaries, the citation, who wrote it.
bool isBesideText(const XmlElement &element)
{
    static const WordSet ids{"abstract", "quotation", "license", "authors", "docmeta", "entries"};
    return element.node()->properties != nullptr && ids.contains(element.plainAttribute("id"));
}

/// Turns elements into blocks.
class BodyReader {
public:
    BodyReader(const HtmlDocument &page, std::string base)
        : m_notes(page), m_base(std::move(base)), m_marksText(marksText(page))
    {
    }

    RichText read(const XmlElement &top)
    {
        RichText body = blocks(top, 0);
        takePictures(body);
        for (const auto &[id, element] : m_notes.all()) {
            if (!m_called.contains(id))
                continue;
            if (auto text = withoutBrackets(inlines(element)); !text.empty())
                body.push_back({.kind = BlockKind::Note, .id = id, .text = std::move(text)});
        }
        return body;
    }

private:
    RichText blocks(const XmlElement &parent, int depth)
    {
        RichText result;
        std::vector<Inline> loose;
        const auto flush = [&] {
            if (auto text = trimmed(std::move(loose)); !text.empty())
                result.push_back({.kind = BlockKind::Paragraph, .text = std::move(text)});
            loose.clear();
            takePictures(result);
        };
        for (xmlNode *child = parent.node()->children; child != nullptr; child = child->next) {
            if (const char *text = textOf(child))
                appendRun(loose, {}, text);
            if (child->type != XML_ELEMENT_NODE || m_notes.isNote(child))
                continue;
            const XmlElement element(child);
            if (isFurniture(element) || (m_marksText && isBesideText(element)))
                continue;
            if (element.name() == "br" && followsBreak(child)) {
                flush();
                continue;
            }
            if (!isBlock(element) && !holdsBlock(element)) {
                if (partsLines(parent, child))
                    appendRun(loose, {}, " ");
                readRun(element, {}, loose, depth);
                continue;
            }
            flush();
            std::ranges::move(block(element, depth), std::back_inserter(result));
            takePictures(result);
        }
        flush();
        return result;
    }

    /// Two line breaks in a row part paragraphs, in pages that have no others.
    static bool followsBreak(const xmlNode *node)
    {
        xmlNode *const other = contentBefore(node);
        return other != nullptr && other->type == XML_ELEMENT_NODE &&
               XmlElement(other).name() == "br";
    }

    static bool holdsBreaks(const XmlElement &element)
    {
        return std::ranges::any_of(element.children("br"), [](const XmlElement &line) {
            return followsBreak(line.node());
        });
    }

    RichText block(const XmlElement &element, int depth)
    {
        const std::string_view name = element.name();
        if (const int level = headingLevel(name); level != 0)
            return ofText({.kind = BlockKind::Heading, .level = level}, element);
        if (name == "p" && !holdsBlock(element))
            return holdsBreaks(element) ? blocks(element, depth + 1)
                                        : ofText({.kind = BlockKind::Paragraph}, element);
        if (depth >= DeepestBlock)
            return ofText({.kind = BlockKind::Paragraph}, element);
        if (name == "ul" || name == "ol")
            return list(element, depth);
        if (name == "blockquote")
            return ofBlocks({.kind = BlockKind::Quotation}, blocks(element, depth + 1));
        if (name == "table")
            return isLayout(element) ? cellBlocks(element, depth + 1) : table(element);
        if (name == "figure")
            return figure(element, depth);
        if (name == "hr" || name == "figcaption")
            return {};
        return blocks(element, depth + 1);
    }

    RichText ofText(Block block, const XmlElement &element)
    {
        block.text = inlines(element);
        return block.text.empty() ? RichText() : RichText{std::move(block)};
    }

    static RichText ofBlocks(Block block, RichText children)
    {
        if (children.empty())
            return {};
        block.children = std::move(children);
        return {std::move(block)};
    }

    RichText list(const XmlElement &element, int depth)
    {
        RichText items;
        for (const XmlElement &item : element.children("li")) {
            if (m_notes.isNote(item.node()) || isFurniture(item))
                continue;
            if (!holdsBlock(item))
                std::ranges::move(ofText({.kind = BlockKind::ListItem}, item),
                                  std::back_inserter(items));
            else
                std::ranges::move(ofBlocks({.kind = BlockKind::ListItem}, blocks(item, depth + 2)),
                                  std::back_inserter(items));
        }
        return ofBlocks({.kind = BlockKind::List, .ordered = element.name() == "ol"},
                        std::move(items));
    }

    /// Old pages lay out their whole text in a table: a cell of it has tables, headings or parted
    /// paragraphs.
    static bool isLayout(const XmlElement &table)
    {
        const std::string_view role = table.plainAttribute("role");
        if (role == "presentation" || role == "none")
            return true;
        xmlNode *const top = table.node();
        for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
            if (node->type != XML_ELEMENT_NODE)
                continue;
            const XmlElement element(node);
            const std::string_view name = element.name();
            if (name == "table" || headingLevel(name) != 0 || name == "article" ||
                (name == "td" && holdsBreaks(element) && element.text().size() > LongestCell))
                return true;
        }
        return false;
    }

    RichText cellBlocks(const XmlElement &table, int depth)
    {
        RichText result;
        for (const XmlElement &row : rowsOf(table))
            for (const XmlElement &cell : cellsOf(row))
                if (!isFurniture(cell))
                    std::ranges::move(blocks(cell, depth), std::back_inserter(result));
        return result;
    }

    RichText table(const XmlElement &element)
    {
        TableRows rows([this](const XmlElement &cell) { return inlines(cell); }, m_fillersLeft);
        for (const XmlElement &row : rowsOf(element))
            rows.add(row);
        RichText result = ofBlocks({.kind = BlockKind::Table}, rows.take());
        if (const auto caption = element.child("caption")) {
            if (auto text = inlines(*caption); !text.empty())
                result.insert(result.begin(),
                              {.kind = BlockKind::Paragraph, .text = std::move(text)});
        }
        return result;
    }

    /// The caption goes to the picture, or stands alone; a figure around a table or a quotation is
    /// only a frame.
    RichText figure(const XmlElement &element, int depth)
    {
        RichText inside = blocks(element, depth + 1);
        Block captioned{.kind = BlockKind::Figure};
        if (const auto caption = element.child("figcaption"))
            captioned.text = inlines(*caption);
        if (captioned.text.empty())
            return inside;
        std::erase_if(inside,
                      [](const Block &block) { return block.kind == BlockKind::Paragraph; });
        const auto picture = std::ranges::find_if(inside, [](const Block &block) {
            return block.kind == BlockKind::Figure && block.text.empty();
        });
        if (picture == inside.end())
            inside.push_back(std::move(captioned));
        else
            picture->text = std::move(captioned.text);
        return inside;
    }

    /// A picture within a text stands after the block of that text.
    void addPicture(const XmlElement &element)
    {
        for (const char *side : {"width", "height"}) {
            const std::string pixels = element.attribute(side);
            if (!pixels.empty() && !pixels.ends_with('%') &&
                std::atoi(pixels.c_str()) < SmallestPicture)
                return;
        }
        if (const std::string source = imageAddress(element); !source.empty())
            m_pictures.push_back(
                {.kind = BlockKind::Figure, .source = wholeAddress(source, m_base)});
    }

    void takePictures(RichText &result)
    {
        std::ranges::move(m_pictures, std::back_inserter(result));
        m_pictures.clear();
    }

    std::vector<Inline> inlines(const XmlElement &element)
    {
        std::vector<Inline> runs;
        readRuns(element, {}, runs, 0);
        return trimmed(std::move(runs));
    }

    void readRuns(const XmlElement &element, const Inline &look, std::vector<Inline> &runs,
                  int depth)
    {
        for (xmlNode *child = element.node()->children; child != nullptr; child = child->next) {
            if (const char *text = textOf(child))
                appendRun(runs, look, text);
            if (child->type == XML_ELEMENT_NODE && !m_notes.isNote(child) &&
                !isFurniture(XmlElement(child)))
                readRun(XmlElement(child), look, runs, depth + 1);
        }
    }

    void readRun(const XmlElement &element, const Inline &outer, std::vector<Inline> &runs,
                 int depth)
    {
        const std::string_view name = element.name();
        if (name == "img" || name == "amp-img")
            return addPicture(element);
        Inline look = outer;
        if (name == "em" || name == "i" || name == "cite")
            look.emphasis = true;
        if (name == "strong" || name == "b")
            look.strong = true;
        if (name == "a" && !readLink(element, look))
            return;
        if (name == "br" || isBlock(element))
            appendRun(runs, outer, " ");
        readRuns(element, look, runs, depth);
    }

    /// False for a link back from a note to its call, which is no text.
    bool readLink(const XmlElement &element, Inline &look)
    {
        const std::string address = element.attribute("href");
        if (!address.starts_with('#')) {
            const std::string there = wholeAddress(address, m_base);
            look.link = isWebAddress(there) ? there : look.link;
            return true;
        }
        const std::string target = address.substr(1);
        if (!m_notes.all().contains(target))
            return !m_notes.isInNote(element.node());
        look.note = target;
        m_called.insert(target);
        return true;
    }

    PageNotes m_notes;
    std::string m_base;
    bool m_marksText; ///< the page says which part of it is the text
    std::set<std::string> m_called;
    RichText m_pictures; ///< seen, and not yet put into the body
    int m_fillersLeft = TableRows::mostFillers;
};

} // namespace

RichText richTextOf(const HtmlDocument &page, const XmlElement &top, const std::string &base)
{
    return BodyReader(page, base).read(top);
}

} // namespace lutrin::exchange
