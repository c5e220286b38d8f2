// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/htmlwriter.h"

#include "base/escapedhtml.h"
#include "citation/output/markupwriter.h"
#include "corpus/titlemarkup.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/pictures.h"
#include "exchange/writing/byline.h"
#include "exchange/writing/markedpassages.h"
#include "exchange/writing/writtentext.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;

std::string element(const std::string &name, const std::string &content)
{
    return "<" + name + ">" + content + "</" + name + ">";
}

std::string link(const std::string &address, const std::string &content)
{
    if (!isSafeAddress(address))
        return content;
    return "<a href=\"" + escapedHtml(address) + "\">" + content + "</a>";
}

/// The blocks of one document; notes are named after it, since documents share a page.
class BodyWriter {
public:
    BodyWriter(const std::string &id, const PictureFinder &pictures)
        : m_notePrefix(escapedHtml(id) + "-"), m_pictures(pictures)
    {
    }

    [[nodiscard]] std::string blocks(const std::vector<Block> &all) const
    {
        std::string result;
        for (const Block &block : all)
            result += this->block(block) + "\n";
        return result;
    }

private:
    [[nodiscard]] std::string runs(const Block &block) const
    {
        std::string text;
        for (const corpus::Inline &run : block.text) {
            std::string content = escapedHtml(run.text);
            if (run.emphasis)
                content = element("em", content);
            if (run.strong)
                content = element("strong", content);
            if (!run.link.empty())
                content = link(run.link, content);
            if (!run.note.empty())
                content = "<sup><a href=\"#" + m_notePrefix + escapedHtml(run.note) + "\">" +
                          content + "</a></sup>";
            text += content;
        }
        return text;
    }

    [[nodiscard]] std::string content(const Block &block) const
    {
        const std::string text = runs(block);
        if (block.children.empty())
            return text;
        return (text.empty() ? "" : element("p", text)) + "\n" + blocks(block.children);
    }

    [[nodiscard]] std::string block(const Block &block) const
    {
        switch (block.kind) {
        case BlockKind::Heading:
            return element("h" + std::to_string(std::clamp(block.level, 2, 6)), runs(block));
        case BlockKind::List:
            return element(block.ordered ? "ol" : "ul", "\n" + blocks(block.children));
        case BlockKind::ListItem:
            return element("li", content(block));
        case BlockKind::Quotation:
            return element("blockquote",
                           block.children.empty() ? element("p", runs(block)) : content(block));
        case BlockKind::Note:
            return "<aside id=\"" + m_notePrefix + escapedHtml(block.id) + "\">" + content(block) +
                   "</aside>";
        case BlockKind::Figure:
            return figure(block);
        case BlockKind::Table:
            return element("table", "\n" + blocks(block.children));
        case BlockKind::Row:
            return element("tr", blocks(block.children));
        case BlockKind::Cell:
            return element("td", content(block));
        default:
            return element("p", content(block));
        }
    }

    [[nodiscard]] std::string figure(const Block &block) const
    {
        const std::string caption = content(block);
        const std::string inside =
            picture(block) + (caption.empty() ? "" : element("figcaption", caption));
        return inside.empty() ? "" : element("figure", inside);
    }

    [[nodiscard]] std::string picture(const Block &block) const
    {
        if (block.source.empty() || !m_pictures)
            return {};
        const auto bytes = m_pictures(block.source);
        const auto kind = bytes ? pictureKind(*bytes) : std::nullopt;
        if (!kind)
            return {};
        return "<img alt=\"" + escapedHtml(corpus::plainText(block.text)) +
               "\" src=\"data:" + std::string(kind->type) + ";base64," + base64(*bytes) + "\">";
    }

    std::string m_notePrefix;
    const PictureFinder &m_pictures;
};

std::string titleHtml(const std::string &title)
{
    std::string html;
    for (const corpus::Inline &run : corpus::titleRuns(title)) {
        std::string words = escapedHtml(run.text);
        if (run.emphasis)
            words = element("em", words);
        html += run.strong ? element("strong", words) : words;
    }
    return html;
}

/// What the reader has marked, below the text: quotations, each with what was noted on it.
std::string passagesHtml(const corpus::Document &document)
{
    std::string text = document.highlights.empty() ? "" : "<hr>\n";
    for (const corpus::Highlight &highlight : document.highlights) {
        const std::string words = citation::toHtml(markedPassage(highlight, document.body));
        text += element("blockquote", element("p", words)) + "\n";
        if (!highlight.note.empty())
            text += element("p", escapedHtml(highlight.note)) + "\n";
    }
    return text;
}

} // namespace

std::string HtmlWriter::begin()
{
    return "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"generator\" content=\"Lutrin\">\n<title>Lutrin</title>\n</head>\n<body>\n";
}

std::string HtmlWriter::record(const corpus::Document &document)
{
    std::string text = "<article id=\"" + escapedHtml(document.id) + "\"";
    if (!document.language.empty())
        text += " lang=\"" + escapedHtml(document.language) + "\"";
    text += ">\n" + element("h1", titleHtml(collapsed(document.title))) + "\n";
    if (const std::string line = byline(document); !line.empty())
        text += element("p", escapedHtml(line)) + "\n";
    if (!document.summary.empty())
        text += element("p", element("strong", escapedHtml(collapsed(document.summary)))) + "\n";
    text += BodyWriter(document.id, m_pictures).blocks(document.body);
    text += passagesHtml(document);
    if (!document.url.empty())
        text += element("p", link(document.url, escapedHtml(document.url))) + "\n";
    if (!document.rights.empty())
        text += element("p", element("small", escapedHtml(collapsed(document.rights)))) + "\n";
    return text + "</article>\n";
}

std::string HtmlWriter::end()
{
    return "</body>\n</html>\n";
}

} // namespace lutrin::exchange
