// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <cstdint>
#include <vector>

namespace lutrin::search {

/// The documents nearest to one, nearest first: those that its record names, in its order, then
/// those that say the words that set it apart (search/distinctive.h) and share its themes,
/// keywords, regions and authors. A shared word or value weighs more the fewer documents have it;
/// what nearly all have says nothing.
[[nodiscard]] Result<std::vector<Scored>> neighbours(store::Connection &connection,
                                                     Catalogue &catalogue, PatternReader &patterns,
                                                     const corpus::Document &document,
                                                     std::int64_t limit);

} // namespace lutrin::search
