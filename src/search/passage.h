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

/// A stretch of about 220 characters of a text, from the beginning of a sentence if there is one
/// close by.
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

/// The one that shows most of `marks`, which are by ascending begin; without any, the text's
/// beginning.
[[nodiscard]] Passage bestPassage(std::string_view text, std::span<const Mark> marks);

/// Where it stands, with the sentences before it that there is room for at the text's end.
[[nodiscard]] text::Range passageRange(std::string_view text, const std::vector<Mark> &marks);

/// The passage with its marks as it is shown: each run of white space as one space, and « … »
/// where it is cut.
[[nodiscard]] text::MarkedText shownPassage(std::string_view text, const text::Range &passage,
                                            const std::vector<Mark> &marks);

/// The best passage as it is shown.
[[nodiscard]] text::MarkedText passage(std::string_view text, const std::vector<Mark> &marks);

/// Whether a sentence or a paragraph begins at `at`.
[[nodiscard]] bool isSentenceStart(std::string_view text, std::size_t at);

} // namespace lutrin::search
