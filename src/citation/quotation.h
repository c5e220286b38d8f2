// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output.h"

#include <string_view>
#include <vector>

namespace lutrin::citation {

/// « passage » and its reference: French guillemets with no-break spaces, quotation marks inside
/// the passage turned into “ ”, line breaks into spaces. A reference in brackets follows after a
/// space, any other one in brackets of its own.
[[nodiscard]] std::vector<Run> quotation(std::string_view passage,
                                         const std::vector<Run> &reference);

} // namespace lutrin::citation
