// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace lutrin::library {

/// What stands in a passage between two pages: bytes, the end excluded.
struct PageFoot {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool spaced = true; ///< a blank stands in the body where it was

    bool operator==(const PageFoot &) const = default;
};

/// The notes, the number and the running lines within a passage that was selected in a PDF over the
/// end of a page, told by the body that was read from it: that has the words before and behind them
/// one after the other. None where it does not, or where a single word may have been put in: what
/// stands there has a digit, and some words on both sides.
[[nodiscard]] std::optional<PageFoot> pageFootIn(std::string_view passage,
                                                 const corpus::RichText &body);

} // namespace lutrin::library
