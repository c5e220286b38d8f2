// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Adds the keywords of a list: parted by semicolons, or where there are none by commas; without
/// the full stop at its end.
void takeKeywordList(Found &found, std::string_view list, const std::string &origin);

} // namespace lutrin::exchange
