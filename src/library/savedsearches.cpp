// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/savedsearches.h"

#include "library/searchjson.h"
#include "store/searchstore.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace lutrin::library {

namespace {

std::vector<LoggedFilter> withoutLabels(const std::vector<search::Filter> &filters)
{
    std::vector<LoggedFilter> plain;
    for (const search::Filter &filter : filters)
        plain.push_back({filter, {}});
    return plain;
}

bool isAmong(const std::vector<SavedSearch> &searches, const SavedSearch &search)
{
    return std::ranges::find(searches, search) != searches.end();
}

std::vector<SavedSearch> changed(std::vector<SavedSearch> present,
                                 const std::vector<SavedSearch> &before,
                                 const std::vector<SavedSearch> &after)
{
    if (present == before)
        return after;
    std::erase_if(present, [&](const SavedSearch &search) {
        return isAmong(before, search) && !isAmong(after, search);
    });
    std::ranges::copy_if(after, std::back_inserter(present), [&](const SavedSearch &search) {
        return !isAmong(before, search) && !isAmong(present, search);
    });
    return present;
}

} // namespace

Result<std::vector<SavedSearch>> savedSearchesIn(store::Connection &connection)
{
    const auto rows = store::SearchStore(connection).saved();
    if (!rows)
        return failure(rows.error());
    std::vector<SavedSearch> searches;
    for (const store::SavedSearchRow &row : *rows) {
        SavedSearch &search = searches.emplace_back(SavedSearch{row.name, row.query, {}});
        for (LoggedFilter &each : filtersFromJson(row.filters))
            search.filters.push_back(std::move(each.filter));
    }
    return searches;
}

Result<void> saveSearchesIn(store::Connection &connection, const std::vector<SavedSearch> &searches)
{
    std::set<std::string_view> names;
    std::vector<store::SavedSearchRow> rows;
    for (const SavedSearch &search : searches) {
        if (search.name.empty() || !names.insert(search.name).second)
            return failure({Cause::Invalid, search.name});
        rows.push_back({search.name, search.query, toJson(withoutLabels(search.filters))});
    }
    return store::SearchStore(connection).setSaved(rows);
}

Result<void> changeSavedSearchesIn(store::Connection &connection,
                                   const std::vector<SavedSearch> &before,
                                   const std::vector<SavedSearch> &after)
{
    auto present = savedSearchesIn(connection);
    if (!present)
        return failure(present.error());
    return saveSearchesIn(connection, changed(std::move(*present), before, after));
}

} // namespace lutrin::library
