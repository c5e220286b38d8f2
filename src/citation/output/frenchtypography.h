// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <vector>

namespace lutrin::citation {

/// French spacing and punctuation, laid over what a style gave: no-break spaces before : and inside
/// « », narrow ones before ; ! and ?, no-break ones between p., n°, vol. and their number (e45 and
/// xii too) and between a number and p., éd. or a month, “ ” for guillemets within guillemets, no
/// point after « ? » or « … », no blank before a point or comma, 1ᵉʳ before a month, « consulté le
/// » before a day, « op. cit. » in one piece. Addresses (URL, DOI) and what has no space where
/// French has one because it is no sentence (12:30) stay as they are.
void applyFrenchTypography(std::vector<Run> &runs);

} // namespace lutrin::citation
