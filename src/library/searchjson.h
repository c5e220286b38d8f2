// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/savedsearch.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

// Filters as the library's file keeps them: a JSON array of objects with `facet` (search/
// facetname.h), `value`, and where they say something `label` and `excluded`. What a newer program
// wrote and this one does not know is passed over.

[[nodiscard]] std::string toJson(const std::vector<LoggedFilter> &filters);
[[nodiscard]] std::vector<LoggedFilter> filtersFromJson(std::string_view json);

} // namespace lutrin::library
