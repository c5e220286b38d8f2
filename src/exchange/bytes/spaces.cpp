// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"

namespace lutrin::exchange {

std::string collapsed(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        if (!result.empty())
            result += ' ';
        result.append(text, at, end - at);
        at = end;
    }
    return result;
}

} // namespace lutrin::exchange
