// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The first DOI in a text, without address or prefix, in lower case as DOIs know no case:
/// `https://doi.org/10.1000/ABC.` gives `10.1000/abc`. Empty when there is none.
[[nodiscard]] std::string doiIn(std::string_view text);

/// The first ISBN (10 or 13 digits, check digit right) in a text, hyphenated as it stands there;
/// the first one that looks like it when none has a right check digit. Empty when there is none.
[[nodiscard]] std::string isbnIn(std::string_view text);

/// The first ISSN in a text, as `1234-567X`; empty when there is none.
[[nodiscard]] std::string issnIn(std::string_view text);

/// Whether the text is an http or https address and nothing more.
[[nodiscard]] bool isWebAddress(std::string_view text);

/// The address that a text is or begins with, where several stand in one field; `www.…` gets the
/// scheme that browsers would try. Empty when there is none.
[[nodiscard]] std::string addressIn(std::string_view text);

/// The text with no-break and thin spaces made plain ones, which no date needs, and collapsed.
[[nodiscard]] std::string withPlainSpaces(std::string_view text);

/// What a date in numbers alone begins with: « 05/02/2025 » is the fifth of February to most, and
/// the second of May in the United States.
enum class DayOrder { DayFirst, MonthFirst };

/// The date in a text for people or machines: ISO 8601 with or without time, `2025/02/14/`,
/// RFC 822, « 1er octobre 2025 », « mercredi 6 mai 2020 à 8 h 30 », « 29 August 2018 »,
/// « 05/02/2025 » by `order`, « 03/2024 », « DL 2011 ».
/// Unknown when it cannot be read; the parts that are not calendar days are left away.
[[nodiscard]] corpus::Date dateIn(std::string_view text, DayOrder order = DayOrder::DayFirst);

/// The same of a field that is a date and nothing else: where it cannot be read, its only number of
/// four digits is a year. « 1er trimestre 2024 », « c2019 ».
[[nodiscard]] corpus::Date dateOrYearIn(std::string_view text);

/// Whether a text is a date that each order reads otherwise.
[[nodiscard]] bool needsDayOrder(std::string_view text);

/// The order that dates like « 25/02/2025 » in a text show; nothing where there are none, or of
/// both kinds.
[[nodiscard]] std::optional<DayOrder> dayOrderIn(std::string_view text);

} // namespace lutrin::exchange
