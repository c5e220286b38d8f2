// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/recurringtitle.h"

#include "text/characters.h"

#include <algorithm>
#include <string>

namespace lutrin::library {

namespace {

/// Folded. To take one work for two costs less than to take two for one.
constexpr std::string_view recurringWords[] = {
    "activite",     "activites",   "actualite",    "almanac",       "almanach", "annuaire",
    "annual",       "annuel",      "annuelle",     "annuelles",     "annuels",  "barometer",
    "barometre",    "bilan",       "bimestriel",   "biweekly",      "budget",   "bulletin",
    "chiffres",     "chronique",   "chroniques",   "classement",    "column",   "comptes",
    "conjoncture",  "directory",   "editorial",    "figures",       "forecast", "hebdomadaire",
    "index",        "indicateurs", "indicators",   "lettre",        "mensuel",  "mensuelle",
    "monthly",      "newsletter",  "observatoire", "outlook",       "palmares", "panorama",
    "perspectives", "previsions",  "quarterly",    "ranking",       "review",   "semestriel",
    "semestrielle", "statistical", "statistics",   "statistiques",  "survey",   "tableau",
    "tendances",    "trends",      "trimestriel",  "trimestrielle", "update",   "weekly",
    "yearbook",     "yearly",
};

bool recurs(std::string_view word)
{
    return std::ranges::find(recurringWords, word) != std::end(recurringWords);
}

} // namespace

bool isRecurringTitle(std::string_view title)
{
    const std::string folded = text::foldLower(text::lowerCase(title));
    std::string word;
    for (std::size_t at = 0; at < folded.size();) {
        const text::Character character = text::characterAt(folded, at);
        if (character.kind == text::CharClass::Letter)
            word.append(folded, at, character.end - at);
        else if (recurs(word))
            return true;
        else
            word.clear();
        at = character.end;
    }
    return recurs(word);
}

} // namespace lutrin::library
