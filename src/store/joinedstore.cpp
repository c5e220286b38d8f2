// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/joinedstore.h"

#include "store/compression.h"

namespace lutrin::store {

namespace {

constexpr std::string_view upsertJoined =
    "INSERT OR REPLACE INTO joined_record (document, record, change, fields, json) "
    "VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view selectJoined =
    "SELECT record, change, fields, json FROM joined_in_force WHERE document = ? AND record = ?";
constexpr std::string_view selectAllOf =
    "SELECT record, change, fields, json FROM joined_in_force WHERE document = ? "
    "ORDER BY change, record";
constexpr std::string_view selectWhether =
    "SELECT 1 FROM joined_in_force WHERE document = ? AND record = ?";
constexpr std::string_view selectMerged =
    "SELECT record, change, fields, json, document FROM merged_in_force ORDER BY change, record";
constexpr std::string_view selectMergedInto =
    "SELECT record FROM merged_in_force WHERE document = ? ORDER BY change, record";
constexpr std::string_view selectKept =
    "SELECT document FROM merged_in_force WHERE record = ? ORDER BY change DESC LIMIT 1";
constexpr std::string_view selectDistinct = "SELECT record, document FROM told_apart";
constexpr std::string_view upsertDistinct =
    "INSERT OR REPLACE INTO distinct_work (record, document, change) VALUES (?, ?, nullif(?, 0))";

/// One row of those that say what was joined.
Result<JoinedRecord> joinedIn(const Statement &row, std::string_view document)
{
    JoinedRecord joined{.document = std::string(document),
                        .record = std::string(row.text(0)),
                        .change = row.integer(1)};
    std::string_view fields = row.text(2);
    for (std::size_t end = 0; (end = fields.find('\n')) != std::string_view::npos;) {
        joined.fields.emplace_back(fields.substr(0, end));
        fields.remove_prefix(end + 1);
    }
    auto json = decompressed(row.bytes(3));
    if (!json)
        return failure(json.error());
    joined.json = std::move(*json);
    return joined;
}

} // namespace

Result<void> JoinedStore::join(const JoinedRecord &joined)
{
    std::string fields;
    for (const std::string &field : joined.fields)
        fields += field + '\n';
    const auto json = compressed(joined.json);
    if (!json)
        return failure(json.error());
    return m_connection
        .statement(upsertJoined, joined.document, joined.record, joined.change, fields,
                   Bytes(*json))
        .run();
}

Result<std::optional<JoinedRecord>> JoinedStore::find(std::string_view document,
                                                      std::string_view record) const
{
    Statement row = m_connection.statement(selectJoined, document, record);
    if (!row.next()) {
        if (!row.status())
            return failure(row.status().error());
        return std::nullopt;
    }
    auto joined = joinedIn(row, document);
    if (!joined)
        return failure(joined.error());
    return std::move(*joined);
}

Result<std::vector<JoinedRecord>> JoinedStore::of(std::string_view document) const
{
    std::vector<JoinedRecord> all;
    Statement rows = m_connection.statement(selectAllOf, document);
    while (rows.next()) {
        auto joined = joinedIn(rows, document);
        if (!joined)
            return failure(joined.error());
        all.push_back(std::move(*joined));
    }
    if (!rows.status())
        return failure(rows.status().error());
    return all;
}

Result<bool> JoinedStore::has(std::string_view document, std::string_view record) const
{
    Statement row = m_connection.statement(selectWhether, document, record);
    const bool found = row.next();
    if (!row.status())
        return failure(row.status().error());
    return found;
}

Result<std::vector<JoinedRecord>> JoinedStore::merged() const
{
    std::vector<JoinedRecord> all;
    Statement rows = m_connection.statement(selectMerged);
    while (rows.next()) {
        auto joined = joinedIn(rows, rows.text(4));
        if (!joined)
            return failure(joined.error());
        all.push_back(std::move(*joined));
    }
    if (!rows.status())
        return failure(rows.status().error());
    return all;
}

Result<std::vector<std::string>> JoinedStore::mergedInto(std::string_view document) const
{
    std::vector<std::string> records;
    Statement rows = m_connection.statement(selectMergedInto, document);
    while (rows.next())
        records.emplace_back(rows.text(0));
    if (!rows.status())
        return failure(rows.status().error());
    return records;
}

Result<std::optional<std::string>> JoinedStore::keptFor(std::string_view record) const
{
    Statement row = m_connection.statement(selectKept, record);
    if (row.next())
        return std::string(row.text(0));
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<std::set<JoinedStore::Pair>> JoinedStore::distinct() const
{
    std::set<Pair> pairs;
    Statement rows = m_connection.statement(selectDistinct);
    while (rows.next())
        pairs.emplace(rows.text(0), rows.text(1));
    if (!rows.status())
        return failure(rows.status().error());
    return pairs;
}

Result<void> JoinedStore::tellApart(std::string_view record, std::string_view document,
                                    ChangeNumber change)
{
    return m_connection.statement(upsertDistinct, record, document, change).run();
}

} // namespace lutrin::store
