// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagenotes.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"

#include <string_view>

namespace lutrin::exchange {

namespace {

const WordSet sideNoteWords{"sidenote", "footnote", "marginnote"};

bool holdsNote(const XmlElement &element)
{
    const std::string_view name = element.name();
    return name == "li" || name == "p" || name == "div" || name == "dd" || name == "td" ||
           name == "aside" || (name == "span" && hasWord(element, sideNoteWords));
}

/// Whether an element is the first thing in its parent, but for a bracket: « [<a id="nb1">1</a>] ».
bool isFirstIn(const XmlElement &element)
{
    const xmlNode *const before = contentBefore(element.node());
    const char *const text = before == nullptr ? nullptr : textOf(before);
    const std::string mark = text == nullptr ? std::string() : collapsed(text);
    return before == nullptr || ((mark == "[" || mark == "(") && contentBefore(before) == nullptr);
}

/// « <p><a id="ftn1" href="#call1">1</a> …»: the mark at the front has the id, or an empty anchor
/// before the mark.
bool beginsNote(const XmlElement &element)
{
    xmlNode *const parent = element.node()->parent;
    if (element.name() != "a" || parent == nullptr || !isFirstIn(element))
        return false;
    const std::string address = element.attribute("href");
    const bool anchor = address.empty() && element.text().empty();
    return (anchor || address.starts_with('#')) && holdsNote(XmlElement(parent));
}

/// « [12] » that leads to a place in the page.
bool looksLikeCall(const XmlElement &link)
{
    if (!link.attribute("href").starts_with('#'))
        return false;
    const std::string mark = link.text();
    return mark.size() <= 5 && mark.find_first_of("0123456789") != std::string::npos;
}

bool within(const xmlNode *node, const xmlNode *outer)
{
    while (node != nullptr && node != outer)
        node = node->parent;
    return node == outer;
}

/// What an address within the page may lead to, as a note.
std::map<std::string, XmlElement> targetsOf(const HtmlDocument &page)
{
    std::map<std::string, XmlElement> targets;
    for (const XmlElement &element : page.elements()) {
        std::string id = element.attribute("id");
        if (id.empty() && element.name() == "a")
            id = element.attribute("name"); // as Word and older pages have it
        if (id.empty())
            continue;
        if (holdsNote(element))
            targets.emplace(id, element);
        else if (beginsNote(element))
            targets.emplace(id, XmlElement(element.node()->parent));
    }
    return targets;
}

} // namespace

PageNotes::PageNotes(const HtmlDocument &page)
{
    std::vector<XmlElement> calls = page.elements("a");
    std::erase_if(calls, [](const XmlElement &link) { return !looksLikeCall(link); });
    if (calls.empty())
        return; // as most pages are
    const auto targets = targetsOf(page);
    for (const XmlElement &link : calls) {
        const std::string address = link.attribute("href");
        const auto target = targets.find(address.substr(1));
        if (target == targets.end() || within(link.node(), target->second.node()) ||
            isInNote(link.node()))
            continue; // links within notes lead back to their calls
        m_notes.emplace(target->first, target->second);
        m_nodes.insert(target->second.node());
    }
}

bool PageNotes::isInNote(const xmlNode *node) const
{
    while (node != nullptr && !m_nodes.contains(node))
        node = node->parent;
    return node != nullptr;
}

} // namespace lutrin::exchange
