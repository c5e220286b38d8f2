// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/frenchlabels.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {

bool isNumbersLabel(std::string_view word)
{
    constexpr std::array<std::string_view, 27> numberLabels{
        "p",     "pp",    "chapitre", "numéro", "page", "pages", "tome", "volume", "p.",
        "pp.",   "n°",    "nº",       "nᵒ",     "no",   "nos",   "n.",   "vol.",   "paragr.",
        "chap.", "fasc.", "t.",       "art.",   "§",    "§§",    "col.", "fig.",   "éd."};
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

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Takes the front of a Roman numeral off: `ones`, `five` and `ten` of one decimal place.
void takeRomanPlace(std::string_view &word, char one, char five, char ten)
{
    const auto starts = [&word](char first, char second) {
        return word.size() > 1 && word[0] == first && word[1] == second;
    };
    if (starts(one, ten) || starts(one, five)) {
        word.remove_prefix(2);
        return;
    }
    if (word.starts_with(five))
        word.remove_prefix(1);
    for (int count = 0; count < 3 && word.starts_with(one); ++count)
        word.remove_prefix(1);
}

/// « xii », « XIV »; in one case, and as one writes it.
bool isRomanNumeral(std::string_view word)
{
    if (word.empty())
        return false;
    const bool small = word.front() >= 'a';
    const auto letter = [small](char capital) {
        return small ? static_cast<char>(capital - 'A' + 'a') : capital;
    };
    while (word.starts_with(letter('M')))
        word.remove_prefix(1);
    takeRomanPlace(word, letter('C'), letter('D'), letter('M'));
    takeRomanPlace(word, letter('X'), letter('L'), letter('C'));
    takeRomanPlace(word, letter('I'), letter('V'), letter('X'));
    return word.empty();
}

} // namespace

bool startsWithNumber(std::string_view text)
{
    const auto end = std::ranges::find_if_not(text, isAsciiLetter);
    const std::string_view letters(text.begin(), end);
    if (letters.empty())
        return !text.empty() && isAsciiDigit(text.front());
    if (end != text.end() && isAsciiDigit(*end))
        return letters.size() < 3; // « e45 », « S12 »
    if (letters.size() == 1 && end != text.end() && *end == '.')
        return false; // « éd. I. Galet »
    const bool word =
        end != text.end() && static_cast<unsigned char>(*end) >= 0x80 && *end != '\xC2';
    return !word && isRomanNumeral(letters);
}

bool startsWithUnit(std::string_view text)
{
    constexpr std::string_view pages = "p.";
    if (!text.starts_with(pages))
        return text.starts_with("éd.");
    text.remove_prefix(pages.size());
    constexpr std::string_view firm = "\u00A0";
    const std::size_t blank = text.starts_with(firm) ? firm.size() : 1;
    return text.size() <= blank || !startsWithNumber(text.substr(blank)); // not « 2022 p. 80 »
}

bool isCount(std::string_view word)
{
    while (word.starts_with('(') || word.starts_with('['))
        word.remove_prefix(1);
    const auto end = std::ranges::find_if_not(word, isAsciiDigit);
    const std::string_view rest(end, word.end());
    return end != word.begin() &&
           (rest.empty() || rest == "e" || rest == "er" || rest == "re" || rest == "ᵉ");
}

bool isSeason(std::string_view word)
{
    return word == "printemps" || word == "été" || word == "automne" || word == "hiver";
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
