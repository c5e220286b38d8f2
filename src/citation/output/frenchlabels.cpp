// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/frenchlabels.h"

#include <algorithm>
#include <array>
#include <string>

namespace lutrin::citation {

bool isNumbersLabel(std::string_view word)
{
    constexpr std::array<std::string_view, 19> labels{
        "p.",    "pp.",   "n°", "nº",   "nᵒ", "no", "nos",  "n.",   "vol.", "paragr.",
        "chap.", "fasc.", "t.", "art.", "§",  "§§", "col.", "fig.", "éd."};
    while (word.starts_with('(') || word.starts_with('['))
        word.remove_prefix(1);
    std::string lower(word);
    if (!lower.empty() && lower.front() >= 'A' && lower.front() <= 'Z')
        lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
    return std::ranges::find(labels, lower) != labels.end();
}

bool startsWithMonth(std::string_view text)
{
    constexpr std::array<std::string_view, 12> months{"janv", "févr", "mars", "avr", "mai", "juin",
                                                      "juil", "août", "sept", "oct", "nov", "déc"};
    return std::ranges::any_of(months,
                               [text](std::string_view month) { return text.starts_with(month); });
}

bool startsWithVowel(std::string_view text)
{
    for (const std::string_view vowel :
         {"A", "E", "I", "O", "U", "À", "Â", "É", "È", "Ê", "Ë", "Î", "Ï", "Ô", "Œ", "Ö", "Ü"})
        if (text.starts_with(vowel))
            return true;
    return false;
}

} // namespace lutrin::citation
