// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/endnotefields.h"

#include "text/characters.h"

#include <utility>

namespace lutrin::exchange {

EndnoteRoles endnoteRoles(std::string_view type)
{
    const std::string name = text::lowerCase(std::string(type));
    if (name == "edited book")
        return {.authors = "editors", .subsidiary = "translators"};
    if (name == "book" || name == "electronic book")
        return {.tertiary = "editors", .subsidiary = "translators"};
    if (name == "thesis" || name == "report" || name == "film or broadcast")
        return {};
    return {.secondary = "editors", .subsidiary = "translators"};
}

void takeEndnoteDate(Found &found, const std::string &day, const std::string &year,
                     const std::string &dayOrigin, const std::string &yearOrigin)
{
    const bool complete = !year.empty() && day.find(year) != std::string::npos;
    if (!day.empty())
        take(found, "date", complete || year.empty() ? day : day + ' ' + year, dayOrigin);
    take(found, "date", year, yearOrigin);
}

void takeEndnoteNumber(Found &found, const std::string &text, const std::string &origin)
{
    const std::string &type = found.document.type;
    const bool periodical = type == "article" || type == "press" || type == "article-magazine";
    take(found, periodical ? "issue" : "number", text, origin);
}

void takeSecondaryTitle(Found &found, const std::string &title, const std::string &origin)
{
    const std::string &type = found.document.type;
    const bool standsAlone = type == "report" || type == "book" || type == "thesis";
    if (!take(found, standsAlone ? "series" : "container", title, origin) && !standsAlone &&
        title != found.document.container)
        take(found, "series", title, origin);
}

} // namespace lutrin::exchange
