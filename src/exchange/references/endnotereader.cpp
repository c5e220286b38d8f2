// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/endnotereader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/endnotefields.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "exchange/xml/xmldocument.h"
#include "text/characters.h"

#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>
#include <memory>

namespace lutrin::exchange {

namespace {

struct Place {
    std::array<std::string_view, 2> path; ///< the second may be empty
    std::string_view key;
};

constexpr std::array<Place, 21> Places{{
    {{"titles", "title"}, "title"},
    {{"titles", "tertiary-title"}, "series"},
    {{"titles", "translated-title"}, "alternateTitles"},
    {{"titles", "short-title"}, "alternateTitles"},
    {{"abstract", ""}, "summary"},
    {{"language", ""}, "language"},
    {{"publisher", ""}, "publisher"},
    {{"pub-location", ""}, "publisherPlace"},
    {{"edition", ""}, "edition"},
    {{"access-date", ""}, "accessed"},
    {{"issue", ""}, "issue"},
    {{"num-vols", ""}, "numberOfVolumes"},
    {{"pages", ""}, "pages"},
    {{"electronic-resource-num", ""}, "doi"},
    {{"work-type", ""}, "genre"},
    {{"isbn", ""}, "isbn"},
    {{"isbn", ""}, "issn"},
    {{"issn", ""}, "issn"},
    {{"access-rights", ""}, "rights"},
    {{"num-pages", ""}, "pages"},
    {{"label", ""}, "citationKey"},
}};

/// A text of runs, of which each says how it looks, with CSL's markup for those that are slanted.
std::string styledText(const XmlElement &record, std::string_view outer, std::string_view inner)
{
    const auto group = record.child(outer);
    const auto element = group ? group->child(inner) : std::nullopt;
    std::string text;
    for (xmlNode *node = element ? element->node()->children : nullptr; node != nullptr;
         node = node->next) {
        const bool slanted = node->type == XML_ELEMENT_NODE &&
                             XmlElement(node).attribute("face").find("italic") != std::string::npos;
        const std::unique_ptr<xmlChar, void (*)(void *)> content(xmlNodeGetContent(node), xmlFree);
        if (content != nullptr)
            text.append(slanted ? "<i>" : "")
                .append(reinterpret_cast<const char *>(content.get()))
                .append(slanted ? "</i>" : "");
    }
    return text;
}

std::string textAt(const XmlElement &record, const Place &place)
{
    if (place.path[1].empty())
        return record.textAt({place.path[0]});
    return place.path[0] == "titles" ? styledText(record, place.path[0], place.path[1])
                                     : record.textAt({place.path[0], place.path[1]});
}

/// All elements of this name at a path of two.
std::vector<XmlElement> all(const XmlElement &record, std::string_view outer,
                            std::string_view inner, std::string_view name)
{
    const auto first = record.child(outer);
    const auto second = first ? first->child(inner) : std::nullopt;
    return second ? second->children(name) : std::vector<XmlElement>();
}

bool isOfEndnoteType(const XmlElement &record, std::string_view name)
{
    const auto type = record.child("ref-type");
    return type && text::lowerCase(type->attribute("name")) == name;
}

/// Volume and number, or when a web page was consulted.
void takeEndnoteNumbers(Found &found, const XmlElement &record)
{
    const std::string volume = record.textAt({"volume"});
    const std::string number = record.textAt({"number"});
    if (isOfEndnoteType(record, "web page")) {
        takeEndnoteAccess(found, number, volume, "EndNote number");
        return;
    }
    take(found, "volume", volume, "EndNote volume");
    takeEndnoteNumber(found, number, "EndNote number");
}

/// The title of a conference's proceedings, whose second title is the conference's name.
std::string proceedings(const XmlElement &record)
{
    return isOfEndnoteType(record, "conference proceedings") ? record.textAt({"custom3"})
                                                             : std::string();
}

void takeContainer(Found &found, const XmlElement &record)
{
    take(found, "container", record.textAt({"periodical", "full-title"}), "EndNote periodical");
    if (isOfEndnoteType(record,
                        "conference proceedings")) // their second title is the conference's name
        take(found, "container", record.textAt({"custom3"}), "EndNote custom3");
    takeSecondaryTitle(found, record.textAt({"titles", "secondary-title"}),
                       "EndNote secondary-title");
}

/// The year, or the day and month that stand beside it.
void takeDate(Found &found, const XmlElement &record)
{
    if (const auto dates = record.child("dates"))
        takeEndnoteDate(found, dates->textAt({"pub-dates", "date"}), dates->textAt({"year"}),
                        "EndNote pub-dates", "EndNote year");
}

/// An address within EndNote's own library, which nobody else can follow.
bool isOfEndnote(const std::string &address)
{
    return address.starts_with("internal-pdf:");
}

Found documentOf(const XmlElement &record)
{
    Found found{.line = record.line()};
    if (const auto type = record.child("ref-type"))
        take(found, "type", typeFromEndnote(type->attribute("name")), "EndNote ref-type");
    for (const Place &place : Places)
        take(found, place.key, textAt(record, place),
             "EndNote " + std::string(place.path[1].empty() ? place.path[0] : place.path[1]));
    takeContainer(found, record);
    takeDate(found, record);
    takeEndnoteNumbers(found, record);
    for (const char *name : {"notes", "research-notes"}) {
        if (const auto note = record.child(name))
            takeNote(found, note->content(), std::string("EndNote ") + name);
    }
    if (const auto keywords = record.child("keywords")) {
        for (const XmlElement &keyword : keywords->children("keyword"))
            take(found, "keywords", keyword.text(), "EndNote keyword");
    }
    for (const XmlElement &url : all(record, "urls", "related-urls", "url"))
        take(found, "url", url.text(), "EndNote related-urls");
    for (const XmlElement &url : all(record, "urls", "web-urls", "url"))
        take(found, "url", url.text(), "EndNote web-urls");
    for (const XmlElement &url : all(record, "urls", "pdf-urls", "url")) {
        if (!isOfEndnote(url.text()))
            take(found, "pdf", url.text(), "EndNote pdf-urls");
    }
    return found;
}

void countLeftOut(const Found &found, const XmlElement &record, std::map<std::string, int> &leftOut)
{
    for (const char *name : {"custom1", "custom2", "call-num", "accession-num", "section"}) {
        if (!record.textAt({name}).empty())
            ++leftOut[name];
    }
    if (found.document.citationKey.empty() && !record.textAt({"label"}).empty())
        ++leftOut["label"];
    const std::string second = collapsed(record.textAt({"titles", "secondary-title"}));
    if (isDepartment(found, second) || (!second.empty() && !proceedings(record).empty()))
        ++leftOut["secondary-title"];
    for (const XmlElement &url : all(record, "urls", "pdf-urls", "url")) {
        if (isOfEndnote(url.text()))
            ++leftOut["pdf-urls"];
    }
}

/// The names of each role go where those of the work's type do. A work that would be left without
/// anybody has those of the second role as its editors, as databases write books.
void takePeople(Found &found, const XmlElement &record, std::map<std::string, int> &leftOut)
{
    const auto type = record.child("ref-type");
    const auto take = [&](const char *group, std::string_view key) {
        std::vector<corpus::Name> names;
        for (const XmlElement &author : all(record, "contributors", group, "author"))
            std::ranges::move(recordedNames(author.text()), std::back_inserter(names));
        if (key.empty() && !names.empty())
            ++leftOut[group];
        else
            takeNames(found, key, std::move(names), std::string("EndNote ") + group);
    };
    const EndnoteRoles roles = endnoteRoles(type ? type->attribute("name") : std::string());
    take("authors", roles.authors);
    take("tertiary-authors", roles.tertiary);
    take("subsidiary-authors", roles.subsidiary);
    const bool nobody = corpus::principalNames(found.document).empty();
    take("secondary-authors", nobody ? "editors" : roles.secondary);
}

} // namespace

Result<Reading> readEndnote(std::string_view text)
{
    const auto document = XmlDocument::parseForeign(text);
    if (!document)
        return failure(document.error());
    const XmlElement root = document->root();
    const auto records = root.name() == "records" ? std::optional(root) : root.child("records");
    if (!records)
        return failure({.cause = Cause::Foreign, .detail = "no records"});
    Reading reading;
    for (const XmlElement &record : records->children("record")) {
        Found found = documentOf(record);
        takePeople(found, record, reading.leftOut);
        countLeftOut(found, record, reading.leftOut);
        if (found.document.title.empty())
            reading.remark(Grade::Failure, Cause::Invalid, found.line, "a record without title");
        else
            reading.documents.push_back(std::move(found));
    }
    tellLeftOut(reading);
    return reading;
}

} // namespace lutrin::exchange
