// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/phraseplaces.h"

#include "store/callback.h"
#include "store/connection.h"
#include "store/tokenizer.h"

#include <sqlite3.h>

namespace lutrin::store {

namespace {

using Places = std::vector<PhrasePlace>;

constexpr const char *placesType = "lutrin places";
constexpr std::string_view selectPlaces =
    "SELECT lutrin_places(fulltext, ?) FROM fulltext WHERE fulltext MATCH ? AND rowid = ?";

int addPlaces(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, Places &places)
{
    Fts5PhraseIter at{};
    int column = 0;
    int offset = 0;
    const int code = api->xPhraseFirst(context, phrase, &at, &column, &offset);
    for (; code == SQLITE_OK && column >= 0; api->xPhraseNext(context, &at, &column, &offset))
        places.push_back({static_cast<std::size_t>(phrase), static_cast<Column>(column), offset});
    return code;
}

int addAllPlaces(const Fts5ExtensionApi *api, Fts5Context *context, Places &places)
{
    const int phrases = api->xPhraseCount(context);
    for (int phrase = 0; phrase < phrases; ++phrase) {
        if (const int code = addPlaces(api, context, phrase, places); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

void placesFunction(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result,
                    int count, sqlite3_value **values)
{
    auto *places =
        count == 1 ? static_cast<Places *>(sqlite3_value_pointer(values[0], placesType)) : nullptr;
    if (places == nullptr)
        return sqlite3_result_error_code(result, SQLITE_MISUSE);
    const int code = codeOf([&] { return addAllPlaces(api, context, *places); });
    if (code != SQLITE_OK)
        sqlite3_result_error_code(result, code);
}

} // namespace

Result<std::vector<PhrasePlace>> phrasePlaces(Connection &connection, std::string_view expression,
                                              DocumentNumber document)
{
    Places places;
    Statement row = connection.statement(selectPlaces);
    row.bindPointer(1, &places, placesType);
    row.bind(2, expression);
    row.bind(3, std::int64_t{document});
    if (auto done = row.run(); !done)
        return failure(done.error());
    return places;
}

Result<void> registerPhrasePlaces(Connection &connection)
{
    fts5_api *api = fullTextInterface(connection);
    if (api == nullptr ||
        api->xCreateFunction(api, "lutrin_places", nullptr, placesFunction, nullptr) != SQLITE_OK)
        return failure({Cause::Unsupported, "FTS5"});
    return {};
}

} // namespace lutrin::store
