// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/facetstore.h"

#include "store/setbytes.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectKind =
    "SELECT value, documents, (SELECT max(number) FROM document) FROM facet WHERE kind = ? "
    "ORDER BY value";
constexpr std::string_view selectValue = "SELECT documents FROM facet WHERE kind = ? AND value = ?";
constexpr std::string_view eraseAll = "DELETE FROM facet";
constexpr std::string_view upsert =
    "INSERT INTO facet (kind, value, documents) VALUES (?, ?, ?) "
    "ON CONFLICT (kind, value) DO UPDATE SET documents = excluded.documents";
constexpr std::string_view erase = "DELETE FROM facet WHERE kind = ? AND value = ?";

} // namespace

FacetKind facetKindOf(corpus::Axis axis)
{
    switch (axis) {
    case corpus::Axis::Theme:
        return FacetKind::Theme;
    case corpus::Axis::Region:
        return FacetKind::Region;
    case corpus::Axis::Centre:
        return FacetKind::Centre;
    case corpus::Axis::Type:
        break;
    }
    return FacetKind::Type;
}

std::optional<corpus::Axis> axisOf(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Theme:
        return corpus::Axis::Theme;
    case FacetKind::Region:
        return corpus::Axis::Region;
    case FacetKind::Centre:
        return corpus::Axis::Centre;
    case FacetKind::Type:
        return corpus::Axis::Type;
    default:
        return std::nullopt;
    }
}

Result<std::vector<FacetSet>> FacetStore::values(FacetKind kind) const
{
    std::vector<FacetSet> values;
    Statement rows = m_connection.statement(selectKind, static_cast<int>(kind));
    while (rows.next()) {
        auto documents = setFromBytes(rows.bytes(1), rows.text(0));
        if (!documents)
            return failure(documents.error());
        // Readers have a place for each number up to the greatest.
        if (!documents->isEmpty() && documents->maximum() > rows.integer(2))
            return failure({Cause::Corrupt, std::string(rows.text(0)), {}, BeyondDocuments});
        values.push_back({std::string(rows.text(0)), std::move(*documents)});
    }
    if (!rows.status())
        return failure(rows.status().error());
    return values;
}

Result<DocumentSet> FacetStore::documents(FacetKind kind, std::string_view value) const
{
    Statement row = m_connection.statement(selectValue, static_cast<int>(kind), value);
    if (row.next())
        return setFromBytes(row.bytes(0), value);
    if (!row.status())
        return failure(row.status().error());
    return DocumentSet();
}

Result<DocumentSet>
FacetStore::documentsWhere(FacetKind kind,
                           const std::function<bool(std::string_view)> &isMeant) const
{
    DocumentSet documents;
    Statement rows = m_connection.statement(selectKind, static_cast<int>(kind));
    while (rows.next()) {
        if (!isMeant(rows.text(0)))
            continue;
        const auto some = setFromBytes(rows.bytes(1), rows.text(0));
        if (!some)
            return some;
        documents |= *some;
    }
    if (!rows.status())
        return failure(rows.status().error());
    return documents;
}

FacetStore::Change &FacetStore::change(FacetKind kind, std::string_view value)
{
    return m_changes[{kind, std::string(value)}];
}

void FacetStore::add(FacetKind kind, std::string_view value, DocumentNumber document)
{
    Change &wanted = change(kind, value);
    wanted.removed.remove(document);
    wanted.added.add(document);
}

void FacetStore::remove(FacetKind kind, std::string_view value, DocumentNumber document)
{
    Change &wanted = change(kind, value);
    wanted.added.remove(document);
    wanted.removed.add(document);
}

Result<void> FacetStore::clear()
{
    m_changes.clear();
    return m_connection.statement(eraseAll).run();
}

Result<void> FacetStore::flush()
{
    for (const auto &[key, wanted] : m_changes) {
        if (auto done = write(key, wanted); !done)
            return done;
    }
    m_changes.clear();
    return {};
}

Result<void> FacetStore::write(const Key &key, const Change &change)
{
    const auto &[kind, value] = key;
    auto present = documents(kind, value);
    if (!present)
        return failure(present.error());
    const DocumentSet wanted = (*present - change.removed) | change.added;
    if (wanted == *present)
        return {};
    if (wanted.isEmpty())
        return m_connection.statement(erase, static_cast<int>(kind), value).run();
    const std::vector<std::byte> bytes = bytesOf(wanted);
    return m_connection.statement(upsert, static_cast<int>(kind), value, Bytes(bytes)).run();
}

} // namespace lutrin::store
