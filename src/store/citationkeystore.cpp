// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/citationkeystore.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectKey =
    "SELECT key FROM citation_key WHERE document = ? ORDER BY number DESC LIMIT 1";
constexpr std::string_view selectDocument = "SELECT document FROM citation_key WHERE key = ?";
constexpr std::string_view replaceKey =
    "INSERT OR REPLACE INTO citation_key (document, key) VALUES (?, ?)";
constexpr std::string_view insertKey =
    "INSERT INTO citation_key (document, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING";

Result<std::optional<std::string>> textIn(Statement row)
{
    if (row.next())
        return std::string(row.text(0));
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

} // namespace

Result<std::optional<std::string>> CitationKeyStore::keyOf(std::string_view document) const
{
    return textIn(m_connection.statement(selectKey, document));
}

Result<std::optional<std::string>> CitationKeyStore::documentOf(std::string_view key) const
{
    return textIn(m_connection.statement(selectDocument, key));
}

Result<void> CitationKeyStore::give(std::string_view document, std::string_view key)
{
    return m_connection.statement(replaceKey, document, key).run();
}

Result<void> CitationKeyStore::reserve(std::string_view document, std::string_view key)
{
    return m_connection.statement(insertKey, document, key).run();
}

} // namespace lutrin::store
