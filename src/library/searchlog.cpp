// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user keeps of searches: those with a name, and the log.

#include "library/libraryparts.h"
#include "library/savedsearches.h"
#include "library/searchjson.h"
#include "store/documentstore.h"
#include "store/editionstore.h"
#include "store/searchstore.h"
#include "store/transaction.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lutrin::library {

namespace {

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

} // namespace

Result<std::vector<SavedSearch>> Library::savedSearches() const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return savedSearchesIn(connection); });
}

Result<void> Library::setSavedSearches(const std::vector<SavedSearch> &searches)
{
    return writeDown(
        [&](store::Connection &connection) { return saveSearchesIn(connection, searches); });
}

Result<void> Library::changeSavedSearches(const std::vector<SavedSearch> &before,
                                          const std::vector<SavedSearch> &after)
{
    return writeDown([&](store::Connection &connection) {
        return changeSavedSearchesIn(connection, before, after);
    });
}

Result<std::vector<LoggedSearch>> Library::searchLog() const
{
    const auto rows = m_parts->reading(
        [&](store::Connection &connection) { return store::SearchStore(connection).log(); });
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
    return m_parts->changing([&](store::Connection &connection) -> Result<void> {
        auto transaction = store::Transaction::begin(connection, store::Transaction::Kind::Write);
        if (!transaction)
            return failure(transaction.error());
        if (auto done = change(connection); !done)
            return done;
        return transaction->commit();
    });
}

} // namespace lutrin::library
