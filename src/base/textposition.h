// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lutrin {

/// Where this byte of a UTF-8 text stands, counted from 0 and at most its end: its line, and its
/// character in the line.
[[nodiscard]] inline Position positionOf(std::string_view text, std::size_t byte)
{
    Position position{1, 1};
    for (const char c : text.substr(0, std::min(byte, text.size()))) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
    return position;
}

} // namespace lutrin
