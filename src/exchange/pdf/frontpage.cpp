// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/frontpage.h"

#include "exchange/pages/bylinenames.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FrontLines = 25;     ///< in which a date stands
constexpr std::size_t LinesBelowTitle = 4; ///< in which authors stand
constexpr std::size_t LongestDateLine = 40;

void takeDateLine(Found &found, const TextLines &lines)
{
    for (std::size_t at = 0; at < std::min(lines.size(), FrontLines); ++at) {
        const std::string &line = lines[at];
        if (line.size() <= LongestDateLine && !needsDayOrder(line) && dateIn(line).month != 0 &&
            take(found, "date", line, "page 1"))
            return;
    }
}

void takeByline(Found &found, const TextLines &lines)
{
    std::size_t below = 0;
    for (const std::string &line : lines) {
        if (line.empty() || line == found.document.title)
            continue;
        if (below++ == LinesBelowTitle)
            return;
        if (const std::string names = capitalByline(line); !names.empty()) {
            for (corpus::Name &name : naturalNames(names))
                found.document.authors.push_back(withoutCapitals(std::move(name)));
            found.origins.emplace("authors", "page 1");
            return;
        }
    }
}

} // namespace

bool isAccountName(std::string_view author)
{
    constexpr std::array<std::string_view, 15> names{"utilisateur",
                                                     "utilisateur windows",
                                                     "microsoft office user",
                                                     "windows user",
                                                     "user",
                                                     "admin",
                                                     "administrateur",
                                                     "administrator",
                                                     "propriétaire",
                                                     "owner",
                                                     "auteur",
                                                     "author",
                                                     "unknown",
                                                     "inconnu",
                                                     "hp"};
    constexpr std::array<std::string_view, 6> machines{"pc-",     "poste-",    "desktop-",
                                                       "laptop-", "portable-", "user-"};
    const std::string lower = text::lowerCase(author);
    const bool oneWord = author.find(' ') == std::string_view::npos;
    return (oneWord && lower == author) || std::ranges::find(names, lower) != names.end() ||
           (oneWord && std::ranges::any_of(machines, [&](std::string_view front) {
                return lower.starts_with(front);
            }));
}

void takeFrontPage(Found &found, const TextLines &lines)
{
    const auto first =
        std::ranges::find_if(lines, [](const std::string &line) { return !line.empty(); });
    if (first != lines.end())
        take(found, "title", *first, "first line");
    takeDateLine(found, lines);
    if (found.document.authors.empty())
        takeByline(found, lines);
}

} // namespace lutrin::exchange
