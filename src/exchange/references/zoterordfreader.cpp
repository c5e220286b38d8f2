// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/zoterordfreader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/linkedfiles.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "exchange/xml/xmldocument.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr const char *RdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// An attribute of the RDF namespace: `rdf:about`, `rdf:resource`.
std::string rdf(const XmlElement &element, const char *name)
{
    xmlChar *value = xmlGetNsProp(element.node(), reinterpret_cast<const xmlChar *>(name),
                                  reinterpret_cast<const xmlChar *>(RdfNamespace));
    if (value == nullptr)
        return {};
    std::string text = reinterpret_cast<const char *>(value);
    xmlFree(value);
    return text;
}

struct Simple {
    std::string_view element;
    std::string_view key;
};

constexpr std::array<Simple, 15> Simples{{
    {"title", "title"},
    {"abstract", "summary"},
    {"date", "date"},
    {"dateSubmitted", "accessed"}, // Zotero's name for the day of access
    {"edition", "edition"},
    {"pages", "pages"},
    {"numPages", "pages"},
    {"volume", "volume"},
    {"numberOfVolumes", "numberOfVolumes"},
    {"language", "language"},
    {"rights", "rights"},
    {"type", "genre"},
    {"reportType", "genre"},
    {"reportNumber", "number"},
    {"seriesNumber", "number"},
}};

constexpr int DeepestCollection = 20; ///< a circle of collections goes no further

class RdfReader {
public:
    explicit RdfReader(const XmlElement &root) : m_root(root)
    {
        for (const XmlElement &element : root.children()) {
            if (const std::string about = rdf(element, "about"); !about.empty())
                m_about.emplace(about, element);
        }
        for (const XmlElement &element : root.children("Collection"))
            readCollection(element);
        for (const XmlElement &element : root.children())
            for (const XmlElement &memo : element.children("isReferencedBy"))
                m_memos.insert(rdf(memo, "resource"));
        for (const auto &[about, collection] : m_collections)
            for (const std::string &part : collection.parts)
                if (!m_collections.contains(part))
                    m_folders[part].push_back(pathOf(about));
    }

    Reading read()
    {
        for (const XmlElement &element : m_root.children()) {
            if (isItem(element))
                readItem(element);
        }
        tellLeftOut(m_reading);
        return std::move(m_reading);
    }

private:
    struct Collection {
        std::string title;
        std::vector<std::string> parts; ///< items, and collections within it
    };

    void readCollection(const XmlElement &element)
    {
        const std::string about = rdf(element, "about");
        Collection &collection = m_collections[about];
        collection.title = element.textAt({"title"});
        for (const XmlElement &part : element.children("hasPart")) {
            collection.parts.push_back(rdf(part, "resource"));
            m_parents.emplace(collection.parts.back(), about);
        }
    }

    /// « Climat / Lectures »: folders lie side by side, and two may have the same name.
    [[nodiscard]] std::string pathOf(const std::string &about) const
    {
        std::string path = m_collections.at(about).title;
        auto parent = m_parents.find(about);
        for (int depth = 0; parent != m_parents.end() && depth < DeepestCollection; ++depth) {
            const std::string &title = m_collections.at(parent->second).title;
            path.insert(0, title.empty() ? title : title + " / ");
            parent = m_parents.find(parent->second);
        }
        return path;
    }

    /// Items have a type of Zotero's; journals, collections and the like stand beside them.
    bool isItem(const XmlElement &element)
    {
        const std::string type = element.textAt({"itemType"});
        const std::string_view name = element.name();
        const bool attachment = name == "Attachment" || type == "attachment";
        const bool note = name == "Memo" || type == "note";
        const bool alone = note && !m_memos.contains(rdf(element, "about"));
        if (alone || (attachment && !isPdf(element) && !isPage(element)))
            ++m_reading.leftOut[alone ? "note" : "attachment"];
        return !type.empty() && !attachment && !note;
    }

