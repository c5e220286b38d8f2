// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/highlightstore.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectHighlights =
    "SELECT number, document, quote, place, note FROM highlight WHERE document = ? "
    "ORDER BY place, number";
constexpr std::string_view insertHighlight =
    "INSERT INTO highlight (document, quote, place, note) VALUES (?, ?, ?, ?)";
constexpr std::string_view replaceHighlight =
    "INSERT OR REPLACE INTO highlight (document, quote, place, note, number) "
    "VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view deleteHighlight = "DELETE FROM highlight WHERE number = ?";

} // namespace

Result<std::vector<corpus::Highlight>> HighlightStore::of(std::string_view document) const
{
    std::vector<corpus::Highlight> found;
    Statement row = m_connection.statement(selectHighlights, document);
    while (row.next())
        found.push_back({.number = row.integer(0),
                         .document = std::string(row.text(1)),
                         .quote = std::string(row.text(2)),
                         .place = row.integer(3),
                         .note = std::string(row.text(4))});
    if (!row.status())
        return failure(row.status().error());
    return found;
}

Result<std::int64_t> HighlightStore::keep(const corpus::Highlight &highlight)
{
    const auto &[number, document, quote, place, note] = highlight;
    const Result<void> done =
        number == 0
            ? m_connection.statement(insertHighlight, document, quote, place, note).run()
            : m_connection.statement(replaceHighlight, document, quote, place, note, number).run();
    if (!done)
        return failure(done.error());
    return number == 0 ? m_connection.lastInsertedRow() : number;
}

Result<void> HighlightStore::remove(std::int64_t number)
{
    return m_connection.statement(deleteHighlight, number).run();
}

} // namespace lutrin::store
