// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// The French words that a lemma belongs together with, though they are no forms of it: a verb and
/// the nouns of what it does (*réguler* and *régulation*, *calculer* and *calcul*), a verb in
/// -iser and its adjective (*vectoriser* and *vectoriel*), a noun and its adjective (*énergie* and
/// *énergétique*). By the endings with which French makes
/// the one of the other, where the lexicon knows both. `lemma` and the result are lemmas as in
/// Token. Some are wrong: *baser* is not *bas*.
[[nodiscard]] std::vector<std::string> wordFamily(std::string_view lemma);

/// Whether one of a word's lemmas is a noun or an adjective that is spelled as a participle of the
/// verb (*donnée* and *donner*, *dirigeant* and *diriger*), or as what several do (*président* and
/// *présider*). Who types it means the noun, whose verb is of its family. `verb` is one of the
/// lemmas, too.
[[nodiscard]] bool isVerbOfNoun(std::string_view verb, std::span<const std::string> lemmas);

/// Whether one of a word's lemmas is a noun of which this one has the spelling for a form of its
/// own: *moyen* beside la moyenne, *droit* beside la droite. Who types it means the noun.
[[nodiscard]] bool yieldsToNoun(std::string_view lemma, std::span<const std::string> lemmas);

} // namespace lutrin::text
