// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/taxonomystore.h"

#include <map>

namespace lutrin::store {

namespace {

constexpr std::string_view selectTerms =
    "SELECT number, axis, id, parent, french, english, origin FROM term ORDER BY place";
constexpr std::string_view selectAliases =
    "SELECT term, alias FROM term_alias ORDER BY term, place";
constexpr std::string_view deleteAll = "DELETE FROM term";
constexpr std::string_view insertTerm =
    "INSERT INTO term (axis, id, parent, place, french, english, origin) "
    "VALUES (?, ?, ?, (SELECT ifnull(max(place), 0) + 1 FROM term), ?, ?, ?)";
constexpr std::string_view insertAlias =
    "INSERT INTO term_alias (term, place, alias) VALUES (?, ?, ?)";

Result<std::map<std::int64_t, std::vector<std::string>>> readAliases(Connection &connection)
{
    std::map<std::int64_t, std::vector<std::string>> aliases;
    Statement rows = connection.statement(selectAliases);
    while (rows.next())
        aliases[rows.integer(0)].emplace_back(rows.text(1));
    if (!rows.status())
        return failure(rows.status().error());
    return aliases;
}

} // namespace

Result<corpus::Taxonomy> TaxonomyStore::taxonomy() const
{
    auto aliases = readAliases(m_connection);
    if (!aliases)
        return failure(aliases.error());
    std::vector<corpus::Term> terms;
    Statement rows = m_connection.statement(selectTerms);
    while (rows.next())
        terms.push_back({.axis = static_cast<corpus::Axis>(rows.integer(1)),
                         .id = std::string(rows.text(2)),
                         .parent = std::string(rows.text(3)),
                         .french = std::string(rows.text(4)),
                         .english = std::string(rows.text(5)),
                         .aliases = std::move((*aliases)[rows.integer(0)]),
                         .origin = std::string(rows.text(6))});
    if (!rows.status())
        return failure(rows.status().error());
    return corpus::Taxonomy(std::move(terms));
}

Result<void> TaxonomyStore::replace(const corpus::Taxonomy &taxonomy)
{
    if (auto done = m_connection.statement(deleteAll).run(); !done)
        return done;
    for (const corpus::Term &term : taxonomy.terms()) {
        if (auto done = append(term); !done)
            return done;
    }
    return {};
}

Result<void> TaxonomyStore::append(const corpus::Term &term)
{
    if (auto done = m_connection
                        .statement(insertTerm, static_cast<int>(term.axis), term.id, term.parent,
                                   term.french, term.english, term.origin)
                        .run();
        !done)
        return done;
    const std::int64_t number = m_connection.lastInsertedRow();
    int place = 0;
    for (const std::string &alias : term.aliases) {
        if (auto done = m_connection.statement(insertAlias, number, ++place, alias).run(); !done)
            return done;
    }
    return {};
}

} // namespace lutrin::store
