// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <vector>

namespace lutrin::library {

/// A passage as it is to be quoted, and where in the document's body it begins.
struct Passage {
    std::vector<corpus::Inline> text;
    int paragraph = 0; ///< counts from 1, headings and notes apart; 0: not found in the body

    bool operator==(const Passage &) const = default;
};

/// Looks a passage up in the document's body, spaces and the shape of apostrophes aside, and says
/// where the quotation cuts it: « […] » stands where a whole sentence was begun or ended outside of
/// the passage, and in place of « … » or « ... » where words of the body were left out. A few words
/// out of the middle of a sentence, and what is not in the body, stay as they are. Emphasis stays.
[[nodiscard]] Passage passageOf(const corpus::Document &document,
                                const std::vector<corpus::Inline> &passage);

} // namespace lutrin::library
