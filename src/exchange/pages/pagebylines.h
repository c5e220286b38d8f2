// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagelabels.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// The bylines that nothing marks, near the page's title or its date. To be called when those that
/// are marked have been read: where there is one, only a line that says « Par » counts beside it.
void readBylines(const std::vector<PageLine> &lines, const std::string &title, PageFacts &facts);

} // namespace lutrin::exchange
