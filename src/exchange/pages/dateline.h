// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What stands on the line of a date near a page's title: « Études | 8 octobre 2025 », « Par Anne
/// Martin — publié le 9 janvier 2023 », « mardi 12 mars 2024, par Paul Roy », “Working Paper
/// N°2022-04, April 2022”.
struct DateLine {
    std::string genre;   ///< the publisher's word for the type, or nothing
    std::string date;    ///< as it is written; nothing where it is but that of a change
    std::string authors; ///< as plainByline() gives them, or nothing
    std::string number;  ///< among the works of its genre, or nothing
    std::string beside;  ///< what else stands there: a name nobody knows, a newspaper, a subject
};

/// Nothing for a line that is no such line.
[[nodiscard]] std::optional<DateLine> dateLine(std::string_view line);

/// The pages behind the count of words: « 12 mars 2024 845 mots, p. 3 ».
[[nodiscard]] std::string pressPages(std::string_view line);

/// The date in « Rapport n° 312, déposé le 7 février 2024 », as parliaments write it.
[[nodiscard]] std::string depositDate(std::string_view line);

/// No date and no page is without one; nearly all lines are.
[[nodiscard]] bool holdsDigit(std::string_view line);

} // namespace lutrin::exchange
