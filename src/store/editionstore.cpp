// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/editionstore.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectAll = "SELECT corpus, title, version FROM edition ORDER BY corpus";
constexpr std::string_view upsert =
    "INSERT OR REPLACE INTO edition (corpus, title, version) VALUES (?, ?, ?)";

} // namespace

Result<std::vector<corpus::Edition>> EditionStore::all() const
{
    std::vector<corpus::Edition> editions;
    Statement rows = m_connection.statement(selectAll);
    while (rows.next())
        editions.push_back(
            {std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2))});
    if (!rows.status())
        return failure(rows.status().error());
    return editions;
}

Result<corpus::Edition> EditionStore::find(std::string_view corpus) const
{
    const auto editions = all();
    if (!editions)
        return failure(editions.error());
    for (const corpus::Edition &edition : *editions) {
        if (edition.corpus == corpus)
            return edition;
    }
    return corpus::Edition{};
}

Result<void> EditionStore::put(const corpus::Edition &edition)
{
    return m_connection.statement(upsert, edition.corpus, edition.title, edition.version).run();
}

} // namespace lutrin::store
