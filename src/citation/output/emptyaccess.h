// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <vector>

namespace lutrin::citation {

/// Some styles say when a page was read whether it is known or not: « [consulté le ] » goes.
void dropEmptyAccess(std::vector<Run> &runs);

} // namespace lutrin::citation
