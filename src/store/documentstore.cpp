// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"

#include "corpus/json.h"
#include "store/compression.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectCount = "SELECT count(*) FROM document";
constexpr std::string_view selectById =
    "SELECT number, origin, json FROM document JOIN record ON document = number WHERE id = ?";
constexpr std::string_view selectNumber = "SELECT number FROM document WHERE id = ?";
constexpr std::string_view selectByNumber = "SELECT json FROM record WHERE document = ?";
constexpr std::string_view selectAll =
    "SELECT number, origin, json FROM document JOIN record ON document = number ORDER BY number";
constexpr std::string_view insertDocument =
    "INSERT INTO document (id, origin, date, title_key) VALUES (?, ?, ?, ?)";
constexpr std::string_view insertRecordRow = "INSERT INTO record (document, json) VALUES (?, ?)";
constexpr std::string_view updateDocument =
    "UPDATE document SET id = ?, origin = ?, date = ?, title_key = ? WHERE number = ?";
constexpr std::string_view updateSortKeys =
    "UPDATE document SET date = ?, title_key = ? WHERE number = ?";
constexpr std::string_view updateRecord = "UPDATE record SET json = ? WHERE document = ?";
constexpr std::string_view deleteDocument = "DELETE FROM document WHERE number = ?";

Result<Record> recordOf(const Statement &row)
{
    auto json = decompressed(row.bytes(2));
    if (!json)
        return failure(json.error());
    return Record{static_cast<DocumentNumber>(row.integer(0)), static_cast<Origin>(row.integer(1)),
                  std::move(*json)};
}

} // namespace

Result<corpus::Document> parsed(std::string_view json)
{
    auto document = corpus::documentFromJson(json);
    if (document)
        return document;
    Error error = document.error();
    error.cause = Cause::Corrupt;
    return failure(std::move(error));
}

Result<corpus::Document> documentOf(Bytes record)
{
    const auto json = decompressed(record);
    return json ? parsed(*json) : failure(json.error());
}

Result<std::int64_t> DocumentStore::count() const
{
    Statement row = m_connection.statement(selectCount);
    const bool found = row.next();
    if (!row.status())
        return failure(row.status().error());
    return found ? row.integer(0) : 0;
}

Result<std::optional<Record>> DocumentStore::find(std::string_view id) const
{
    Statement row = m_connection.statement(selectById, id);
    if (row.next()) {
        auto record = recordOf(row);
        if (!record)
            return failure(record.error());
        return std::move(*record);
    }
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<std::optional<DocumentNumber>> DocumentStore::number(std::string_view id) const
{
    Statement row = m_connection.statement(selectNumber, id);
    if (row.next())
        return static_cast<DocumentNumber>(row.integer(0));
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<corpus::Document> DocumentStore::document(std::string_view id) const
{
    const auto record = find(id);
    if (!record)
        return failure(record.error());
    if (!*record)
        return failure({Cause::NotFound, std::string(id)});
    return parsed((*record)->json);
}

Result<corpus::Document> DocumentStore::document(DocumentNumber number) const
{
    const auto stored = record(number);
    return stored ? documentOf(*stored) : failure(stored.error());
}

Result<std::vector<std::byte>> DocumentStore::record(DocumentNumber number) const
{
    Statement row = m_connection.statement(selectByNumber, number);
    if (row.next()) {
        const Bytes bytes = row.bytes(0);
        return std::vector<std::byte>(bytes.begin(), bytes.end());
    }
    if (!row.status())
        return failure(row.status().error());
    return failure({Cause::NotFound, std::to_string(number)});
}

Result<void> DocumentStore::forEach(const std::function<Result<void>(const Record &)> &take) const
{
    Statement rows = m_connection.statement(selectAll);
    while (rows.next()) {
        // One that cannot be read is shown without its text, and does not hide the others.
        const Record unreadable{
            static_cast<DocumentNumber>(rows.integer(0)), static_cast<Origin>(rows.integer(1)), {}};
        if (auto done = take(recordOf(rows).value_or(unreadable)); !done)
            return done;
    }
    return rows.status();
}

Result<DocumentNumber> DocumentStore::insertBare(const Row &row)
{
    if (auto done = m_connection
                        .statement(insertDocument, row.id, static_cast<int>(row.origin), row.date,
                                   row.titleKey)
                        .run();
        !done)
        return failure(done.error());
    return static_cast<DocumentNumber>(m_connection.lastInsertedRow());
}

Result<void> DocumentStore::insertRecord(DocumentNumber number, Bytes record)
{
    return m_connection.statement(insertRecordRow, number, record).run();
}

Result<DocumentNumber> DocumentStore::insert(const Row &row)
{
    const auto json = compressed(row.json);
    if (!json)
        return failure(json.error());
    const auto number = insertBare(row);
    if (!number)
        return number;
    if (auto done = insertRecord(*number, *json); !done)
        return failure(done.error());
    return number;
}

Result<void> DocumentStore::update(DocumentNumber number, const Row &row)
{
    if (auto done = m_connection
                        .statement(updateDocument, row.id, static_cast<int>(row.origin), row.date,
                                   row.titleKey, number)
                        .run();
        !done)
        return done;
    const auto json = compressed(row.json);
    if (!json)
        return failure(json.error());
    return m_connection.statement(updateRecord, Bytes(*json), number).run();
}

Result<void> DocumentStore::setSortKeys(DocumentNumber number, std::int64_t date, Bytes titleKey)
{
    return m_connection.statement(updateSortKeys, date, titleKey, number).run();
}

Result<void> DocumentStore::erase(DocumentNumber number)
{
    return m_connection.statement(deleteDocument, number).run();
}

} // namespace lutrin::store
