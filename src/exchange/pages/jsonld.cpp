// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/publicationtype.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/identifiers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace lutrin::exchange {

namespace {

using Json = nlohmann::json;

constexpr int DeepestNode = 16;
constexpr auto Schema = Vocabulary::SchemaOrg;

/// Several systems write HTML's entities into JSON, where they mean nothing: « O&#039;Brien ».
std::string jsonString(const Json &value)
{
    return textFromHtml(value.get<std::string>());
}

std::string jsonText(const Json &value)
{
    if (value.is_string())
        return jsonString(value);
    if (value.is_number())
        return value.dump();
    if (value.is_array() && !value.empty())
        return value.front().is_array() ? std::string() : jsonText(value.front());
    if (value.is_object()) {
        for (const char *key : {"@value", "name", "url", "@id"}) {
            const auto found = value.find(key);
            if (found != value.end() && found->is_string())
                return jsonString(*found);
        }
    }
    return {};
}

/// A script without what old systems wrap around it, lest other readers take it for markup.
std::string unwrapped(std::string script)
{
    for (const std::string_view mark :
         {"//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "//]]>", "/*]]>*/", "]]>", "<!--", "-->"}) {
        const std::size_t at = script.find(mark);
        if (at == 0 || (at != std::string::npos && at + mark.size() == script.size()))
            script.erase(at, mark.size());
    }
    return script;
}

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::string() : jsonText(*found);
}

std::vector<Json> listAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return {};
    if (found->is_array())
        return {found->begin(), found->end()};
    return {*found};
}

/// One page's nodes of JSON-LD, some of which refer to others.
class Graph {
public:
    explicit Graph(PageFacts &facts) : m_facts(facts) {}

    void add(const Json &value, int depth = 0)
    {
        if (depth > DeepestNode)
            return;
        if (value.is_array()) {
            for (const Json &entry : value)
                add(entry, depth + 1);
        } else if (value.is_object()) {
            if (const auto graph = value.find("@graph"); graph != value.end())
                add(*graph, depth + 1);
            if (const std::string id = textAt(value, "@id"); !id.empty())
                m_byId.emplace(id, value);
            if (const auto main = value.find("mainEntity"); main != value.end())
                add(*main, depth + 1);
            m_nodes.push_back(value);
        }
    }

    /// The node that is the page's work, or else those that are a page. `title` is the page's.
    void read(const std::string &title)
    {
        m_title = title;
        if (const Json *work = workOf(title)) {
            readWork(*work);
            return;
        }
        for (const Json &node : m_nodes) {
            const std::string type = textAt(node, "@type");
            if (type.ends_with("WebPage") || type == "ItemPage" || type == "CreativeWork")
                readWork(node);
        }
    }

private:
    /// Pages describe the works that they lead to as well: of several the one that has the page's
    /// address, else its title, else the first.
    const Json *workOf(const std::string &title) const
    {
        std::vector<const Json *> works;
        for (const Json &node : m_nodes) {
            if (!typeOf(node).empty())
                works.push_back(&node);
        }
        const auto here =
            std::ranges::find_if(works, [&](const Json *work) { return standsHere(*work); });
        if (here != works.end())
            return *here;
        const auto headed = std::ranges::find_if(works, [&](const Json *work) {
            const std::string headline =
                collapsed(textAt(*work, work->contains("headline") ? "headline" : "name"));
            return !headline.empty() && title.find(headline) != std::string::npos;
        });
        return headed != works.end() ? *headed : works.empty() ? nullptr : works.front();
    }

    static std::string bareAddress(std::string address)
    {
        address.resize(std::min(address.find('#'), address.size()));
        while (address.ends_with('/'))
            address.pop_back();
        return address;
    }

    bool standsHere(const Json &work) const
    {
        return std::ranges::any_of(
            std::array{"url", "mainEntityOfPage", "@id"}, [&](const char *key) {
                const std::string address = bareAddress(textAt(work, key));
                return !address.empty() &&
                       (address == bareAddress(m_facts.claimed(Vocabulary::Html, "url")) ||
                        address == bareAddress(m_facts.claimed(Vocabulary::OpenGraph, "url")));
            });
    }

