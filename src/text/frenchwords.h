// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::text {

/// Words that lose their last vowel before an apostrophe: l’, d’, jusqu’ …
/// All words here are folded.
[[nodiscard]] bool isElided(std::string_view folded);

/// Articles, prepositions and the like, which say nothing of what a text is about: *de*, *les*,
/// *pour*, *est-ce*, and *the* and *of*. As typed, with their accents: *sur* is one, *sûr* is not,
/// and neither is what is written in capitals.
[[nodiscard]] bool isFunctionWord(std::string_view typed);

/// Frequent words that a dictionary also takes for rare forms of others, and which are met as
/// themselves: *mais* is no month, *entre* is hardly from *entrer*. As in Token, with accents.
[[nodiscard]] bool isInvariable(std::string_view written);

/// Words that have an apostrophe of their own: `aujourd` + `hui`, `presqu` + `ile`.
[[nodiscard]] bool isOneWord(std::string_view beforeApostrophe, std::string_view after);

/// Pronouns and particles hung on a verb or a noun by a hyphen: dit-elle, celui-ci.
[[nodiscard]] bool isEnclitic(std::string_view folded);

/// What inclusive writing adds to a word: chercheur·e·s, citoyen(ne)s. As it is written, in lower
/// case.
[[nodiscard]] bool isInclusiveEnding(std::string_view written);

/// Those that need no `s` to follow to be told from a word: acteur-trice, étudiant.es.
[[nodiscard]] bool isInclusiveEndingAlone(std::string_view written);

/// Compounds that only look as if they ended with an enclitic: rendez-vous.
[[nodiscard]] bool isCompoundWithEnclitic(std::string_view joined);

} // namespace lutrin::text
