// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/style.h"

namespace lutrin::citation {

/// Whether a layout says where the year suffix stands, itself or through its macros: by its name,
/// or by a label, which has it.
[[nodiscard]] bool placesYearSuffix(const Style &style, const Elements &elements);

/// How many `disambiguate="true"` tests the citation's layout has, through its macros too.
[[nodiscard]] int disambiguateTests(const Style &style);

/// Whether one of the elements themselves is a date; macros that they call are not looked into.
[[nodiscard]] bool holdsDate(const Elements &elements);

/// Whether elements render the citation number, themselves or through macros.
[[nodiscard]] bool rendersNumber(const Style &style, const Elements &elements);

} // namespace lutrin::citation
