// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::citation {

/// « xii », « XIV »; in one case, and as one writes it.
[[nodiscard]] bool isRomanNumeral(std::string_view word);

/// Whether a text begins with what a label such as « p. » counts: « 12 », « e45 », « xii »,
/// « L 333 ».
[[nodiscard]] bool startsWithNumber(std::string_view text);

/// Whether a number and what follows it stay on one line: « 48 p. », « 2ᵉ éd. », « 12 % »,
/// « XXᵉ siècle ». Brackets before the number do not count.
[[nodiscard]] bool staysWithNumber(std::string_view word, std::string_view next);

/// « 3 février », « (1er mai ».
[[nodiscard]] bool isDayOfMonth(std::string_view word, std::string_view next);

/// Whether the blank between the two parts thousands: « 18 000 ».
[[nodiscard]] bool partsThousands(std::string_view word, std::string_view next);

} // namespace lutrin::citation
