// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fulltextindex.h"

#include "store/aheadthread.h"
#include "store/frequentterms.h"
#include "store/tokenizer.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <thread>

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

constexpr std::string_view setAutomerge =
    "INSERT INTO fulltext (fulltext, rank) VALUES ('automerge', ?)";
constexpr int usualPieces = 4; ///< FTS5's own

/// A few documents are not worth a thread; with so many waiting, it is never idle.
constexpr std::size_t fewAdded = 8;
constexpr std::size_t mostWaiting = 64;
constexpr unsigned mostThreads = 4;
constexpr std::chrono::milliseconds betweenStopChecks(20);

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
        return put(document, text);
    }
    auto frequent = m_postings.frequent();
    if (!frequent)
        return failure(frequent.error());
    m_waiting.push_back({document, ahead().read(text, std::move(*frequent))});
    return putWaiting(mostWaiting);
}

AheadReader &FullTextIndex::ahead()
{
    auto &ahead = m_connection.tokenizerWatch().ahead;
    if (!ahead)
        ahead = std::make_unique<AheadReader>(m_connection.ahead());
    return *ahead;
}

Result<std::future<std::shared_ptr<PreparedText>>> FullTextIndex::prepare(Searchable text)
{
    auto frequent = m_postings.frequent();
    if (!frequent)
        return failure(frequent.error());
    return ahead().prepare(std::move(text), std::move(*frequent));
}

/// What was prepared is of no use where the text or the frequent terms are others by now.
Result<void> FullTextIndex::add(DocumentNumber document, const Searchable &text,
                                PreparedText prepared)
{
    auto frequent = m_postings.frequent();
    if (!frequent)
        return failure(frequent.error());
    if (prepared.frequent != *frequent)
        return add(document, text);
    if (auto done = putWaiting(0); !done)
        return done;
    return put(document, std::move(prepared.read), text.subjects);
}

/// Until at most so many are left.
Result<void> FullTextIndex::putWaiting(std::size_t left)
{
    if (left == 0 && !m_waiting.empty())
        m_connection.ahead().hurry();
    while (m_waiting.size() > left) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        try {
            if (auto done = put(next.document, next.read.get(), {}); !done)
                return done;
        } catch (const std::exception &error) {
            return failure({Cause::Internal, "index", {}, error.what()});
        }
    }
    return {};
}

Result<void> FullTextIndex::put(DocumentNumber document, const Searchable &text)
{
    if (auto done = readAndWrite(insert, document, text); !done)
        return done;
    note(document);
    return {};
}

/// The index keeps no text: something in each column is enough for its terms to be asked for.
/// Subjects may still be to be read.
Result<void> FullTextIndex::put(DocumentNumber document, ReadDocument read, std::string subjects)
{
    m_noted = std::move(read.notes);
    const auto sign = [&read](Column column) {
        const bool empty = read.columns.at(static_cast<std::size_t>(column)).isEmpty();
        return std::string(empty ? 0 : 1, '.');
    };
    if (subjects.empty())
        subjects = sign(Column::Subjects);
    TokenizerWatch &watch = m_connection.tokenizerWatch();
    watch.read = &read.columns;
    watch.notes = &m_noted;
    auto done = write(insert, document,
                      {.title = sign(Column::Title),
                       .standfirst = sign(Column::Standfirst),
                       .body = sign(Column::Body),
                       .authors = sign(Column::Authors),
                       .subjects = std::move(subjects)});
    watch.read = nullptr;
    watch.notes = nullptr;
    if (done)
        note(document);
    return done;
}

/// In the tables beside the index.
void FullTextIndex::note(DocumentNumber document)
{
    m_beginnings.add(m_noted.beginnings(), document);
    m_postings.add(m_noted, document);
}

Result<void> FullTextIndex::remove(DocumentNumber document, const Searchable &text)
{
    if (auto done = putWaiting(0); !done)
        return done;
    if (auto done = readAndWrite(erase, document, text); !done)
        return done;
    m_beginnings.remove(m_noted.beginnings(), document);
    m_postings.remove(m_noted, document);
    return {};
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
    const auto others = readers();
    if (!others)
        return failure(others.error());
    if (others->empty()) {
        auto done = mergePieces();
        return done ? m_postings.choose() : done;
    }
    const auto terms = mergeAndCount(*others->front());
    if (!terms)
        return failure(terms.error());
    return m_postings.setFrequent(*terms, *others);
}

/// The frequent terms, counted from the pieces as they were: what is in them stays the same.
Result<std::vector<std::string>> FullTextIndex::mergeAndCount(Connection &reader)
{
    const std::stop_source stop;
    auto counted = std::async(std::launch::async, [&] {
        const StopScope scope(reader, stop.get_token());
        return frequentTerms(reader, {});
    });
    if (auto done = mergePieces(); !done) {
        stop.request_stop();
        return failure(done.error());
    }
    // Counting a large index takes longer than whoever stops the import waits.
    while (counted.wait_for(betweenStopChecks) != std::future_status::ready) {
        if (m_connection.stopRequested())
            stop.request_stop();
    }
    return counted.get();
}

/// One for each further processor, up to a few: each has a cache of its own.
Result<Readers> FullTextIndex::readers() const
{
    Readers readers;
    if (m_written || m_connection.file() == ":memory:")
        return readers;
    const unsigned count = std::min(std::thread::hardware_concurrency(), mostThreads);
    for (unsigned number = 1; number < count; ++number) {
        auto reader = Connection::open(m_connection.file(), Access::ReadOnly);
        if (!reader)
            return failure(reader.error());
        readers.push_back(std::move(*reader));
    }
    return readers;
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

/// Without it FTS5 still puts sixteen pieces together at once (`crisismerge`), so that they stay
/// few.
Result<void> FullTextIndex::mergeAsItGrows(bool on)
{
    return m_connection.statement(setAutomerge, on ? usualPieces : 0).run();
}

Result<void> FullTextIndex::clear()
{
    m_waiting.clear();
    m_written = true;
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

Result<void> FullTextIndex::readAndWrite(std::string_view sql, DocumentNumber document,
                                         const Searchable &text)
{
    auto frequent = m_postings.frequent();
    if (!frequent)
        return failure(frequent.error());
    m_noted.reset(std::move(*frequent));
    TokenizerWatch &watch = m_connection.tokenizerWatch();
    watch.notes = &m_noted;
    auto done = write(sql, document, text);
    watch.notes = nullptr;
    return done;
}

Result<void> FullTextIndex::write(std::string_view sql, DocumentNumber document,
                                  const Searchable &text)
{
    m_written = true;
    TokenizerWatch &watch = m_connection.tokenizerWatch();
    watch.columns = columnsOf(text);
    auto done = m_connection
                    .statement(sql, document, text.title, text.standfirst, text.body, text.authors,
                               text.subjects)
                    .run();
    watch.columns.clear();
    return done;
}

} // namespace lutrin::store
