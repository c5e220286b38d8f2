// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/nameparts.h"

#include "citation/item/trimmed.h"
#include "citation/output/lettercase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lutrin::citation {
namespace {

constexpr std::array<std::string_view, 107> particles{
    "'m",    "'s",    "'s-", "'t",    "a",     "aan",   "ab",     "abi",   "af",  "al",   "am",
    "an",    "auf",   "aus", "aus'm", "av",    "aw",    "bar",    "ben",   "bij", "bin",  "boven",
    "d",     "d'",    "da",  "dal",   "dal'",  "dall'", "dalla",  "das",   "de",  "de'",  "deca",
    "degli", "dei",   "del", "dela",  "dell'", "della", "delle",  "dello", "dem", "den",  "der",
    "des",   "di",    "die", "do",    "don",   "dos",   "du",     "el",    "et",  "gen",  "het",
    "i",     "il",    "im",  "in",    "l",     "l'",    "la",     "las",   "le",  "les",  "li",
    "lo",    "los",   "lou", "of",    "onder", "op",    "over",   "s",     "s'",  "sen",  "t",
    "te",    "ten",   "ter", "tho",   "thoe",  "thor",  "to",     "toe",   "tot", "uijt", "uit",
    "und",   "unter", "v",   "v.",    "v.d.",  "van",   "vander", "vd",    "ver", "vom",  "von",
    "voor",  "vor",   "y",   "z",     "ze",    "zu",    "zum",    "zur"};
/// The Arabic article before the letters that it takes after.
constexpr std::array<std::string_view, 34> articles{
    "ad-", "adh-", "al-", "an-", "ar-", "as-", "ash-", "at-", "ath-", "az-", "aš-", "aḍ-",
    "aḏ-", "aṣ-",  "aṭ-", "aṯ-", "aẓ-", "ed-", "edh-", "el-", "en-",  "er-", "es-", "esh-",
    "et-", "eth-", "ez-", "eš-", "eḍ-", "eḏ-", "eṣ-",  "eṭ-", "eṯ-",  "eẓ-"};
constexpr std::string_view curly = "’";

bool isParticle(std::string word)
{
    if (const auto at = word.find(curly); at != std::string::npos)
        word.replace(at, curly.size(), "'");
    return std::find(particles.begin(), particles.end(), word) != particles.end() ||
           std::find(articles.begin(), articles.end(), word) != articles.end();
}

/// Bytes of the particle, its space included, that `text` starts with; 0 when there is none.
std::size_t leadingParticle(std::string_view text)
{
    const std::size_t space = text.find(' ');
    if (space != std::string_view::npos && isParticle(std::string(text.substr(0, space))))
        return space + 1;
    for (const std::string_view mark : {std::string_view("'"), curly, std::string_view("-")}) {
        const std::size_t at = text.find(mark);
        if (at > 4 || at + mark.size() >= text.size())
            continue;
        if (isParticle(std::string(text.substr(0, at + mark.size()))))
            return at + mark.size();
    }
    return 0;
}

/// Bytes of the word in lower case, its space included, that `text` starts with; 0 for another.
std::size_t leadingSmallWord(std::string_view text)
{
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos)
        return 0;
    const std::string_view word = text.substr(0, space);
    return lowerCase(word) == word && upperCase(word) != word ? space + 1 : 0;
}

/// Bytes of all the particles that `family` starts with. `small`: any word in lower case is one.
std::size_t leadingParticles(std::string_view family, bool small)
{
    std::size_t length = 0;
    for (std::size_t step = 1; step > 0; length += step) {
        const std::string_view rest = family.substr(length);
        step = leadingParticle(rest);
        if (step == 0 && small)
            step = leadingSmallWord(rest);
    }
    return length;
}

/// Whether a name goes on with a capital, or with a letter of a script that has none.
bool startsWithCapital(std::string_view text)
{
    return !text.empty() && capitalized(text) == text;
}

/// « ibn Khaldun » has a particle as rare as it is; a person's name all in lower case has not.
void splitFamily(PersonName &name)
{
    const std::string_view family = name.family;
    std::size_t length = leadingParticles(family, true);
    if (!startsWithCapital(family.substr(length)))
        length = leadingParticles(family, false);
    if (length == 0 || length == family.size())
        return;
    name.nonDroppingParticle = trimmed(std::string_view(name.family).substr(0, length));
    name.family.erase(0, length);
}

void splitGiven(PersonName &name)
{
    std::string_view rest = name.given;
    std::size_t begin = rest.size();
    while (true) {
        const std::size_t space = rest.rfind(' ');
        if (space == std::string_view::npos || !isParticle(std::string(rest.substr(space + 1))))
            break;
        begin = space;
        rest = rest.substr(0, space);
    }
    if (begin == name.given.size())
        return;
    name.droppingParticle = name.given.substr(begin + 1);
    name.given.erase(begin);
}

} // namespace

void splitSuffix(PersonName &name)
{
    const std::size_t comma = name.given.find(',');
    if (!name.suffix.empty() || comma == std::string::npos)
        return;
    std::string_view suffix = std::string_view(name.given).substr(comma + 1);
    if (!suffix.empty() && suffix.front() == '!') {
        name.commaSuffix = true;
        suffix.remove_prefix(1);
    }
    suffix = trimmed(suffix);
    if (suffix.empty() || isParticle(std::string(suffix)))
        return;
    name.suffix = suffix;
    name.given.erase(comma);
}

void splitNameParts(PersonName &name)
{
    if (name.family.size() > 2 && name.family.front() == '"' && name.family.back() == '"') {
        name.family = name.family.substr(1, name.family.size() - 2);
        return;
    }
    if (name.family.empty())
        return;
    splitSuffix(name);
    if (!name.nonDroppingParticle.empty() || name.given.empty())
        return; // a name of one part stays one: « d’Alembert », « ministère de la Culture »
    splitFamily(name);
    if (name.droppingParticle.empty())
        splitGiven(name);
}

} // namespace lutrin::citation
