// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/visiblelines.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/labeltable.h"
#include "text/characters.h"

namespace lutrin::exchange {

namespace {

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
            if (element.name() == "sup" && leadsToAffiliation(element.text()))
                continue;
            const bool breaks = isBlock(element) || element.name() == "br";
            if (breaks)
                flush();
            if (element.name() == "a" && child->prev != nullptr &&
                child->prev->type == XML_ELEMENT_NODE && XmlElement(child->prev).name() == "a")
                m_line.text += ' '; // links in a row, which styles keep apart
            else if (isStyledApart(child) && matched(m_line.text).label == nullptr)
                m_line.text += ' '; // a label's value is known by being glued to it
            if (element.name() == "a")
                m_line.links.emplace_back(element.text(), element.attribute("href"));
            visit(child);
            if (breaks)
                flush();
        }
    }

    /// « Anne Martin<sup>a</sup> »: the letter below which it says where she works. « M<sup>me »,
    /// « XX<sup>e » and « 1<sup>er » are words.
    [[nodiscard]] bool leadsToAffiliation(std::string_view raised) const
    {
        const bool mark = raised.size() == 1 || raised.find(',') != std::string_view::npos;
        const std::string_view line = m_line.text;
        const std::string_view word = line.substr(line.find_last_of(" \n\t-\u00A0") + 1);
        constexpr std::size_t shortest = 3;
        return mark && raised.find_first_not_of("abcdefgh, ") == std::string_view::npos &&
               word.size() >= shortest && text::isUpper(text::characterAt(word, 0).code) &&
               lowerAscii(word.back()) == word.back();
    }

    void flush()
    {
        if (m_line.text.empty() && m_line.links.empty())
            return; // as between two blocks
        m_line.text = collapsed(m_line.text);
        if (!m_line.text.empty() || !m_line.links.empty())
            m_lines.push_back(std::move(m_line));
        m_line = {};
    }

    std::vector<PageLine> m_lines;
    PageLine m_line;
};

} // namespace

std::vector<std::string> visibleLines(const XmlElement &element)
{
    std::vector<std::string> lines;
    for (PageLine &line : linesIn(element)) {
        if (!line.text.empty())
            lines.push_back(std::move(line.text));
    }
    return lines;
}

std::vector<PageLine> linesIn(const XmlElement &element)
{
    return LineCollector().collect(element.node());
}

std::vector<PageLine> pageLines(const HtmlDocument &page)
{
    return linesIn(page.root().child("body").value_or(page.root()));
}

} // namespace lutrin::exchange
