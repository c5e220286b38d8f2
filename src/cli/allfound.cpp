// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/allfound.h"

#include "library/library.h"

#include <cstdint>
#include <limits>
#include <utility>

namespace lutrin::cli {

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
