// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingstore.h"

namespace lutrin::store {

namespace {

constexpr std::string_view select = "SELECT value FROM setting WHERE key = ?";
constexpr std::string_view upsert = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)";
constexpr std::string_view selectGeneration =
    "SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'generation'";
constexpr std::string_view increaseGeneration =
    "UPDATE setting SET value = CAST(value AS INTEGER) + 1 WHERE key = 'generation'";

} // namespace

Result<std::optional<std::string>> SettingStore::value(std::string_view key) const
{
    Statement row = m_connection.statement(select, key);
    if (row.next())
        return std::string(row.text(0));
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<void> SettingStore::set(std::string_view key, std::string_view value)
{
    return m_connection.statement(upsert, key, value).run();
}

Result<std::int64_t> SettingStore::generation() const
{
    Statement row = m_connection.statement(selectGeneration);
    const bool found = row.next();
    if (!row.status())
        return failure(row.status().error());
    return found ? row.integer(0) : 0;
}

Result<void> SettingStore::nextGeneration()
{
    return m_connection.statement(increaseGeneration).run();
}

} // namespace lutrin::store
