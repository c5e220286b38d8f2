// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lutrin::text {

/// Bytes [begin, end) of a UTF-8 string; both ends fall on character borders.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Range &) const = default;
};

/// A text with the places that a search found in it: ascending, apart from each other.
struct MarkedText {
    std::string text;
    std::vector<Range> marks;

    bool operator==(const MarkedText &) const = default;
};

} // namespace lutrin::text
