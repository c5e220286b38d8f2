// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/endnotefields.h"

#include "text/characters.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace lutrin::exchange {

namespace {

bool isReferenceType(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// « Université de Bordeaux », not « École doctorale de droit ».
bool isUniversity(const std::string &title)
{
    const std::string words = text::lowerCase(title);
    const auto has = [&words](std::string_view part) {
        return words.find(part) != std::string::npos;
    };
    return (has("universi") || has("école") || has("institut")) && !has("doctoral") &&
           !has("départ") && !has("depart");
}

} // namespace

EndnoteRoles endnoteRoles(std::string_view type)
{
    const std::string name = text::lowerCase(std::string(type));
    if (name == "edited book")
        return {.authors = "editors", .subsidiary = "translators"};
    if (name == "book")
        return {.tertiary = "editors", .subsidiary = "translators"};
    if (isReferenceType(name, {"conference paper", "conference proceedings"}))
        return {.secondary = "editors"}; // the fourth is who paid for it
    if (isReferenceType(name,
                        {"thesis", "report", "government document", "film or broadcast", "web page",
                         "blog", "case", "hearing", "bill", "statute", "patent", "map",
                         "computer program", "dataset", "standard", "legal rule or regulation"}))
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

void takeEndnoteAccess(Found &found, const std::string &day, const std::string &year,
                       const std::string &origin)
{
    const bool complete = year.empty() || day.find(year) != std::string::npos;
    if (!complete && take(found, "accessed", day + ' ' + year, origin))
        return;
    take(found, "accessed", day, origin);
    take(found, "accessed", year, origin);
}

void takeEndnoteNumber(Found &found, const std::string &text, const std::string &origin)
{
    const std::string &type = found.document.type;
    const bool periodical = type == "article" || type == "press" || type == "article-magazine";
    take(found, periodical ? "issue" : "number", text, origin);
}

bool isDepartment(const Found &found, const std::string &title)
{
    return !title.empty() && found.document.type == "thesis" && found.document.publisher != title;
}

void takeSecondaryTitle(Found &found, const std::string &title, const std::string &origin)
{
    const std::string &type = found.document.type;
    if (type == "thesis") {
        if (isUniversity(title))
            take(found, "publisher", title, origin);
        return; // the department
    }
    const bool standsAlone = type == "report" || type == "book";
    const bool conference = type == "conference"; // it is its name, where proceedings have theirs
    if (!take(found, standsAlone ? "series" : "container", title, origin) && !standsAlone &&
        !conference && title != found.document.container)
        take(found, "series", title, origin);
}

} // namespace lutrin::exchange
