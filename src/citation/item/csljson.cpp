// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/csljson.h"

#include "base/textposition.h"
#include "citation/item/nameparts.h"
#include "citation/item/trimmed.h"
#include "citation/rendering/datetext.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include <algorithm>
#include <cmath>

namespace lutrin::citation {
namespace {

/// CSL's name, or the one of the registry of DOIs, whose items are CSL-JSON but for this.
std::optional<ItemType> typeNamed(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, ItemType>, 10> registered{{
        {"journal-article", ItemType::ArticleJournal},
        {"proceedings-article", ItemType::PaperConference},
        {"book-chapter", ItemType::Chapter},
        {"book-section", ItemType::Chapter},
        {"monograph", ItemType::Book},
        {"edited-book", ItemType::Book},
        {"report-component", ItemType::Report},
        {"dissertation", ItemType::Thesis},
        {"posted-content", ItemType::Article},
        {"reference-entry", ItemType::EntryEncyclopedia},
    }};
    if (const auto type = itemTypeNamed(name))
        return type;
    const auto found =
        std::ranges::find(registered, name, [](const auto &pair) { return pair.first; });
    return found == registered.end() ? std::nullopt : std::optional(found->second);
}

/// CSL's name of a variable, or the one of the registry of DOIs.
std::optional<Variable> variableOf(std::string_view name)
{
    if (name == "publisher-location")
        return Variable::PublisherPlace;
    if (name == "edition-number")
        return Variable::Edition;
    return variableNamed(name);
}

using Json = nlohmann::json;

/// The text of a string or a number, or of the first in a list, as registries of DOIs write them;
/// empty for anything else.
std::string textOf(const Json &value)
{
    if (value.is_array() && !value.empty() && value.front().is_string())
        return value.front().get<std::string>();
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number_integer())
        return std::to_string(value.get<std::int64_t>());
    return value.is_number() ? value.dump() : std::string();
}

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::string() : textOf(*found);
}

/// Whether a flag is set; tools write true, 1, "1" and "true".
bool flagAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return false;
    if (found->is_boolean())
        return found->get<bool>();
    const std::string text = textOf(*found);
    return !text.empty() && text != "0" && text != "false";
}

int integerOf(const Json &value)
{
    if (value.is_number()) {
        const double number = value.get<double>();
        return std::abs(number) < 1e7 ? static_cast<int>(number) : 0;
    }
    const std::string text = textOf(value);
    return text.size() > 7 ? 0 : std::atoi(text.c_str());
}

/// Months 13 to 24 are seasons in the wild: 13–16, 17–20 and 21–24 are spring to winter.
void setMonth(DateParts &parts, int month)
{
    if (month >= 1 && month <= 12)
        parts.month = month;
    else if (month >= 13 && month <= 24)
        parts.season = (month - 1) % 4 + 1;
}

DateParts partsOf(const Json &list)
{
    DateParts parts;
    if (!list.is_array() || list.empty())
        return parts;
    parts.year = integerOf(list[0]);
    if (list.size() > 1)
        setMonth(parts, integerOf(list[1]));
    if (list.size() > 2 && parts.month != 0) {
        const int day = integerOf(list[2]);
        parts.day = day >= 1 && day <= 31 ? day : 0;
    }
    return parts;
}

/// « 2 », or words of the writer's own, which are no term: « Trinity », « spring ».
void setSeason(DateParts &parts, const std::string &text)
{
    if (parts.month != 0)
        return;
    const int season = text.size() == 1 ? std::atoi(text.c_str()) : 0;
    const bool numbered = season >= 1 && season <= 4;
    parts.season = numbered ? season : 0;
    parts.seasonText = numbered ? std::string() : text;
}

DateValue dateOf(const Json &value)
{
    if (value.is_string() || value.is_number())
        return dateFromText(textOf(value));
    DateValue date;
    if (!value.is_object())
        return date;
    if (const auto list = value.find("date-parts"); list != value.end() && list->is_array()) {
        if (!list->empty())
            date.begin = partsOf((*list)[0]);
        if (list->size() > 1) {
            date.end = partsOf((*list)[1]);
            date.openEnd = date.end.year == 0;
        }
    }
    if (date.begin.year == 0) {
        const std::string raw = textAt(value, "raw");
        if (!raw.empty())
            date = dateFromText(raw);
        else
            date.literal = textAt(value, "literal");
    }
    if (const std::string season = textAt(value, "season"); !season.empty())
        setSeason(date.begin, season);
    date.uncertain = date.uncertain || flagAt(value, "circa");
    return date;
}

PersonName nameOf(const Json &value)
{
    PersonName name;
    if (value.is_string()) {
        name.literal = value.get<std::string>();
        return name;
    }
    if (!value.is_object())
        return name;
    name.family = trimmed(textAt(value, "family"));
    name.given = trimmed(textAt(value, "given"));
    name.droppingParticle = textAt(value, "dropping-particle");
    name.nonDroppingParticle = textAt(value, "non-dropping-particle");
    name.suffix = textAt(value, "suffix");
    name.commaSuffix = flagAt(value, "comma-suffix");
    name.staticOrdering = flagAt(value, "static-ordering");
    name.literal = trimmed(textAt(value, "literal"));
    if (name.literal.empty() && name.family.empty() && name.given.empty())
        name.literal = trimmed(textAt(value, "name")); // as registries of DOIs write bodies
    if (name.literal.empty() && flagAt(value, "isInstitution"))
        name.literal = std::exchange(name.family, {});
    if (name.family.empty() && name.literal.empty())
        name.family = std::exchange(name.given, {});
    else if (name.literal.empty() &&
             (!value.contains("parse-names") || flagAt(value, "parse-names")))
        splitNameParts(name);
    return name;
}

