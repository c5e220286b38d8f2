// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace lutrin::exchange {

/// A line of the first page and the size of its type.
struct SizedLine {
    std::string text; ///< empty where a paragraph ends
    int size = 0;     ///< in tenths of a point; 0: unknown
};

/// The title of a first page, which is what stands there in the largest type, on one line or more:
/// not what kind of work it is, a number, or the one word of a publisher's sign. Empty where no
/// line is larger than others, or more is than a title has words.
[[nodiscard]] std::string titleByType(const std::vector<SizedLine> &lines);

/// What stands directly below that title in a smaller type which is larger than all that follows:
/// its subtitle, unless it names persons, a body, a date or a kind of work. Empty where there is
/// none.
[[nodiscard]] std::string subtitleByType(const std::vector<SizedLine> &lines,
                                         const std::string &title);

} // namespace lutrin::exchange
