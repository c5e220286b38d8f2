// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/csljsonwriter.h"

#include "base/joined.h"
#include "citation/item/documentitem.h"
#include "citation/item/item.h"
#include "citation/item/nameparts.h"
#include "exchange/writing/subjectwords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lutrin::exchange {

namespace {

using citation::Variable;
using OrderedJson = nlohmann::ordered_json;

/// `[2025, 2, 14]`, as far as the date is known.
OrderedJson dateParts(const citation::DateParts &date)
{
    OrderedJson parts = OrderedJson::array({date.year});
    if (date.month != 0)
        parts.push_back(date.month);
    if (date.month != 0 && date.day != 0)
        parts.push_back(date.day);
    return parts;
}

OrderedJson jsonOf(const citation::PersonName &name)
{
    OrderedJson json = OrderedJson::object();
    for (const auto &[key, value] :
         {std::pair("family", &name.family), std::pair("given", &name.given),
          std::pair("dropping-particle", &name.droppingParticle),
          std::pair("non-dropping-particle", &name.nonDroppingParticle),
          std::pair("suffix", &name.suffix), std::pair("literal", &name.literal)})
        if (!value->empty())
            json[key] = *value;
    // Readers take « van der » off a family name that it belongs to, unless they are told.
    citation::PersonName parsed = name;
    citation::splitNameParts(parsed);
    if (name.literal.empty() && parsed != name)
        json["parse-names"] = false;
    return json;
}

/// The value of one variable; null when the item does not have it.
OrderedJson jsonOf(const citation::Item &item, Variable variable)
{
    switch (kindOf(variable)) {
    case citation::VariableKind::Date: {
        const citation::DateValue *date = item.date(variable);
        return date == nullptr || date->begin.year == 0
                   ? OrderedJson()
                   : OrderedJson{{"date-parts", OrderedJson::array({dateParts(date->begin)})}};
    }
    case citation::VariableKind::Name: {
        OrderedJson names;
        for (const citation::PersonName &name : item.names(variable))
            names.push_back(jsonOf(name));
        return names;
    }
    default:
        return item.text(variable).empty() ? OrderedJson() : OrderedJson(item.text(variable));
    }
}

/// Parted by commas; by semicolons where a keyword has a comma, and then one ends a single keyword.
std::string keywordText(const std::vector<std::string> &keywords)
{
    const bool commas = std::ranges::any_of(
        keywords, [](const std::string &word) { return word.find(',') != std::string::npos; });
    return joined(keywords, commas ? "; " : ", ") + (commas && keywords.size() == 1 ? ";" : "");
}

OrderedJson jsonOf(const corpus::Document &document)
{
    citation::Item item = citation::itemFromDocument(document);
    item.set(Variable::Abstract, document.summary);
    item.set(Variable::Keyword, keywordText(subjectWords(document)));
    item.set(Variable::License, document.rights);
    item.set(Variable::Publisher, document.publisher); // also a newspaper's own
    item.set(Variable::CitationKey, document.citationKey);
    item.set(Variable::Annote, document.note); // styles print `note`
    OrderedJson json{{"id", item.id}, {"type", nameOf(item.type)}};
    for (int i = 0; i < citation::variableCount; ++i) {
        const auto variable = static_cast<Variable>(i);
        if (OrderedJson value = jsonOf(item, variable); !value.is_null())
            json[std::string(nameOf(variable))] = std::move(value);
    }
    if (!document.type.empty())
        json["custom"]["type"] = document.type;
    if (!document.pdf.empty())
        json["custom"]["pdf"] = document.pdf;
    return json;
}

} // namespace

std::string CslJsonWriter::begin()
{
    return "[";
}

std::string CslJsonWriter::record(const corpus::Document &document)
{
    const std::string json =
        jsonOf(document).dump(2, ' ', false, OrderedJson::error_handler_t::replace);
    const char *const border = m_first ? "\n" : ",\n";
    m_first = false;
    return border + json;
}

std::string CslJsonWriter::end()
{
    return "\n]\n";
}

} // namespace lutrin::exchange
