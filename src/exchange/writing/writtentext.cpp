// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/writtentext.h"

#include "exchange/bytes/spaces.h"

#include <array>

namespace lutrin::exchange {

std::string base64(std::string_view bytes)
{
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view three = bytes.substr(at, 3);
        unsigned bits = 0;
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 8U | (i < three.size() ? static_cast<unsigned char>(three[i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= three.size() ? digits[bits >> (18U - 6U * i) & 63U] : '=';
    }
    return text;
}

std::string escapedMarkdown(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|").find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

bool isSafeAddress(std::string_view address)
{
    return address.starts_with("https://") || address.starts_with("http://") ||
           address.starts_with("mailto:");
}

std::string escapedAddress(std::string_view address)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte != 0x7F && std::string_view("<>\\").find(c) == std::string::npos)
            result += c;
        else
            result += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return result;
}

PageEnds pageEnds(std::string_view pages)
{
    constexpr std::array<std::string_view, 4> dashes{"\u2013", "\u2011", "\u2010", "-"};
    for (const std::string_view dash : dashes) {
        const std::size_t at = pages.find(dash);
        if (at == std::string_view::npos || at == 0 || at + dash.size() == pages.size() ||
            pages.find(dash, at + dash.size()) != std::string_view::npos)
            continue;
        return {collapsed(pages.substr(0, at)), collapsed(pages.substr(at + dash.size()))};
    }
    return {collapsed(pages), {}};
}

} // namespace lutrin::exchange
