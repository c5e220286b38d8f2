// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/highlightstore.h"

#include <algorithm>
#include <utility>

namespace lutrin::store {

namespace {

constexpr std::string_view selectHighlights =
    "SELECT number, document, quote, place, note, page, last_page FROM highlight "
    "WHERE document = ? ORDER BY page, place, number";
constexpr std::string_view insertHighlight =
    "INSERT INTO highlight (document, quote, place, note, page, last_page) "
    "VALUES (?, ?, ?, ?, ?, ?)";
constexpr std::string_view replaceHighlight =
    "INSERT OR REPLACE INTO highlight (document, quote, place, note, page, last_page, number) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
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
                         .note = std::string(row.text(4)),
                         .page = static_cast<int>(row.integer(5)),
                         .lastPage = static_cast<int>(row.integer(6)),
                         .locator = {}});
    if (!row.status())
        return failure(row.status().error());
    return found;
}

Result<std::int64_t> HighlightStore::keep(const corpus::Highlight &highlight)
{
    const auto &[number, document, quote, place, note, page, last, locator] = highlight;
    const auto first = std::int64_t{page};
    const auto until = std::int64_t{last};
    Statement statement = number == 0 ? m_connection.statement(insertHighlight, document, quote,
                                                               place, note, first, until)
                                      : m_connection.statement(replaceHighlight, document, quote,
                                                               place, note, first, until, number);
    if (const Result<void> done = statement.run(); !done)
        return failure(done.error());
    return number == 0 ? m_connection.lastInsertedRow() : number;
}

Result<bool> HighlightStore::add(const std::string &document,
                                 const std::vector<corpus::Highlight> &highlights)
{
    if (highlights.empty())
        return false;
    auto kept = of(document);
    if (!kept)
        return failure(kept.error());
    bool changed = false;
    for (const corpus::Highlight &highlight : highlights) {
        const auto same = std::ranges::find_if(*kept, [&](const corpus::Highlight &each) {
            return each.place == highlight.place && each.page == highlight.page &&
                   each.quote == highlight.quote;
        });
        const bool there = same != kept->end();
        if (there && (!same->note.empty() || highlight.note.empty()))
            continue;
        corpus::Highlight mine = highlight;
        mine.number = there ? same->number : 0;
        mine.document = document;
        const auto number = keep(mine);
        if (!number)
            return failure(number.error());
        mine.number = *number;
        // One may come twice.
        if (there)
            *same = std::move(mine);
        else
            kept->push_back(std::move(mine));
        changed = true;
    }
    return changed;
}

Result<void> HighlightStore::remove(std::int64_t number)
{
    return m_connection.statement(deleteHighlight, number).run();
}

} // namespace lutrin::store
