// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/importedfiles.h"

#include <algorithm>
#include <limits>

namespace lutrin::store {

namespace {

constexpr std::string_view selectRevisionNumber =
    "SELECT number FROM revision WHERE document = ? AND change = ?";
constexpr std::string_view insertFile =
    "INSERT INTO imported_file (change, path, first, last) VALUES (?, ?, ?, ?)";
constexpr std::string_view updateLast = "UPDATE imported_file SET last = ? WHERE number = ?";
constexpr std::string_view selectRevisions =
    "SELECT revision.number, change FROM revision JOIN change ON change.number = revision.change "
    "WHERE document = ? AND undone = 0 ORDER BY revision.number";
// Files follow one another: what began last before a revision is the file that it came from, if it
// has more than this one. Nothing else is walked over, however many files there are.
constexpr std::string_view selectFileAround =
    "SELECT path FROM (SELECT path, first, last FROM imported_file "
    "WHERE change = ?1 AND first <= ?2 AND last >= ?2 ORDER BY first DESC, last DESC LIMIT 1) "
    "WHERE last > first";
constexpr std::string_view selectOwnFiles =
    "SELECT path FROM imported_file WHERE change = ?1 AND first = ?2 AND last = ?2 ORDER BY number";

constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

} // namespace

Result<void> ImportedFiles::note(ChangeNumber change, const std::string &path,
                                 std::string_view document)
{
    Statement row = m_connection.statement(selectRevisionNumber, document, change);
    const bool kept = row.next();
    if (!row.status() || !kept)
        return row.status();
    const std::int64_t revision = row.integer(0);
    const bool isNew = revision > m_last;
    const bool isAtHand = m_row != 0 && path == m_path;
    if (!isNew)
        return isAtHand && revision >= m_first ? Result<void>()
                                               : add(change, path, revision, revision);
    if (!isAtHand) {
        m_first = revision;
        if (auto opened = open(change, path); !opened)
            return opened;
    }
    m_last = revision;
    return {};
}

/// Its end is not known before the next file begins.
Result<void> ImportedFiles::open(ChangeNumber change, const std::string &path)
{
    if (m_row != 0) {
        if (auto closed = m_connection.statement(updateLast, m_last, m_row).run(); !closed)
            return closed;
    }
    if (auto added = add(change, path, m_first, endless); !added)
        return added;
    m_path = path;
    m_row = m_connection.lastInsertedRow();
    return {};
}

Result<void> ImportedFiles::add(ChangeNumber change, std::string_view path, std::int64_t first,
                                std::int64_t last)
{
    return m_connection.statement(insertFile, change, path, first, last).run();
}

Result<std::vector<std::string>> ImportedFiles::of(std::string_view document) const
{
    std::vector<std::string> paths;
    Statement rows = m_connection.statement(selectRevisions, document);
    while (rows.next()) {
        for (const std::string_view sql : {selectFileAround, selectOwnFiles}) {
            if (auto done = collect(sql, rows.integer(1), rows.integer(0), paths); !done)
                return failure(done.error());
        }
    }
    if (!rows.status())
        return failure(rows.status().error());
    return paths;
}

Result<void> ImportedFiles::collect(std::string_view sql, ChangeNumber change,
                                    std::int64_t revision, std::vector<std::string> &paths) const
{
    Statement rows = m_connection.statement(sql, change, revision);
    while (rows.next()) {
        if (std::ranges::find(paths, rows.text(0)) == paths.end())
            paths.emplace_back(rows.text(0));
    }
    return rows.status();
}

} // namespace lutrin::store
