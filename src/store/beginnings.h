// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

namespace lutrin::store {

/// The first two bytes of words, or the one of a word of one byte.
using Beginning = std::uint16_t;

/// `word` is not empty.
[[nodiscard]] constexpr Beginning beginningOf(std::string_view word)
{
    const auto first = static_cast<unsigned char>(word.front());
    const auto second = static_cast<unsigned char>(word.size() > 1 ? word[1] : '\0');
    return static_cast<Beginning>(first << 8U | second);
}

/// What the words of one document begin with.
using Beginnings = std::bitset<std::size_t{1} << 16U>;

} // namespace lutrin::store