    static std::string typeOf(const Json &node)
    {
        for (const Json &type : listAt(node, "@type")) {
            const std::string word = jsonText(type);
            const std::size_t slash = word.rfind('/');
            const std::string name =
                typeFromSchemaOrg(slash == std::string::npos ? word : word.substr(slash + 1));
            if (!name.empty())
                return name;
        }
        return {};
    }

    const Json &followed(const Json &node) const
    {
        if (!node.is_object() || node.size() > 2 || !node.contains("@id"))
            return node;
        const auto found = m_byId.find(textAt(node, "@id"));
        return found == m_byId.end() ? node : found->second;
    }

    void add(std::string_view key, const std::string &value, const char *property)
    {
        m_facts.add(Schema, key, value, std::string("schema.org ") + property);
    }

    /// Wikis have what a page is about as its headline, and its title as the name.
    [[nodiscard]] std::array<const char *, 2> titleKeys(const Json &work) const
    {
        const auto shown = [&](const char *key) {
            const std::string text = collapsed(textAt(work, key));
            return !text.empty() && m_title.find(text) != std::string::npos;
        };
        const bool named = shown("name") && !shown("headline");
        return named ? std::array{"name", "headline"} : std::array{"headline", "name"};
    }

    void readWork(const Json &work)
    {
        // A genre may be a subject, too.
        if (const std::string genre = textAt(work, "genre"); isKindOfWork(genre))
            addKind(m_facts, Schema, genre, "schema.org genre");
        add("type", typeOf(work), "@type");
        for (const char *name : titleKeys(work))
            add("title", textAt(work, name), name);
        add("alternateTitles", textAt(work, "alternativeHeadline"), "alternativeHeadline");
        for (const char *name : {"author", "creator"})
            readAuthors(work, name);
        readBook(work);
        for (const char *name : {"datePublished", "dateCreated"})
            add("date", textAt(work, name), name);
        add("language", language(work), "inLanguage");
        for (const char *name : {"abstract", "description"})
            add("summary", textAt(work, name), name);
        add("publisher", publisher(work), "publisher");
        readKeywords(work);
        readSubjects(work);
        add("isbn", textAt(work, "isbn"), "isbn");
        add("number", textAt(work, "reportNumber"), "reportNumber");
        add("rights", textAt(work, "license"), "license");
        for (const char *name : {"identifier", "sameAs", "@id"})
            for (const Json &identifier : listAt(work, name))
                add("doi", doiOf(identifier), name);
        for (const char *name : {"url", "mainEntityOfPage"})
            add("url", textAt(work, name), name);
        readPages(work);
        readWhole(work, 0);
        for (const Json &series : listAt(work, "partOfSeries")) // of an episode
            add("container", textAt(followed(series), "name"), "partOfSeries");
    }

    /// What books and their parts have; the editor of an article is a newspaper's.
    void readBook(const Json &work)
    {
        const std::string type = textAt(work, "@type");
        if (type != "Book" && type != "Chapter")
            return;
        for (const auto &[property, key] :
             {std::pair{"editor", "editors"}, std::pair{"translator", "translators"}}) {
            for (const Json &entry : listAt(work, property)) {
                const Json &person = followed(entry);
                const bool plain = !person.is_object();
                add(key, plain ? jsonText(person) : nameOf(person), property);
            }
        }
        add("edition", textAt(work, "bookEdition"), "bookEdition");
    }

    static std::string nameOf(const Json &person)
    {
        const std::string family = textAt(person, "familyName");
        return family.empty() ? textAt(person, "name") : textAt(person, "givenName") + ' ' + family;
    }

    static std::string language(const Json &work)
    {
        const auto found = work.find("inLanguage");
        if (found != work.end() && found->is_object() && found->contains("alternateName"))
            return textAt(*found, "alternateName");
        return textAt(work, "inLanguage");
    }

    std::string publisher(const Json &work) const
    {
        const auto all = listAt(work, "publisher");
        return all.empty() ? std::string() : jsonText(followed(all.front()));
    }

