// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// A name as reference formats write it: « Roucy-Rochegonde, Laure de », « de Gaulle, Charles »,
/// « King, Martin Luther, Jr. » (the suffix stays with the given name). Without a comma it is an
/// institution, and so is « Ifri, »; two commas stand for one in an institution's name.
[[nodiscard]] corpus::Name invertedName(std::string_view text);

/// A particle that stands close to a family name leaves it for `particle`: « d’Ormesson »,
/// « l’Isle », « dell’Acqua ».
void splitElision(corpus::Name &name);

/// The family name with its particle before it: « de Roucy », « d’Ormesson ».
[[nodiscard]] std::string familyWithParticle(const corpus::Name &name);

/// A family name in capitals beside a given name that is not, as bylines have it, in small letters:
/// « Élie TENENBAUM » is Tenenbaum, « Yann LE GOFF » Le Goff. Others stay as they are.
[[nodiscard]] corpus::Name withoutCapitals(corpus::Name name);

/// A name as one reads it: « Laure de Roucy-Rochegonde », « Élie TENENBAUM »; inverted where it
/// has a comma. What names a body (« Institut français des relations internationales », « OCDE »)
/// is an institution.
[[nodiscard]] corpus::Name naturalName(std::string_view text);

/// The names in an author's field of a reference format: inverted, as invertedName() has it, but
/// for what many programs write. « Jeanne Aubry » and « J. Aubry » are persons, « AUBRY, JEANNE »
/// loses its capitals, « Aubry, J., Petit, B. & Roy, C. » are three. What could be a body's name
/// stays one: « Terra Nova ».
[[nodiscard]] std::vector<corpus::Name> recordedNames(std::string_view text);

/// Several natural names in one text: parted by semicolons, « et », "and", "&" or commas, or by
/// nothing but the capitals of family names (« Élie TENENBAUM Guillaume GARNIER »).
[[nodiscard]] std::vector<corpus::Name> naturalNames(std::string_view text);

} // namespace lutrin::exchange
