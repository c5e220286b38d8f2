// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output.h"

#include <vector>

namespace lutrin::citation {

/// French spacing and punctuation, laid over what a style gave: no-break spaces before : and inside
/// « », narrow ones before ; ! and ?, and no point after « ? » or « … ». Addresses (URL, DOI) and
/// what has no space where French has one because it is no sentence (12:30) stay as they are.
void applyFrenchTypography(std::vector<Run> &runs);

} // namespace lutrin::citation
