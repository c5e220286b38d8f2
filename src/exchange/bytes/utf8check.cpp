// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/utf8check.h"

#include <libxml/xmlstring.h>

#include <string>

namespace lutrin::exchange {

namespace {

Error malformed(Position position, std::string detail)
{
    return {.cause = Cause::Malformed, .position = position, .detail = std::move(detail)};
}

/// The length of the character at the front; 0 when there is none.
std::size_t characterLength(std::string_view text)
{
    // libxml2 decodes up to four bytes and stops at a NUL; at the end of the file we give it one.
    const std::string front(text.substr(0, 4));
    int length = static_cast<int>(front.size());
    const int code =
        xmlGetUTF8Char(reinterpret_cast<const unsigned char *>(front.c_str()), &length);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool overlong = (length == 2 && code < 0x80) || (length == 3 && code < 0x800) ||
                          (length == 4 && code < 0x10000);
    if (code < 0 || code > 0x10FFFF || surrogate || overlong)
        return 0;
    return static_cast<std::size_t>(length);
}

} // namespace

std::optional<Error> utf8Defect(std::string_view content)
{
    if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF"))
        return malformed({1, 1}, "UTF-16 or UTF-32; only UTF-8 is accepted");
    Position position{1, 1};
    while (!content.empty()) {
        const char c = content.front();
        if (c == '\0')
            return malformed(position, "a NUL byte");
        const std::size_t length =
            static_cast<unsigned char>(c) < 0x80 ? 1 : characterLength(content);
        if (length == 0)
            return malformed(position, "not UTF-8");
        content.remove_prefix(length);
        ++position.column;
        if (c == '\n')
            position = {position.line + 1, 1};
    }
    return std::nullopt;
}

} // namespace lutrin::exchange
