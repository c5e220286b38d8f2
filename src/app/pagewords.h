// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace lutrin::extraction {

/// A word of a page and where it stands, in points from the upper left corner.
struct PageWord {
    std::string text;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double size = 0; ///< of its type, in points
    bool spaceAfter = false;
};

/// A line in words that stand beside one another.
using WordLine = std::vector<PageWord>;

/// Whether two words stand on one line, also where one of them is raised.
[[nodiscard]] bool areBeside(const PageWord &one, const PageWord &other);

/// The words of a line, with the spaces between them.
[[nodiscard]] std::string lineText(const WordLine &line);

/// The lines that words make in the order in which they are read.
[[nodiscard]] std::vector<WordLine> linesInOrder(const std::vector<PageWord> &words);

} // namespace lutrin::extraction
