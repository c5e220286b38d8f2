// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagelabels.h"

#include <vector>

namespace lutrin::exchange {

/// A page of the official journal is known by the number that each of its texts bears (« NOR :
/// ECFI1524250L »): it is a law, of the date in its title (« LOI n° 2016-1321 du 7 octobre 2016 »).
void readOfficialText(const std::vector<PageLine> &lines, PageFacts &facts);

} // namespace lutrin::exchange
