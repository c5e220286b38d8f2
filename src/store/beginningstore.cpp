// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/beginningstore.h"

#include "store/setbytes.h"

#include <algorithm>

namespace lutrin::store {

namespace {

constexpr std::string_view selectRange =
    "SELECT letters, documents FROM beginning WHERE letters BETWEEN ? AND ?";
constexpr std::string_view selectBlock =
    "SELECT documents FROM beginning WHERE letters = ? AND block = ?";
constexpr std::string_view eraseAll = "DELETE FROM beginning";
constexpr std::string_view erase = "DELETE FROM beginning WHERE letters = ? AND block = ?";
constexpr std::string_view upsert =
    "INSERT INTO beginning (letters, block, documents) VALUES (?, ?, ?) "
    "ON CONFLICT (letters, block) DO UPDATE SET documents = excluded.documents";

constexpr std::uint32_t documentsInRow = 16384;

std::uint32_t blockOf(DocumentNumber document)
{
    return document / documentsInRow;
}

template <typename Action>
void forEach(const Beginnings &beginnings, const Action &action)
{
    for (std::size_t at = beginnings._Find_first(); at < beginnings.size();
         at = beginnings._Find_next(at))
        action(static_cast<Beginning>(at));
}

} // namespace

Result<DocumentSet> BeginningStore::documents(std::string_view letters) const
{
    DocumentSet documents;
    if (letters.empty())
        return documents;
    const Beginning first = beginningOf(letters);
    const Beginning last = letters.size() > 1 ? first : static_cast<Beginning>(first | 0xffU);
    Statement rows = m_connection.statement(selectRange, first, last);
    while (rows.next()) {
        const auto block = setFromBytes(rows.bytes(1), "beginning");
        if (!block)
            return failure(block.error());
        documents |= *block;
    }
    if (!rows.status())
        return failure(rows.status().error());
    return documents;
}

Result<std::map<Beginning, DocumentSet>> BeginningStore::all() const
{
    std::map<Beginning, DocumentSet> all;
    Statement rows = m_connection.statement(selectRange, 0, Beginnings().size());
    while (rows.next()) {
        const auto block = setFromBytes(rows.bytes(1), "beginning");
        if (!block)
            return failure(block.error());
        all[static_cast<Beginning>(rows.integer(0))] |= *block;
    }
    if (!rows.status())
        return failure(rows.status().error());
    return all;
}

void BeginningStore::add(const Beginnings &beginnings, DocumentNumber document)
{
    const bool again = m_removed.contains(document);
    forEach(beginnings, [&](Beginning beginning) {
        if (!again) {
            m_additions[beginning].push_back(document);
            return;
        }
        Change &change = m_changes[{blockOf(document), beginning}];
        change.removed.remove(document);
        change.added.add(document);
    });
}

void BeginningStore::remove(const Beginnings &beginnings, DocumentNumber document)
{
    m_removed.insert(document);
    forEach(beginnings, [&](Beginning beginning) {
        Change &change = m_changes[{blockOf(document), beginning}];
        change.added.remove(document);
        change.removed.add(document);
    });
}

Result<void> BeginningStore::clear()
{
    m_additions.clear();
    m_changes.clear();
    m_removed.clear();
    return m_connection.statement(eraseAll).run();
}

/// What was added before it was removed again stays out.
void BeginningStore::gather(Beginning beginning, const std::vector<DocumentNumber> &documents)
{
    for (auto begin = documents.begin(); begin != documents.end();) {
        const std::uint32_t block = blockOf(*begin);
        const auto end = std::find_if(begin, documents.end(), [&](DocumentNumber document) {
            return blockOf(document) != block;
        });
        const DocumentSet added(static_cast<std::size_t>(end - begin), &*begin);
        Change &change = m_changes[{block, beginning}];
        change.added |= added - change.removed;
        begin = end;
    }
}

Result<void> BeginningStore::flush()
{
    for (const auto &[beginning, documents] : m_additions)
        gather(beginning, documents);
    m_additions.clear();
    m_removed.clear();
    for (const auto &[key, change] : m_changes) {
        if (auto done = write(key, change); !done)
            return done;
    }
    m_changes.clear();
    return {};
}

Result<DocumentSet> BeginningStore::read(const Key &key) const
{
    Statement row = m_connection.statement(selectBlock, key.second, key.first);
    if (row.next())
        return setFromBytes(row.bytes(0), "beginning");
    if (!row.status())
        return failure(row.status().error());
    return DocumentSet();
}

Result<void> BeginningStore::write(const Key &key, const Change &change)
{
    auto documents = read(key);
    if (!documents)
        return failure(documents.error());
    *documents -= change.removed;
    *documents |= change.added;
    if (documents->isEmpty())
        return m_connection.statement(erase, key.second, key.first).run();
    const std::vector<std::byte> bytes = bytesOf(std::move(*documents));
    return m_connection.statement(upsert, key.second, key.first, Bytes(bytes)).run();
}

} // namespace lutrin::store
