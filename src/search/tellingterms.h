// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"

#include <vector>

namespace lutrin::search {

/// Whether a term is looked for in the words, and not among the facets.
[[nodiscard]] bool isInWords(const query::Node &term);

/// The parts of an And that count: without its articles, prepositions and the like, unless it has
/// nothing else.
[[nodiscard]] std::vector<const query::Node *> tellingParts(const query::Node &all);

/// The query without what does not count in it: what a search really asks for.
[[nodiscard]] query::Node toldQuery(const query::Node &root);

/// The terms that a matching document has to show for itself: those under no SAUF and in the words.
/// They live as long as `root`.
[[nodiscard]] std::vector<const query::Node *> positiveTerms(const query::Node &root);

} // namespace lutrin::search
