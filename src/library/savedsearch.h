// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::library {

/// A search that the user keeps under a name.
struct SavedSearch {
    std::string name;
    std::string query;
    std::vector<search::Filter> filters;

    bool operator==(const SavedSearch &) const = default;
};

/// A filter as it was shown when the search was made.
struct LoggedFilter {
    search::Filter filter;
    std::string label;

    bool operator==(const LoggedFilter &) const = default;
};

/// A search as it was made, and what it gave: a line of a methods note.
struct LoggedSearch {
    std::int64_t time = 0; ///< seconds since 1970, UTC
    std::string query;     ///< as typed
    std::string reading;   ///< as understood, in canonical form
    std::vector<LoggedFilter> filters;
    std::string edition;        ///< of the bundled corpus, empty without one
    std::int64_t documents = 0; ///< in the library
    std::int64_t found = 0;

    bool operator==(const LoggedSearch &) const = default;
};

} // namespace lutrin::library
