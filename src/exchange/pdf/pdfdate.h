// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pdf/pagetext.h"
#include "exchange/reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// The dates of a work, the best first: what the publisher wrote into the file (PRISM), the first
/// page, the imprint (« Dépôt légal », the rights, how to cite it), Dublin Core's date, which
/// programs write, too, and what the making of the file says.
///
/// Takes Dublin Core's date from the document, so that the pages come first.
[[nodiscard]] corpus::Date withoutUncertainDate(Found &found);

/// The date of the imprint, on one of the first pages or on the last.
void takeImprintDate(Found &found, const std::vector<TextLines> &pages);

/// Gives the date of withoutUncertainDate() back where there is no other.
void takeUncertainDate(Found &found, const corpus::Date &date);

/// Of the day on which the file was made, only the year, and only where the text names it: a note
/// of 2019 that was printed in 2026 is not of 2026. False where that leaves a work without a date.
bool takeYearOfMaking(Found &found, std::string_view day, const std::vector<std::string> &pages);

} // namespace lutrin::exchange
