// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/editionwords.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::string_view EditionDigits = "0123456789";

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> OrdinalWords{{
    {"première", "1"},  {"deuxième", "2"},  {"seconde", "2"},  {"troisième", "3"},
    {"quatrième", "4"}, {"cinquième", "5"}, {"sixième", "6"},  {"septième", "7"},
    {"huitième", "8"},  {"neuvième", "9"},  {"dixième", "10"}, {"first", "1"},
    {"second", "2"},    {"third", "3"},     {"fourth", "4"},   {"fifth", "5"},
    {"sixth", "6"},     {"seventh", "7"},   {"eighth", "8"},   {"ninth", "9"},
    {"tenth", "10"},    {"zweite", "2"},    {"dritte", "3"},   {"vierte", "4"},
}};

/// What makes an ordinal of a number.
constexpr std::array<std::string_view, 18> OrdinalEndings{"",    "e",  "è",  "ᵉ",   "ème", "ième",
                                                          "eme", "er", "re", "ère", "nd",  "nde",
                                                          "rd",  "st", "th", ".",   "ª",   "º"};

constexpr std::array<std::string_view, 12> EditionWords{
    "", "éd.", "éd", "ed.", "ed", "édition", "edition", "édit.", "edn", "edn.", "aufl.", "auflage"};

bool isOneOfWords(const auto &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// « 2e », « second »; empty for a word that is none.
std::string editionNumber(std::string_view word)
{
    const std::size_t end = std::min(word.find_first_not_of(EditionDigits), word.size());
    if (end > 0 && end <= 3 && isOneOfWords(OrdinalEndings, word.substr(end)))
        return std::string(word.substr(0, end));
    const auto *const ordinal =
        std::ranges::find(OrdinalWords, word, [](const auto &pair) { return pair.first; });
    return ordinal == OrdinalWords.end() ? std::string() : std::string(ordinal->second);
}

/// « [2e édition] », as catalogues supply what the title page does not say.
std::string withoutSupplyMarks(const std::string &text)
{
    const bool whole = text.starts_with('[') && text.find(']') + 1 == text.size();
    return whole ? collapsed(text.substr(1, text.size() - 2)) : text;
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
        text.replace(at, from.size(), to);
}

bool isDayAlone(const std::string &text)
{
    return text.find_first_not_of("0123456789/-") == std::string::npos && dateIn(text).day != 0;
}

} // namespace

std::string editionOf(std::string_view text)
{
    const std::string printed = withoutSupplyMarks(collapsed(text));
    if (isDayAlone(printed))
        return {};
    std::string plain = text::lowerCase(printed);
    for (const auto &[from, to] :
         {std::pair("<sup>", ""), {"</sup>", ""}, {"\u00A0", " "}, {"\u202F", " "}})
        replaceAll(plain, from, to);
    const std::size_t space = std::min(plain.find(' '), plain.size());
    const std::string number = editionNumber(std::string_view(plain).substr(0, space));
    const std::string rest = collapsed(plain.substr(space));
    return !number.empty() && isOneOfWords(EditionWords, rest) ? number : printed;
}

} // namespace lutrin::exchange