    void readItem(const XmlElement &item)
    {
        Found found{.line = item.line()};
        const std::string type = item.textAt({"itemType"});
        take(found, "type", typeFromZotero(type), "Zotero itemType");
        for (const XmlElement &element : item.children())
            readElement(found, element);
        std::vector<std::string> &folders = found.document.collections;
        for (const std::string &folder : m_folders[rdf(item, "about")])
            if (!folder.empty() && std::ranges::find(folders, folder) == folders.end())
                folders.push_back(folder);
        if (found.document.title.empty())
            m_reading.remark(Grade::Failure, Cause::Invalid, found.line, "an item without title");
        else
            m_reading.documents.push_back(std::move(found));
    }

    void readElement(Found &found, const XmlElement &element)
    {
        const std::string_view name = element.name();
        if (!fieldOfRole(name).empty())
            readPersons(found, element, name);
        else if (name == "publisher")
            readPublisher(found, element);
        else if (name == "isPartOf")
            readContainer(found, element);
        else if (name == "identifier")
            readIdentifier(found, element);
        else if (name == "subject")
            take(found, "keywords", element.text(), "Zotero subject");
        else if (name == "link")
            readLink(found, element);
        else if (name == "isReferencedBy")
            readMemo(found, element);
        else if (name == "description" && takeExtra(found, element.text()))
            return;
        else if (name == "number")
            take(found, found.document.type == "article" ? "issue" : "number", element.text(),
                 "Zotero number");
        else
            readSimple(found, element, name);
    }

    static bool isPdf(const XmlElement &attachment)
    {
        return attachment.textAt({"type"}) == "application/pdf" && !pathOf(attachment).empty();
    }

    /// A page that was saved with its item.
    static bool isPage(const XmlElement &attachment)
    {
        return attachment.textAt({"type"}) == "text/html" && !pathOf(attachment).empty();
    }

    static std::string pathOf(const XmlElement &attachment)
    {
        const auto resource = attachment.child("resource");
        return resource ? rdf(*resource, "resource") : std::string();
    }

    /// The first PDF is the item's, and the first page its snapshot, as far as they can be read;
    /// where they lie is for whoever knows the file's folder.
    void readLink(Found &found, const XmlElement &link)
    {
        const auto attachment = m_about.find(rdf(link, "resource"));
        if (attachment == m_about.end())
            return;
        const bool pdf = isPdf(attachment->second);
        if (pdf || isPage(attachment->second))
            noteLinkedFile(found, pathOf(attachment->second), !pdf, "Zotero link");
    }

    /// Whether the lines that Zotero has for what it has no field of its own for say anything.
    static bool takeExtra(Found &found, const std::string &text)
    {
        constexpr std::string_view keyLabel = "Citation Key:";
        const bool doi = text.find("DOI:") != std::string::npos;
        if (doi)
            take(found, "doi", text, "Zotero extra");
        const std::size_t label = text.find(keyLabel);
        if (label == std::string::npos)
            return doi || takeNote(found, text, "Zotero extra");
        const std::string rest = collapsed(std::string_view(text).substr(label + keyLabel.size()));
        take(found, "citationKey", rest.substr(0, rest.find(' ')), "Zotero extra");
        return true;
    }

    /// A note of the item's, which stands elsewhere in the file.
    void readMemo(Found &found, const XmlElement &element)
    {
        const auto memo = m_about.find(rdf(element, "resource"));
        const auto value = memo == m_about.end() ? std::nullopt : memo->second.child("value");
        if (value)
            takeNote(found, value->content(), "Zotero note");
    }

    void readSimple(Found &found, const XmlElement &element, std::string_view name)
    {
        static const std::set<std::string_view> silent{"itemType", "libraryCatalog"};
        const auto simple = std::ranges::find(Simples, name, &Simple::element);
        if (simple != Simples.end())
            take(found, simple->key, element.text(), "Zotero " + std::string(name));
        else if (!silent.contains(name))
            ++m_reading.leftOut[std::string(name)];
    }

