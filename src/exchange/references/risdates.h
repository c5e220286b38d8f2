// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// `DA` may lack its year, which stands in another tag: « SEP 15 », and `10/19` where only one of
/// the two can be the month. A complete date stays as it is.
[[nodiscard]] std::string risDayWithYear(const std::string &day, const corpus::Date &year);

/// A date of the same year, or of the same month, that says more than the one that was taken takes
/// its place: programs write the year in one tag and the day in another.
void sharpenRisDate(Found &found, std::string_view value, const std::string &origin);

} // namespace lutrin::exchange
