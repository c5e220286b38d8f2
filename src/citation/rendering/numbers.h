// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/locale.h"
#include "citation/style/style.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// A number variable cut at its separators: « 2, 4-6 & 8 ».
struct NumberPiece {
    std::string text;     ///< a number with what is attached to it, or words
    char separator = 0;   ///< before the piece: one of , & - or 0 for the first
    bool tight = false;   ///< no blank stands between the separator and the piece
    bool numeric = false; ///< one word that holds a digit
};

[[nodiscard]] std::vector<NumberPiece> numberPieces(std::string_view value);

/// Whether a value counts as a number (« is-numeric »): numbers with prefixes and suffixes, parted
/// by commas, hyphens and ampersands.
[[nodiscard]] bool isNumeric(std::string_view value);

/// Whether a value holds more than one number: « 2-4 », « 2 and 4 » in the locale's words.
[[nodiscard]] bool isPlural(std::string_view value, const Locale &locale);
/// Whether a number of pages or volumes is higher than one.
[[nodiscard]] bool isSeveral(std::string_view total, const Locale &locale);

/// A number of a cs:number: each piece in the form asked for.
[[nodiscard]] std::string formatNumber(std::string_view value, NumberForm form,
                                       const Locale &locale, Gender gender);

/// The same number of a cs:text: « 10,000 » and « 3,4 » as they are written.
[[nodiscard]] std::string writtenNumber(std::string_view value, const Locale &locale);

/// Pages or a locator: ranges as `format` says, with the locale's range delimiter.
[[nodiscard]] std::string formatPages(std::string_view value, PageRangeFormat format,
                                      const Locale &locale);

/// The first page of a range.
[[nodiscard]] std::string firstPage(std::string_view pages);

[[nodiscard]] std::string ordinal(int number, const Locale &locale, Gender gender);
/// Digits with zeros before them, so that they sort as numbers; any other text as it is.
[[nodiscard]] std::string padded(std::string_view digits);
[[nodiscard]] std::string roman(int number);

} // namespace lutrin::citation
