// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pdfdate.h"

#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr const char *UncertainDate = "XMP date";
constexpr std::size_t ImprintPages = 3;

/// « Dépôt légal : mars 2023 », « © Tous droits réservés, Ifri, 2023 »; pictures have rights of
/// their own, of other years.
corpus::Date imprintDateOn(const std::string &line)
{
    constexpr std::string_view deposit = "dépôt légal";
    const std::string lower = text::lowerCase(line);
    if (lower.starts_with(deposit)) {
        const std::size_t begin = lower.find_first_not_of(" :\u00A0", deposit.size());
        return begin == std::string::npos ? corpus::Date() : dateOrYearIn(lower.substr(begin));
    }
    const bool rights = lower.find("droits réservés") != std::string::npos ||
                        lower.find("all rights reserved") != std::string::npos;
    return rights && lower.find("photo") == std::string::npos ? dateOrYearIn(lower)
                                                              : corpus::Date();
}

/// « …, Notes de l’Ifri, n° 145, Ifri, mars 2023. »
corpus::Date dateOfCitation(std::string_view citation)
{
    constexpr int pieces = 3; // at its end, where pages may come behind the date
    constexpr std::string_view blanks = " .\u00A0";
    for (int piece = 0; piece < pieces && !citation.empty(); ++piece) {
        const std::size_t comma = citation.rfind(',');
        std::string_view last =
            comma == std::string_view::npos ? citation : citation.substr(comma + 1);
        citation = citation.substr(0, comma == std::string_view::npos ? 0 : comma);
        last.remove_prefix(std::min(last.find_first_not_of(blanks), last.size()));
        last = last.substr(0, last.find_last_not_of(blanks) + 1);
        if (last.starts_with("n°") || last.starts_with("no") || last.starts_with("p"))
            continue;
        if (const corpus::Date date = dateOrYearIn(last); date.known())
            return date;
    }
    return {};
}

bool takeDate(Found &found, const corpus::Date &date, const std::string &origin)
{
    return date.known() && take(found, "date", corpus::toString(date), origin);
}

bool namesYear(std::string_view text, std::string_view year)
{
    const auto isDigit = [&](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    for (std::size_t at = text.find(year); at != std::string_view::npos;
         at = text.find(year, at + 1))
        if (!isDigit(at - 1) && !isDigit(at + year.size()))
            return true;
    return false;
}

} // namespace

corpus::Date withoutUncertainDate(Found &found)
{
    const auto origin = found.origins.find("date");
    if (origin == found.origins.end() || origin->second != UncertainDate)
        return {};
    found.origins.erase(origin);
    return std::exchange(found.document.date, {});
}

void takeImprintDate(Found &found, const std::vector<TextLines> &pages)
{
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (at >= ImprintPages && at + 1 < pages.size())
            continue;
        for (const std::string &line : pages[at])
            if (takeDate(found, imprintDateOn(line), "page " + std::to_string(at + 1)))
                return;
    }
    if (const auto origin = found.origins.find("citation"); origin != found.origins.end())
        takeDate(found, dateOfCitation(found.document.citation), origin->second);
}

void takeUncertainDate(Found &found, const corpus::Date &date)
{
    takeDate(found, date, UncertainDate);
}

bool takeYearOfMaking(Found &found, std::string_view day, const std::vector<std::string> &pages)
{
    constexpr std::size_t digits = 4;
    if (found.document.date.known() || day.size() < digits)
        return true;
    const std::string year(day.substr(0, digits));
    const bool named =
        std::ranges::any_of(pages, [&](const std::string &page) { return namesYear(page, year); });
    return named && take(found, "date", year, "year of PDF CreationDate");
}

} // namespace lutrin::exchange