    static std::string doiOf(const Json &identifier)
    {
        return doiIn(identifier.is_object() && identifier.contains("value")
                         ? textAt(identifier, "value")
                         : jsonText(identifier));
    }

    static bool isBody(const std::string &type)
    {
        return type.find("Organization") != std::string::npos || type == "Corporation" ||
               type == "CollegeOrUniversity" || type == "GovernmentOffice";
    }

    void readAuthors(const Json &work, const char *property)
    {
        for (const Json &entry : listAt(work, property)) {
            if (entry.is_array()) { // a list within the list
                readAuthors(Json::object({{property, entry}}), property);
                continue;
            }
            const Json &author = followed(entry);
            const std::string origin = std::string("schema.org ") + property;
            if (!author.is_object()) {
                m_facts.add(Schema, "authors", jsonText(author), origin);
                continue;
            }
            const std::string family = textAt(author, "familyName");
            const std::string type = textAt(author, "@type");
            if (!family.empty())
                m_facts.addInverted(Schema, family + ", " + textAt(author, "givenName"), origin);
            else if (isBody(type))
                m_facts.addBody(Schema, textAt(author, "name"), origin);
            else
                for (const Json &name : listAt(author, "name"))
                    m_facts.add(Schema, "authors", jsonText(name), origin);
        }
    }

    void readKeywords(const Json &work)
    {
        for (const Json &entry : listAt(work, "keywords")) {
            const std::string text = jsonText(entry);
            for (std::size_t at = 0; at <= text.size();) {
                const std::size_t end = std::min(text.find(',', at), text.size());
                add("keywords", text.substr(at, end - at), "keywords");
                at = end + 1;
            }
        }
    }

    /// In words, or as things that have a name.
    void readSubjects(const Json &work)
    {
        constexpr std::pair<const char *, const char *> properties[] = {
            {"about", "subjects"},
            {"articleSection", "subjects"},
            {"spatialCoverage", "places"},
            {"contentLocation", "places"}};
        for (const auto &[property, key] : properties) {
            for (const Json &entry : listAt(work, property))
                add(key, jsonText(followed(entry)), property);
        }
    }

    void readPages(const Json &work)
    {
        const std::string first = textAt(work, "pageStart");
        const std::string last = textAt(work, "pageEnd");
        add("pages", last.empty() || last == first ? first : first + '-' + last, "pageStart");
        add("pages", textAt(work, "pagination"), "pagination");
    }

    /// The issue, volume, periodical, book or series that the work is part of.
    void readWhole(const Json &part, int depth)
    {
        if (depth > 4)
            return;
        for (const Json &entry : listAt(part, "isPartOf")) {
            const Json &whole = followed(entry);
            if (!whole.is_object())
                continue;
            const std::string type = textAt(whole, "@type");
            add("issue", textAt(whole, "issueNumber"), "issueNumber");
            add("volume", textAt(whole, "volumeNumber"), "volumeNumber");
            add("issn", textAt(whole, "issn"), "issn");
            if (type == "BookSeries" || type == "CreativeWorkSeries")
                add("series", textAt(whole, "name"), "isPartOf");
            else if (type == "Periodical" || type == "Book" || type == "Newspaper")
                add("container", textAt(whole, "name"), "isPartOf");
            readWhole(whole, depth + 1);
        }
    }

    PageFacts &m_facts;
    std::string m_title; ///< of the page
    std::vector<Json> m_nodes;
    std::map<std::string, Json> m_byId;
};

} // namespace

void readJsonLd(const HtmlDocument &page, PageFacts &facts, Reading &reading)
{
    Graph graph(facts);
    for (const XmlElement &script : page.elements("script")) {
        if (script.attribute("type") != "application/ld+json")
            continue;
        // Line breaks within strings are common, and collapsed spaces change nothing else.
        const Json value = Json::parse(unwrapped(script.text()), nullptr, false, true);
        if (value.is_discarded())
            reading.remark(Grade::Warning, Cause::Malformed, script.line(),
                           "JSON-LD that is no JSON");
        else
            graph.add(value);
    }
    const auto titles = page.elements("title");
    graph.read(titles.empty() ? std::string() : titles.front().text());
}

} // namespace lutrin::exchange
