// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fulltextindex.h"

#include "store/tokenizer.h"

#include <exception>

namespace lutrin::store {

namespace {

constexpr std::string_view insert =
    "INSERT INTO fulltext (rowid, title, standfirst, body, authors, subjects) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr std::string_view erase =
    "INSERT INTO fulltext (fulltext, rowid, title, standfirst, body, authors, subjects) "
    "VALUES ('delete', ?, ?, ?, ?, ?, ?)";
constexpr std::string_view eraseAll = "INSERT INTO fulltext (fulltext) VALUES ('delete-all')";
// A step of at most so many pages of 4 kB, so that it can be stopped between two of them.
constexpr std::string_view beginMerge =
    "INSERT INTO fulltext (fulltext, rank) VALUES ('merge', -2000)";
constexpr std::string_view goOnMerging =
    "INSERT INTO fulltext (fulltext, rank) VALUES ('merge', 2000)";
constexpr std::string_view integrityCheck =
    "INSERT INTO fulltext (fulltext) VALUES ('integrity-check')";

/// A few documents are not worth a thread; with so many waiting, it is never idle.
constexpr std::size_t fewAdded = 8;
constexpr std::size_t mostWaiting = 64;

/// The columns that hold something, the last one first.
std::vector<Column> columnsOf(const Searchable &text)
{
    std::vector<Column> columns;
    const auto take = [&](Column column, const std::string &content) {
        if (!content.empty())
            columns.push_back(column);
    };
    take(Column::Subjects, text.subjects);
    take(Column::Authors, text.authors);
    take(Column::Body, text.body);
    take(Column::Standfirst, text.standfirst);
    take(Column::Title, text.title);
    return columns;
}

} // namespace

Result<void> FullTextIndex::add(DocumentNumber document, const Searchable &text)
{
    if (m_added < fewAdded) {
        ++m_added;
        return put(document, text, nullptr);
    }
    auto &ahead = m_connection.tokenizerWatch().ahead;
    if (!ahead)
        ahead = std::make_unique<AheadReader>();
    m_waiting.push_back({document, text, ahead->read(text)});
    return putWaiting(mostWaiting);
}

/// Until at most so many are left.
Result<void> FullTextIndex::putWaiting(std::size_t left)
{
    while (m_waiting.size() > left) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        try {
            const ReadColumns read = next.read.get();
            if (auto done = put(next.document, next.text, &read); !done)
                return done;
        } catch (const std::exception &error) {
            return failure({Cause::Internal, "index", {}, error.what()});
        }
    }
    return {};
}

Result<void> FullTextIndex::put(DocumentNumber document, const Searchable &text,
                                const ReadColumns *read)
{
    m_connection.tokenizerWatch().read = read;
    auto done = write(insert, document, text);
    m_connection.tokenizerWatch().read = nullptr;
    if (!done)
        return done;
    m_beginnings.add(m_noted.beginnings(), document);
    return m_postings.add(m_noted, document);
}

Result<void> FullTextIndex::remove(DocumentNumber document, const Searchable &text)
{
    if (auto done = putWaiting(0); !done)
        return done;
    if (auto done = write(erase, document, text); !done)
        return done;
    m_beginnings.remove(m_noted.beginnings(), document);
    return m_postings.remove(m_noted, document);
}

Result<void> FullTextIndex::flush()
{
    if (auto done = putWaiting(0); !done)
        return done;
    if (auto done = m_beginnings.flush(); !done)
        return done;
    return m_postings.flush();
}

Result<void> FullTextIndex::merge()
{
    if (auto done = flush(); !done)
        return done;
    if (auto done = mergePieces(); !done)
        return done;
    return m_postings.choose();
}

/// FTS5 says by the count of changes whether there was anything left to do.
Result<void> FullTextIndex::mergePieces()
{
    std::string_view sql = beginMerge;
    for (;;) {
        if (m_connection.stopRequested())
            return failure({Cause::Cancelled});
        const std::int64_t before = m_connection.totalChanges();
        if (auto done = m_connection.statement(sql).run(); !done)
            return done;
        if (m_connection.totalChanges() - before < 2)
            return {};
        sql = goOnMerging;
    }
}

Result<void> FullTextIndex::clear()
{
    m_waiting.clear();
    if (auto done = m_beginnings.clear(); !done)
        return done;
    if (auto done = m_postings.clear(); !done)
        return done;
    return m_connection.statement(eraseAll).run();
}

Result<void> FullTextIndex::check()
{
    return m_connection.statement(integrityCheck).run();
}

Result<void> FullTextIndex::write(std::string_view sql, DocumentNumber document,
                                  const Searchable &text)
{
    const auto counting = m_postings.isUsed();
    if (!counting)
        return failure(counting.error());
    m_noted.reset(*counting);
    TokenizerWatch &watch = m_connection.tokenizerWatch();
    watch.columns = columnsOf(text);
    watch.notes = &m_noted;
    auto done = m_connection
                    .statement(sql, document, text.title, text.standfirst, text.body, text.authors,
                               text.subjects)
                    .run();
    watch.notes = nullptr;
    watch.columns.clear();
    return done;
}

} // namespace lutrin::store
