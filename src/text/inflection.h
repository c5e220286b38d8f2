// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// Spellings of which a French word may be the plural or the feminine by the regular endings:
/// luttées gives lutté, transgresseuse transgresseur, timbres-poste timbre-poste. Most are no
/// words: for a dictionary to say. `written` is as in Token; the word itself is not among them.
[[nodiscard]] std::vector<std::string> baseForms(std::string_view written);

/// How the word's singular or plural may be spelled, the likelier first: *modèles* gives *modèle*.
[[nodiscard]] std::vector<std::string> numberForms(std::string_view written);

/// How a word with the spelling of 1990 was written before, which doubled a consonant:
/// *renouvèlement* gives *renouvellement*, *étiquète* gives *étiquette*. Empty for other words.
[[nodiscard]] std::string formerSpelling(std::string_view written);

/// What the ways to write an ordinal in figures have in common: 2e for *2ème* and *2nd*, 21e for
/// *XXIème* and *XXIe*, premier for *1er* and *Ier*. Empty for what is none of these.
[[nodiscard]] std::string ordinalLemma(std::string_view folded);

/// Whether an unknown word is, by its ending, a noun or an adjective whose forms differ by number
/// alone: -isme, -iste, -tion … A stemmer would take it for another word of the same root.
[[nodiscard]] bool endsAsNoun(std::string_view folded);

} // namespace lutrin::text
