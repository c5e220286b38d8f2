// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagearticles.h"

#include "base/ascii.h"
#include "base/escapedhtml.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"

#include <libxml/HTMLtree.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace lutrin::exchange {

namespace {

bool saysTitle(const XmlElement &element)
{
    const std::string_view name = element.name();
    if (name == "h1" || name == "h2" || name == "h3")
        return true;
    const std::string classes = lowerAscii(element.plainAttribute("class"));
    return classes.find("titre") != std::string::npos || classes.find("title") != std::string::npos;
}

bool leadsElsewhere(const XmlElement &title)
{
    const auto isLink = [](xmlNode *node) {
        return node != nullptr && node->type == XML_ELEMENT_NODE && XmlElement(node).name() == "a";
    };
    if (isLink(title.node()) || isLink(title.node()->parent))
        return true;
    xmlNode *const top = title.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (isLink(node))
            return true;
    }
    return false;
}

/// Empty for an article without one, and for one whose title is a link.
std::string titleOf(const XmlElement &article)
{
    xmlNode *const top = article.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (node->type != XML_ELEMENT_NODE || !saysTitle(XmlElement(node)))
            continue;
        const XmlElement title(node);
        return leadsElsewhere(title) ? std::string() : title.text();
    }
    return {};
}

std::string markup(xmlNode *node)
{
    const std::unique_ptr<xmlBuffer, void (*)(xmlBuffer *)> buffer(xmlBufferCreate(),
                                                                   xmlBufferFree);
    if (buffer == nullptr || htmlNodeDump(buffer.get(), node->doc, node) < 0)
        return {};
    const xmlChar *content = xmlBufferContent(buffer.get());
    return content == nullptr ? std::string() : reinterpret_cast<const char *>(content);
}

std::string asPage(const XmlElement &article, const std::string &title, const std::string &language)
{
    const std::string root =
        language.empty() ? "<html>" : "<html lang=\"" + escapedHtml(language) + "\">";
    return root + "<head><meta charset=\"utf-8\"><title>" + escapedHtml(title) +
           "</title></head><body>" + markup(article.node()) + "</body></html>";
}

} // namespace

std::vector<PageArticle> pageArticles(const HtmlDocument &page)
{
    std::vector<PageArticle> articles;
    const std::string language = page.root().attribute("lang");
    std::optional<XmlElement> first;
    for (const XmlElement &element : page.elements("article")) {
        if (first && element.node()->parent != first->node()->parent)
            continue;
        const std::string title = titleOf(element);
        if (title.empty())
            return {};
        first = first.value_or(element);
        articles.push_back({asPage(element, title, language), element.line()});
    }
    return articles.size() > 1 ? articles : std::vector<PageArticle>();
}

} // namespace lutrin::exchange
