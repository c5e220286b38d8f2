// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pagewords.h"

#include <functional>
#include <string>
#include <vector>

namespace lutrin::extraction {

/// The text of a page in the order in which it is read, column after column, with U+001F in words
/// that a line's end parts. `words` are its upright words; `text` gives what poppler makes of them,
/// and is asked for where there are no columns.
[[nodiscard]] std::string inReadingOrder(const std::vector<PageWord> &words,
                                         const std::function<std::string()> &text);

} // namespace lutrin::extraction
