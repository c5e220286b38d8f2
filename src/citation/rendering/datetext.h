// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"

#include <string_view>

namespace lutrin::citation {

/// Reads a date written for people or machines: `2024`, `2024-02-14`, `14 February 2024`,
/// `mars 2024`, `Spring 2001`, ranges with `/`, `--` or an en dash, « ca. », a final « ? ».
/// English and French month names. What cannot be read becomes the literal, word for word.
[[nodiscard]] DateValue dateFromText(std::string_view text);

} // namespace lutrin::citation
