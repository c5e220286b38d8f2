// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/item/item.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// A document out of a bibliographic item: the reverse of citation::itemFromDocument(), whose
/// result it gives back unchanged. What a document has no place for is counted in `leftOut`.
[[nodiscard]] Found documentFromItem(const citation::Item &item,
                                     std::map<std::string, int> &leftOut);

/// Reads CSL-JSON: an array of items, one item, or an object with `items`. Items without a title
/// are failures. Errors: those of citation::itemsFromCslJson().
[[nodiscard]] Result<Reading> readCslJson(std::string_view text);

} // namespace lutrin::exchange
