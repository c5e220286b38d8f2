// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/modsreader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/extent.h"
#include "exchange/references/modsroles.h"
#include "exchange/references/personname.h"
#include "exchange/references/recordnotes.h"
#include "exchange/references/subtitle.h"
#include "exchange/xml/xmldocument.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> Languages{{
    {"fre", "fr"},
    {"fra", "fr"},
    {"eng", "en"},
    {"ger", "de"},
    {"deu", "de"},
    {"spa", "es"},
    {"ita", "it"},
    {"rus", "ru"},
    {"chi", "zh"},
    {"por", "pt"},
}};

std::string languageOf(const std::string &word)
{
    const auto *const found = std::ranges::find(Languages, text::lowerCase(word),
                                                [](const auto &pair) { return pair.first; });
    return found == Languages.end() ? word : std::string(found->second);
}

/// « Les digues [Texte imprimé] »: what French catalogues say of the carrier behind the title.
std::string withoutCarrier(std::string title)
{
    for (const std::string_view carrier :
         {"[Texte imprimé]", "[Texte électronique]", "[Ressource électronique]", "[Printed text]",
          "[Electronic resource]"}) {
        if (const std::size_t at = title.find(carrier); at != std::string::npos)
            title.erase(at, carrier.size());
    }
    return collapsed(title);
}

std::string titleOf(const XmlElement &info)
{
    std::string title = info.textAt({"nonSort"});
    if (!title.empty() && !title.ends_with('\'') && !title.ends_with("’"))
        title += ' ';
    title += withoutCarrier(info.textAt({"title"}));
    return withSubtitle(std::move(title), info.textAt({"subTitle"}));
}

/// « Ndiaye, Fatou (1970-....) » without the years.
std::string withoutYears(const std::string &name)
{
    const std::size_t open = name.rfind(" (");
    const bool years = open != std::string::npos && name.ends_with(')') &&
                       name.substr(open + 2).find_first_of("0123456789") != std::string::npos;
    return years ? name.substr(0, open) : name;
}

corpus::Name nameOf(const XmlElement &element)
{
    corpus::Name name;
    std::string whole;
    std::string suffix;
    for (const XmlElement &part : element.children("namePart")) {
        const std::string kind = part.attribute("type");
        if (kind == "date")
            continue;
        std::string &target = kind == "family"           ? name.family
                              : kind == "given"          ? name.given
                              : kind == "termsOfAddress" ? suffix
                                                         : whole;
        const bool body = element.attribute("type") == "corporate" && &target == &whole;
        target += (target.empty() ? "" : body ? ". " : " ") + part.text();
    }
    whole = withoutYears(whole);
    if (name.family.empty()) {
        if (element.attribute("type") != "personal")
            return {.literal = whole};
        return naturalName(whole + name.given);
    }
    corpus::Name split = invertedName(name.family + ", " + name.given);
    // A family name alone is a person's here, whatever a comma without a sequel would say.
    if (name.given.empty())
        split = {.family = name.family};
    if (!suffix.empty())
        split.given += ", " + suffix;
    return split;
}

class RecordReader {
public:
    RecordReader(const XmlElement &mods, Reading &reading) : m_mods(mods), m_reading(reading) {}

    void read()
    {
        m_found.line = m_mods.line();
        take(m_found, "citationKey", m_mods.attribute("ID"), "MODS ID");
        for (const XmlElement &element : m_mods.children())
            readElement(element);
        if (m_subtitled)
            closeColon(m_found.document);
        const corpus::Document &document = m_found.document;
        if (document.type.empty())
            m_found.document.type = !document.container.empty() ? "article"
                                    : m_isMonograph             ? "book"
                                                                : "document";
        if (document.title.empty())
            m_reading.remark(Grade::Failure, Cause::Invalid, m_found.line,
                             "a record without title");
        else
            m_reading.documents.push_back(std::move(m_found));
    }

private:
    void readElement(const XmlElement &element)
    {
        const std::string_view name = element.name();
        if (name == "titleInfo")
            readTitle(element);
        else if (name == "name")
            readName(element);
        else if (name == "genre")
            readGenre(element);
        else if (name == "originInfo")
            readOrigin(element);
        else if (name == "language")
            readLanguage(element);
        else if (name == "relatedItem")
            readRelated(element);
        else if (name == "identifier")
            readIdentifier(element);
        else if (name == "subject")
            readSubject(element);
        else if (name == "part")
            readPart(element);
        else
            readText(element, name);
    }

