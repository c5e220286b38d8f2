// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/acronymtable.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "store/connection.h"

namespace lutrin::search {

/// What the words of queries are read with.
struct QueryReading {
    PatternReader patterns;
    const AcronymTable *acronyms = nullptr; ///< the catalogue's
};

/// For the languages that the library holds.
[[nodiscard]] Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue);

} // namespace lutrin::search
