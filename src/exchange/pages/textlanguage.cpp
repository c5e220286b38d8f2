// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/textlanguage.h"

#include "exchange/pages/wordset.h"
#include "text/characters.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestFront = 20'000;
constexpr int FewestWords = 12;  ///< small words that a judgement needs
constexpr int TimesAsMany = 4;   ///< as of the other language
constexpr int SmallestShare = 6; ///< one word in so many is a small one, in either language

const WordSet FrenchWords{"le",   "la",  "les", "des",  "du",   "et",  "est", "une", "un",
                          "dans", "que", "qui", "pour", "avec", "sur", "par", "ne",  "au"};
const WordSet EnglishWords{"the", "of",  "and", "to",   "in",    "is",   "that", "for", "with",
                           "by",  "are", "was", "from", "which", "this", "be",   "it",  "as"};

} // namespace

std::string languageOfWords(std::string_view text)
{
    int french = 0;
    int english = 0;
    int all = 0;
    std::size_t begin = 0; // of a word
    const auto countUpTo = [&](std::size_t end) {
        if (begin == end)
            return;
        const std::string_view word = text.substr(begin, end - begin);
        ++all;
        french += FrenchWords.contains(word) ? 1 : 0;
        english += EnglishWords.contains(word) ? 1 : 0;
    };
    text = text.substr(0, LongestFront);
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::characterAt(text, at);
        // An accent by itself is part of the letter before it.
        if (character.kind != text::CharClass::Letter && character.kind != text::CharClass::Mark) {
            countUpTo(at);
            begin = character.end;
        }
        at = character.end;
    }
    countUpTo(text.size());
    const int most = std::max(french, english);
    if (most < FewestWords || most < TimesAsMany * std::min(french, english) ||
        most * SmallestShare < all)
        return {};
    return french > english ? "fr" : "en";
}

} // namespace lutrin::exchange
