// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchstore.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectSaved =
    "SELECT name, query, filters FROM saved_search ORDER BY number";
constexpr std::string_view deleteSaved = "DELETE FROM saved_search";
constexpr std::string_view insertSaved =
    "INSERT INTO saved_search (name, query, filters) VALUES (?, ?, ?)";
constexpr std::string_view selectLog =
    "SELECT time, query, reading, filters, edition, documents, found FROM search_log "
    "ORDER BY number";
constexpr std::string_view insertLogged =
    "INSERT INTO search_log (time, query, reading, filters, edition, documents, found) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view deleteLog = "DELETE FROM search_log";

} // namespace

Result<std::vector<SavedSearchRow>> SearchStore::saved() const
{
    std::vector<SavedSearchRow> searches;
    Statement rows = m_connection.statement(selectSaved);
    while (rows.next())
        searches.push_back(
            {std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2))});
    if (!rows.status())
        return failure(rows.status().error());
    return searches;
}

Result<void> SearchStore::setSaved(const std::vector<SavedSearchRow> &searches)
{
    if (auto done = m_connection.statement(deleteSaved).run(); !done)
        return done;
    for (const SavedSearchRow &each : searches) {
        if (auto done =
                m_connection.statement(insertSaved, each.name, each.query, each.filters).run();
            !done)
            return done;
    }
    return {};
}

Result<std::vector<LoggedSearchRow>> SearchStore::log() const
{
    std::vector<LoggedSearchRow> searches;
    Statement rows = m_connection.statement(selectLog);
    while (rows.next())
        searches.push_back({rows.integer(0), std::string(rows.text(1)), std::string(rows.text(2)),
                            std::string(rows.text(3)), std::string(rows.text(4)), rows.integer(5),
                            rows.integer(6)});
    if (!rows.status())
        return failure(rows.status().error());
    return searches;
}

Result<void> SearchStore::append(const LoggedSearchRow &search)
{
    return m_connection
        .statement(insertLogged, search.time, search.query, search.reading, search.filters,
                   search.edition, search.documents, search.found)
        .run();
}

Result<void> SearchStore::clearLog()
{
    return m_connection.statement(deleteLog).run();
}

} // namespace lutrin::store
