// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/regionnames.h"

#include "text/characters.h"

#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::string_view, 24> RegionWords{
    "afrique", "africa",  "europe",  "asie",     "asia",    "amerique",  "america", "americas",
    "maghreb", "monde",   "world",   "eurasie",  "eurasia", "pacifique", "pacific", "orient",
    "middle",  "caucase", "balkans", "arctique", "arctic",  "indo",      "sahel",   "oceanie",
};

std::string foldedName(std::string_view text)
{
    return text::foldLower(text::lowerCase(text));
}

/// The names of all countries that ICU knows, in French and English.
const std::set<std::string> &countries()
{
    static const std::set<std::string> names = [] {
        std::set<std::string> all;
        for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            for (const icu::Locale &language :
                 {icu::Locale::getFrench(), icu::Locale::getEnglish()}) {
                icu::UnicodeString name;
                icu::Locale("", *code).getDisplayCountry(language, name);
                std::string utf8;
                all.insert(foldedName(name.toUTF8String(utf8)));
            }
        }
        return all;
    }();
    return names;
}

} // namespace

bool isRegion(std::string_view label)
{
    const std::string name = foldedName(label);
    if (countries().contains(name))
        return true;
    std::string word;
    for (const char c : name + ' ') {
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        if (std::ranges::find(RegionWords, word) != RegionWords.end() || countries().contains(word))
            return true;
        word.clear();
    }
    return false;
}

} // namespace lutrin::exchange
