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
    for (std::size_t at = 0, begin = 0; at <= folded.size();) {
        const bool ends = at == folded.size();
        const text::Character character = ends ? text::Character{} : text::characterAt(folded, at);
        const bool inside = !ends && character.kind == text::CharClass::Letter;
        if (!inside && recurs(std::string_view(folded).substr(begin, at - begin)))
            return true;
        if (ends)
            break;
        at = character.end;
        if (!inside)
            begin = at;
    }
    return false;
}

} // namespace lutrin::library
