// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::query {

// What the signs of a typed text mean, in UTF-8. Lengths and places are in bytes.

inline constexpr std::string_view straightQuote = "\"";

/// With spaces for the bytes that are not UTF-8, so that offsets stay.
[[nodiscard]] std::string cleaned(std::string_view text);

struct Quotes {
    std::string_view open;
    std::array<std::string_view, 2> close; ///< the first of them found; none: closes nothing
};

/// The quotes that begin with the text; null for none.
[[nodiscard]] const Quotes *quotesAt(std::string_view text);

/// The length of the space at the beginning, 0 for none. Control characters are spaces. The text
/// must not be empty.
[[nodiscard]] std::size_t spaceLength(std::string_view text);
[[nodiscard]] std::string_view withoutSpaces(std::string_view text);
/// Of the character at the beginning of a text that is not empty.
[[nodiscard]] std::size_t characterLength(std::string_view text);

/// Of ASCII.
[[nodiscard]] bool isAlphanumeric(char c);
/// Whether there is something that the analyser may make a word of.
[[nodiscard]] bool hasWord(std::string_view text);
/// A name that somebody may have meant for a field: two letters or more, and no other character.
[[nodiscard]] bool looksLikeName(std::string_view text);

/// The length of what inclusive writing adds in parentheses, « étudiant(e)s », where the text
/// begins with it; 0 where it does not.
[[nodiscard]] std::size_t inclusiveEndingLength(std::string_view text);

/// Where two words are joined by a sign that only parts them, « UE/OTAN », « climat,énergie »;
/// `npos` for nowhere. Not within numbers (`2016/679`, `1,3`), addresses and abbreviations
/// (`km/h`).
[[nodiscard]] std::size_t jointIn(std::string_view text);

} // namespace lutrin::query
