// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lutrin::text {

// A compiled lexicon is, one after the other, in the byte order of the machine that built it:
//
//   LexiconHeader
//   LexiconSlot[slots]       a hash table with linear probing; an empty slot has no set
//   uint32[sets]             sets of lemmas: a count, then as many offsets into the lemmas; the
//                            first word is unused, so that no set has the offset 0
//   byte[lemmas]             the lemmas: a length in one byte, then UTF-8
//
// The words themselves are not in it: a slot holds 32 bits of its key's hash, beside those that
// chose the slot. One unknown word in some 10^9 is taken for another.

/// What follows the lemma of the second of two words that are spelled alike.
constexpr std::string_view secondSign = "²";

struct LexiconHeader {
    std::array<char, 8> magic{'L', 'U', 'T', 'R', 'L', 'E', 'X', '1'};
    std::uint32_t slots = 0;
    std::uint32_t sets = 0;
    std::uint32_t lemmas = 0;
    std::uint32_t forms = 0;   ///< keys, for the record
    std::uint64_t content = 0; ///< a hash of all that follows
};

struct LexiconSlot {
    std::uint32_t check = 0;
    std::uint32_t set = 0;
};

/// A word may be looked up as it is written, or by its folded form.
enum class LexiconKey : std::uint64_t { Written = 0xCBF29CE484222325, Folded = 0x9AE16A3B2F90404F };

/// FNV-1a with a final mix.
constexpr std::uint64_t lexiconHash(LexiconKey kind, std::string_view word)
{
    auto hash = static_cast<std::uint64_t>(kind);
    for (const char byte : word) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001B3;
    }
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93;
    return hash ^ (hash >> 32);
}

/// Where the search for a key begins.
constexpr std::uint32_t lexiconSlot(std::uint64_t hash, std::uint32_t slots)
{
    return static_cast<std::uint32_t>(((hash >> 32) * slots) >> 32);
}

} // namespace lutrin::text