    /// A name in one field is a body's.
    static std::vector<corpus::Name> personsOf(const XmlElement &element)
    {
        std::vector<corpus::Name> persons;
        const auto list = element.child("Seq");
        for (const XmlElement &entry : list ? list->children("li") : std::vector<XmlElement>{}) {
            const auto person = entry.child("Person");
            if (!person)
                continue;
            std::string given = person->textAt({"givenName"});
            if (given.empty())
                given = person->textAt({"givenname"});
            const std::string surname = person->textAt({"surname"});
            persons.push_back(given.empty() ? corpus::Name{.literal = surname}
                                            : invertedName(surname + ", " + given));
        }
        return persons;
    }

    static void readPersons(Found &found, const XmlElement &element, std::string_view name)
    {
        takeNames(found, fieldOfRole(name), personsOf(element), "Zotero " + std::string(name));
    }

    /// The elements of the three roles that a document has are called as its fields are. Those to
    /// whom a film, a talk or a map is due have elements of their own.
    static std::string_view fieldOfRole(std::string_view name)
    {
        constexpr std::array<std::string_view, 10> makers{
            "directors", "podcasters", "presenters",   "programmers", "cartographers",
            "inventors", "artists",    "interviewees", "performers",  "composers"};
        if (name == "authors" || name == "editors" || name == "translators")
            return name;
        return std::ranges::find(makers, name) != makers.end() ? "authors" : std::string_view();
    }

    static void readPublisher(Found &found, const XmlElement &element)
    {
        const auto body = element.child("Organization");
        take(found, "publisher", body ? body->textAt({"name"}) : element.text(),
             "Zotero publisher");
        if (body)
            take(found, "publisherPlace", body->textAt({"adr", "Address", "locality"}),
                 "Zotero publisher");
    }

    /// A journal, book or series: in place, or elsewhere in the file under its address.
    void readContainer(Found &found, const XmlElement &element)
    {
        auto children = element.children();
        if (const auto other = m_about.find(rdf(element, "resource")); other != m_about.end())
            children.push_back(other->second);
        for (const XmlElement &whole : children) {
            const bool series = whole.name() == "Series";
            take(found, series ? "series" : "container", whole.textAt({"title"}),
                 "Zotero isPartOf");
            take(found, "volume", whole.textAt({"volume"}), "Zotero isPartOf");
            take(found, series ? "number" : "issue", whole.textAt({"number"}), "Zotero isPartOf");
            for (const XmlElement &part : whole.children()) {
                if (part.name() == "identifier")
                    readIdentifier(found, part);
                else if (part.name() == "isPartOf")
                    readContainer(found, part);
            }
        }
    }

    static void readIdentifier(Found &found, const XmlElement &element)
    {
        const std::string text = element.text();
        if (text.starts_with("ISSN"))
            take(found, "issn", text, "Zotero identifier");
        else if (text.starts_with("ISBN"))
            take(found, "isbn", text, "Zotero identifier");
        else if (text.starts_with("DOI"))
            take(found, "doi", text, "Zotero identifier");
        else
            take(found, "url", text, "Zotero identifier");
    }

    XmlElement m_root;
    Reading m_reading;
    std::map<std::string, XmlElement> m_about;
    std::set<std::string> m_memos; ///< by what they are called, the notes that items have
    std::map<std::string, Collection> m_collections; ///< by what they are called in the file
    std::map<std::string, std::string> m_parents;    ///< of each, the collection that it is in
    std::map<std::string, std::vector<std::string>> m_folders; ///< of each item, by their paths
};

} // namespace

Result<Reading> readZoteroRdf(std::string_view text)
{
    const auto document = XmlDocument::parseForeign(text);
    if (!document)
        return failure(document.error());
    return RdfReader(document->root()).read();
}

} // namespace lutrin::exchange
