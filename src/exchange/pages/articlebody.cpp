// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/articlebody.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <map>
#include <set>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Inline;
using corpus::RichText;

constexpr int DeepestBlock = 12;
constexpr std::size_t LongParagraph = 250; ///< longer ones are text, not a label's value

const std::set<std::string_view> NeverText{
    "script", "style",  "noscript", "template", "nav",   "form",   "button",
    "iframe", "svg",    "canvas",   "object",   "embed", "select", "footer",
    "aside",  "dialog", "head",     "input",    "video", "audio",  "map"};

const std::set<std::string_view> InlineNames{
    "a",    "abbr",   "b",   "bdi", "bdo",  "br",  "cite", "code", "data", "del",  "dfn",
    "em",   "font",   "i",   "img", "ins",  "kbd", "mark", "q",    "s",    "samp", "small",
    "span", "strong", "sub", "sup", "time", "tt",  "u",    "var",  "wbr"};

const std::set<std::string_view> FurnitureWords{
    "menu",    "nav",    "navbar",   "navigation", "breadcrumb", "breadcrumbs", "share",
    "sharing", "social", "cookie",   "cookies",    "consent",    "banner",      "newsletter",
    "sidebar", "footer", "comments", "pager",      "pagination", "toolbar",     "popup",
    "advert",  "ads",    "related",  "skip",       "subscribe"};

const std::set<std::string_view> FurnitureRoles{"navigation", "banner",        "contentinfo",
                                                "search",     "complementary", "dialog"};

/// The words of a class or id attribute.
std::vector<std::string> wordsOf(const std::string &value)
{
    std::vector<std::string> words{{}};
    for (const char c : text::lowerCase(value)) {
        if (c == ' ' || c == '-' || c == '_')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

bool hasWord(const XmlElement &element, const std::set<std::string_view> &wanted)
{
    for (const char *name : {"class", "id"}) {
        const auto words = wordsOf(element.attribute(name));
        if (std::ranges::any_of(words,
                                [&](const std::string &word) { return wanted.contains(word); }))
            return true;
    }
    return false;
}

bool isHidden(const XmlElement &element)
{
    return xmlHasProp(element.node(), reinterpret_cast<const xmlChar *>("hidden")) != nullptr ||
           element.attribute("style").find("display:none") != std::string::npos;
}

/// What surrounds the text of a page. A page's body and article are never furniture, whatever
/// their classes say.
bool isFurniture(const XmlElement &element)
{
    const std::string_view name = element.name();
    if (NeverText.contains(name) || isHidden(element) ||
        FurnitureRoles.contains(element.attribute("role")))
        return true;
    const bool container = name == "body" || name == "html" || name == "article" || name == "main";
    return !container && hasWord(element, FurnitureWords);
}

bool isBlock(const XmlElement &element)
{
    return !InlineNames.contains(element.name());
}

bool holdsBlock(const XmlElement &element)
{
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE && isBlock(XmlElement(node)))
            return true;
    }
    return false;
}

const char *textOf(const xmlNode *node)
{
    const bool text = node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
    return text && node->content != nullptr ? reinterpret_cast<const char *>(node->content)
                                            : nullptr;
}

class LineCollector {
public:
    std::vector<PageLine> collect(xmlNode *top)
    {
        visit(top);
        flush();
        return std::move(m_lines);
    }

private:
    void visit(xmlNode *node)
    {
        for (xmlNode *child = node->children; child != nullptr; child = child->next) {
            if (const char *text = textOf(child)) {
                if (m_line.text.empty())
                    m_line.number = static_cast<int>(xmlGetLineNo(child));
                m_line.text += text;
            }
            if (child->type != XML_ELEMENT_NODE)
                continue;
            const XmlElement element(child);
            // Label blocks may well stand beside the article.
            if (element.name() != "aside" && isFurniture(element))
                continue;
            const bool breaks = isBlock(element) || element.name() == "br";
            if (breaks)
                flush();
            if (element.name() == "a")
                m_line.links.emplace_back(element.text(), element.attribute("href"));
            visit(child);
            if (breaks)
                flush();
        }
    }

    void flush()
    {
        m_line.text = collapsed(m_line.text);
        if (!m_line.text.empty() || !m_line.links.empty())
            m_lines.push_back(std::move(m_line));
        m_line = {};
    }

    std::vector<PageLine> m_lines;
    PageLine m_line;
};

bool sameLook(const Inline &one, const Inline &other)
{
    return one.emphasis == other.emphasis && one.strong == other.strong && one.link == other.link &&
           one.note == other.note;
}

