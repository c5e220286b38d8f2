// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/references/documenttypes.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 18> Properties{{
    {"headline", "title"},
    {"name", "title"},
    {"datePublished", "date"},
    {"dateCreated", "date"},
    {"inLanguage", "language"},
    {"abstract", "summary"},
    {"description", "summary"},
    {"keywords", "keywords"},
    {"about", "subjects"},
    {"articleSection", "subjects"},
    {"contentLocation", "places"},
    {"spatialCoverage", "places"},
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

bool isScope(const XmlElement &element)
{
    return xmlHasProp(element.node(), reinterpret_cast<const xmlChar *>("itemscope")) != nullptr;
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
            node = enters ? nextNode(node, top) : nextOutside(node, top);
        }
    }

private:
    /// False for an element that is a thing of its own.
    bool readElement(const XmlElement &element)
    {
        const std::string property = element.attribute("itemprop");
        const bool scoped = isScope(element);
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

    /// The names of a thing; those of what stands within it (an affiliation) are not its own.
    static std::vector<std::string> namesWithin(const XmlElement &scope)
    {
        std::vector<std::string> names;
        xmlNode *const top = scope.node();
        for (xmlNode *node = top->children; node != nullptr;) {
            const bool element = node->type == XML_ELEMENT_NODE;
            if (element && XmlElement(node).attribute("itemprop") == "name")
                names.push_back(valueOf(XmlElement(node)));
            node =
                element && isScope(XmlElement(node)) ? nextOutside(node, top) : nextNode(node, top);
        }
        return names;
    }

    static std::string nameWithin(const XmlElement &scope)
    {
        const auto names = namesWithin(scope);
        return names.empty() ? std::string() : names.front();
    }

    void readAuthor(const XmlElement &element, const std::string &origin)
    {
        std::vector<std::string> names = namesWithin(element);
        if (names.empty())
            names.push_back(element.attribute("content").empty() ? element.text()
                                                                 : element.attribute("content"));
        const bool body = typeOf(element).find("Organization") != std::string::npos;
        for (const std::string &name : names) {
            if (body)
                m_facts.addBody(Vocabulary::Microdata, name, origin);
            else
                m_facts.add(Vocabulary::Microdata, "authors", name, origin);
        }
    }

    PageFacts &m_facts;
};

} // namespace

void readMicrodata(const HtmlDocument &page, PageFacts &facts)
{
    for (const XmlElement &element : page.elements()) {
        if (element.plainAttribute("itemtype").empty())
            continue;
        const std::string type = typeFromSchemaOrg(typeOf(element));
        if (type.empty())
            continue;
        facts.add(Vocabulary::Microdata, "type", type, "microdata itemtype");
        ScopeReader(facts).read(element);
        return; // those that follow are other works
    }
}

} // namespace lutrin::exchange
