// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"
#include "search/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

// What a query that finds nothing may have meant.

/// A part of a query read otherwise: the words of a phrase, of words near each other or of one as
/// written, in any order; a year as the date; an ISBN, DOI or address as a text that quotes it.
/// Itself for any other.
[[nodiscard]] query::Node otherReading(const query::Node &part);

/// The words of a query, or its one phrase, as what a name has; without text for any other.
[[nodiscard]] query::Node asName(const query::Node &root);

/// « énergie sauf climat »: whether the part is an operator in small letters.
[[nodiscard]] bool namesNot(const query::Node &part);

/// Whether the part is a word that is looked for anywhere.
[[nodiscard]] bool isWordAnywhere(const query::Node &part);

/// What a field's values are counted by, where they are named by labels or by who reads.
[[nodiscard]] std::optional<Facet> facetOf(query::Field field);

/// The words whose first letter alone was mistyped, left out, put in, or changed places with the
/// second.
[[nodiscard]] std::vector<std::string> withOtherBeginning(const std::string &folded);

/// An And with the word at this place and the one before it as one word: « deep seek ».
[[nodiscard]] query::Node withJoined(query::Node root, std::size_t at);

/// The ways to part a word in two, with a space: « datacenter » may be « data center ».
[[nodiscard]] std::vector<std::string> partedInTwo(std::string_view word);

} // namespace lutrin::search
