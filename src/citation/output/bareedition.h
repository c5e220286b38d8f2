// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <vector>

namespace lutrin::citation {

/// Some styles show an edition as it is written and count on « 2e éd. » being written: « Titre. 2.
/// Paris » becomes « Titre. 2e éd. Paris ». A number that the style raises, as French references
/// do before a year, or has a word for, stays.
void nameBareEditions(std::vector<Run> &runs);

} // namespace lutrin::citation
