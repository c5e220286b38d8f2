// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pagewords.h"

#include <string>
#include <vector>

namespace lutrin::extraction {

/// The text of a page in columns whose words were given line by line across them, which happens
/// where lines stand far apart: column after column between what runs over them. Empty where the
/// words come in another order, or are those of a table: its cells do not fill their columns.
[[nodiscard]] std::string textInColumns(const std::vector<PageWord> &words);

} // namespace lutrin::extraction
