// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/csljsonreader.h"

#include "citation/item/csljson.h"
#include "citation/item/documentitem.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/recordnotes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::exchange {

namespace {

using citation::Item;
using citation::Variable;
using Json = nlohmann::json;

constexpr std::array<std::pair<Variable, std::string_view>, 23> CslFields{{
    {Variable::Title, "title"},
    {Variable::Abstract, "summary"},
    {Variable::Genre, "genre"},
    {Variable::Language, "language"},
    {Variable::Publisher, "publisher"},
    {Variable::PublisherPlace, "publisherPlace"},
    {Variable::Edition, "edition"},
    {Variable::ContainerTitle, "container"},
    {Variable::CollectionTitle, "series"},
    {Variable::CollectionNumber, "number"},
    {Variable::Number, "number"},
    {Variable::Volume, "volume"},
    {Variable::Issue, "issue"},
    {Variable::NumberOfVolumes, "numberOfVolumes"},
    {Variable::Page, "pages"},
    {Variable::NumberOfPages, "pages"},
    {Variable::Isbn, "isbn"},
    {Variable::Issn, "issn"},
    {Variable::Doi, "doi"},
    {Variable::Url, "url"},
    {Variable::License, "rights"},
    {Variable::Keyword, "keywords"},
    {Variable::CitationKey, "citationKey"},
}};

constexpr std::array<std::pair<Variable, std::string_view>, 6> CslNames{{
    {Variable::Author, "authors"},
    {Variable::Editor, "editors"},
    {Variable::EditorialDirector, "editors"},
    {Variable::EditorTranslator, "editors"},
    {Variable::Translator, "translators"},
    {Variable::EditorTranslator, "translators"},
}};

/// Whom a work is due to that has neither authors nor editors.
constexpr std::array<std::pair<Variable, std::string_view>, 8> CslMakers{{
    {Variable::Director, "authors"},
    {Variable::Composer, "authors"},
    {Variable::Host, "authors"},
    {Variable::Performer, "authors"},
    {Variable::Compiler, "editors"},
    {Variable::Curator, "editors"},
    {Variable::Organizer, "editors"},
    {Variable::Chair, "editors"},
}};

constexpr std::array<std::pair<Variable, corpus::Date corpus::Document::*>, 2> CslDates{{
    {Variable::Issued, &corpus::Document::date},
    {Variable::Accessed, &corpus::Document::accessed},
}};

corpus::Name nameOf(const citation::PersonName &person)
{
    if (!person.literal.empty())
        return {.literal = collapsed(person.literal)};
    corpus::Name name{.family = collapsed(person.family), .given = collapsed(person.given)};
    name.particle = person.droppingParticle;
    if (!person.nonDroppingParticle.empty())
        name.particle += (name.particle.empty() ? "" : " ") + person.nonDroppingParticle;
    if (!person.suffix.empty())
        name.given += ", " + person.suffix;
    if (name.family.empty() && name.particle.empty())
        return {.literal = name.given};
    return name;
}

/// Registries of DOIs give abstracts as they are published, in paragraphs of HTML or JATS.
bool isMarkedUp(std::string_view text)
{
    return text.find("<p>") != std::string_view::npos ||
           text.find("<jats:") != std::string_view::npos;
}

/// HTML's names for those of JATS.
std::string withoutJats(std::string text)
{
    for (const auto &[jats, html] :
         {std::pair{"jats:italic", "i"}, {"jats:bold", "b"}, {"jats:title", "h2"}, {"jats:", ""}}) {
        for (std::size_t at = text.find(jats); at != std::string::npos; at = text.find(jats, at))
            text.replace(at, std::string_view(jats).size(), html);
    }
    return text;
}

/// Keywords stand in one text, parted by semicolons or, where there are none, commas.
void takeKeywords(Found &found, std::string_view text)
{
    const char mark = text.find(';') == std::string_view::npos ? ',' : ';';
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size());
        take(found, "keywords", text.substr(0, end), "CSL-JSON keyword");
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::vector<corpus::Name> namesOf(const Item &item, Variable variable)
{
    std::vector<corpus::Name> names;
    for (const citation::PersonName &person : item.names(variable)) {
        if (const corpus::Name name = nameOf(person); !(name == corpus::Name{}))
            names.push_back(name);
    }
    return names;
}

std::string originOf(Variable variable)
{
    return "CSL-JSON " + std::string(citation::nameOf(variable));
}

std::string writtenParts(const citation::DateParts &date)
{
    return corpus::toString({date.year, date.month, date.month == 0 ? 0 : date.day});
}

/// Notes a date that is uncertain or a period, as EDTF has it.
void noteVagueness(Found &found, const citation::DateValue &date)
{
    const std::string end = date.openEnd ? ".." : date.range() ? writtenParts(date.end) : "";
    if (!end.empty())
        found.notADate = writtenParts(date.begin) + '/' + end;
    else if (date.uncertain)
        found.notADate = writtenParts(date.begin) + '~';
}

/// A day that the month does not have is read as far as it goes, as in every other format.
void takeDate(Found &found, const Item &item, Variable variable,
              corpus::Date corpus::Document::*member)
{
    const char *const key = variable == Variable::Issued ? "date" : "accessed";
    const citation::DateValue *date = item.date(variable);
    if (date == nullptr)
        return;
    const citation::DateParts &begin = date->begin;
    const bool numbered = begin.year >= 1 && begin.year <= 9999;
    const std::string text = numbered ? writtenParts(begin) : date->literal;
    if (const auto exact = corpus::parseDate(text)) {
        found.document.*member = *exact;
        found.origins.emplace(key, originOf(variable));
    } else {
        take(found, key, text, originOf(variable));
    }
    if (variable == Variable::Issued && numbered)
        noteVagueness(found, *date);
}

/// The first of the makers' roles that the item has, or none.
Variable takeMakers(Found &found, const Item &item)
{
    if (!corpus::principalNames(found.document).empty())
        return Variable::Author;
    const auto *const made =
        std::ranges::find_if(CslMakers, [&](const auto &pair) { return item.has(pair.first); });
    if (made == CslMakers.end())
        return Variable::Author;
    takeNames(found, made->second, namesOf(item, made->first), originOf(made->first));
    return made->first;
}

/// What Zotero has no field for stands in lines of the note; its citation key is read elsewhere.
void takeNotes(Found &found, const Item &item)
{
    for (const Variable variable : {Variable::Note, Variable::Annote}) {
        for (const std::string &line : noteLines(item.text(variable))) {
            constexpr std::string_view keyLabel = "Citation Key: ";
            if (line.starts_with(keyLabel))
                take(found, "citationKey", line.substr(keyLabel.size()), originOf(variable));
            else
                takeNote(found, line, originOf(variable));
        }
    }
}

/// Pandoc cites by the id, where others have a number or an address of theirs.
void takeKeyFromId(Found &found, const std::string &id)
{
    if (id.find('/') == std::string::npos)
        take(found, "citationKey", id, "CSL-JSON id");
}

bool isMapped(Variable variable)
{
    const auto isVariable = [&](const auto &pair) { return pair.first == variable; };
    return std::ranges::any_of(CslFields, isVariable) ||
           std::ranges::any_of(CslNames, isVariable) || std::ranges::any_of(CslDates, isVariable);
}

/// All but the role of the makers that were taken.
void countLeftOut(const Item &item, Variable makers, std::map<std::string, int> &leftOut)
{
    for (int at = 0; at < citation::variableCount; ++at) {
        const auto variable = static_cast<Variable>(at);
        const bool note = variable == Variable::Note || variable == Variable::Annote;
        if (!isMapped(variable) && !note && variable != makers && item.has(variable))
            ++leftOut[std::string(citation::nameOf(variable))];
    }
}

} // namespace

