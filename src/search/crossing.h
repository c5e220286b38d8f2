// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/statistics.h"
#include "store/connection.h"

#include <string_view>
#include <vector>

namespace lutrin::search {

/// Counts by up to three facets crossed, over a set of documents.
[[nodiscard]] Result<Counts> countsBy(store::Connection &connection, Catalogue &catalogue,
                                      const store::DocumentSet &documents,
                                      const std::vector<Facet> &by, std::string_view language);

} // namespace lutrin::search
