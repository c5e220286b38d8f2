// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/consultation.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

/// Longer ones before those that they begin with.
constexpr std::array<std::string_view, 13> AccessMarks{
    "consultée le", "consulté le",  "consultée",   "consulté",  "accédé le",
    "accessed on",  "accessed",     "access date", "retrieved", "last visited",
    "visited on",   "last checked", "date d'accès"};

constexpr std::string_view AccessFillers = " :,;.[]()";

/// « [Online; », « Page », what says no more than that there is a page.
bool saysNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 8> idle{"",     "online",   "en ligne", "page",
                                                   "date", "document", "last",     "site"};
    const std::size_t first = std::min(text.find_first_not_of(AccessFillers), text.size());
    text.remove_prefix(first);
    text = text.substr(0, text.find_last_not_of(AccessFillers) + 1);
    return std::ranges::find(idle, text) != idle.end();
}

/// The text, if it is a date: also `1-March-2025`, as encyclopedias write for BibTeX.
std::string dayOfAccess(std::string text)
{
    if (!dateIn(text).known())
        std::ranges::replace(text, '-', ' ');
    return dateIn(text).known() ? text : std::string();
}

/// The date that a text begins with, and how long it is: the longest beginning that is one.
std::string dayAtFront(std::string_view text, std::size_t &length)
{
    for (std::size_t end = text.size(); end != 0 && end != std::string_view::npos;
         end = text.find_last_of(AccessFillers, end - 1)) {
        std::string day = dayOfAccess(collapsed(text.substr(0, end)));
        if (!day.empty()) {
            length = end;
            return day;
        }
    }
    return {};
}

} // namespace

std::optional<Consultation> consultationIn(std::string_view note)
{
    constexpr std::size_t longestDay = 40;
    const std::string written = collapsed(note);
    const std::string text = text::lowerCase(written);
    const bool same = text.size() == written.size(); // else its days are read in small letters
    for (const std::string_view mark : AccessMarks) {
        const std::size_t at = text.find(mark);
        if (at == std::string::npos)
            continue;
        std::string_view rest = std::string_view(same ? written : text).substr(at + mark.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(AccessFillers), rest.size()));
        std::size_t length = 0;
        std::string day = dayAtFront(rest.substr(0, longestDay), length);
        if (!day.empty())
            return Consultation{.day = std::move(day),
                                .alone = saysNothing(std::string_view(text).substr(0, at)) &&
                                         saysNothing(text::lowerCase(rest.substr(length)))};
    }
    return std::nullopt;
}

} // namespace lutrin::exchange