std::vector<PersonName> namesOf(const Json &list)
{
    std::vector<PersonName> names;
    if (!list.is_array())
        return names;
    for (const Json &entry : list) {
        PersonName name = nameOf(entry);
        if (!name.family.empty() || !name.literal.empty())
            names.push_back(std::move(name));
    }
    return names;
}

void setVariable(Item &item, Variable variable, const Json &value)
{
    switch (kindOf(variable)) {
    case VariableKind::Name:
        item.set(variable, namesOf(value));
        break;
    case VariableKind::Date:
        item.set(variable, dateOf(value));
        break;
    default:
        item.set(variable, textOf(value));
    }
}

/// One « family || given » or « institution » of a note's line.
std::vector<PersonName> nameFromNote(const std::string &text)
{
    PersonName name;
    const auto bars = text.find("||");
    if (bars == std::string::npos) {
        name.literal = text;
    } else {
        name.family = trimmed(text.substr(0, bars));
        name.given = trimmed(text.substr(bars + 2));
        splitNameParts(name);
    }
    return {name};
}

void setFromNote(Item &item, const std::string &key, const std::string &value)
{
    if (key == "type") {
        item.type = typeNamed(value).value_or(item.type);
        return;
    }
    const auto variable = variableNamed(key);
    if (!variable || value.empty())
        return;
    if (kindOf(*variable) == VariableKind::Name) {
        auto names = item.names(*variable);
        const auto more = nameFromNote(value);
        names.insert(names.end(), more.begin(), more.end());
        item.set(*variable, std::move(names));
    } else if (kindOf(*variable) == VariableKind::Date) {
        item.set(*variable, dateFromText(value));
    } else if (!item.has(*variable)) {
        item.set(*variable, value);
    }
}

/// Reference managers keep variables that they have no field for as « variable: value » lines at
/// the head of the note.
void readNoteLines(Item &item)
{
    const std::string note = item.text(Variable::Note);
    std::size_t begin = 0;
    while (begin < note.size()) {
        const std::size_t end = std::min(note.find('\n', begin), note.size());
        const std::string line = note.substr(begin, end - begin);
        const auto colon = line.find(':');
        if (colon == std::string::npos || line.find(' ') < colon)
            break;
        setFromNote(item, line.substr(0, colon), std::string(trimmed(line.substr(colon + 1))));
        begin = end + 1;
    }
}

/// A journal's short title counts as container-title-short unless the item gives that itself.
bool overridden(const Json &object, const std::string &key, Variable variable)
{
    const std::string standard(nameOf(variable));
    return key != standard && object.contains(standard);
}

/// The registry of DOIs parts what follows the colon from the title.
void addSubtitle(Item &item, const Json &object)
{
    const std::string title = item.text(Variable::Title);
    const std::string subtitle(trimmed(textAt(object, "subtitle")));
    if (title.empty() || subtitle.empty() || title.find(subtitle) != std::string::npos)
        return;
    const bool french = item.text(Variable::Language).starts_with("fr");
    item.set(Variable::Title, title + (french ? "\u00A0: " : ": ") + subtitle);
}

Item itemOf(const Json &object)
{
    Item item;
    item.id = textAt(object, "id");
    item.type = typeNamed(textAt(object, "type")).value_or(ItemType::None);
    for (const auto &[key, value] : object.items()) {
        const auto variable = variableOf(key);
        if (variable && !overridden(object, key, *variable))
            setVariable(item, *variable, value);
    }
    addSubtitle(item, object);
    readNoteLines(item);
    return item;
}

/// What a parsed file holds, without the message that the registry of DOIs has it in.
const Json &contentOf(const Json &top)
{
    const auto message = top.is_object() ? top.find("message") : top.end();
    return message != top.end() && message->is_object() ? *message : top;
}

/// The list of items at the top of a parsed file.
const Json *itemList(const Json &top)
{
    if (top.is_array())
        return &top;
    const auto items = top.find("items");
    return items != top.end() && items->is_array() ? &*items : nullptr;
}

Result<std::vector<Item>> itemsOf(const Json &top)
{
    if (top.is_object() && itemList(top) == nullptr)
        return std::vector<Item>{itemOf(top)};
    if (!top.is_array() && !top.is_object())
        return failure({Cause::Invalid, "", {1, 1}, "neither a list of items nor an item"});
    std::vector<Item> items;
    int index = 0;
    for (const Json &entry : *itemList(top)) {
        if (!entry.is_object())
            return failure({Cause::Invalid, "[" + std::to_string(index) + "]", {}, "not an item"});
        items.push_back(itemOf(entry));
        ++index;
    }
    return items;
}

} // namespace

Result<std::vector<Item>> itemsFromCslJson(std::string_view json)
{
    try {
        return itemsOf(contentOf(Json::parse(json)));
    } catch (const Json::parse_error &error) {
        // Before what was expected stand the library's own marks and the place.
        std::string_view detail = error.what();
        if (const auto at = detail.find(": "); at != std::string_view::npos)
            detail.remove_prefix(at + 2);
        const std::size_t byte = error.byte == 0 ? 0 : error.byte - 1; // counts from 1
        return failure({Cause::Malformed, "", positionOf(json, byte), std::string(detail)});
    } catch (const Json::exception &error) {
        return failure({Cause::Invalid, "", {}, error.what()});
    }
}

} // namespace lutrin::citation
