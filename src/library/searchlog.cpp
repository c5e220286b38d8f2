// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user keeps of searches: those with a name, and the log.

#include "library/libraryparts.h"
#include "library/searchjson.h"
#include "store/documentstore.h"
#include "store/editionstore.h"
#include "store/searchstore.h"
#include "store/transaction.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
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

/// The filters with the labels that the answer's counts give them.
std::vector<LoggedFilter> labelled(const std::vector<search::Filter> &filters,
                                   const search::Answer &answer)
{
    std::vector<LoggedFilter> all;
    for (const search::Filter &filter : filters) {
        all.push_back({filter, filter.value});
        const auto facet =
            std::ranges::find(answer.facets, filter.facet, &search::FacetCounts::facet);
        if (facet == answer.facets.end())
            continue;
        if (const auto value = facet->values.find(filter.value))
            all.back().label = value->label;
    }
    return all;
}

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

store::LoggedSearchRow rowOf(const LoggedSearch &search)
{
    return {search.time,    search.query,     search.reading, toJson(search.filters),
            search.edition, search.documents, search.found};
}

Result<std::vector<SavedSearch>> savedIn(store::Connection &connection)
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

Result<void> save(store::Connection &connection, const std::vector<SavedSearch> &searches)
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

Result<std::vector<SavedSearch>> Library::savedSearches() const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return savedIn(**connection);
}

Result<void> Library::setSavedSearches(const std::vector<SavedSearch> &searches)
{
    return writeDown([&](store::Connection &connection) { return save(connection, searches); });
}

Result<void> Library::changeSavedSearches(const std::vector<SavedSearch> &before,
                                          const std::vector<SavedSearch> &after)
{
    return writeDown([&](store::Connection &connection) -> Result<void> {
        auto present = savedIn(connection);
        if (!present)
            return failure(present.error());
        return save(connection, changed(std::move(*present), before, after));
    });
}

Result<std::vector<LoggedSearch>> Library::searchLog() const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    const auto rows = store::SearchStore(**connection).log();
    if (!rows)
        return failure(rows.error());
    std::vector<LoggedSearch> searches;
    for (const store::LoggedSearchRow &row : *rows)
        searches.push_back({row.time, row.query, row.reading, filtersFromJson(row.filters),
                            row.edition, row.documents, row.found});
    return searches;
}

Result<void> Library::logSearch(const search::Request &request, const search::Answer &answer)
{
    LoggedSearch entry{.time = now(),
                       .query = request.query,
                       .reading = answer.reading,
                       .filters = labelled(request.filters, answer),
                       .found = answer.total};
    return writeDown([&](store::Connection &connection) -> Result<void> {
        const auto editions = store::EditionStore(connection).all();
        if (!editions)
            return failure(editions.error());
        const auto documents = store::DocumentStore(connection).count();
        if (!documents)
            return failure(documents.error());
        if (!editions->empty())
            entry.edition = editions->front().title + ", " + editions->front().version;
        entry.documents = *documents;
        return store::SearchStore(connection).append(rowOf(entry));
    });
}

Result<void> Library::setSearchLog(const std::vector<LoggedSearch> &searches)
{
    return writeDown([&](store::Connection &connection) -> Result<void> {
        store::SearchStore store(connection);
        if (auto done = store.clearLog(); !done)
            return done;
        for (const LoggedSearch &each : searches) {
            if (auto done = store.append(rowOf(each)); !done)
                return done;
        }
        return {};
    });
}

/// A change of what the index does not hold.
Result<void> Library::writeDown(const std::function<Result<void>(store::Connection &)> &change)
{
    const std::scoped_lock lock(m_parts->writing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    auto transaction = store::Transaction::begin(**connection, store::Transaction::Kind::Write);
    if (!transaction)
        return failure(transaction.error());
    if (auto done = change(**connection); !done)
        return done;
    return transaction->commit();
}

} // namespace lutrin::library
