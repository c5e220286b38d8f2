// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/frontpage.h"

#include "citation/rendering/datetext.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pdf/frontseries.h"
#include "exchange/references/givennames.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FrontLines = 25;     ///< in which dates and persons stand
constexpr std::size_t LinesBelowTitle = 4; ///< in which authors stand, and so many after each
constexpr std::size_t LongestDateLine = 60;

using FrontLinesRead = std::vector<std::string>; ///< without empty ones

FrontLinesRead linesRead(const std::vector<SizedLine> &lines)
{
    FrontLinesRead read;
    for (const SizedLine &line : lines)
        if (!line.text.empty() && read.size() < FrontLines)
            read.push_back(line.text);
    return read;
}

/// What may be a date on a line, « N° 421 – Novembre 2021 », « Paris, le 12 octobre 2022 »: all of
/// it, or what stands behind a mark.
std::string dateOnLine(std::string_view line)
{
    for (const std::string_view mark : {" - ", " \u2013 ", " \u2014 ", " | ", ", le "})
        if (const std::size_t at = line.rfind(mark); at != std::string_view::npos)
            line.remove_prefix(at + mark.size());
    const std::size_t begin = std::min(line.find_first_not_of("- "), line.size());
    return std::string(line.substr(begin, line.find_last_not_of("- ") + 1 - begin));
}

bool isOfSeason(const std::string &text)
{
    const citation::DateValue date = citation::dateFromText(withPlainSpaces(text));
    return date.literal.empty() && date.begin.season != 0 &&
           text.find_first_of("0123456789") != 0; // « 2023/24 »
}

/// A month or a day; of « Printemps 2024 » the year, which alone might be any.
corpus::Date frontDate(const std::string &text)
{
    const corpus::Date date = needsDayOrder(text) ? corpus::Date() : dateIn(text);
    return date.month != 0 || isOfSeason(text) ? date : corpus::Date();
}

void takeDateLine(Found &found, const FrontLinesRead &lines)
{
    for (const std::string &line : lines) {
        const corpus::Date date =
            line.size() <= LongestDateLine ? frontDate(dateOnLine(line)) : corpus::Date();
        if (date.known() && take(found, "date", corpus::toString(date), "page 1"))
            return;
    }
}

std::string bare(std::string_view text)
{
    std::string letters = text::lowerCase(text);
    std::erase_if(letters, isSpace);
    return letters;
}

/// Where the lines below the title begin; 0 where it is not among them.
std::size_t belowTitle(const FrontLinesRead &lines, const std::string &title)
{
    constexpr std::size_t shortest = 4; // bytes: « L’ » is in any title
    const std::string whole = bare(title);
    std::size_t below = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string line = bare(lines[at]);
        if (line.size() >= shortest && whole.find(line) != std::string::npos)
            below = at + 1;
    }
    return below;
}

/// « Marie Dubois1, Karl Müller2,* » without the marks that lead to where they work.
std::string withoutMarks(const std::string &line)
{
    std::string kept;
    for (const char c : line) {
        const bool digit = c >= '0' && c <= '9';
        const bool mark = c == '*' || (digit && !kept.empty() && kept.back() != ' ');
        if (!mark)
            kept += c;
    }
    return kept;
}

/// Empty for « OFCE, Sciences Po », which no byline begins like.
std::string namesOnLine(const std::string &line)
{
    const std::string bareLine = withoutMarks(line);
    if (bareLine.find(',') < bareLine.find(' '))
        return {};
    for (const auto &byline : {capitalByline, knownByline, plainByline}) {
        if (std::string names = byline(bareLine); !names.empty())
            return names;
    }
    return {};
}

/// What follows names others than the authors: « Membres du jury : ».
bool endsBylines(const std::string &line)
{
    const std::string lower = text::lowerCase(line);
    return line.ends_with(':') || lower.starts_with("sous la direction") ||
           lower.starts_with("direct") || lower.starts_with("contact") ||
           lower.starts_with("tradui") || lower.starts_with("translat");
}

/// « JEAN-MARC PELLETIER » in small letters, as others are.
corpus::Name asOthers(corpus::Name name)
{
    const bool small =
        std::ranges::any_of(name.given + name.family, [](char c) { return c >= 'a' && c <= 'z'; });
    if (small || name.given.empty() || !isGivenName(name.given))
        return withoutCapitals(std::move(name));
    const std::vector<corpus::Name> recorded = recordedNames(name.family + ", " + name.given);
    return recorded.size() == 1 ? recorded.front() : name;
}

