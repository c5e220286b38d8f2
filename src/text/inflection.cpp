// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/inflection.h"

#include <algorithm>
#include <array>

namespace lutrin::text {

namespace {

constexpr auto npos = std::string_view::npos;

struct Ending {
    std::string_view inflected;
    std::string_view base;
};

constexpr std::array plurals = {Ending{"aux", "al"}, Ending{"aux", "ail"}, Ending{"s", ""},
                                Ending{"x", ""}};
constexpr std::array feminines = {
    Ending{"ée", "é"},     Ending{"ie", "i"},       Ending{"ue", "u"},   Ending{"euse", "eur"},
    Ending{"euse", "eux"}, Ending{"trice", "teur"}, Ending{"ive", "if"}, Ending{"enne", "en"},
    Ending{"onne", "on"},  Ending{"elle", "el"},    Ending{"ale", "al"}, Ending{"ère", "er"}};

/// Folded, in the singular.
constexpr std::array nounEndings = {
    std::string_view("isme"),  std::string_view("iste"),   std::string_view("ique"),
    std::string_view("tion"),  std::string_view("sion"),   std::string_view("ement"),
    std::string_view("logie"), std::string_view("ite"),    std::string_view("ance"),
    std::string_view("ence"),  std::string_view("graphie")};

/// A base shorter than this is more often another word's, unless it is a compound's part.
constexpr std::size_t shortestBase = 4;
constexpr std::size_t shortestPart = 2;
/// Compounds have two parts or three; the plural of longer ones is not worth all combinations.
constexpr std::size_t mostParts = 4;

void strip(std::string_view word, const Ending &ending, std::vector<std::string> &to,
           std::size_t shortest = shortestBase)
{
    if (!word.ends_with(ending.inflected) ||
        word.size() < shortest + ending.inflected.size() - ending.base.size())
        return;
    std::string base(word.substr(0, word.size() - ending.inflected.size()));
    base += ending.base;
    if (std::ranges::find(to, base) == to.end())
        to.push_back(std::move(base));
}

std::vector<std::string> singulars(std::string_view word, std::size_t shortest = shortestBase)
{
    std::vector<std::string> bases;
    for (const Ending &plural : plurals)
        strip(word, plural, bases, shortest);
    return bases;
}

/// Each part in the plural or not: grands-pères, sous-sols, timbres-poste.
std::vector<std::string> compoundSingulars(std::string_view word)
{
    std::vector<std::string> made{""};
    std::size_t parts = 0;
    for (std::size_t begin = 0; begin <= word.size(); ++parts) {
        if (parts == mostParts)
            return {};
        const std::size_t end = std::min(word.find('-', begin), word.size());
        const std::string_view part = word.substr(begin, end - begin);
        std::vector<std::string> ways = singulars(part, shortestPart);
        ways.emplace_back(part);
        std::vector<std::string> longer;
        for (const std::string &before : made)
            for (const std::string &way : ways)
                longer.push_back(begin == 0 ? way : before + '-' + way);
        made = std::move(longer);
        begin = end + 1;
    }
    std::erase(made, word);
    return made;
}

struct Ordinal {
    std::string_view ending;
    std::string_view only; ///< the number that it is for, if there is but one
};

/// Folded, in the singular. XIIIème is the thirteenth, with *ème*, before it is XIIième.
constexpr std::array ordinals = {Ordinal{"eme", {}}, Ordinal{"ieme", {}}, Ordinal{"ere", "1"},
                                 Ordinal{"er", "1"}, Ordinal{"re", "1"},  Ordinal{"nde", "2"},
                                 Ordinal{"nd", "2"}, Ordinal{"e", {}}};

std::string roman(int number)
{
    struct Sign {
        int value;
        std::string_view letters;
    };
    constexpr std::array signs = {Sign{10, "x"}, Sign{9, "ix"}, Sign{5, "v"}, Sign{4, "iv"},
                                  Sign{1, "i"}};
    std::string letters;
    for (const Sign &sign : signs) {
        for (; number >= sign.value; number -= sign.value)
            letters += sign.letters;
    }
    return letters;
}

/// A number in figures, or a Roman one as centuries and kings have; empty for no number. With an L,
/// *le* would be one.
std::string figures(std::string_view number)
{
    constexpr int most = 39;
    if (number.find_first_not_of("0123456789") == npos)
        return std::string(number);
    for (int value = 1; value <= most && number.find_first_not_of("ivx") == npos; ++value) {
        if (roman(value) == number)
            return std::to_string(value);
    }
    return {};
}

} // namespace

std::vector<std::string> baseForms(std::string_view written)
{
    if (written.find('-') != npos)
        return compoundSingulars(written);
    std::vector<std::string> bases = singulars(written);
    std::vector<std::string> words{std::string(written)};
    words.insert(words.end(), bases.begin(), bases.end());
    for (const std::string &word : words)
        for (const Ending &feminine : feminines)
            strip(word, feminine, bases);
    return bases;
}

std::vector<std::string> numberForms(std::string_view written)
{
    std::vector<std::string> forms;
    for (const Ending &plural : plurals) {
        if (written.size() > plural.inflected.size() && written.ends_with(plural.inflected))
            forms.push_back(std::string(written.substr(0, written.size() - plural.inflected.size()))
                                .append(plural.base));
    }
    if (!forms.empty())
        return forms;
    for (const Ending &plural : plurals) {
        if (written.ends_with(plural.base))
            forms.push_back(std::string(written.substr(0, written.size() - plural.base.size()))
                                .append(plural.inflected));
    }
    return forms;
}

std::string formerSpelling(std::string_view written)
{
    constexpr std::string_view grave = "è";
    for (std::size_t at = written.find(grave); at != npos; at = written.find(grave, at + 1)) {
        const std::string_view rest = written.substr(at + grave.size());
        if (rest.starts_with("le") || rest.starts_with("te"))
            return std::string(written.substr(0, at)).append("e").append(1, rest.front()) +
                   std::string(rest);
    }
    return {};
}

std::string ordinalLemma(std::string_view folded)
{
    std::string_view word = folded;
    if (word.ends_with('s'))
        word.remove_suffix(1);
    if (word == "vie" || word == "ire") // which are words
        return {};
    for (const Ordinal &ordinal : ordinals) {
        if (!word.ends_with(ordinal.ending))
            continue;
        const std::string number = figures(word.substr(0, word.size() - ordinal.ending.size()));
        if (number.empty() || (!ordinal.only.empty() && ordinal.only != number))
            continue;
        return ordinal.only == "1" ? "premier" : number + 'e';
    }
    return {};
}

bool endsAsNoun(std::string_view folded)
{
    if (folded.ends_with('s'))
        folded.remove_suffix(1);
    return std::ranges::any_of(nounEndings, [folded](std::string_view ending) {
        return folded.size() > shortestBase + ending.size() && folded.ends_with(ending);
    });
}

} // namespace lutrin::text
