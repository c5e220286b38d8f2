// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// A line of a PDF's outline.
struct OutlineEntry {
    std::string title;
    int depth = 1; ///< from 1
};

/// The lines of a page, without white space around them; empty ones part paragraphs.
using TextLines = std::vector<std::string>;

/// The lines of each page but for what stands at the top or foot of at least three pages, or of
/// both where there are two, numbers aside.
[[nodiscard]] std::vector<TextLines> linesOfPages(const std::vector<std::string> &pages);

/// Paragraphs out of the lines of each page: words that were parted at a line's end are joined, and
/// running lines are left out as above. Each page begins with a heading (corpus/pageheading.h), so
/// that what is found there can be cited, named as pageNames() does by the labels of the file; a
/// paragraph that a page's end cuts in the midst of a sentence goes on before that heading, with a
/// run of its own for each page, and notes come after it. A line that the outline names, in its
/// order, is a heading.
[[nodiscard]] corpus::RichText pagesToText(const std::vector<std::string> &pages,
                                           const std::vector<OutlineEntry> &outline = {},
                                           const std::vector<std::string> &labels = {});

} // namespace lutrin::exchange
