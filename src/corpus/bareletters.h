// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// A text without its blanks and with one kind of apostrophe, to look for words that were taken out
/// of it; of each byte, the look that it has and whether a blank stands before it.
struct BareLetters {
    std::string letters;
    std::string looks; ///< emphasis 1, strong 2
    std::vector<bool> spaced;
    std::vector<std::size_t> places; ///< where it stands in the text; of a body, of no use

    void add(std::string_view text, char look);
    /// Without calls of notes, and without the headings of level `without`.
    void add(const RichText &blocks, int without = 0);

    [[nodiscard]] static char lookOf(const Inline &run);
    /// How long a blank at the front of `text` is; 0 when there is none.
    [[nodiscard]] static std::size_t blankSize(std::string_view text);
    /// Of the letter at the front, or of a part of one.
    [[nodiscard]] static std::size_t letterSize(std::string_view text);

private:
    bool m_blank = false; ///< the last that was added
};

} // namespace lutrin::corpus
