// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/frenchlabels.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {

bool isNumbersLabel(std::string_view word)
{
    constexpr std::array<std::string_view, 28> numberLabels{
        "p",     "pp", "chapitre", "numéro", "page", "pages", "tome", "volume", "p.",      "pp.",
        "n°",    "nº", "nᵒ",       "nᵒˢ",    "no",   "nos",   "n.",   "vol.",   "paragr.", "chap.",
        "fasc.", "t.", "art.",     "§",      "§§",   "col.",  "fig.", "éd."};
    while (word.starts_with('(') || word.starts_with('['))
        word.remove_prefix(1);
    constexpr std::size_t longest = 8;
    if (word.empty() || word.size() > longest)
        return false;
    const char capital = word.front();
    const bool lower = capital < 'A' || capital > 'Z';
    const char first = lower ? capital : static_cast<char>(capital - 'A' + 'a');
    return std::ranges::any_of(numberLabels, [&](std::string_view label) {
        return label.size() == word.size() && label.front() == first &&
               label.substr(1) == word.substr(1);
    });
}

namespace {

/// A letter of French, whether ASCII or not.
bool startsWithLetter(std::string_view text)
{
    if (text.empty())
        return false;
    const char c = text.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\xC3' || c == '\xC5';
}

} // namespace

bool isSeason(std::string_view word)
{
    return word == "printemps" || word == "été" || word == "automne" || word == "hiver";
}

bool startsWithMonth(std::string_view text)
{
    constexpr std::array<std::string_view, 24> months{
        "janvier",   "février", "mars",     "avril",    "mai",  "juin", "juillet", "août",
        "septembre", "octobre", "novembre", "décembre", "janv", "févr", "fév",     "avr",
        "juil",      "aout",    "sept",     "oct",      "nov",  "déc",  "jan",     "aoû"};
    return std::ranges::any_of(months, [text](std::string_view month) {
        const std::string_view after = text.substr(std::min(month.size(), text.size()));
        return text.starts_with(month) && !startsWithLetter(after);
    });
}

bool elidesDe(std::string_view text)
{
    for (const std::string_view vowel :
         {"A", "E", "I", "O", "U", "À", "Â", "É", "È", "Ê", "Ë", "Î", "Ï", "Ô", "Œ", "Ö", "Ü"})
        if (text.starts_with(vowel))
            return true;
    if (text.starts_with('Y')) // « d’Yves », but « de Yolande »
        return text.size() > 1 && std::string_view("aeiou").find(text[1]) == std::string_view::npos;
    constexpr std::array<std::string_view, 11> silent{"Hélène",   "Héloïse", "Henri",     "Hervé",
                                                      "Hermine",  "Hilaire", "Hippolyte", "Honor",
                                                      "Hortense", "Hubert",  "Hyacinthe"};
    return std::ranges::any_of(silent, [text](auto name) { return text.starts_with(name); });
}

} // namespace lutrin::citation
