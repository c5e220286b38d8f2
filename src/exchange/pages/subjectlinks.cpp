// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/subjectlinks.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"

#include <map>
#include <string>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::size_t MostSubjectLinks = 6;     ///< more are a menu
constexpr std::size_t LongestSubject = 90;      ///< bytes
constexpr std::size_t LongestSubjectList = 200; ///< of links with what joins them; more is prose

const WordSet SubjectFolders{"theme",    "themes",    "thematique", "thematiques", "topic",
                             "topics",   "rubrique",  "rubriques",  "tag",         "tags",
                             "category", "categorie", "categories", "sujet",       "sujets"};
const WordSet RegionFolders{"region", "regions", "pays", "country", "countries"};

bool partsSubjectPath(char c)
{
    return c == '/' || c == '?' || c == '&' || c == '=' || c == '#';
}

/// Whether one of these folders stands in an address, with something below it.
bool leadsBelowFolder(const std::string &address, const WordSet &folders)
{
    bool folder = false;
    bool below = false;
    forEachWord(address, partsSubjectPath, [&](std::string_view part) {
        below = below || folder;
        folder = folders.contains(part);
    });
    return below;
}

/// The link's, and those of the two elements around it: a list marks itself, or its items.
bool saysOf(const XmlElement &link, const WordSet &words)
{
    xmlNode *node = link.node();
    for (int level = 0; level < 3 && node != nullptr && node->type == XML_ELEMENT_NODE; ++level) {
        if (hasWord(XmlElement(node), words))
            return true;
        node = node->parent;
    }
    return false;
}

bool holdsMainHeading(const xmlNode *top)
{
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE && XmlElement(node).name() == "h1")
            return true;
    }
    return false;
}

/// Neither in a menu nor in an article beside the one that the page is for.
bool isBesideWork(const XmlElement &link, bool severalArticles)
{
    for (xmlNode *node = link.node(); node != nullptr && node->type == XML_ELEMENT_NODE;
         node = node->parent) {
        const XmlElement element(node);
        if (isFurniture(element))
            return false;
        if (severalArticles && element.name() == "article")
            return holdsMainHeading(node);
    }
    return true;
}

/// The element that holds a link and those beside it.
xmlNode *listAround(const XmlElement &link)
{
    static const WordSet groups{"ul", "ol", "dl", "p", "div", "header", "section", "td"};
    xmlNode *node = link.node()->parent;
    while (node->parent != nullptr && node->parent->type == XML_ELEMENT_NODE &&
           !groups.contains(reinterpret_cast<const char *>(node->name)))
        node = node->parent;
    return node;
}

class SubjectLinks {
public:
    explicit SubjectLinks(const HtmlDocument &page) : m_several(page.elements("article").size() > 1)
    {
        for (const XmlElement &link : page.elements("a"))
            look(link);
    }

    void tell(PageFacts &facts) const
    {
        for (const auto &[kind, group] : m_groups) {
            if (group.labels.size() > MostSubjectLinks)
                continue;
            for (const std::string &label : group.labels)
                facts.add(Vocabulary::Html, kind.starts_with("region") ? "places" : "subjects",
                          label, kind);
        }
    }

private:
    struct Group {
        const xmlNode *place = nullptr; ///< of the first link
        std::vector<std::string> labels;
    };

    static std::string kindOf(const XmlElement &link)
    {
        static const WordSet relations{"tag", "category"};
        const std::string address = link.attribute("href");
        if (leadsBelowFolder(address, RegionFolders) || saysOf(link, RegionFolders))
            return "region link";
        if (relations.containsOneOf(link.plainAttribute("rel"), isSpace))
            return "rel=tag";
        const bool subject =
            leadsBelowFolder(address, SubjectFolders) || saysOf(link, SubjectFolders);
        return subject ? "theme link" : std::string();
    }

    void look(const XmlElement &link)
    {
        const std::string kind = kindOf(link);
        if (kind.empty() || !isBesideWork(link, m_several))
            return;
        const std::string label = link.text();
        xmlNode *const place = listAround(link);
        Group &group = m_groups[kind];
        if (group.place == nullptr && XmlElement(place).text().size() <= LongestSubjectList)
            group.place = place;
        if (group.place == place && !label.empty() && label.size() <= LongestSubject)
            group.labels.push_back(label);
    }

    bool m_several;
    std::map<std::string, Group> m_groups;
};

} // namespace

void readSubjectLinks(const HtmlDocument &page, PageFacts &facts)
{
    SubjectLinks(page).tell(facts);
}

} // namespace lutrin::exchange
