// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/item/item.h"

#include <string_view>
#include <vector>

namespace lutrin::citation {

/// Reads CSL-JSON: an array of items, a single item, or an object with an `items` array. UTF-8.
///
/// Lenient as the tools that write it are not strict: numbers may stand for texts, texts for
/// numbers; unknown keys are ignored; values of a kind that cannot be used are left out. Errors:
/// Malformed with line and column, Invalid when the top is neither an array nor an object or an
/// entry is no object (subject: its index), LimitExceeded for absurd nesting.
[[nodiscard]] Result<std::vector<Item>> itemsFromCslJson(std::string_view json);

} // namespace lutrin::citation