void addAuthors(Found &found, const std::string &names)
{
    for (corpus::Name &name : naturalNames(names))
        found.document.authors.push_back(asOthers(std::move(name)));
}

/// Authors stand on one line, or on some with what each of them is between them.
void takeBylines(Found &found, const FrontLinesRead &lines, std::size_t at)
{
    for (std::size_t other = 0; at < lines.size() && other < LinesBelowTitle; ++at) {
        if (endsBylines(lines[at]))
            return;
        const std::string names = namesOnLine(lines[at]);
        if (!names.empty())
            addAuthors(found, names);
        other = names.empty() ? other + 1 : 0;
    }
}

/// Below a line that ends with « par »: « et présenté par », « Établi par ».
void takePresented(Found &found, const FrontLinesRead &lines)
{
    const auto line = std::ranges::find_if(lines, [](const std::string &each) {
        return text::lowerCase(each) == "par" || each.ends_with(" par");
    });
    if (line == lines.end() || line + 1 == lines.end())
        return;
    if (const std::string &names = *(line + 1); beginsWithCivility(names))
        addAuthors(found, civilNames(names));
    else
        takeBylines(found, lines, static_cast<std::size_t>(line + 1 - lines.begin()));
}

/// One word of the file's information is a body, or the account of whoever made it: persons whom
/// the page names are the authors.
bool isOneWord(const std::vector<corpus::Name> &authors)
{
    return authors.size() == 1 && authors.front().display().find(' ') == std::string::npos;
}

void takeAuthors(Found &found, const FrontLinesRead &lines)
{
    std::vector<corpus::Name> known;
    if (isOneWord(found.document.authors))
        known.swap(found.document.authors);
    if (!found.document.authors.empty())
        return;
    takeBylines(found, lines, belowTitle(lines, found.document.title));
    if (found.document.authors.empty())
        takePresented(found, lines);
    if (found.document.authors.empty())
        found.document.authors = std::move(known);
    else
        found.origins["authors"] = "page 1";
}

bool isThesis(const FrontLinesRead &lines)
{
    return std::ranges::any_of(lines, [](const std::string &line) {
        const std::string lower = text::lowerCase(line);
        return lower == "thèse" || lower.starts_with("thèse de ") ||
               lower.starts_with("thèse pour ");
    });
}

void takeDirectors(Found &found, const FrontLinesRead &lines)
{
    constexpr std::string_view words = "sous la direction de ";
    for (const std::string &line : lines) {
        if (!text::lowerCase(line).starts_with(words))
            continue;
        const std::string name = line.substr(words.size());
        if (const std::string names = namesOnLine(name); !names.empty())
            takeNames(found, "editors", naturalNames(names), "page 1");
    }
}

/// A thesis is directed by who is no editor of it.
void takeKindAndDirectors(Found &found, const FrontLinesRead &lines)
{
    if (isThesis(lines))
        take(found, "type", "thesis", "page 1");
    else if (found.document.editors.empty())
        takeDirectors(found, lines);
}

/// A title that ends with a mark of its own needs none.
void addSubtitle(Found &found, const std::string &subtitle)
{
    std::string &title = found.document.title;
    if (subtitle.empty())
        return;
    const bool marked = title.ends_with('?') || title.ends_with('!') || title.ends_with(':');
    const bool english = found.document.language.starts_with("en");
    title += (marked ? " " : english ? ": " : "\u00A0: ") + subtitle;
    found.origins["title"] = "largest type of page 1, and what is below it";
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
    return (oneWord && (lower == author || isGivenName(author))) ||
           std::ranges::find(names, lower) != names.end() ||
           (oneWord && std::ranges::any_of(machines, [&](std::string_view front) {
                return lower.starts_with(front);
            }));
}

void takeFrontPage(Found &found, const std::vector<SizedLine> &sized)
{
    const FrontLinesRead lines = linesRead(sized);
    if (take(found, "title", titleByType(sized), "largest type of page 1"))
        addSubtitle(found, subtitleByType(sized, found.document.title));
    if (!lines.empty())
        take(found, "title", lines.front(), "first line");
    takeKindAndDirectors(found, lines);
    takeFrontSeries(found, lines);
    takeDateLine(found, lines);
    takeAuthors(found, lines);
}

} // namespace lutrin::exchange