    void readText(const XmlElement &element, std::string_view name)
    {
        if (name == "abstract")
            take(m_found, "summary", element.text(), "MODS abstract");
        else if (name == "accessCondition")
            take(m_found, "rights", element.text(), "MODS accessCondition");
        else if (name == "note" && element.attribute("type").empty())
            takeNote(m_found, element.content(), "MODS note");
        else if (name == "location")
            readLocation(element);
        else if (name == "physicalDescription")
            readExtents(element);
        else if (name != "typeOfResource" && name != "recordInfo")
            ++m_reading.leftOut[std::string(name)];
    }

    void readExtents(const XmlElement &element)
    {
        take(m_found, "pages", pagesOfExtent(element.textAt({"extent"})), "MODS extent");
        for (const XmlElement &extent : element.children("extent"))
            m_isMonograph = m_isMonograph || isOfVolumes(extent.text());
        readVolumes(element);
    }

    /// How many the work has, or the whole that it is a part of.
    void readVolumes(const XmlElement &element)
    {
        for (const XmlElement &extent : element.children("extent"))
            take(m_found, "numberOfVolumes", volumesOfExtent(extent.text()), "MODS extent");
    }

    void readLocation(const XmlElement &element)
    {
        for (const XmlElement &url : element.children("url")) {
            const bool raw = url.attribute("access") == "raw object";
            take(m_found, raw ? "pdf" : "url", url.text(), "MODS location/url");
            take(m_found, "accessed", url.attribute("dateLastAccessed"), "MODS dateLastAccessed");
        }
    }

