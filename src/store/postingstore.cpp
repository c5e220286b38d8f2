// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postingstore.h"

#include "store/terms.h"
#include "store/tokenizer.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <unordered_set>

namespace lutrin::store {

namespace {

constexpr std::string_view selectTerms = "SELECT term, number FROM frequent_term";
constexpr std::string_view insertTerm = "INSERT INTO frequent_term (number, term) VALUES (?, ?)";
constexpr std::string_view eraseTerms = "DELETE FROM frequent_term";
constexpr std::string_view selectBlocks =
    "SELECT place, documents FROM posting WHERE place BETWEEN ? AND ? ORDER BY place";
constexpr std::string_view countBlocks = "SELECT count(*) FROM posting WHERE place BETWEEN ? AND ?";
constexpr std::string_view upsertBlock =
    "INSERT OR REPLACE INTO posting (place, documents) VALUES (?, ?)";
// Put together, two BLOBs are TEXT of the same bytes.
constexpr std::string_view appendToBlock =
    "INSERT INTO posting (place, documents) VALUES (?, ?) ON CONFLICT (place) DO UPDATE "
    "SET documents = CAST(documents || excluded.documents AS BLOB)";
constexpr std::string_view eraseTerm = "DELETE FROM frequent_term WHERE number = ?";
constexpr std::string_view eraseBlocksOfTerm = "DELETE FROM posting WHERE place BETWEEN ? AND ?";
constexpr std::string_view eraseBlock = "DELETE FROM posting WHERE place = ?";
constexpr std::string_view eraseBlocks = "DELETE FROM posting";

constexpr std::int64_t placesOfTerm = std::int64_t{1} << 20U;
/// The places of one that is greater would have no number.
constexpr std::int64_t greatestTerm = std::numeric_limits<std::int64_t>::max() / placesOfTerm - 1;

std::int64_t placeOf(std::int64_t term, DocumentNumber document)
{
    return term * placesOfTerm + document / documentsInBlock;
}

DocumentNumber firstOf(std::int64_t place)
{
    return static_cast<DocumentNumber>(place % placesOfTerm) * documentsInBlock;
}

/// One change for each document, the latest, by ascending number.
void keepLatest(std::vector<std::pair<DocumentNumber, ColumnCounts>> &changes)
{
    std::ranges::stable_sort(changes, {}, [](const auto &each) { return each.first; });
    const auto superseded =
        std::unique(changes.rbegin(), changes.rend(),
                    [](const auto &late, const auto &early) { return late.first == early.first; });
    changes.erase(changes.begin(), superseded.base());
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
    while (rows.next()) {
        if (rows.integer(1) < 1 || rows.integer(1) > greatestTerm)
            return failure({Cause::Corrupt, "frequent_term", {}, "impossible number"});
        terms.emplace(textOf(rows.bytes(0)), rows.integer(1));
    }
    if (!rows.status())
        return failure(rows.status().error());
    return terms;
}

Result<PostingList> PostingStore::list(std::int64_t term) const
{
    PostingList list;
    const std::int64_t first = term * placesOfTerm;
    const std::int64_t beyond = (term + 1) * placesOfTerm - 1;
    Statement count = m_connection.statement(countBlocks, first, beyond);
    const std::int64_t blocks = count.next() ? count.integer(0) : 0;
    if (!count.status())
        return failure(count.status().error());
    Statement rows = m_connection.statement(selectBlocks, first, beyond);
    for (bool begun = false; rows.next(); begun = true) {
        if (auto done = appendBlock(list, firstOf(rows.integer(0)), rows.bytes(1)); !done)
            return failure(done.error());
        // The others are much like the first: what grows is copied, and asks for memory twice.
        if (!begun && blocks > 1)
            list.reserve(list.size() * static_cast<std::size_t>(blocks) * 9 / 8);
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
    const auto now = frequentTerms(m_connection, bound);
    if (!now)
        return failure(now.error());
    return setFrequent(*now, readers);
}

Result<void> PostingStore::setFrequent(const std::vector<std::string> &chosen,
                                       const Readers &readers)
{
    if (auto done = flush(); !done)
        return done;
    const auto before = terms();
    if (!before)
        return failure(before.error());
    m_frequent.reset();
    const std::unordered_set<std::string_view> wanted(chosen.begin(), chosen.end());
    std::int64_t highest = 0;
    for (const auto &[term, number] : *before) {
        highest = std::max(highest, number);
        if (wanted.contains(term))
            continue;
        if (auto done = forget(number); !done)
            return done;
    }
    std::vector<std::string> fresh;
    std::ranges::copy_if(chosen, std::back_inserter(fresh),
                         [&](const std::string &term) { return !before->contains(term); });
    return ListReader(m_connection, readers)
        .read(fresh, [&](const std::string &term, const ListBlocks &blocks) {
            return writeTerm(++highest, term, blocks);
        });
}

Result<void> PostingStore::forget(std::int64_t term)
{
    if (auto done = m_connection.statement(eraseTerm, term).run(); !done)
        return done;
    return m_connection
        .statement(eraseBlocksOfTerm, term * placesOfTerm, (term + 1) * placesOfTerm - 1)
        .run();
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

Result<std::shared_ptr<const FrequentTerms>> PostingStore::frequent()
{
    if (!m_frequent) {
        auto read = terms();
        if (!read)
            return failure(read.error());
        // Who has counted by the ones before goes on where they are the same.
        auto &known = m_connection.tokenizerWatch().frequent;
        if (!known || *known != *read)
            known = std::make_shared<const FrequentTerms>(std::move(*read));
        m_frequent = known;
    }
    return m_frequent;
}

void PostingStore::add(const TermNotes &notes, DocumentNumber document)
{
    const bool again = m_removed.contains(document);
    for (const auto &[term, count] : notes.counts()) {
        if (again)
            m_changes[placeOf(term, document)].emplace_back(document, count.columns);
        else
            m_additions[term].emplace_back(document, count.columns);
    }
}

void PostingStore::remove(const TermNotes &notes, DocumentNumber document)
{
    m_removed.insert(document);
    for (const auto &[term, count] : notes.counts())
        m_changes[placeOf(term, document)].emplace_back(document, ColumnCounts{});
}

Result<void> PostingStore::flush()
{
    // A document may have been added since the last flush and removed again.
    for (const auto &[term, additions] : m_additions) {
        if (auto done = append(term, additions); !done)
            return done;
    }
    m_additions.clear();
    if (auto done = changeBlocks(); !done)
        return done;
    m_changes.clear();
    m_removed.clear();
    return {};
}

/// In the order of the table, which is written from front to back.
Result<void> PostingStore::changeBlocks()
{
    std::vector<std::int64_t> places;
    places.reserve(m_changes.size());
    for (const auto &[place, changes] : m_changes)
        places.push_back(place);
    std::ranges::sort(places);
    for (const std::int64_t place : places) {
        if (auto done = change(place, std::move(m_changes[place])); !done)
            return done;
    }
    return {};
}

/// Behind what is there, which need not be read for that.
Result<void> PostingStore::append(std::int64_t term, const Additions &additions)
{
    PostingList list;
    list.reserve(additions.size());
    for (const auto &[document, counts] : additions)
        list.add(document, counts);
    for (const ListBlock &block : blocksOf(list)) {
        if (auto done =
                m_connection
                    .statement(appendToBlock, placeOf(term, block.first), Bytes(block.bytes))
                    .run();
            !done)
            return done;
    }
    return {};
}

Result<void> PostingStore::change(std::int64_t place, Changes changes)
{
    keepLatest(changes);
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
    m_additions.clear();
    m_changes.clear();
    m_removed.clear();
    m_frequent.reset();
    if (auto done = m_connection.statement(eraseTerms).run(); !done)
        return done;
    return m_connection.statement(eraseBlocks).run();
}

} // namespace lutrin::store
