// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"

#include <vector>

namespace lutrin::query {

// The only makers of And, Or and Not: they keep a Node's promises (And has no And part …).

/// `parts` must not be empty; one part is itself.
[[nodiscard]] Node allOf(std::vector<Node> parts);
[[nodiscard]] Node anyOf(std::vector<Node> parts);
[[nodiscard]] Node noneOf(Node part);

/// Every term stands in a field, or is a period: nothing is looked for in the whole text.
[[nodiscard]] bool isOfFields(const Node &node);

/// Cuts what is nested deeper than maximumDepth: its terms are all asked for, without their
/// operators. True if there was nothing to cut.
[[nodiscard]] bool limitDepth(Node &root);

} // namespace lutrin::query
