// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postingstore.h"

#include "store/terms.h"

#include <algorithm>

namespace lutrin::store {

namespace {

constexpr std::string_view selectTerms = "SELECT term, number FROM frequent_term";
constexpr std::string_view insertTerm = "INSERT INTO frequent_term (number, term) VALUES (?, ?)";
constexpr std::string_view eraseTerms = "DELETE FROM frequent_term";
constexpr std::string_view selectBlocks =
    "SELECT place, documents FROM posting WHERE place BETWEEN ? AND ? ORDER BY place";
constexpr std::string_view upsertBlock =
    "INSERT OR REPLACE INTO posting (place, documents) VALUES (?, ?)";
constexpr std::string_view eraseBlock = "DELETE FROM posting WHERE place = ?";
constexpr std::string_view eraseBlocks = "DELETE FROM posting";

constexpr std::int64_t placesOfTerm = std::int64_t{1} << 20U;

std::int64_t placeOf(std::int64_t term, DocumentNumber document)
{
    return term * placesOfTerm + document / documentsInBlock;
}

DocumentNumber firstOf(std::int64_t place)
{
    return static_cast<DocumentNumber>(place % placesOfTerm) * documentsInBlock;
}

Bytes bytesOfTerm(std::string_view term)
{
    return std::as_bytes(std::span(term));
}

std::string textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

Result<FrequentTerms> PostingStore::terms() const
{
    FrequentTerms terms;
    Statement rows = m_connection.statement(selectTerms);
    while (rows.next())
        terms.emplace(textOf(rows.bytes(0)), rows.integer(1));
    if (!rows.status())
        return failure(rows.status().error());
    return terms;
}

Result<PostingList> PostingStore::list(std::int64_t term) const
{
    PostingList list;
    Statement rows =
        m_connection.statement(selectBlocks, term * placesOfTerm, (term + 1) * placesOfTerm - 1);
    while (rows.next()) {
        if (auto done = appendBlock(list, firstOf(rows.integer(0)), rows.bytes(1)); !done)
            return failure(done.error());
    }
    if (!rows.status())
        return failure(rows.status().error());
    return list;
}

Result<PostingList> PostingStore::found(std::string_view term) const
{
    return listFound(m_connection, term);
}

Result<void> PostingStore::choose(const FrequencyBound &bound, const Readers &readers)
{
    if (auto done = clear(); !done)
        return done;
    const auto terms = frequentTerms(m_connection, bound);
    if (!terms)
        return failure(terms.error());
    std::int64_t number = 0;
    return ListReader(m_connection, readers)
        .read(*terms, [&](const std::string &term, const ListBlocks &blocks) {
            return writeTerm(++number, term, blocks);
        });
}

Result<void> PostingStore::writeTerm(std::int64_t number, const std::string &term,
                                     const ListBlocks &blocks)
{
    if (auto done = m_connection.statement(insertTerm, number, bytesOfTerm(term)).run(); !done)
        return done;
    for (const ListBlock &block : blocks) {
        const std::int64_t place = placeOf(number, block.first);
        if (auto done = m_connection.statement(upsertBlock, place, Bytes(block.bytes)).run(); !done)
            return done;
    }
    return {};
}

Result<void> PostingStore::writeBlock(std::int64_t place, const PostingList &list,
                                      std::size_t begin, std::size_t end)
{
    if (begin == end)
        return m_connection.statement(eraseBlock, place).run();
    const std::vector<std::byte> bytes = blockBytes(list, begin, end);
    return m_connection.statement(upsertBlock, place, Bytes(bytes)).run();
}

Result<void> PostingStore::readTerms()
{
    if (m_termsRead)
        return {};
    auto read = terms();
    if (!read)
        return failure(read.error());
    m_terms = std::move(*read);
    m_termsRead = true;
    return {};
}

Result<bool> PostingStore::isUsed()
{
    if (auto done = readTerms(); !done)
        return failure(done.error());
    return !m_terms.empty();
}

Result<void> PostingStore::add(const TermNotes &notes, DocumentNumber document)
{
    if (auto done = readTerms(); !done)
        return done;
    for (const auto &[term, count] : notes.counts()) {
        if (const auto known = m_terms.find(term); known != m_terms.end())
            m_changes[placeOf(known->second, document)][document] = count.columns;
    }
    return {};
}

Result<void> PostingStore::remove(const TermNotes &notes, DocumentNumber document)
{
    if (auto done = readTerms(); !done)
        return done;
    for (const auto &[term, count] : notes.counts()) {
        if (const auto known = m_terms.find(term); known != m_terms.end())
            m_changes[placeOf(known->second, document)][document] = {};
    }
    return {};
}

Result<void> PostingStore::flush()
{
    for (const auto &[place, changes] : m_changes) {
        if (auto done = change(place, changes); !done)
            return done;
    }
    m_changes.clear();
    return {};
}

Result<void> PostingStore::change(std::int64_t place, const Changes &changes)
{
    PostingList before;
    Statement rows = m_connection.statement(selectBlocks, place, place);
    if (rows.next()) {
        if (auto done = appendBlock(before, firstOf(place), rows.bytes(1)); !done)
            return done;
    }
    if (!rows.status())
        return rows.status();
    rows.reset();
    PostingList after;
    auto next = changes.begin();
    const auto takeChanges = [&](DocumentNumber until) {
        for (; next != changes.end() && next->first < until; ++next) {
            if (next->second != ColumnCounts{})
                after.add(next->first, next->second);
        }
    };
    for (std::size_t at = 0; at < before.size(); ++at) {
        const DocumentNumber document = before.documents()[at];
        takeChanges(document);
        if (next == changes.end() || next->first != document)
            after.add(document, before.counts(before.shapeAt(at)));
    }
    takeChanges(firstOf(place) + documentsInBlock);
    return writeBlock(place, after, 0, after.size());
}

Result<void> PostingStore::clear()
{
    m_changes.clear();
    m_terms.clear();
    m_termsRead = false;
    if (auto done = m_connection.statement(eraseTerms).run(); !done)
        return done;
    return m_connection.statement(eraseBlocks).run();
}

} // namespace lutrin::store
