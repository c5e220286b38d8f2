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

} // namespace lutrin::exchange
