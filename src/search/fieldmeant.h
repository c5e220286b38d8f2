// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// The field whose name is spelled almost as `typed` (`autuer:`, with its colon), in the words of a
/// language; empty where none is.
[[nodiscard]] std::string fieldMeant(std::string_view typed, std::string_view language);

/// What a query says with the fields that its misspelled names mean.
struct Renamed {
    query::Node root;
    std::string names; ///< as typed: `autuer:`
};

/// `text` is what `query` was read from. None where it has no such name.
[[nodiscard]] std::optional<Renamed> withFieldsMeant(std::string text, const query::Query &query);

} // namespace lutrin::search
