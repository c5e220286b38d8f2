// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// « DL 2011 », « cop. 2011 », « [2011] »: a year as catalogues write it.
[[nodiscard]] std::string_view withoutCatalogueMarks(std::string_view text);

/// A date without what people and feeds write around it: the day of the week, an article, the time,
/// a note in brackets. « Le mercredi 1 er mars 2023 à 8 h 30 (mise à jour) » is « 1er mars 2023 »;
/// « du 3 au 5 mai » becomes a range. With plain spaces.
[[nodiscard]] std::string withoutDateWords(std::string_view text);

/// Whether more is said than one date can hold: that it is uncertain (« vers 1890 », `1710~`,
/// `2024?`), or that it begins a period (`2010-2012`, `2020/..`, « mars-avril 2011 »).
[[nodiscard]] bool isVagueDate(std::string_view text);

/// A year with what is no month of it: `2024-13`, and the seasons that standards number so.
[[nodiscard]] bool hasNoMonth(std::string_view text);

} // namespace lutrin::exchange
