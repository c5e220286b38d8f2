// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lutrin::text {

/// What a character does to words.
enum class CharClass : std::uint8_t {
    Other, ///< parts words
    Letter,
    Digit,
    Mark,      ///< combines with the letter before
    Ideograph, ///< a word by itself: Han, Hiragana
    Complex,   ///< of a script without spaces between words: Thai, Khmer …
    Emoji,
    Apostrophe, ///< ' ’ ʼ and their like
    Hyphen,     ///< hyphens, not dashes
    Dot,
    Comma,
    PerCent,
    Space, ///< of any width, on the line
    Newline,
    Ignorable, ///< soft hyphen, joiners, variation selectors
};

/// A character of a UTF-8 text.
struct Character {
    char32_t code = 0; ///< U+FFFD for bytes that are not UTF-8
    CharClass kind = CharClass::Other;
    std::size_t end = 0; ///< offset of the byte after it
};

/// The character at `offset`, which must be below text.size() and on a border.
[[nodiscard]] Character characterAt(std::string_view text, std::size_t offset);

/// True for the characters that NFKC leaves alone and appendLower and appendFolded know: U+0000
/// to U+017F but for a few. Others need ICU.
[[nodiscard]] bool isSimple(char32_t code);
void appendLower(char32_t simple, std::string &to);
void appendFolded(char32_t simple, std::string &to);

/// What appendLower and appendFolded do, for any text and by ICU. `written` is NFKC.
[[nodiscard]] std::string lowerCase(std::string_view utf8);
[[nodiscard]] std::string foldLower(std::string_view written);

[[nodiscard]] bool isUpper(char32_t code);

void appendUtf8(char32_t code, std::string &to);

} // namespace lutrin::text
