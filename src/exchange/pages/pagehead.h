// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagelabels.h"

#include <vector>

namespace lutrin::exchange {

/// Takes what the lines about the title say without a label: kind of work, series, persons, date,
/// DOI, pages. Lines as withJoinedBars() gives them.
void readPageHead(const std::vector<PageLine> &lines, PageFacts &facts);

} // namespace lutrin::exchange