Found documentFromItem(const Item &item, std::map<std::string, int> &leftOut)
{
    Found found;
    found.document.type = documentType(item.type);
    if (!found.document.type.empty())
        found.origins.emplace("type", "CSL-JSON type");
    for (const auto &[variable, key] : CslFields) {
        const std::string origin = originOf(variable);
        if (variable == Variable::Keyword)
            takeKeywords(found, item.text(variable));
        else if (variable == Variable::Abstract && isMarkedUp(item.text(variable)))
            take(found, key, textFromHtml(withoutJats(item.text(variable))), origin);
        else
            take(found, key, item.text(variable), origin);
    }
    takeNotes(found, item);
    takeKeyFromId(found, item.id);
    for (const auto &[variable, key] : CslNames)
        takeNames(found, key, namesOf(item, variable), originOf(variable));
    for (const auto &[variable, member] : CslDates)
        takeDate(found, item, variable, member);
    countLeftOut(item, takeMakers(found, item), leftOut);
    return found;
}

namespace {

/// What Lutrin's own export keeps in `custom`: the document type, where CSL has no name for it and
/// it is one of the item's CSL type, and the attachment.
void takeCustom(Found &found, const Json &entry, citation::ItemType type)
{
    if (!entry.is_object() || !entry.contains("custom") || !entry["custom"].is_object())
        return;
    const Json &custom = entry["custom"];
    if (const auto pdf = custom.find("pdf"); pdf != custom.end() && pdf->is_string())
        take(found, "pdf", pdf->get<std::string>(), "CSL-JSON custom");
    const auto own = custom.find("type");
    if (own == custom.end() || !own->is_string())
        return;
    corpus::Document document = found.document;
    document.type = collapsed(own->get<std::string>());
    if (citation::itemFromDocument(document).type == type)
        found.document.type = document.type;
}

/// By its place, and by its id where that says anything else.
std::string nameOfItem(std::size_t place, const std::string &id)
{
    const std::string number = std::to_string(place);
    return id.empty() || id == number ? number : number + ' ' + id;
}

/// The entries whose `custom` is wanted; an array in the order of the items. Null where no entry
/// has any.
Json customEntries(std::string_view text)
{
    if (text.find("\"custom\"") == std::string_view::npos)
        return {};
    Json json = Json::parse(text, nullptr, false);
    if (json.is_object() && json.contains("items"))
        json = Json(json["items"]);
    return json.is_object() ? Json::array({json}) : json;
}

} // namespace

Result<Reading> readCslJson(std::string_view text)
{
    const auto items = citation::itemsFromCslJson(text);
    if (!items)
        return failure(items.error());
    Reading reading;
    const Json custom = customEntries(text);
    for (std::size_t at = 0; at < items->size(); ++at) {
        Found found = documentFromItem((*items)[at], reading.leftOut);
        if (custom.is_array() && at < custom.size())
            takeCustom(found, custom[at], (*items)[at].type);
        if (found.document.title.empty())
            reading.remark(Grade::Failure, Cause::Invalid, 0,
                           "item " + nameOfItem(at + 1, (*items)[at].id) + ": no title");
        else
            reading.documents.push_back(std::move(found));
    }
    tellLeftOut(reading);
    return reading;
}

} // namespace lutrin::exchange
