// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::store {

/// When terms are frequent.
struct FrequencyBound {
    std::int64_t fewestDocuments = 10'000; ///< in a smaller library, none is
    std::int64_t share = 256;              ///< one document in so many has it
};

/// The terms of the full-text index that many documents have, and the beginnings of words that
/// many may have, as setBeginningTerm() writes them.
[[nodiscard]] Result<std::vector<std::string>> frequentTerms(Connection &connection,
                                                             const FrequencyBound &bound);

} // namespace lutrin::store
