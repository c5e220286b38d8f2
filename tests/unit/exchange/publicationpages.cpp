// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publicationpages.h"

#include "pagetemplate.h"
#include "publicationworks.h"

#include <array>
#include <fstream>
#include <iconv.h>
#include <sstream>
#include <stdexcept>

namespace lutrin::exchange {

namespace {

constexpr int PagesAStyle = 20;

struct Template {
    const char *name;
    Precision precision;   ///< the finest that the template has a place for
    bool varies = false;   ///< the dates of such sites are often only a month or a year
    bool inverted = false; ///< some vocabulary in it parts the names
    bool declares = true;  ///< the encoding
};

using Style = std::vector<Template>;

/// The styles, each with the ways in which sites of it differ.
const std::array<Style, 10> &styles()
{
    using enum Precision;
    static const std::array<Style, 10> all{
        Style{{"drupal-schema", Day}, {"drupal-fields", Day}},
        Style{{"drupal7-dcterms", Day, true}, {"drupal-rdfa", Day}},
        Style{{"wordpress-yoast", Day}, {"wordpress-bare", Day}, {"wordpress-single", Day}},
        Style{{"openedition-journal", Day, true, true}, {"openedition-books", Year}},
        Style{{"cairn-highwire", Day, true, true}, {"cairn-scholarly", Day, true}},
        Style{{"hal-notice", Day, true}, {"hal-old", Day, true, true}},
        Style{{"plain-ministry", Day, true},
              {"plain-byline", Month, true},
              {"plain-spip", Day},
              {"plain-nolang", Day, true, false, false}},
        Style{{"eprints-abstract", Day, true, true},
              {"dspace-dcterms", Day, true, true},
              {"bepress-series", Year, false, true},
              {"prism-journal", Day, true, true}},
        Style{{"press-array", Day}, {"press-metas", Day}},
        Style{{"microdata-article", Day},
              {"microdata-blog", Day},
              {"coins-catalogue", Year},
              {"zotero-coins-wiki", Day, true}},
    };
    return all;
}

/// What a site says its encoding is, and what it is.
struct Encoding {
    const char *declared;
    const char *real;
};

/// Most are as they say; old pages are in the encodings of their time, and some say another.
Encoding encodingOf(const std::string &style, int number)
{
    constexpr std::array<Encoding, 6> old{{{"iso-8859-1", "WINDOWS-1252"},
                                           {"utf-8", "UTF-8"},
                                           {"windows-1252", "WINDOWS-1252"},
                                           {"iso-8859-15", "ISO-8859-15"},
                                           {"iso-8859-1", "UTF-8"},
                                           {"utf-8", "WINDOWS-1252"}}};
    const bool isOld = style.starts_with("plain") || style == "hal-old" ||
                       style == "coins-catalogue" || style == "drupal7-dcterms";
    if (isOld)
        return old.at(static_cast<std::size_t>(number / 2) % old.size());
    if (number % 13 == 5)
        return {"utf-16", "UTF-16"};
    return {"utf-8", "UTF-8"};
}

std::size_t characterLength(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// The number of a character of UTF-8, as HTML names what an encoding lacks.
std::string reference(std::string_view character)
{
    unsigned code = static_cast<unsigned char>(character[0]) & (0x7fU >> character.size());
    for (const char c : character.substr(1))
        code = code << 6U | (static_cast<unsigned char>(c) & 0x3fU);
    return "&#" + std::to_string(code) + ";";
}

std::string encoded(const std::string &html, const char *encoding)
{
    if (std::string_view(encoding) == "UTF-8")
        return html;
    const iconv_t way = iconv_open(encoding, "UTF-8");
    std::string bytes;
    for (std::size_t at = 0; at < html.size();) {
        std::string character = html.substr(at, characterLength(html[at]));
        at += character.size();
        std::array<char, 16> out{};
        char *from = character.data();
        std::size_t left = character.size();
        char *to = out.data();
        std::size_t room = out.size();
        if (iconv(way, &from, &left, &to, &room) == static_cast<std::size_t>(-1))
            bytes += reference(character);
        else
            bytes.append(out.data(), out.size() - room);
    }
    iconv_close(way);
    return bytes;
}

std::string templateText(const std::string &name)
{
    std::ifstream stream(LUTRIN_SOURCE_DIRECTORY "/tests/data/publications/" + name + ".html");
    if (!stream)
        throw std::runtime_error("no template " + name);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string particleAndFamily(const corpus::Name &name)
{
    return name.particle.empty() ? name.family : name.particle + " " + name.family;
}

PageValues authorValues(const std::vector<corpus::Name> &names, std::size_t at,
                        const std::string &language)
{
    const corpus::Name &name = names[at];
    const bool person = name.literal.empty();
    const bool last = at > 0 && at + 1 == names.size();
    const std::string conjunction = language == "fr" ? " et " : " and ";
    PageValues values;
    values.texts = {
        {"name", name.display()},
        {"inverted", person ? particleAndFamily(name) + ", " + name.given : name.literal},
        {"upper", capitalName(name)},
        {"slug", "auteur-" + std::to_string(at + 1)},
        {"given", name.given},
        {"family", particleAndFamily(name)},
        {"particlefamily", particleAndFamily(name)},
        {"kind", person ? "Person" : "Organization"},
        {"comma", at == 0 ? "" : ","},
        {"listsep", at == 0 ? "" : ", "},
        {"sep", at == 0 ? ""
                : last  ? conjunction
                        : ", "},
        {"englishsep", at == 0 ? ""
                       : last  ? " and "
                               : ", "},
    };
    values.sections[person ? "person" : "institution"] = {{}};
    values.sections[at == 0 ? "first" : "later"] = {{}};
    return values;
}

std::string padded(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string slashed(const corpus::Date &date)
{
    std::string text = std::to_string(date.year);
    for (const int part : {date.month, date.day})
        if (part != 0)
            text += "/" + padded(part);
    return text;
}

PageValues valuesOf(const corpus::Document &work, int number, const char *charset)
{
    const bool french = work.language == "fr";
    PageValues values;
    values.texts = {
        {"charset", charset},
        {"number", std::to_string(1000 + number)},
        {"slug", "texte-" + std::to_string(number)},
        {"url",
         "https://www.rivages.example/" + work.language + "/texte-" + std::to_string(number)},
        {"title", work.title},
        {"summary", work.summary},
        {"isbn", work.isbn},
        {"body", std::string(publicationBody(work.language))},
        {"lang", work.language},
        {"otherlang", french ? "en" : "fr"},
        {"locale", french ? "fr_FR" : "en_GB"},
        {"iso3", french ? (number % 2 == 0 ? "fre" : "fra") : "eng"},
        {"year", std::to_string(work.date.year)},
        {"isodate", corpus::toString(work.date)},
        {"slashed", slashed(work.date)},
        {"datetime", corpus::toString(work.date) + "T08:30:00+01:00"},
        {"modified", "2026-01-05T10:12:00+01:00"},
        {"spoken", spokenDate(work.date, work.language, number)},
    };
    for (std::size_t at = 0; at < work.authors.size(); ++at)
        values.sections["authors"].push_back(authorValues(work.authors, at, work.language));
    values.sections[french ? "fr" : "en"] = {{}};
    if (work.authors.size() == 1)
        values.sections["single"] = values.sections["authors"];
    else
        values.sections["several"] = {{}};
    return values;
}

Precision precisionOf(const Template &way, int number)
{
    if (!way.varies)
        return way.precision;
    if (number % 5 == 2 && way.precision == Precision::Day)
        return Precision::Month;
    return number % 5 == 4 && way.precision != Precision::Month ? Precision::Year : way.precision;
}

PublicationPage pageOf(const Template &way, int number)
{
    const Encoding encoding = way.declares      ? encodingOf(way.name, number)
                              : number % 8 == 3 ? Encoding{"", "UTF-8"}
                                                : Encoding{"", "WINDOWS-1252"};
    corpus::Document work = publicationWork(number, precisionOf(way, number));
    const PageValues values = valuesOf(work, number, encoding.declared);
    std::string bytes = encoded(filled(templateText(way.name), values), encoding.real);
    return {.style = way.name,
            .bytes = std::move(bytes),
            .truth = std::move(work),
            .namesAreInverted = way.inverted};
}

} // namespace

std::vector<PublicationPage> publicationPages()
{
    std::vector<PublicationPage> pages;
    int number = 0;
    for (const Style &style : styles())
        for (int at = 0; at < PagesAStyle; ++at, ++number)
            pages.push_back(pageOf(style[static_cast<std::size_t>(at) % style.size()], number));
    return pages;
}

} // namespace lutrin::exchange
