// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/dateline.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestDateLine = 160;
constexpr std::size_t LongestUnsigned = 90; ///< of a line that names no author
constexpr std::size_t LongestGenre = 40;
constexpr std::array<std::string_view, 6> LineMarks{"|", "•", "·", " - ", " – ", " — "};

/// « Publié le », “Published on”: what may stand before a date that fills a line. The day of the
/// week and the time are dateIn()'s.
std::string_view withoutPublished(std::string_view text)
{
    constexpr std::string_view introductions[] = {
        "date de publication", "publié le", "publiée le",
        "publié en",           "paru le",   "paru en",
        "mis en ligne le",     "le",        "published on",
        "published in",        "published", "posted on",
        "publication date"};
    const std::string lower = text::lowerCase(text);
    for (const std::string_view words : introductions) {
        if (lower.size() != text.size() || !lower.starts_with(words))
            continue;
        const std::size_t after = text.find_first_not_of(" :", words.size());
        if (after != std::string_view::npos && after > words.size())
            return text.substr(after);
    }
    return text;
}

/// A date and nothing more. Numbers that only begin like one are something else: « 1914-1918 ».
corpus::Date dateAlone(std::string_view line)
{
    constexpr std::size_t longest = 40;
    constexpr std::size_t longestIntroduction = 30;
    if (line.size() > longest + longestIntroduction)
        return {};
    const std::string_view text = withoutPublished(line);
    if (text.size() > longest)
        return {};
    const corpus::Date date = dateIn(text);
    const bool year = text.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos;
    if (!date.known() || !year)
        return date;
    const bool bare = text.size() == 4;
    const bool rest = text.find_first_not_of("0123456789-/.:TZ+") == std::string_view::npos;
    return bare || (rest && date.month != 0) ? date : corpus::Date();
}

/// A line without the count of words that press archives put behind the date, and what follows
/// it: « mardi 12 mars 2024 845 mots, p. 3 ».
std::string_view withoutWordCount(std::string_view text)
{
    for (const std::string_view unit : {" mots", " words"}) {
        const std::size_t end = text.find(unit);
        if (end == std::string_view::npos)
            continue;
        const std::string_view after = text.substr(end + unit.size());
        const std::size_t start = text.find_last_not_of("0123456789", end - 1);
        if (start == std::string_view::npos || start + 1 == end || text[start] != ' ' ||
            !(after.empty() || after.front() == ','))
            continue;
        const std::size_t last = text.find_last_not_of(" ,", start);
        return last == std::string_view::npos ? text : text.substr(0, last + 1);
    }
    return text;
}

/// What stands beside a date: persons, or else a type of publication.
void takeBeside(DateLine &found, const std::string &side)
{
    if (side.empty())
        return;
    if (side.starts_with("Par ") || side.starts_with("By ")) {
        found.authors = plainByline(side);
        return;
    }
    if (holdsDigit(side))
        return;
    const bool several = side.find(" et ") != std::string::npos ||
                         side.find(" and ") != std::string::npos ||
                         side.find(',') != std::string::npos;
    if (several)
        found.authors = bylineNames({side, side}).empty() ? std::string() : bylineNames({side});
    if (found.authors.empty() && side.size() <= LongestGenre && side.find(',') == std::string::npos)
        found.genre = side;
}

/// « Tribune · Le Monde »: the type is what comes first, unless it is a byline.
void takeSides(DateLine &found, std::string side)
{
    while (!side.empty()) {
        std::size_t end = side.size();
        std::size_t next = side.size();
        for (const std::string_view mark : LineMarks) {
            const std::size_t at = side.find(mark);
            if (at < end) {
                end = at;
                next = at + mark.size();
            }
        }
        DateLine one;
        takeBeside(one, collapsed(side.substr(0, end)));
        if (found.genre.empty())
            found.genre = one.genre;
        if (found.authors.empty())
            found.authors = one.authors;
        side.erase(0, next);
    }
}

/// « mardi 12 mars 2024, par Pierre Dardot »
std::optional<DateLine> signedDate(const std::string &text)
{
    for (const std::string_view by : {" par ", " Par ", " by ", " By "}) {
        const std::size_t at = text.find(by);
        if (at == std::string::npos)
            continue;
        const std::string front = text.substr(0, text.find_last_not_of(" ,-–—|", at) + 1);
        const corpus::Date date = dateAlone(front);
        const std::string rest = text.substr(at + by.size());
        std::string authors = plainByline("Par " + rest);
        if (date.month != 0 && !authors.empty())
            return DateLine{{}, std::string(withoutPublished(front)), std::move(authors)};
    }
    return std::nullopt;
}

/// « Études | 08 octobre 2025 », « 5 mai 2021 | Note », « 15/06/2022 · 12 minutes »
std::optional<DateLine> markedDate(const std::string &text)
{
    for (const std::string_view mark : LineMarks) {
        const std::size_t at = text.rfind(mark);
        if (at == std::string::npos)
            continue;
        const std::string front = collapsed(std::string_view(text).substr(0, at));
        const std::string back = collapsed(std::string_view(text).substr(at + mark.size()));
        const auto isDate = [&](const std::string &side) {
            const corpus::Date date = dateAlone(side);
            return date.month != 0 || (date.known() && !mark.starts_with(' ')); // « 1914 - 1918 »
        };
        const bool last = isDate(back);
        if (!last && !isDate(front))
            continue;
        DateLine found{{}, std::string(withoutPublished(last ? back : front)), {}};
        takeSides(found, last ? front : back);
        return found;
    }
    return std::nullopt;
}

} // namespace

bool holdsDigit(std::string_view line)
{
    return line.find_first_of("0123456789") != std::string_view::npos;
}

std::optional<DateLine> dateLine(std::string_view line)
{
    constexpr std::size_t longestRaw = 10 * LongestDateLine; // before spaces are made one
    if (!holdsDigit(line) || line.size() > longestRaw)
        return std::nullopt;
    const std::string whole = collapsed(line);
    if (whole.size() > LongestDateLine)
        return std::nullopt;
    const std::string text(withoutWordCount(whole));
    auto found = signedDate(text);
    if (!found)
        found = markedDate(text);
    if (!found && text.size() >= 4 && dateAlone(text).known())
        found = DateLine{{}, std::string(withoutPublished(text)), {}};
    if (found && found->authors.empty() && whole.size() > LongestUnsigned)
        return std::nullopt;
    return found;
}

std::string pressPages(std::string_view line)
{
    constexpr std::string_view label = ", p. ";
    const std::string text = collapsed(line);
    const std::string_view counted = withoutWordCount(text);
    const std::size_t at =
        counted.size() == text.size() ? std::string::npos : text.find(label, counted.size());
    return at == std::string::npos ? std::string() : text.substr(at + label.size());
}

std::string depositDate(std::string_view line)
{
    if (!holdsDigit(line))
        return {};
    const std::string lower = text::lowerCase(line);
    for (const std::string_view words :
         {"déposé le ", "déposée le ", "présidence du sénat le ", "assemblée nationale le "}) {
        const std::size_t at = lower.find(words);
        if (at == std::string::npos)
            continue;
        const std::string_view rest = std::string_view(lower).substr(at + words.size());
        const std::string_view date = rest.substr(0, rest.find_first_of(",;("));
        if (dateAlone(date).month != 0)
            return std::string(date);
    }
    return {};
}

} // namespace lutrin::exchange
