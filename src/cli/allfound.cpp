// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/allfound.h"

#include "library/library.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <limits>
#include <utility>

namespace lutrin::cli {

CLI::Option *declareChosen(CLI::App &verb, Language language, std::vector<std::string> &ids,
                           std::string &query)
{
    auto *named = verb.add_option(
        "ID", ids, Words{"identifiants des documents", "the documents’ ids"}.in(language));
    auto *found = verb.add_option(
        "--query", query,
        Words{"tout ce que trouve cette recherche", "all that this finds"}.in(language));
    named->excludes(found);
    return found;
}

Result<search::Answer> allFound(const library::Library &library, const std::string &query,
                                std::stop_token stop)
{
    return library.search({.query = query,
                           .sort = query.empty() ? search::Sort::Title : search::Sort::Relevance,
                           .limit = std::numeric_limits<std::int32_t>::max(),
                           .facets = {},
                           .snippets = false},
                          std::move(stop));
}

Result<std::vector<std::string>> allIdsFound(const library::Library &library,
                                             const std::string &query, std::stop_token stop)
{
    const auto answer = allFound(library, query, std::move(stop));
    if (!answer)
        return failure(answer.error());
    std::vector<std::string> ids;
    for (const search::Hit &hit : answer->hits)
        ids.push_back(hit.id);
    return ids;
}

} // namespace lutrin::cli
