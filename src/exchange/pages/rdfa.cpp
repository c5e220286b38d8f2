// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/identifiers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> RdfaFields{
    {{"author", "authors"},
     {"creator", "authors"},
     {"headline", "title"},
     {"title", "title"},
     {"datePublished", "date"},
     {"issued", "date"}}};

/// `author` of `schema:author` and `https://schema.org/author`.
std::string_view localName(std::string_view word)
{
    return word.substr(word.find_last_of(":/#") + 1);
}

/// The element around this one that is a work by its `typeof`; null where none is.
const xmlNode *workAround(const XmlElement &element)
{
    const xmlNode *work = nullptr;
    for (xmlNode *node = element.node()->parent;
         work == nullptr && node != nullptr && node->type == XML_ELEMENT_NODE;
         node = node->parent) {
        forEachWord(XmlElement(node).plainAttribute("typeof"), isSpace, [&](std::string_view word) {
            if (!typeFromSchemaOrg(localName(word)).empty())
                work = node;
        });
    }
    return work;
}

/// The field that `property` names: by a prefix for works, or bare within a work.
std::string_view fieldOf(const XmlElement &element, bool inWork)
{
    std::string_view key;
    forEachWord(element.plainAttribute("property"), isSpace, [&](std::string_view word) {
        const std::string_view name = localName(word);
        const std::string_view front = word.substr(0, word.size() - name.size());
        const bool known = front == "schema:" || front == "dc:" || front == "dcterms:" ||
                           front.ends_with("schema.org/") || (front.empty() && inWork);
        const auto *const field =
            std::ranges::find(RdfaFields, name, [](const auto &pair) { return pair.first; });
        if (known && key.empty() && field != RdfaFields.end())
            key = field->second;
    });
    return key;
}

/// Of a person, the name alone, without where they work.
std::string rdfaValue(const XmlElement &element)
{
    std::string value = element.attribute("content");
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr && value.empty();
         node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE &&
            localName(XmlElement(node).plainAttribute("property")) == "name")
            value = XmlElement(node).text();
    }
    return value.empty() ? element.text() : value;
}

} // namespace

void readRdfa(const HtmlDocument &page, PageFacts &facts)
{
    std::optional<const xmlNode *> work; // that of the first field; others are led to
    for (const XmlElement &element : page.elements()) {
        if (element.name() == "meta" || element.plainAttribute("property").empty())
            continue;
        const xmlNode *const around = workAround(element);
        const std::string_view key = fieldOf(element, around != nullptr);
        if (key.empty() || work.value_or(around) != around)
            continue;
        work = around;
        facts.add(Vocabulary::Microdata, key, rdfaValue(element), "RDFa");
    }
}

} // namespace lutrin::exchange
