// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagelabels.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// The address of the only PDF that a page offers as its text, « Version PDF », « Consulter le
/// rapport »; nothing where there are several, or none. A summary or an annex is not the text.
[[nodiscard]] std::string pdfLink(const std::vector<PageLine> &lines);

} // namespace lutrin::exchange
