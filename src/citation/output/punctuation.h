// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/style/locale.h"

#include <vector>

namespace lutrin::citation {

/// Turns what an evaluation wrote into what is shown: puts the locale's quotation marks in (outer
/// and inner ones in turn), moves points and commas into closing quotation marks where the locale
/// says so, and keeps the punctuation of one element from doubling that of the next.
[[nodiscard]] std::vector<Run> punctuated(std::vector<Run> runs, const Locale &locale);

} // namespace lutrin::citation
