// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bibsection.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lutrin::conformance {
namespace {

using Json = nlohmann::json;

bool isEmpty(const Json &value)
{
    return value.is_null() || value.empty() || value == "";
}

/// An empty value asks for a field that is not there, and of a list one member will do.
bool matches(const Json &condition, const Json &item)
{
    const Json field = item.value(condition.at("field").get<std::string>(), Json());
    const Json &value = condition.at("value");
    if (isEmpty(value))
        return isEmpty(field);
    return field == value ||
           (field.is_array() && std::find(field.begin(), field.end(), value) != field.end());
}

bool isShown(const Json &section, const Json &item)
{
    const auto holds = [&item](const Json &condition) { return matches(condition, item); };
    const auto any = [&](const char *key) {
        const Json conditions = section.value(key, Json::array());
        return std::any_of(conditions.begin(), conditions.end(), holds);
    };
    const auto all = [&](const char *key) {
        const Json conditions = section.value(key, Json::array());
        return std::all_of(conditions.begin(), conditions.end(), holds);
    };
    return (!section.contains("include") || any("include")) && all("select") && !any("exclude") &&
           !(section.contains("quash") && all("quash"));
}

} // namespace

std::set<std::string> hiddenItems(const Fixture &fixture)
{
    std::set<std::string> hidden;
    if (!fixture.has("BIBSECTION"))
        return hidden;
    const Json section = Json::parse(fixture.section("BIBSECTION"));
    for (const Json &item : Json::parse(fixture.section("INPUT")))
        if (!isShown(section, item))
            hidden.insert(item.at("id").is_string() ? item["id"].get<std::string>()
                                                    : item["id"].dump());
    return hidden;
}

} // namespace lutrin::conformance
