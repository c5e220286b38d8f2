// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::extraction {

/// Gives the text of a page the hyphens back that poppler takes for a line's end and are a word's
/// own, since a capital or a digit follows: « SaintDenis » is « Saint-Denis » where `raw`, the same
/// page line by line, has « Saint- » and « Denis ». Before a small letter it is U+001F: whoever
/// knows the words says whether it stays. The number of the page and what `raw` has an empty line
/// above are paragraphs of their own again. UTF-8, both.
[[nodiscard]] std::string withHyphens(std::string text, const std::string &raw);

} // namespace lutrin::extraction
