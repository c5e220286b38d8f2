// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/matchvisitor.h"

#include "store/callback.h"
#include "store/connection.h"
#include "store/tokenizer.h"

#include <sqlite3.h>

#include <vector>

namespace lutrin::store {

namespace {

constexpr const char *visitorType = "lutrin visitor";
/// The function says nothing, which is false: no row leaves the statement, so that SQLite goes from
/// one document to the next without coming back to us.
constexpr std::string_view selectVisit =
    "SELECT 1 FROM fulltext WHERE fulltext MATCH ? AND lutrin_visit(fulltext, ?)";

/// What the function needs from one row to the next.
struct Visit {
    MatchVisitor *visitor = nullptr;
    std::vector<ColumnCounts> counts;
};

int countPhrase(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, ColumnCounts &counts)
{
    counts = {};
    Fts5PhraseIter at{};
    int column = 0;
    int offset = 0;
    const int code = api->xPhraseFirst(context, phrase, &at, &column, &offset);
    for (; code == SQLITE_OK && column >= 0; api->xPhraseNext(context, &at, &column, &offset))
        ++counts[static_cast<std::size_t>(column) % columnCount];
    return code;
}

int visitRow(const Fts5ExtensionApi *api, Fts5Context *context, Visit &visit)
{
    const auto document = static_cast<DocumentNumber>(api->xRowid(context));
    if (!visit.visitor->enter(document))
        return SQLITE_OK;
    const int phrases = api->xPhraseCount(context);
    visit.counts.resize(static_cast<std::size_t>(phrases));
    for (int phrase = 0; phrase < phrases; ++phrase) {
        const int code =
            countPhrase(api, context, phrase, visit.counts[static_cast<std::size_t>(phrase)]);
        if (code != SQLITE_OK)
            return code;
    }
    visit.visitor->count(document, visit.counts);
    return SQLITE_OK;
}

void visitFunction(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result,
                   int count, sqlite3_value **values)
{
    auto *visit =
        count == 1 ? static_cast<Visit *>(sqlite3_value_pointer(values[0], visitorType)) : nullptr;
    if (visit == nullptr)
        return sqlite3_result_error_code(result, SQLITE_MISUSE);
    const int code = codeOf([&] { return visitRow(api, context, *visit); });
    if (code != SQLITE_OK)
        sqlite3_result_error_code(result, code);
}

} // namespace

Result<void> visitMatches(Connection &connection, std::string_view expression,
                          MatchVisitor &visitor)
{
    Visit visit{.visitor = &visitor};
    Statement rows = connection.statement(selectVisit);
    rows.bind(1, expression);
    rows.bindPointer(2, &visit, visitorType);
    return rows.run();
}

Result<void> registerVisitor(Connection &connection)
{
    fts5_api *api = fullTextInterface(connection);
    if (api == nullptr ||
        api->xCreateFunction(api, "lutrin_visit", nullptr, visitFunction, nullptr) != SQLITE_OK)
        return failure({Cause::Unsupported, "FTS5"});
    return {};
}

} // namespace lutrin::store
