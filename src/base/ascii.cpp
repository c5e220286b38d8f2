// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ascii.h"

#include <cstdint>
#include <cstring>

namespace lutrin {

namespace {

/// Eight characters at once: files are looked at by their first thousands.
constexpr std::uint64_t lowerEight(std::uint64_t eight)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highBits = 0x80 * ones;
    const std::uint64_t low = eight & ~highBits;
    const std::uint64_t fromA = low + (0x80 - 'A') * ones; // the high bit says so
    const std::uint64_t beyondZ = low + (0x7F - 'Z') * ones;
    const std::uint64_t capitals = fromA & ~beyondZ & ~eight & highBits;
    return eight | (capitals >> 2U); // 0x20, by which small letters differ
}

} // namespace

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= lower.size(); at += sizeof eight) {
        std::memcpy(&eight, lower.data() + at, sizeof eight);
        eight = lowerEight(eight);
        std::memcpy(lower.data() + at, &eight, sizeof eight);
    }
    for (; at < lower.size(); ++at)
        lower[at] = lowerAscii(lower[at]);
    return lower;
}

std::string upperAscii(std::string_view text)
{
    std::string upper(text);
    for (char &c : upper) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - ('a' - 'A'));
    }
    return upper;
}

} // namespace lutrin
