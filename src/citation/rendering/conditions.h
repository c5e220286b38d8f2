// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/rendering/evaluation.h"

#include <bitset>

namespace lutrin::citation {

using VariableSet = std::bitset<static_cast<std::size_t>(variableCount)>;

/// Whether a branch of a cs:choose is taken. `disambiguateTests` counts the tests of that name met
/// so far: each time that a style asks, it may be told more.
[[nodiscard]] bool holds(const Branch &branch, const Evaluation &evaluation,
                         int &disambiguateTests);

/// A variable's value as far as the cite goes: those of the item, and the ones that citing gives
/// (locator, citation-number, first-reference-note-number, page-first). Dates and names: empty.
/// `room`: where a value is put that nothing holds; it must live as long as what is returned.
[[nodiscard]] std::string_view textValue(Variable variable, const Evaluation &evaluation,
                                         std::string &room);
[[nodiscard]] bool hasValue(Variable variable, const Evaluation &evaluation);

} // namespace lutrin::citation