void append(std::vector<Inline> &runs, const Inline &look, std::string_view characters)
{
    for (const char c : characters) {
        if (isSpace(c) && (runs.empty() || runs.back().text.ends_with(' ')))
            continue;
        if (runs.empty() || !sameLook(runs.back(), look)) {
            runs.push_back(look);
            runs.back().text.clear();
        }
        runs.back().text += isSpace(c) ? ' ' : c;
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

int headingLevel(std::string_view name)
{
    const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return heading ? std::clamp(name[1] - '0', 2, 4) : 0;
}

/// Turns elements into blocks.
class BodyReader {
public:
    explicit BodyReader(const HtmlDocument &page) : m_page(page) { findNotes(); }

    RichText read(const XmlElement &top)
    {
        RichText body = blocks(top, 0);
        for (const auto &[id, element] : m_notes) {
            if (!m_called.contains(id))
                continue;
            if (auto text = inlines(element); !text.empty())
                body.push_back({.kind = BlockKind::Note, .id = id, .text = std::move(text)});
        }
        return body;
    }

private:
    /// Notes are what short links within the page lead to: « [1] », « 1 ».
    void findNotes()
    {
        std::map<std::string, XmlElement> targets;
        for (const XmlElement &element : m_page.elements()) {
            const std::string id = element.attribute("id");
            const std::string_view name = element.name();
            const bool holds =
                name == "li" || name == "p" || name == "div" || name == "dd" || name == "td";
            if (!id.empty() && holds)
                targets.emplace(id, element);
        }
        for (const XmlElement &link : m_page.elements("a")) {
            const std::string address = link.attribute("href");
            const std::string mark = link.text();
            const bool digits = mark.find_first_of("0123456789") != std::string::npos;
            if (!address.starts_with('#') || mark.size() > 5 || !digits)
                continue;
            const auto target = targets.find(address.substr(1));
            if (target == targets.end() || within(link.node(), target->second.node()))
                continue;
            m_notes.emplace(target->first, target->second);
            m_noteNodes.insert(target->second.node());
        }
    }

    static bool within(const xmlNode *node, const xmlNode *outer)
    {
        while (node != nullptr && node != outer)
            node = node->parent;
        return node == outer;
    }

    RichText blocks(const XmlElement &parent, int depth)
    {
        RichText result;
        std::vector<Inline> loose;
        const auto flush = [&] {
            if (auto text = trimmed(std::move(loose)); !text.empty())
                result.push_back({.kind = BlockKind::Paragraph, .text = std::move(text)});
            loose.clear();
        };
        for (xmlNode *child = parent.node()->children; child != nullptr; child = child->next) {
            if (const char *text = textOf(child))
                append(loose, {}, text);
            if (child->type != XML_ELEMENT_NODE || m_noteNodes.contains(child))
                continue;
            const XmlElement element(child);
            if (isFurniture(element))
                continue;
            if (!isBlock(element) && !holdsBlock(element)) {
                readRun(element, {}, loose, depth);
                continue;
            }
            flush();
            std::ranges::move(block(element, depth), std::back_inserter(result));
        }
        flush();
        return result;
    }

    RichText block(const XmlElement &element, int depth)
    {
        const std::string_view name = element.name();
        if (const int level = headingLevel(name); level != 0)
            return ofText({.kind = BlockKind::Heading, .level = level}, element);
        if (name == "p" && !holdsBlock(element))
            return ofText({.kind = BlockKind::Paragraph}, element);
        if (depth >= DeepestBlock)
            return ofText({.kind = BlockKind::Paragraph}, element);
        if (name == "ul" || name == "ol")
            return list(element, depth);
        if (name == "blockquote")
            return ofBlocks({.kind = BlockKind::Quotation}, blocks(element, depth + 1));
        if (name == "table")
            return table(element);
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
            if (m_noteNodes.contains(item.node()) || isFurniture(item))
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

    /// Rows of cells; a table within a cell is read as its text.
    RichText table(const XmlElement &element)
    {
        RichText rows;
        for (const XmlElement &part : element.children()) {
            if (part.name() == "tr") {
                addRow(part, rows);
                continue;
            }
            for (const XmlElement &row : part.children("tr"))
                addRow(row, rows);
        }
        return ofBlocks({.kind = BlockKind::Table}, std::move(rows));
    }

    void addRow(const XmlElement &element, RichText &rows)
    {
        Block row{.kind = BlockKind::Row};
        for (const XmlElement &cell : element.children()) {
            if (cell.name() == "td" || cell.name() == "th")
                row.children.push_back({.kind = BlockKind::Cell, .text = inlines(cell)});
        }
        if (!row.children.empty())
            rows.push_back(std::move(row));
    }

    /// A figure is kept by its caption; one around a table or a quotation is only a frame.
    RichText figure(const XmlElement &element, int depth)
    {
        RichText inside = blocks(element, depth + 1);
        Block figure{.kind = BlockKind::Figure};
        if (const auto caption = element.child("figcaption"))
            figure.text = inlines(*caption);
        if (figure.text.empty())
            return inside;
        std::erase_if(inside,
                      [](const Block &block) { return block.kind == BlockKind::Paragraph; });
        inside.push_back(std::move(figure));
        return inside;
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
                append(runs, look, text);
            if (child->type == XML_ELEMENT_NODE && !isFurniture(XmlElement(child)))
                readRun(XmlElement(child), look, runs, depth + 1);
        }
    }

    void readRun(const XmlElement &element, const Inline &outer, std::vector<Inline> &runs,
                 int depth)
    {
        const std::string_view name = element.name();
        Inline look = outer;
        if (name == "em" || name == "i" || name == "cite")
            look.emphasis = true;
        if (name == "strong" || name == "b")
            look.strong = true;
        if (name == "a" && !readLink(element, look))
            return;
        if (name == "br" || isBlock(element))
            append(runs, outer, " ");
        readRuns(element, look, runs, depth);
    }

    /// False for a link back from a note to its call, which is no text.
    bool readLink(const XmlElement &element, Inline &look)
    {
        const std::string address = element.attribute("href");
        if (isWebAddress(address))
            look.link = address;
        if (!address.starts_with('#'))
            return true;
        const std::string target = address.substr(1);
        if (m_notes.contains(target)) {
            look.note = target;
            m_called.insert(target);
            return true;
        }
        for (const auto &[id, note] : m_notes) {
            if (within(element.node(), note.node()))
                return false;
        }
        return true;
    }

    const HtmlDocument &m_page;
    std::map<std::string, XmlElement> m_notes;
    std::set<const xmlNode *> m_noteNodes;
    std::set<std::string> m_called;
};

std::size_t textLength(const XmlElement &element)
{
    std::size_t length = 0;
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (const char *text = textOf(node))
            length += collapsed(text).size();
    }
    return length;
}

/// How surely an element is the article: 0 for not at all.
int articleRank(const XmlElement &element)
{
    if (element.attribute("itemprop") == "articleBody")
        return 4;
    const std::string classes =
        ' ' + text::lowerCase(element.attribute("class") + ' ' + element.attribute("id")) + ' ';
    for (const char *name :
         {"article-body", "article__body", "entry-content", "post-content", "field--name-body",
          "field-name-body", "field-body", " texte ", "article-content", "node__content"}) {
        if (classes.find(name) != std::string::npos)
            return 3;
    }
    if (element.name() == "article")
        return 2;
    return element.name() == "main" || element.attribute("role") == "main" ? 1 : 0;
}

/// The best marked element with text, the longest of its rank; the whole body where none is.
XmlElement articleElement(const HtmlDocument &page)
{
    XmlElement best = page.root().child("body").value_or(page.root());
    int bestRank = 0;
    std::size_t bestLength = 0;
    for (const XmlElement &element : page.elements()) {
        const int rank = articleRank(element);
        if (rank == 0 || rank < bestRank)
            continue;
        const std::size_t length = textLength(element);
        if (length < 80 || (rank == bestRank && length <= bestLength))
            continue;
        best = element;
        bestRank = rank;
        bestLength = length;
    }
    return best;
}

/// Takes the label blocks out: from each label to the next heading or long paragraph, and all that
/// follows where other works begin.
RichText withoutLabels(RichText body)
{
    RichText result;
    bool inLabel = false;
    bool ended = false;
    for (Block &block : body) {
        const std::string text = corpus::plainText(RichText{block});
        if (block.kind == BlockKind::Note) {
            result.push_back(std::move(block));
            continue;
        }
        const LabelKind kind = labelKind(text);
        if (kind != LabelKind::None || beginsWithLabel(text)) {
            inLabel = true;
            ended = ended || kind == LabelKind::End;
            continue;
        }
        const bool resumes = block.kind == BlockKind::Heading ||
                             (block.kind == BlockKind::Paragraph && text.size() > LongParagraph);
        inLabel = inLabel && !resumes;
        if (!inLabel && !ended)
            result.push_back(std::move(block));
    }
    return result;
}

} // namespace

std::vector<PageLine> pageLines(const HtmlDocument &page)
{
    const XmlElement top = page.root().child("body").value_or(page.root());
    return LineCollector().collect(top.node());
}

RichText articleBody(const HtmlDocument &page)
{
    return withoutLabels(BodyReader(page).read(articleElement(page)));
}

std::string standfirst(const HtmlDocument &page)
{
    static const std::set<std::string_view> words{"chapo", "chapeau", "standfirst", "lead", "lede"};
    for (const XmlElement &element : page.elements()) {
        if (hasWord(element, words) && !isFurniture(element))
            return element.text();
    }
    return {};
}

RichText bodyFromHtml(std::string_view html)
{
    const auto page = HtmlDocument::parse(html);
    if (!page)
        return {};
    return BodyReader(*page).read(page->root());
}

} // namespace lutrin::exchange
