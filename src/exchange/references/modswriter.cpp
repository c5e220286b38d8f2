// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/modswriter.h"

#include "citation/item/documentitem.h"
#include "citation/item/item.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "exchange/references/worktypes.h"
#include "exchange/writing/subjectwords.h"
#include "exchange/writing/writtentext.h"
#include "exchange/xml/xmltext.h"

namespace lutrin::exchange {

namespace {

using Attributes = XmlText::Attributes;

void writeTitle(XmlText &xml, const std::string &title, const Attributes &attributes = {})
{
    if (title.empty())
        return;
    xml.open("titleInfo", attributes);
    xml.element("title", title);
    xml.close();
}

/// `role` is a MARC relator code.
void writeName(XmlText &xml, const corpus::Name &name, const char *role)
{
    const bool institution = !name.literal.empty();
    xml.open("name", {{"type", institution ? "corporate" : "personal"}});
    if (institution) {
        xml.element("namePart", name.literal);
    } else {
        xml.element("namePart", name.given, {{"type", "given"}});
        xml.element("namePart", familyWithParticle(name), {{"type", "family"}});
    }
    xml.open("role");
    xml.element("roleTerm", role, {{"authority", "marcrelator"}, {"type", "code"}});
    xml.close();
    xml.close();
}

void writeNames(XmlText &xml, const std::vector<corpus::Name> &names, const char *role)
{
    for (const corpus::Name &name : names)
        writeName(xml, name, role);
}

/// Of a work that stands alone, the work's; else the whole's that it is a part of.
void writeOrigin(XmlText &xml, const corpus::Document &document, bool withDate)
{
    const std::string date = withDate ? corpus::toString(document.date) : std::string();
    const std::string captured = withDate ? corpus::toString(document.accessed) : std::string();
    const bool edition = !document.edition.empty() && withDate == document.container.empty();
    if (document.publisherPlace.empty() && document.publisher.empty() && date.empty() &&
        captured.empty() && !edition)
        return;
    xml.open("originInfo");
    if (!document.publisherPlace.empty()) {
        xml.open("place");
        xml.element("placeTerm", document.publisherPlace, {{"type", "text"}});
        xml.close();
    }
    xml.element("publisher", document.publisher);
    xml.element("dateIssued", date, {{"encoding", "w3cdtf"}});
    xml.element("dateCaptured", captured, {{"encoding", "w3cdtf"}});
    if (edition)
        xml.element("edition", document.edition);
    xml.close();
}

void writeDetail(XmlText &xml, const char *type, const std::string &number)
{
    if (number.empty())
        return;
    xml.open("detail", {{"type", type}});
    xml.element("number", number);
    xml.close();
}

/// The part of a whole that the document is: volume, issue, and its pages there.
void writePart(XmlText &xml, const corpus::Document &document, const PageEnds &pages)
{
    if (document.volume.empty() && document.issue.empty() && pages.first.empty())
        return;
    xml.open("part");
    writeDetail(xml, "volume", document.volume);
    writeDetail(xml, "issue", document.issue);
    if (!pages.first.empty()) {
        xml.open("extent", {{"unit", "pages"}});
        xml.element("start", pages.first);
        xml.element("end", pages.last);
        xml.close();
    }
    xml.close();
}

/// « 3 vol. »; words as they are
std::string volumesText(const std::string &volumes)
{
    const bool count = volumes.find_first_not_of("0123456789") == std::string::npos;
    return volumes.empty() || !count ? volumes : volumes + " vol.";
}

/// How many pages and volumes there are.
void writeExtents(XmlText &xml, const std::string &pages, const std::string &volumes)
{
    if (pages.empty() && volumes.empty())
        return;
    xml.open("physicalDescription");
    xml.element("extent", pages);
    xml.element("extent", volumesText(volumes));
    xml.close();
}

void writeHost(XmlText &xml, const corpus::Document &document)
{
    if (document.container.empty())
        return;
    xml.open("relatedItem", {{"type", "host"}});
    writeTitle(xml, document.container);
    writeNames(xml, document.editors, "edt");
    writeOrigin(xml, document, false);
    writeExtents(xml, {}, document.numberOfVolumes);
    xml.element("identifier", document.issn, {{"type", "issn"}});
    writePart(xml, document, pageEnds(document.pages));
    xml.close();
}

void writeSeries(XmlText &xml, const corpus::Document &document)
{
    if (document.series.empty())
        return;
    xml.open("relatedItem", {{"type", "series"}});
    xml.open("titleInfo");
    xml.element("title", document.series);
    xml.element("partNumber", document.number);
    xml.close();
    xml.close();
}

void writeVersions(XmlText &xml, const corpus::Document &document)
{
    for (const corpus::LanguageVersion &version : document.versions) {
        xml.open("relatedItem", {{"type", "otherVersion"}});
        writeTitle(xml, version.title);
        xml.open("language");
        xml.element("languageTerm", version.language, {{"authority", "rfc3066"}, {"type", "code"}});
        xml.close();
        if (!version.url.empty()) {
            xml.open("location");
            xml.element("url", version.url);
            xml.close();
        }
        xml.close();
    }
}

void writeSubjects(XmlText &xml, const corpus::Document &document)
{
    for (const std::string &keyword : subjectWords(document)) {
        xml.open("subject");
        xml.element("topic", keyword);
        xml.close();
    }
}

void writeIdentifiers(XmlText &xml, const corpus::Document &document)
{
    xml.element("identifier", document.isbn, {{"type", "isbn"}});
    if (document.container.empty())
        xml.element("identifier", document.issn, {{"type", "issn"}});
    xml.element("identifier", document.doi, {{"type", "doi"}});
    xml.element("identifier", document.id, {{"type", "local"}});
    xml.element("identifier", document.citationKey, {{"type", "citekey"}});
    if (document.series.empty())
        xml.element("identifier", document.number, {{"type", "report number"}});
    for (const auto &[address, name] :
         {std::pair(&document.url, "object in context"), std::pair(&document.pdf, "raw object")}) {
        if (address->empty())
            continue;
        xml.open("location");
        xml.element("url", *address, {{"access", name}});
        xml.close();
    }
}

void writeMods(XmlText &xml, const corpus::Document &document)
{
    const WorkType &type = workTypeOf(citation::itemFromDocument(document).type, document.type);
    xml.open("mods", {{"version", "3.7"}});
    writeTitle(xml, document.title);
    for (const std::string &title : document.alternateTitles)
        writeTitle(xml, title, {{"type", "alternative"}});
    writeNames(xml, document.authors, "aut");
    if (document.container.empty())
        writeNames(xml, document.editors, "edt");
    writeNames(xml, document.translators, "trl");
    xml.element("typeOfResource", "text");
    xml.element("genre", std::string(type.mods), {{"authority", "marcgt"}});
    xml.element("genre", document.genre);
    writeOrigin(xml, document, true);
    if (!document.language.empty()) {
        xml.open("language");
        xml.element("languageTerm", document.language,
                    {{"authority", "rfc3066"}, {"type", "code"}});
        xml.close();
    }
    if (document.container.empty())
        writeExtents(xml, document.pages, document.numberOfVolumes);
    xml.element("abstract", document.summary);
    for (const std::string &line : noteLines(document.note))
        xml.element("note", line);
    writeSubjects(xml, document);
    writeHost(xml, document);
    if (document.container.empty())
        writePart(xml, document, {});
    writeSeries(xml, document);
    writeVersions(xml, document);
    writeIdentifiers(xml, document);
    xml.element("accessCondition", document.rights);
    xml.close();
}

} // namespace

std::string ModsWriter::begin()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<modsCollection xmlns=\"http://www.loc.gov/mods/v3\">\n";
}

std::string ModsWriter::record(const corpus::Document &document)
{
    XmlText xml;
    writeMods(xml, document);
    return xml.taken() + "\n";
}

std::string ModsWriter::end()
{
    return "</modsCollection>\n";
}

} // namespace lutrin::exchange
