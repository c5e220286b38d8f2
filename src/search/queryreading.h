// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/acronymtable.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "store/connection.h"

#include <string_view>

namespace lutrin::search {

/// What the words of queries are read with.
struct QueryReading {
    PatternReader patterns;
    const AcronymTable *acronyms = nullptr; ///< outlives the reading
};

/// For the languages that the library holds.
[[nodiscard]] Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue);
/// For this query alone: one without words needs no acronyms, whose reading takes longer than the
/// first answer of a small library.
[[nodiscard]] Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue,
                                             std::string_view query);

} // namespace lutrin::search
