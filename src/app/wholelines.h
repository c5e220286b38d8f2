// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pagewords.h"

#include <string>
#include <vector>

namespace lutrin::extraction {

/// The text of a page without the paragraphs that poppler makes of the words of one justified line,
/// where the spaces between them are wide, and of that line: what stands beside one another is one
/// line, and one that is as long as its neighbours goes on with them. `words` are those of the
/// text, in its order.
[[nodiscard]] std::string withWholeLines(std::string text, const std::vector<PageWord> &words);

} // namespace lutrin::extraction
