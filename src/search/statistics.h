// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::search {

/// How many documents have a value of one facet, or a value of each of two.
struct Crossing {
    std::vector<std::string> values; ///< ids, in the order of the facets asked for
    std::vector<std::string> labels;
    std::int64_t count = 0;

    bool operator==(const Crossing &) const = default;
};

/// Counts over what a request finds; pairs that no document has are left out. A document with two
/// themes counts under each, and under a broader theme once.
struct Counts {
    std::int64_t documents = 0;
    std::vector<Facet> by;
    std::vector<Crossing> cells;
};

} // namespace lutrin::search
