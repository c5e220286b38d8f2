// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searchjson.h"

#include "search/facetname.h"

#include <nlohmann/json.hpp>

namespace lutrin::library {

namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string toJson(const std::vector<LoggedFilter> &filters)
{
    Json all = Json::array();
    for (const auto &[filter, label] : filters) {
        Json one{{"facet", search::facetName(filter.facet)}, {"value", filter.value}};
        if (!label.empty() && label != filter.value)
            one["label"] = label;
        if (filter.excluded)
            one["excluded"] = true;
        all.push_back(std::move(one));
    }
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<LoggedFilter> filtersFromJson(std::string_view json)
{
    std::vector<LoggedFilter> filters;
    const Json all = Json::parse(json, nullptr, false);
    if (!all.is_array())
        return filters;
    for (const Json &one : all) {
        if (!one.is_object())
            continue;
        const auto facet = search::facetNamed(textOf(one, "facet"));
        if (!facet)
            continue;
        const std::string value = textOf(one, "value");
        const std::string label = textOf(one, "label");
        const auto excluded = one.find("excluded");
        filters.push_back({{*facet, value, excluded != one.end() && *excluded == true},
                           label.empty() ? value : label});
    }
    return filters;
}

} // namespace lutrin::library
