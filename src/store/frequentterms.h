// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lutrin::store {

struct TermHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view term) const
    {
        return std::hash<std::string_view>{}(term);
    }
};

/// The number of each frequent term in table `frequent_term`.
using FrequentTerms = std::unordered_map<std::string, std::int64_t, TermHash, std::equal_to<>>;

/// When terms are frequent.
struct FrequencyBound {
    std::int64_t fewestDocuments = 10'000; ///< in a smaller library, none is
    std::int64_t share = 256;              ///< one document in so many has it
    /// The same of beginnings, whose lists cost the most to make: the full-text index is quick
    /// enough with those that fewer documents have.
    std::int64_t shareOfBeginnings = 128;
};

/// The terms of the full-text index that many documents have, and the beginnings of words that
/// many may have, as setBeginningTerm() writes them.
[[nodiscard]] Result<std::vector<std::string>> frequentTerms(Connection &connection,
                                                             const FrequencyBound &bound);

} // namespace lutrin::store
