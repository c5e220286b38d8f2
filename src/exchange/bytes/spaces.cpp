// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"

namespace lutrin::exchange {

std::string collapsed(std::string_view text)
{
    std::string result;
    bool pending = false;
    for (const char c : text) {
        if (isSpace(c)) {
            pending = !result.empty();
            continue;
        }
        if (pending)
            result += ' ';
        pending = false;
        result += c;
    }
    return result;
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return lower;
}

} // namespace lutrin::exchange