    static bool holdsLetter(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const text::Character character = text::characterAt(text, at);
            if (character.kind == text::CharClass::Letter)
                return true;
            at = character.end;
        }
        return false;
    }

    void readTitle(const XmlElement &element)
    {
        const bool main = element.attribute("type").empty();
        m_subtitled = m_subtitled || (main && !element.textAt({"subTitle"}).empty());
        take(m_found, main ? "title" : "alternateTitles", titleOf(element), "MODS titleInfo");
        // « Tome 2 » is a volume, without which two of them are one work.
        const std::string part = element.textAt({"partNumber"});
        const std::size_t digit = part.find_first_of("0123456789");
        if (main)
            take(m_found, "volume", digit == std::string::npos ? part : part.substr(digit),
                 "MODS partNumber");
    }

    void readName(const XmlElement &element)
    {
        const std::string_view key = fieldOfModsName(element);
        if (key.empty())
            ++m_reading.leftOut["name " + element.textAt({"role", "roleTerm"})];
        else
            takeNames(m_found, key, {nameOf(element)}, "MODS name");
    }

    void readGenre(const XmlElement &element)
    {
        if (element.attribute("authority") == "rdacontent")
            return; // that it is a text, and no map
        const std::string word = element.text();
        const std::string type = typeFromMods(word);
        if (type.empty() || !take(m_found, "type", type, "MODS genre"))
            take(m_found, "genre", word, "MODS genre");
    }

    void readOrigin(const XmlElement &element)
    {
        m_isMonograph = m_isMonograph || element.textAt({"issuance"}) == "monographic";
        take(m_found, "publisher", element.textAt({"publisher"}), "MODS publisher");
        take(m_found, "edition", element.textAt({"edition"}), "MODS edition");
        take(m_found, "accessed", element.textAt({"dateCaptured"}), "MODS dateCaptured");
        for (const XmlElement &place : element.children("place")) {
            for (const XmlElement &term : place.children("placeTerm")) {
                if (term.attribute("type") != "code")
                    take(m_found, "publisherPlace", term.text(), "MODS place");
            }
        }
        for (const char *date : {"dateIssued", "copyrightDate", "dateCreated"})
            for (const XmlElement &one : element.children(date))
                take(m_found, "date", one.text(), std::string("MODS ") + date);
    }

    void readLanguage(const XmlElement &element)
    {
        take(m_found, "language", languageOf(element.textAt({"languageTerm"})),
             "MODS languageTerm");
    }

    void readRelated(const XmlElement &element)
    {
        const std::string kind = element.attribute("type");
        if (kind == "host")
            readHost(element);
        else if (kind == "series")
            readSeries(element);
        else if (kind == "otherVersion")
            readVersion(element);
        else
            ++m_reading.leftOut["relatedItem " + kind];
    }

    void readHost(const XmlElement &element)
    {
        for (const XmlElement &part : element.children()) {
            if (part.name() == "titleInfo")
                take(m_found, "container", titleOf(part), "MODS relatedItem host");
            else if (part.name() == "name")
                readNameOfHost(part);
            else if (part.name() == "part")
                readPart(part);
            else if (part.name() == "identifier")
                readIdentifier(part);
            else if (part.name() == "originInfo")
                readOrigin(part);
            else if (part.name() == "relatedItem")
                readRelated(part);
            else if (part.name() == "physicalDescription")
                readVolumes(part); // its pages are not where the part stands in it
        }
    }

    /// Who edited or translated the whole; its authors are not those of the part.
    void readNameOfHost(const XmlElement &element)
    {
        const std::string_view key = fieldOfModsName(element);
        if (key == "editors" || key == "translators")
            takeNames(m_found, key, {nameOf(element)}, "MODS relatedItem host");
        else
            ++m_reading.leftOut["relatedItem host name"];
    }

    /// The same work in another language; another version in the same one has no place.
    void readVersion(const XmlElement &element)
    {
        corpus::LanguageVersion version{
            .language = languageOf(element.textAt({"language", "languageTerm"})),
            .url = element.textAt({"location", "url"})};
        if (const auto info = element.child("titleInfo"))
            version.title = titleOf(*info);
        if (version.language.empty())
            ++m_reading.leftOut["relatedItem otherVersion"];
        else
            m_found.document.versions.push_back(std::move(version));
    }

    void readSeries(const XmlElement &element)
    {
        for (const XmlElement &info : element.children("titleInfo")) {
            take(m_found, "series", titleOf(info), "MODS relatedItem series");
            take(m_found, "number", info.textAt({"partNumber"}), "MODS partNumber");
        }
        for (const XmlElement &part : element.children("part"))
            take(m_found, "number", part.textAt({"detail", "number"}), "MODS part");
    }

    void readPart(const XmlElement &element)
    {
        for (const XmlElement &detail : element.children("detail")) {
            const std::string kind = detail.attribute("type");
            const std::string key = kind == "volume"   ? "volume"
                                    : kind == "number" ? "number"
                                                       : "issue";
            const bool page = kind == "page" || kind == "pages";
            take(m_found, page ? "pages" : key, detail.textAt({"number"}), "MODS detail");
        }
        for (const XmlElement &extent : element.children("extent")) {
            const std::string first = extent.textAt({"start"});
            const std::string last = extent.textAt({"end"});
            std::string pages = extent.textAt({"list"});
            if (pages.empty())
                pages = last.empty() || last == first ? first : first + '-' + last;
            take(m_found, "pages", pages, "MODS extent");
        }
        take(m_found, "date", element.textAt({"date"}), "MODS part/date");
    }

    void readIdentifier(const XmlElement &element)
    {
        const std::string kind = text::lowerCase(element.attribute("type"));
        for (const char *key : {"doi", "isbn", "issn"}) {
            if (kind == key)
                take(m_found, key, element.text(), std::string("MODS identifier ") + key);
        }
        if (kind == "uri" || kind == "url")
            take(m_found, "url", element.text(), "MODS identifier uri");
        if (kind == "citekey")
            take(m_found, "citationKey", element.text(), "MODS identifier");
        if (kind == "report number")
            take(m_found, "number", element.text(), "MODS identifier");
    }

    void readSubject(const XmlElement &element)
    {
        for (const XmlElement &term : element.children()) {
            const bool years = term.name() == "temporal" && !holdsLetter(term.text());
            if (!years) // « 1970-.... »
                take(m_found, "keywords", term.text(), "MODS subject");
        }
    }

    XmlElement m_mods;
    Reading &m_reading;
    Found m_found;
    bool m_isMonograph = false;
    bool m_subtitled = false; ///< its title and its subtitle were joined
};

} // namespace

Result<Reading> readMods(std::string_view text)
{
    const auto document = XmlDocument::parseForeign(text);
    if (!document)
        return failure(document.error());
    Reading reading;
    const XmlElement root = document->root();
    if (root.name() == "mods")
        RecordReader(root, reading).read();
    for (const XmlElement &mods : root.children("mods"))
        RecordReader(mods, reading).read();
    tellLeftOut(reading);
    return reading;
}

} // namespace lutrin::exchange
