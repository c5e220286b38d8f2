// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// How precisely a page can state a date.
enum class Precision { Year, Month, Day };

/// A made-up work in French or, one in four, in English: title, authors, date, summary, ISBN.
/// The titles have what makes titles hard: quotation marks, dashes and bars as in `title` elements,
/// signs that HTML escapes, capitals. The same number gives the same work.
[[nodiscard]] corpus::Document publicationWork(int number, Precision precision);

/// Some paragraphs as HTML, with a heading and a list, in the work's language.
[[nodiscard]] std::string_view publicationBody(std::string_view language);

/// The date as one reads it: « 6 février 2025 », “February 6, 2025”, and variants by number.
[[nodiscard]] std::string spokenDate(const corpus::Date &date, std::string_view language,
                                     int number);

/// The family name in capitals, as French sites write it: « Laure de ROCHE-GONDÉ ».
[[nodiscard]] std::string capitalName(const corpus::Name &name);

} // namespace lutrin::exchange
