// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/textlanguage.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestFront = 20'000;
constexpr int FewestWords = 12;  ///< small words that a judgement needs
constexpr int TimesAsMany = 4;   ///< as of the other language
constexpr int SmallestShare = 6; ///< one word in so many is a small one, in either language

constexpr std::array<std::string_view, 18> FrenchWords{"le",   "la",   "les", "des",  "du",  "et",
                                                       "est",  "une",  "un",  "dans", "que", "qui",
                                                       "pour", "avec", "sur", "par",  "ne",  "au"};
constexpr std::array<std::string_view, 18> EnglishWords{"the",  "of",    "and",  "to", "in",  "is",
                                                        "that", "for",   "with", "by", "are", "was",
                                                        "from", "which", "this", "be", "it",  "as"};

} // namespace

std::string languageOfWords(std::string_view text)
{
    int french = 0;
    int english = 0;
    int all = 0;
    std::string word;
    const auto count = [&] {
        if (word.empty())
            return;
        ++all;
        french += std::ranges::find(FrenchWords, word) != FrenchWords.end() ? 1 : 0;
        english += std::ranges::find(EnglishWords, word) != EnglishWords.end() ? 1 : 0;
        word.clear();
    };
    const std::string lower = text::lowerCase(text.substr(0, LongestFront));
    for (std::size_t at = 0; at < lower.size();) {
        const text::Character character = text::characterAt(lower, at);
        if (character.kind == text::CharClass::Letter)
            word.append(lower, at, character.end - at);
        else
            count();
        at = character.end;
    }
    count();
    const int most = std::max(french, english);
    if (most < FewestWords || most < TimesAsMany * std::min(french, english) ||
        most * SmallestShare < all)
        return {};
    return french > english ? "fr" : "en";
}

} // namespace lutrin::exchange
