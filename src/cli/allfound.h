// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "cli/language.h"
#include "search/answer.h"

#include <stop_token>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace lutrin::library {
class Library;
}

namespace lutrin::cli {

/// Declares `[ID… | --query Q]`, which documents a verb is about; the option for the query.
CLI::Option *declareChosen(CLI::App &verb, Language language, std::vector<std::string> &ids,
                           std::string &query);

/// All that a query finds, without facets and snippets: the best first, everything by title for
/// an empty one. Errors: those of Library::search.
[[nodiscard]] Result<search::Answer> allFound(const library::Library &library,
                                              const std::string &query, std::stop_token stop = {});

/// The same, the ids alone.
[[nodiscard]] Result<std::vector<std::string>>
allIdsFound(const library::Library &library, const std::string &query, std::stop_token stop = {});

} // namespace lutrin::cli
