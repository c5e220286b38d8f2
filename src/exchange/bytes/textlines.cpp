// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/textlines.h"

#include <algorithm>

namespace lutrin::exchange {

std::string_view takeLine(std::string_view text, std::size_t &at)
{
    std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (end < text.size() && text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n')
        ++end;
    at = end + 1;
    return line;
}

} // namespace lutrin::exchange
