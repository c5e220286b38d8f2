// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/fulltextindex.h"

namespace lutrin::store {

namespace {

constexpr std::string_view insert =
    "INSERT INTO fulltext (rowid, title, standfirst, body, authors, subjects) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr std::string_view erase =
    "INSERT INTO fulltext (fulltext, rowid, title, standfirst, body, authors, subjects) "
    "VALUES ('delete', ?, ?, ?, ?, ?, ?)";
constexpr std::string_view eraseAll = "INSERT INTO fulltext (fulltext) VALUES ('delete-all')";
constexpr std::string_view integrityCheck =
    "INSERT INTO fulltext (fulltext) VALUES ('integrity-check')";

} // namespace

Result<void> FullTextIndex::add(DocumentNumber document, const Searchable &text)
{
    return write(insert, document, text);
}

Result<void> FullTextIndex::remove(DocumentNumber document, const Searchable &text)
{
    return write(erase, document, text);
}

Result<void> FullTextIndex::clear()
{
    return m_connection.statement(eraseAll).run();
}

Result<void> FullTextIndex::check()
{
    return m_connection.statement(integrityCheck).run();
}

Result<void> FullTextIndex::write(std::string_view sql, DocumentNumber document,
                                  const Searchable &text)
{
    return m_connection
        .statement(sql, document, text.title, text.standfirst, text.body, text.authors,
                   text.subjects)
        .run();
}

} // namespace lutrin::store
