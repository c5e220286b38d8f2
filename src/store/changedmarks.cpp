// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changedmarks.h"

#include <string_view>
#include <utility>

namespace lutrin::store {

namespace {

constexpr std::string_view insertFiling =
    "INSERT INTO changed_filing (change, kind, name, document, filed) VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view selectFilings =
    "SELECT kind, name, document, filed FROM changed_filing WHERE change = ? ORDER BY number DESC";
constexpr std::string_view insertHighlight =
    "INSERT INTO changed_highlight (change, document, quote, place, page, last_page, note_before, "
    "note_after) VALUES (?, ?, ?, ?, ?, ?, iif(?, ?, NULL), iif(?, ?, NULL))";
constexpr std::string_view selectHighlights =
    "SELECT document, quote, place, page, last_page, note_before, note_after "
    "FROM changed_highlight WHERE change = ? ORDER BY number DESC";

std::optional<std::string> textOrNothing(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<std::string>(row.text(column));
}

} // namespace

Result<void> ChangedMarks::keep(ChangeNumber change, const ChangedFiling &filing)
{
    return m_connection
        .statement(insertFiling, change, static_cast<int>(filing.filing.kind), filing.filing.name,
                   filing.document, filing.filed ? 1 : 0)
        .run();
}

Result<void> ChangedMarks::keep(ChangeNumber change, const ChangedHighlight &highlight)
{
    const auto &[mark, before, after] = highlight;
    return m_connection
        .statement(insertHighlight, change, mark.document, mark.quote, mark.place, mark.page,
                   mark.lastPage, before ? 1 : 0, before.value_or(std::string()), after ? 1 : 0,
                   after.value_or(std::string()))
        .run();
}

Result<std::vector<ChangedFiling>> ChangedMarks::filings(ChangeNumber change) const
{
    std::vector<ChangedFiling> filings;
    Statement rows = m_connection.statement(selectFilings, change);
    while (rows.next())
        filings.push_back(
            {.filing = {static_cast<FilingKind>(rows.integer(0)), std::string(rows.text(1))},
             .document = std::string(rows.text(2)),
             .filed = rows.integer(3) != 0});
    if (!rows.status())
        return failure(rows.status().error());
    return filings;
}

Result<std::vector<ChangedHighlight>> ChangedMarks::highlights(ChangeNumber change) const
{
    std::vector<ChangedHighlight> highlights;
    Statement rows = m_connection.statement(selectHighlights, change);
    while (rows.next()) {
        corpus::Highlight mark;
        mark.document = rows.text(0);
        mark.quote = rows.text(1);
        mark.place = rows.integer(2);
        mark.page = static_cast<int>(rows.integer(3));
        mark.lastPage = static_cast<int>(rows.integer(4));
        highlights.push_back({std::move(mark), textOrNothing(rows, 5), textOrNothing(rows, 6)});
    }
    if (!rows.status())
        return failure(rows.status().error());
    return highlights;
}

} // namespace lutrin::store
