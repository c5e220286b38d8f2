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
constexpr std::string_view countDocuments = "SELECT count(*) FROM document";
constexpr std::string_view createVocabulary =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, fulltext, row)";
constexpr std::string_view selectVocabulary = "SELECT term, doc FROM temp.vocabulary";

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

/// The MATCH expression that finds a frequent term.
std::string matchOf(std::string_view frequentTerm)
{
    const auto beginning = beginningIn(frequentTerm);
    std::string text = "\"";
    for (const char character : beginning.value_or(frequentTerm)) {
        if (character == '"')
            text += '"';
        text += character;
    }
    return text + (beginning ? "\" *" : "\"");
}

/// Gathers what a MATCH expression of one phrase finds.
class Lister : public MatchVisitor {
public:
    bool enter(DocumentNumber /*document*/) override { return true; }
    void count(DocumentNumber document, std::span<const ColumnCounts> phrases) override
    {
        m_list.add(document, phrases.front());
    }
    PostingList take() { return std::move(m_list); }

private:
    PostingList m_list;
};

/// In how many documents beginnings of words are, at most: a document with two words of a
/// beginning counts twice. Terms come in alphabetical order.
class BeginningCounts {
public:
    explicit BeginningCounts(std::int64_t fewest) : m_fewest(fewest) {}

    void add(std::string_view word, std::int64_t documents)
    {
        for (std::size_t size = shortestBeginning; size <= longestBeginning && size <= word.size();
             ++size)
            m_counts[std::string(word.substr(0, size))] += documents;
    }

    void appendTo(std::vector<std::string> &terms) const
    {
        for (const auto &[beginning, count] : m_counts) {
            if (count >= m_fewest)
                setBeginningTerm(terms.emplace_back(), beginning);
        }
    }

private:
    std::int64_t m_fewest;
    std::unordered_map<std::string, std::int64_t> m_counts;
};

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
    Lister lister;
    if (auto done = visitMatches(m_connection, matchOf(term), lister); !done)
        return failure(done.error());
    return lister.take();
}

Result<void> PostingStore::choose(const FrequencyBound &bound)
{
    if (auto done = clear(); !done)
        return done;
    const auto terms = frequentTerms(bound);
    if (!terms)
        return failure(terms.error());
    std::int64_t number = 0;
    for (const std::string &term : *terms) {
        if (auto done = m_connection.statement(insertTerm, ++number, bytesOfTerm(term)).run();
            !done)
            return done;
        if (auto done = writeList(number, term); !done)
            return done;
    }
    m_termsRead = false;
    return {};
}

Result<std::vector<std::string>> PostingStore::frequentTerms(const FrequencyBound &bound)
{
    std::vector<std::string> terms;
    Statement row = m_connection.statement(countDocuments);
    const std::int64_t documents = row.next() ? row.integer(0) : 0;
    if (!row.status())
        return failure(row.status().error());
    if (documents < bound.fewestDocuments)
        return terms;
    if (auto done = m_connection.execute(std::string(createVocabulary)); !done)
        return failure(done.error());
    const std::int64_t fewest = std::max<std::int64_t>(documents / bound.share, 1);
    BeginningCounts beginnings(fewest);
    Statement rows = m_connection.statement(selectVocabulary);
    while (rows.next()) {
        if (isWord(rows.text(0)))
            beginnings.add(rows.text(0), rows.integer(1));
        if (rows.integer(1) >= fewest)
            terms.emplace_back(rows.text(0));
    }
    if (!rows.status())
        return failure(rows.status().error());
    beginnings.appendTo(terms);
    return terms;
}

Result<void> PostingStore::writeList(std::int64_t number, const std::string &term)
{
    const auto list = found(term);
    if (!list)
        return failure(list.error());
    for (std::size_t begin = 0; begin < list->size();) {
        const std::int64_t place = placeOf(number, list->documents()[begin]);
        std::size_t end = begin;
        while (end < list->size() && placeOf(number, list->documents()[end]) == place)
            ++end;
        if (auto done = writeBlock(place, *list, begin, end); !done)
            return done;
        begin = end;
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
