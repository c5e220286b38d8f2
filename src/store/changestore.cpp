// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changestore.h"

#include "store/compression.h"

#include <chrono>

namespace lutrin::store {

namespace {

constexpr std::string_view insertChange =
    "INSERT INTO change (kind, state, time, subject, undoes, undone) VALUES (?, 0, ?, ?, ?, 0)";
constexpr std::string_view updateState = "UPDATE change SET state = ? WHERE number = ?";
constexpr std::string_view deleteChange = "DELETE FROM change WHERE number = ?";
constexpr std::string_view updateUndone = "UPDATE change SET undone = ? WHERE number = ?";
constexpr std::string_view insertNothing =
    "INSERT OR IGNORE INTO revision (change, document) VALUES (?, ?)";
constexpr std::string_view insertRevision =
    "INSERT OR IGNORE INTO revision (change, document, origin, json) VALUES (?, ?, ?, ?)";
constexpr std::string_view insertTerm =
    "INSERT OR IGNORE INTO changed_term (change, axis, id, action, label, aliases, target, place) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT count(*) FROM changed_term WHERE change = ?1))";
constexpr std::string_view selectChanges =
    "SELECT number, kind, state, time, subject, undoes, undone, "
    "(SELECT count(*) FROM revision WHERE change = change.number AND json IS NULL), "
    "(SELECT count(json) FROM revision WHERE change = change.number), "
    "(SELECT count(*) FROM joined_record WHERE change = change.number) "
    "FROM change WHERE ?1 = 0 OR number = ?1 ORDER BY number DESC";
constexpr std::string_view selectDocuments =
    "SELECT document FROM revision WHERE change = ? ORDER BY number";
constexpr std::string_view selectTerms =
    "SELECT axis, id, action, label, aliases, target FROM changed_term WHERE change = ? "
    "ORDER BY place, axis, id";
constexpr std::string_view selectRevision =
    "SELECT number, change, document, origin, json FROM revision "
    "WHERE document = ? AND change = ?";
constexpr std::string_view selectNext =
    "SELECT number, change, document, origin, json FROM revision "
    "WHERE document = ? AND number > ? AND change <> ? ORDER BY number LIMIT 1";
constexpr std::string_view selectLast = "SELECT change, json IS NOT NULL FROM revision "
                                        "WHERE document = ? ORDER BY number DESC LIMIT 1";
constexpr std::string_view selectOfDocument =
    "SELECT number, change, document, origin, json FROM revision "
    "WHERE document = ? ORDER BY number DESC";

std::string lines(const std::vector<std::string> &texts)
{
    std::string joined;
    for (const std::string &text : texts)
        joined += text + '\n';
    return joined;
}

std::vector<std::string> parts(std::string_view joined)
{
    std::vector<std::string> texts;
    for (std::size_t end = 0; (end = joined.find('\n')) != std::string_view::npos;) {
        texts.emplace_back(joined.substr(0, end));
        joined.remove_prefix(end + 1);
    }
    return texts;
}

Result<Revision> revisionOf(const Statement &row)
{
    Revision revision{.number = row.integer(0),
                      .change = row.integer(1),
                      .document = std::string(row.text(2)),
                      .existed = !row.isNull(4),
                      .origin = static_cast<Origin>(row.integer(3))};
    if (!revision.existed)
        return revision;
    auto json = decompressed(row.bytes(4));
    if (!json)
        return failure(json.error());
    revision.json = std::move(*json);
    return revision;
}

Result<std::optional<Revision>> firstOf(Statement row)
{
    if (row.next()) {
        auto revision = revisionOf(row);
        if (!revision)
            return failure(revision.error());
        return std::move(*revision);
    }
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

Change changeOf(const Statement &row)
{
    return {.number = row.integer(0),
            .kind = static_cast<ChangeKind>(row.integer(1)),
            .state = static_cast<ChangeState>(row.integer(2)),
            .time = row.integer(3),
            .subject = std::string(row.text(4)),
            .undoes = row.integer(5),
            .undone = row.integer(6) != 0,
            .added = row.integer(7),
            .touched = row.integer(8),
            .joined = row.integer(9)};
}

} // namespace

Result<ChangeNumber> ChangeStore::begin(ChangeKind kind, std::string_view subject,
                                        ChangeNumber undoes)
{
    auto done =
        m_connection.statement(insertChange, static_cast<int>(kind), now(), subject, undoes).run();
    if (!done)
        return failure(done.error());
    return m_connection.lastInsertedRow();
}

Result<void> ChangeStore::end(ChangeNumber change, ChangeState state)
{
    return m_connection.statement(updateState, static_cast<int>(state), change).run();
}

Result<void> ChangeStore::erase(ChangeNumber change)
{
    return m_connection.statement(deleteChange, change).run();
}

Result<void> ChangeStore::setUndone(ChangeNumber change, bool undone)
{
    return m_connection.statement(updateUndone, undone ? 1 : 0, change).run();
}

Result<void> ChangeStore::keep(ChangeNumber change, std::string_view document,
                               const std::optional<Record> &before)
{
    if (!before)
        return m_connection.statement(insertNothing, change, document).run();
    const auto json = compressed(before->json);
    if (!json)
        return failure(json.error());
    return m_connection
        .statement(insertRevision, change, document, static_cast<int>(before->origin), Bytes(*json))
        .run();
}

Result<void> ChangeStore::keep(ChangeNumber change, const ChangedTerm &term)
{
    return m_connection
        .statement(insertTerm, change, static_cast<int>(term.term.axis), term.term.id,
                   static_cast<int>(term.action), term.term.french, lines(term.term.aliases),
                   term.target)
        .run();
}

Result<std::vector<Change>> ChangeStore::all() const
{
    std::vector<Change> changes;
    Statement rows = m_connection.statement(selectChanges, 0);
    while (rows.next())
        changes.push_back(changeOf(rows));
    if (!rows.status())
        return failure(rows.status().error());
    return changes;
}

Result<std::optional<Change>> ChangeStore::find(ChangeNumber change) const
{
    Statement row = m_connection.statement(selectChanges, change);
    if (change > 0 && row.next())
        return changeOf(row);
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<std::vector<std::string>> ChangeStore::documents(ChangeNumber change) const
{
    std::vector<std::string> ids;
    Statement rows = m_connection.statement(selectDocuments, change);
    while (rows.next())
        ids.emplace_back(rows.text(0));
    if (!rows.status())
        return failure(rows.status().error());
    return ids;
}

Result<std::vector<ChangedTerm>> ChangeStore::terms(ChangeNumber change) const
{
    std::vector<ChangedTerm> terms;
    Statement rows = m_connection.statement(selectTerms, change);
    while (rows.next())
        terms.push_back({.action = static_cast<ChangedTerm::Action>(rows.integer(2)),
                         .term = {.axis = static_cast<corpus::Axis>(rows.integer(0)),
                                  .id = std::string(rows.text(1)),
                                  .french = std::string(rows.text(3)),
                                  .aliases = parts(rows.text(4)),
                                  .origin = "user"},
                         .target = std::string(rows.text(5))});
    if (!rows.status())
        return failure(rows.status().error());
    return terms;
}

Result<std::optional<Revision>> ChangeStore::revision(ChangeNumber change,
                                                      std::string_view document) const
{
    return firstOf(m_connection.statement(selectRevision, document, change));
}

Result<std::optional<Revision>> ChangeStore::next(const Revision &revision) const
{
    return firstOf(
        m_connection.statement(selectNext, revision.document, revision.number, revision.change));
}

Result<bool> ChangeStore::removed(std::string_view document) const
{
    Statement row = m_connection.statement(selectLast, document);
    const bool existed = row.next() && row.integer(1) != 0;
    if (!row.status() || !existed)
        return row.status() ? Result<bool>(false) : failure(row.status().error());
    ChangeNumber number = row.integer(0);
    for (;;) {
        const auto change = find(number);
        if (!change)
            return failure(change.error());
        if (!*change || (*change)->kind != ChangeKind::Undo)
            return *change &&
                   ((*change)->kind == ChangeKind::Removal || (*change)->kind == ChangeKind::Merge);
        number = (*change)->undoes;
    }
}

Result<std::vector<Revision>> ChangeStore::of(std::string_view document) const
{
    std::vector<Revision> revisions;
    Statement rows = m_connection.statement(selectOfDocument, document);
    while (rows.next()) {
        auto revision = revisionOf(rows);
        if (!revision)
            return failure(revision.error());
        revisions.push_back(std::move(*revision));
    }
    if (!rows.status())
        return failure(rows.status().error());
    return revisions;
}

} // namespace lutrin::store
