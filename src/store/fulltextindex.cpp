// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fulltextindex.h"

#include "store/tokenizer.h"

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

} // namespace

Result<void> FullTextIndex::add(DocumentNumber document, const Searchable &text)
{
    auto done = write(insert, document, text);
    m_beginnings.add(m_noted, document);
    return done;
}

Result<void> FullTextIndex::remove(DocumentNumber document, const Searchable &text)
{
    auto done = write(erase, document, text);
    m_beginnings.remove(m_noted, document);
    return done;
}

Result<void> FullTextIndex::flush()
{
    return m_beginnings.flush();
}

/// FTS5 says by the count of changes whether there was anything left to do.
Result<void> FullTextIndex::merge()
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
    if (auto done = m_beginnings.clear(); !done)
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
    m_noted.reset();
    m_connection.tokenizerWatch().beginnings = &m_noted;
    auto done = m_connection
                    .statement(sql, document, text.title, text.standfirst, text.body, text.authors,
                               text.subjects)
                    .run();
    m_connection.tokenizerWatch().beginnings = nullptr;
    return done;
}

} // namespace lutrin::store
