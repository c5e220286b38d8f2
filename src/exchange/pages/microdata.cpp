// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/references/documenttypes.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> Properties{{
    {"headline", "title"},
    {"name", "title"},
    {"datePublished", "date"},
    {"dateCreated", "date"},
    {"inLanguage", "language"},
    {"abstract", "summary"},
    {"description", "summary"},
    {"keywords", "keywords"},
    {"isbn", "isbn"},
    {"issn", "issn"},
    {"issueNumber", "issue"},
    {"volumeNumber", "volume"},
    {"license", "rights"},
    {"url", "url"},
}};

std::string valueOf(const XmlElement &element)
{
    for (const char *name : {"content", "datetime", "href"}) {
        if (std::string value = element.attribute(name); !value.empty())
            return value;
    }
    return element.text();
}

std::string typeOf(const XmlElement &scope)
{
    const std::string address = scope.attribute("itemtype");
    const std::size_t slash = address.rfind('/');
    return slash == std::string::npos ? address : address.substr(slash + 1);
}

class ScopeReader {
public:
    explicit ScopeReader(PageFacts &facts) : m_facts(facts) {}

    /// The properties of a work; those of what stands within it belong to that.
    void read(const XmlElement &scope)
    {
        xmlNode *const top = scope.node();
        for (xmlNode *node = top->children; node != nullptr;) {
            const bool enters = node->type != XML_ELEMENT_NODE || readElement(XmlElement(node));
            node = enters ? nextNode(node, top) : afterNode(node, top);
        }
    }

private:
    /// The next node that is not below this one.
    static xmlNode *afterNode(xmlNode *node, const xmlNode *top)
    {
        while (node != top && node->next == nullptr)
            node = node->parent;
        return node == top ? nullptr : node->next;
    }

    /// False for an element that is a thing of its own.
    bool readElement(const XmlElement &element)
    {
        const std::string property = element.attribute("itemprop");
        const bool scoped =
            xmlHasProp(element.node(), reinterpret_cast<const xmlChar *>("itemscope")) != nullptr;
        const std::string origin = "microdata " + property;
        if (property == "author" || property == "creator") {
            readAuthor(element, origin);
            return false;
        }
        if (property == "publisher" && !scoped)
            m_facts.add(Vocabulary::Microdata, "publisher", valueOf(element), origin);
        if (property == "publisher" && scoped)
            m_facts.add(Vocabulary::Microdata, "publisher", nameWithin(element), origin);
        if (property == "isPartOf" && scoped)
            m_facts.add(Vocabulary::Microdata, "container", nameWithin(element), origin);
        if (scoped)
            return false;
        const auto found =
            std::ranges::find(Properties, property, [](const auto &pair) { return pair.first; });
        if (found != Properties.end())
            m_facts.add(Vocabulary::Microdata, found->second, valueOf(element), origin);
        return true;
    }

    static std::string nameWithin(const XmlElement &scope)
    {
        xmlNode *const top = scope.node();
        for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
            if (node->type == XML_ELEMENT_NODE && XmlElement(node).attribute("itemprop") == "name")
                return valueOf(XmlElement(node));
        }
        return {};
    }

    void readAuthor(const XmlElement &element, const std::string &origin)
    {
        std::string name = nameWithin(element);
        if (name.empty())
            name = element.attribute("content").empty() ? element.text()
                                                        : element.attribute("content");
        if (typeOf(element).find("Organization") != std::string::npos)
            m_facts.addBody(Vocabulary::Microdata, name, origin);
        else
            m_facts.add(Vocabulary::Microdata, "authors", name, origin);
    }

    PageFacts &m_facts;
};

} // namespace

void readMicrodata(const HtmlDocument &page, PageFacts &facts)
{
    for (const XmlElement &element : page.elements()) {
        const std::string type = typeFromSchemaOrg(typeOf(element));
        if (type.empty())
            continue;
        facts.add(Vocabulary::Microdata, "type", type, "microdata itemtype");
        ScopeReader(facts).read(element);
        return; // those that follow are other works
    }
}

} // namespace lutrin::exchange
