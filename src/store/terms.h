// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

// How the words of a text stand in the full-text index. Each position holds the folded word, a
// compound's folded whole, the lemmas, and the word as written where it has accents; the last two
// are told apart by a mark in front.

/// The index term of a lemma.
[[nodiscard]] std::string lemmaTerm(std::string_view lemma);
void setLemmaTerm(std::string &term, std::string_view lemma);

/// Whether a lemma is left out of the index because the folded word beside it says the same,
/// which makes the index a fifth smaller.
[[nodiscard]] bool sharesFoldedTerm(std::string_view lemma, std::string_view folded);

/// Every index term by which a lemma is found, the other way round.
[[nodiscard]] std::vector<std::string> lemmaTerms(std::string_view lemma);

/// The index term of a word as it is written, which only words have that differ when folded. It
/// begins with accentedPrefix() of the folded word.
[[nodiscard]] std::string writtenTerm(std::string_view folded, std::string_view written);
void setWrittenTerm(std::string &term, std::string_view folded, std::string_view written);
[[nodiscard]] std::string accentedPrefix(std::string_view folded);

/// Whether an index term is a folded word, and none of the marked ones.
[[nodiscard]] bool isWord(std::string_view term);

/// The letters in an index term: of the folded word, or of the lemma.
[[nodiscard]] std::string_view wordOf(std::string_view term);

/// Of a word's beginning of so many bytes, what stands for it in table `posting`: no index term,
/// but told apart from them by its mark.
inline constexpr std::size_t shortestBeginning = 3;
inline constexpr std::size_t longestBeginning = 5;
void setBeginningTerm(std::string &term, std::string_view beginning);
/// The beginning that such a term stands for; none for another one.
[[nodiscard]] std::optional<std::string_view> beginningIn(std::string_view term);

/// Longer words are cut at this many bytes, on a character's border, when indexed and when asked.
[[nodiscard]] std::string_view cutTerm(std::string_view term);

/// Which analyser a text of this BCP 47 tag gets: `fr` (also for an empty tag), `en`, or `und`.
[[nodiscard]] std::string_view analysisLanguage(std::string_view tag);

/// Adds a piece to a column, with the language to analyse it by; an empty text adds none.
void appendPiece(std::string &column, std::string_view language, std::string_view text);

struct Piece {
    std::string_view language;
    std::string_view text;
};
/// Takes the first piece off `column`.
[[nodiscard]] std::optional<Piece> takePiece(std::string_view &column);

} // namespace lutrin::store
