// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/marker.h"
#include "text/markedtext.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// A stretch of a text, from the beginning of a sentence if there is one close by.
struct Passage {
    /// How much it shows.
    struct Worth {
        std::size_t patterns = 0; ///< different ones
        std::size_t marks = 0;

        auto operator<=>(const Worth &) const = default;
    };
    text::Range range;
    Worth worth;
};

inline constexpr std::size_t passageLength = 220; ///< about so many characters

/// The one of about `length` characters that shows most of `marks`, which are by ascending begin;
/// without any, the text's beginning.
[[nodiscard]] Passage bestPassage(std::string_view text, std::span<const Mark> marks,
                                  std::size_t length = passageLength);

/// Where the best passage stands, with the sentences before it that there is room for at the text's
/// end; two short ones, in the order of the text, where they show more different patterns.
[[nodiscard]] std::vector<text::Range> passageRanges(std::string_view text,
                                                     const std::vector<Mark> &marks);

/// How many different patterns the passages show.
[[nodiscard]] std::size_t patternsShown(const std::vector<text::Range> &passages,
                                        std::span<const Mark> marks);

/// Passages with their marks as they are shown: each run of white space as one space, and « … »
/// where something is left out.
[[nodiscard]] text::MarkedText shownPassages(std::string_view text,
                                             const std::vector<text::Range> &passages,
                                             const std::vector<Mark> &marks);

/// The best passages as they are shown.
[[nodiscard]] text::MarkedText passages(std::string_view text, const std::vector<Mark> &marks);

/// Whether a sentence or a paragraph begins at `at`.
[[nodiscard]] bool isSentenceStart(std::string_view text, std::size_t at);

} // namespace lutrin::search
