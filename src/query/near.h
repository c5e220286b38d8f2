// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"

#include <optional>
#include <vector>

namespace lutrin::query {

/// `operands[i] PRÈS/distances[i] operands[i + 1]` and so on; one distance fewer than operands.
///
/// An operand is a term, or terms joined by OU, which are taken one by one. A field written
/// once holds for all. None where that cannot be: other operands, two fields, fields of values,
/// or too many combinations.
[[nodiscard]] std::optional<Node> nearOf(const std::vector<Node> &operands,
                                         const std::vector<int> &distances);

} // namespace lutrin::query
