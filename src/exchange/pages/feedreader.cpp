// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/feedreader.h"

#include "base/ascii.h"
#include "citation/item/itemtype.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/newsagencies.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/pages/sourceline.h"
#include "exchange/pages/wholeaddress.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "exchange/xml/xmldocument.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <memory>

namespace lutrin::exchange {

namespace {

using citation::ItemType;

void takeNaturalNames(Found &found, const std::string &text, const std::string &origin)
{
    if (isLogin(text))
        return;
    for (corpus::Name &name : naturalNames(withoutAgencies(text))) {
        found.document.authors.push_back(std::move(name));
        found.origins.emplace("authors", origin);
    }
}

/// A post without a title is called by its first words.
void nameEntryByText(Found &found)
{
    if (!found.document.title.empty())
        return;
    const corpus::Document &document = found.document;
    const std::string text = document.body.empty()
                                 ? document.summary
                                 : corpus::plainText(corpus::RichText{document.body.front()});
    take(found, "title", firstWords(text), "first words");
}

/// « Paul Roy » in `paul@port.example (Paul Roy)`; empty where only the address is.
std::string withoutMail(const std::string &author)
{
    if (author.find('@') == std::string::npos)
        return author;
    const std::size_t open = author.find('(');
    return open == std::string::npos || !author.ends_with(')')
               ? std::string()
               : author.substr(open + 1, author.size() - open - 2);
}

/// What a blog's system says below each entry of its feed.
bool isFeedFooter(const corpus::Block &block)
{
    const std::string text = corpus::plainText(corpus::RichText{block});
    const bool said = text.find(" appeared first on ") != std::string::npos ||
                      text.find(" est apparu en premier sur ") != std::string::npos;
    return said && text.size() < 600;
}

/// « … Lire la suite », what leads from a summary to the post.
std::string withoutInvitation(std::string summary)
{
    for (const std::string_view words : {"Lire la suite", "Read more", "Continue reading"}) {
        const std::size_t at = summary.rfind(words);
        constexpr std::size_t longest = 12; // with an arrow or points
        if (at != std::string::npos && at > 0 && summary.size() - at <= words.size() + longest)
            return collapsed(summary.substr(0, at));
    }
    return summary;
}

/// What is heard or seen is told by its file, and a post that has a DOI is an article.
void settleEntryType(corpus::Document &document)
{
    if (document.type.empty())
        document.type = document.doi.empty() ? documentType(ItemType::PostWeblog)
                                             : documentType(ItemType::ArticleJournal);
}

void addEntry(Reading &reading, Found found)
{
    settleEntryType(found.document);
    for (const auto &[key, origin] : found.origins)
        found.document.sources[key] = corpus::Source::Publisher;
    nameEntryByText(found);
    if (found.document.title.empty())
        reading.remark(Grade::Failure, Cause::Invalid, found.line, "an entry without title");
    else
        reading.documents.push_back(std::move(found));
}

/// An address as the element means it (RFC 4287 § 2).
std::string addressAt(const XmlElement &element, const std::string &address)
{
    const std::string base = element.base();
    return isWebAddress(base) && !address.empty() ? wholeAddress(address, base) : address;
}

/// HTML that is escaped, or stands in the feed as XHTML.
std::string markupOf(const XmlElement &element)
{
    if (element.attribute("type") != "xhtml")
        return element.text();
    const std::unique_ptr<xmlBuffer, void (*)(xmlBuffer *)> buffer(xmlBufferCreate(),
                                                                   xmlBufferFree);
    for (xmlNode *node = element.node()->children; node != nullptr; node = node->next)
        xmlNodeDump(buffer.get(), node->doc, node, 0, 0);
    const xmlChar *markup = xmlBufferContent(buffer.get()); // null where memory ran out
    return markup == nullptr ? std::string() : reinterpret_cast<const char *>(markup);
}

/// HTML that is escaped in a feed; a short text without paragraphs is the summary.
void takeHtml(Found &found, const XmlElement &element, bool whole, const std::string &origin)
{
    const std::string base = element.base();
    corpus::RichText body =
        bodyFromHtml(markupOf(element), isWebAddress(base) ? base : std::string());
    if (body.size() > 1 && isFeedFooter(body.back()))
        body.pop_back();
    if (whole && !body.empty()) {
        found.document.body = std::move(body);
        found.origins["body"] = origin;
    } else {
        take(found, "summary", withoutInvitation(corpus::plainText(body)), origin);
    }
}

/// A PDF is the entry's file; what else comes with it tells what it is.
void takeEnclosure(Found &found, const XmlElement &element, const char *place,
                   const std::string &origin)
{
    const std::string type = element.attribute("type");
    if (type == "application/pdf")
        take(found, "pdf", addressAt(element, element.attribute(place)), origin);
    else if (type.starts_with("audio/"))
        take(found, "type", documentType(ItemType::Broadcast), origin);
    else if (type.starts_with("video/"))
        take(found, "type", documentType(ItemType::MotionPicture), origin);
}

/// Journals' feeds say where an article stands, in PRISM's words.
bool takePrism(Found &found, std::string_view name, const std::string &text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> fields{
        {{"publicationName", "container"},
         {"volume", "volume"},
         {"number", "issue"},
         {"issn", "issn"},
         {"doi", "doi"},
         {"publicationDate", "date"}}};
    const auto *const field =
        std::ranges::find(fields, name, [](const auto &f) { return f.first; });
    return field != fields.end() && take(found, field->second, text, "PRISM " + std::string(name));
}

void readRssItem(const XmlElement &channel, const XmlElement &item, Reading &reading)
{
    Found found{.line = item.line()};
    for (const XmlElement &element : item.children()) {
        const std::string_view name = element.name();
        const std::string text = element.text();
        const std::string origin = "RSS " + std::string(name);
        if (name == "title")
            take(found, "title", textFromHtml(text), origin);
        else if (name == "link" || (name == "guid" && element.attribute("isPermaLink") != "false"))
            take(found, "url", addressAt(element, text), origin);
        else if (name == "pubDate" || name == "date")
            take(found, "date", text, origin);
        else if (name == "creator" || name == "author")
            takeNaturalNames(found, withoutMail(text), origin);
        else if (name == "category")
            take(found, "keywords", text, origin);
        else if (name == "enclosure")
            takeEnclosure(found, element, "url", origin);
        else if (name == "description" || name == "encoded")
            takeHtml(found, element, name == "encoded", origin);
        else if (name == "identifier")
            take(found, "doi", text, origin);
        else if (name == "coverage" || name == "spatial")
            noteSubject(found, "places", text, origin);
        else
            takePrism(found, name, text);
    }
    take(found, "container", channel.textAt({"title"}), "RSS channel");
    take(found, "language", languageTag(channel.textAt({"language"})), "RSS language");
    addEntry(reading, std::move(found));
}

void takeAtomLink(Found &found, const XmlElement &link)
{
    const std::string relation = link.attribute("rel");
    if (relation.empty() || relation == "alternate")
        take(found, "url", addressAt(link, link.attribute("href")), "Atom link");
    else if (relation == "enclosure")
        takeEnclosure(found, link, "href", "Atom link");
}

void readAtomEntry(const XmlElement &feed, const XmlElement &entry, Reading &reading)
{
    Found found{.line = entry.line()};
    take(found, "date", entry.textAt({"published"}), "Atom published");
    for (const XmlElement &element : entry.children()) {
        const std::string_view name = element.name();
        const std::string origin = "Atom " + std::string(name);
        if (name == "title" || name == "rights")
            take(found, name, corpus::plainText(bodyFromHtml(element.text())), origin);
        else if (name == "link")
            takeAtomLink(found, element);
        else if (name == "updated")
            take(found, "date", element.text(), origin);
        else if (name == "author")
            takeNaturalNames(found, element.textAt({"name"}), origin);
        else if (name == "category") { // the term may be a code, its label is for people
            take(found, "keywords", element.attribute("term"), origin);
            noteSubject(found, "subjects", element.attribute("label"), origin);
        } else if (name == "summary" || name == "content")
            takeHtml(found, element, name == "content", origin);
        else if (name == "id" && element.text().starts_with("yt:video:"))
            take(found, "type", documentType(ItemType::MotionPicture), origin);
        else if (name == "group" || name == "description") // Media RSS
            take(found, "summary",
                 name == "group" ? element.textAt({"description"}) : element.text(), origin);
    }
    if (found.document.authors.empty()) {
        for (const XmlElement &author : feed.children("author"))
            takeNaturalNames(found, author.textAt({"name"}), "Atom feed author");
    }
    take(found, "container", feed.textAt({"title"}), "Atom feed");
    take(found, "language", languageTag(feed.attribute("xml:lang")), "Atom xml:lang");
    addEntry(reading, std::move(found));
}

/// The file itself, as repositories name it beside the record's page.
bool isPdfAddress(const std::string &text)
{
    return isWebAddress(text) &&
           (text.ends_with("/document") || lowerAscii(text).ends_with(".pdf"));
}

/// What HAL says of each of its records is nothing of the work.
bool isOfTheRepository(std::string_view text)
{
    constexpr std::array<std::string_view, 4> words{"International audience", "National audience",
                                                    "HAL CCSD", "CCSD"};
    return std::ranges::find(words, text) != words.end();
}

/// « [SHS.SCIPO]Humanities and Social Sciences/Political science »: the last name of a code.
std::string keywordIn(const std::string &text)
{
    const std::size_t code = text.starts_with('[') ? text.find(']') : std::string::npos;
    const std::size_t slash = text.rfind('/');
    if (code == std::string::npos)
        return text;
    return text.substr(slash == std::string::npos || slash < code ? code + 1 : slash + 1);
}

/// A record's elements, those in the work's own language before their translations.
std::vector<XmlElement> inOwnLanguageFirst(const XmlElement &core)
{
    std::vector<XmlElement> elements = core.children();
    const std::string language = languageTag(core.textAt({"language"}));
    std::stable_partition(elements.begin(), elements.end(), [&](const XmlElement &element) {
        const std::string own = element.attribute("xml:lang");
        return own.empty() || languageTag(own) == language;
    });
    return elements;
}

/// What Dublin Core calls a work of this type; the words of repositories differ.
void readDublinCore(const XmlElement &record, const XmlElement &core, Reading &reading)
{
    Found found{.line = record.line()};
    for (const XmlElement &element : inOwnLanguageFirst(core)) {
        const std::string_view name = element.name();
        const std::string text = element.text();
        const std::string origin = "oai_dc " + std::string(name);
        if (isOfTheRepository(text))
            continue;
        if (name == "title" && !take(found, "title", text, origin))
            take(found, "alternateTitles", text, origin);
        else if (name == "creator")
            take(found, "authors", text, origin);
        else if (name == "rights" && text.starts_with("info:"))
            continue; // a word for machines
        else if (name == "date" || name == "publisher" || name == "rights")
            take(found, name, text, origin);
        else if (name == "description")
            take(found, "summary", textFromHtml(text), origin);
        else if (name == "subject")
            take(found, "keywords", keywordIn(text), origin);
        else if (name == "language")
            take(found, "language", languageTag(text), origin);
        else if (name == "source")
            takeSource(found, text, origin);
        else if (name == "bibliographicCitation")
            takeSourceLine(found, plainSource(text), origin);
        else if (name == "coverage" || name == "spatial")
            noteSubject(found, "places", text, origin);
        else if (name == "type")
            take(found, "type", typeFromDublinCore(text), origin);
        else if (name == "identifier" && isPdfAddress(text))
            take(found, "pdf", text, origin);
        else if (name == "identifier" || name == "relation")
            for (const char *key : {"doi", "isbn", "issn", "url"})
                take(found, key, text, origin);
    }
    if (found.document.type.empty())
        found.document.type = "document";
    addEntry(reading, std::move(found));
}

void readOaiRecord(const XmlElement &record, Reading &reading)
{
    const auto header = record.child("header");
    if (header && header->attribute("status") == "deleted") {
        reading.remark(Grade::Information, Cause::NotFound, record.line(),
                       "a record that its repository has deleted");
        return;
    }
    const auto metadata = record.child("metadata");
    const auto core = metadata ? metadata->child("dc") : std::nullopt;
    if (core)
        readDublinCore(record, *core, reading);
    else
        reading.remark(Grade::Failure, Cause::Unsupported, record.line(),
                       "a record without oai_dc");
}

} // namespace

Result<Reading> readRss(std::string_view text)
{
    const auto document = XmlDocument::parseForeign(text);
    if (!document)
        return failure(document.error());
    Reading reading;
    const XmlElement root = document->root();
    for (const XmlElement &channel : root.children("channel")) {
        for (const XmlElement &item : channel.children("item"))
            readRssItem(channel, item, reading);
        for (const XmlElement &item : root.children("item")) // RSS 1.0 has them beside
            readRssItem(channel, item, reading);
    }
    return reading;
}

Result<Reading> readAtom(std::string_view text)
{
    const auto document = XmlDocument::parseForeign(text);
    if (!document)
        return failure(document.error());
    Reading reading;
    const XmlElement feed = document->root();
    for (const XmlElement &entry : feed.children("entry"))
        readAtomEntry(feed, entry, reading);
    return reading;
}

Result<Reading> readOaiPmh(std::string_view text)
{
    const auto document = XmlDocument::parseForeign(text);
    if (!document)
        return failure(document.error());
    const XmlElement root = document->root();
    if (const auto error = root.child("error")) {
        return failure({.cause = Cause::Invalid,
                        .position = {error->line(), 0},
                        .detail = error->attribute("code") + ": " + error->text()});
    }
    Reading reading;
    for (const XmlElement &answer : root.children()) {
        for (const XmlElement &record : answer.children("record"))
            readOaiRecord(record, reading);
        if (const auto token = answer.child("resumptionToken"); token && !token->text().empty())
            reading.remark(Grade::Warning, Cause::NotFound, token->line(),
                           "the harvest goes on in another answer");
    }
    return reading;
}

} // namespace lutrin::exchange
