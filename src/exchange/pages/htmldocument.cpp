// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/htmldocument.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::exchange {

Result<HtmlDocument> HtmlDocument::parse(std::string_view utf8)
{
    HtmlDocument document{HtmlTree(utf8)};
    if (document.m_tree.root() == nullptr)
        return failure({.cause = Cause::Malformed, .detail = "a page without elements"});
    return document;
}

XmlElement HtmlDocument::root() const
{
    return XmlElement(m_tree.root());
}

xmlNode *nextNode(xmlNode *node, const xmlNode *top)
{
    if (node->children != nullptr && node->type == XML_ELEMENT_NODE)
        return node->children;
    return nextOutside(node, top);
}

xmlNode *nextOutside(xmlNode *node, const xmlNode *top)
{
    while (node != top && node->next == nullptr)
        node = node->parent;
    return node == top ? nullptr : node->next;
}

HtmlDocument::HtmlDocument(HtmlTree tree) : m_tree(std::move(tree))
{
    xmlNode *const top = m_tree.root();
    for (xmlNode *node = top; node != nullptr; node = nextNode(node, top)) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        m_elements.emplace_back(node);
        noteMarks(m_elements.back());
    }
}

void HtmlDocument::noteMarks(const XmlElement &element)
{
    element.forEachAttribute([&](const XmlAttribute &attribute) {
        const std::string_view name = attribute.name;
        if (name != "class" && name != "id" && name != "rel")
            return;
        forEachWord(attribute.value, partsNames, [&](std::string_view word) {
            m_marks.push_back({element, name, word});
        });
    });
}

std::vector<XmlElement> HtmlDocument::elements(std::string_view name) const
{
    std::vector<XmlElement> found;
    const xmlChar *const one = m_tree.name(name);
    std::ranges::copy_if(m_elements, std::back_inserter(found),
                         [one](const XmlElement &element) { return element.node()->name == one; });
    return found;
}

std::vector<XmlElement>
HtmlDocument::elementsMarked(const WordSet &words,
                             std::initializer_list<std::string_view> attributes) const
{
    std::vector<XmlElement> found;
    for (const Mark &mark : m_marks) {
        const bool wanted = words.contains(mark.word) &&
                            std::ranges::find(attributes, mark.attribute) != attributes.end();
        if (wanted && (found.empty() || found.back().node() != mark.element.node()))
            found.push_back(mark.element);
    }
    return found;
}

} // namespace lutrin::exchange
