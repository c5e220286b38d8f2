// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/datewords.h"

#include "citation/rendering/datetext.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace lutrin::exchange {

namespace {

bool beginsWithDigit(std::string_view text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// What may stand before the day. « mar. » is none: it is March to others.
bool isFrontWord(std::string_view word)
{
    constexpr std::array<std::string_view, 17> words{
        "lundi",    "mardi",  "mercredi", "jeudi",     "vendredi", "samedi",
        "dimanche", "monday", "tuesday",  "wednesday", "thursday", "friday",
        "saturday", "sunday", "le",       "du",        "the"};
    if (word.ends_with(',') || word.ends_with('.'))
        word.remove_suffix(1);
    return std::ranges::find(words, text::lowerCase(word)) != words.end();
}

std::string_view withoutFrontWords(std::string_view text)
{
    for (std::size_t space = text.find(' '); space != std::string_view::npos;
         space = text.find(' ')) {
        if (!isFrontWord(text.substr(0, space)))
            break;
        text.remove_prefix(space + 1);
    }
    // Abbreviations of any language, as feeds have them: « Wed, 02 Oct 2024 ».
    const std::size_t comma = text.find(',');
    const bool digits = text.substr(0, comma).find_first_of("0123456789") != std::string_view::npos;
    if (comma <= 9 && !digits && comma + 2 < text.size() &&
        std::isalpha(static_cast<unsigned char>(text.front())) != 0)
        text.remove_prefix(comma + 2);
    return text;
}

/// « 08:30 », « 8h30 », « 8 h 30 » and what comes after them.
std::string_view withoutTime(std::string_view text)
{
    for (const std::string_view word : {" à ", " at "}) {
        const std::size_t at = text.find(word);
        if (at != std::string_view::npos && beginsWithDigit(text.substr(at + word.size())))
            text = text.substr(0, at);
    }
    std::size_t mark = text.find(':');
    if (mark == std::string_view::npos) {
        mark = text.find_first_of("hH");
        const bool hour = mark != std::string_view::npos && mark > 0 && mark + 1 < text.size() &&
                          beginsWithDigit(text.substr(mark - 1)) &&
                          beginsWithDigit(text.substr(mark + 1));
        if (!hour)
            return text;
    }
    const std::size_t space = text.substr(0, mark).rfind(' ');
    return space == std::string_view::npos ? text : text.substr(0, space);
}

/// « Juin 2019 (mise à jour) », whose last bracket may have gone with those of catalogues.
std::string_view withoutNote(std::string_view text)
{
    const std::size_t open = text.rfind(" (");
    return open == std::string_view::npos ? text : text.substr(0, open);
}

bool isYear(std::string_view text)
{
    return text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// « vers 1890 », “c. 1890”: words that make a date uncertain.
bool beginsUncertain(std::string_view text)
{
    constexpr std::array<std::string_view, 10> words{
        "c. ", "c.", "ca ", "ca. ", "circa ", "vers ", "env. ", "environ ", "about ", "v. "};
    const std::string lower = text::lowerCase(text);
    return std::ranges::any_of(words, [&](std::string_view word) {
        return lower.starts_with(word) &&
               beginsWithDigit(std::string_view(lower).substr(word.size()));
    });
}

/// `2010-2012`, `2010/2012`, `2010-05/2012-06`; days and months have no four figures.
bool arePeriodsEnds(std::string_view text)
{
    if (!isYear(text.substr(0, 4)))
        return false;
    for (const std::string_view mark : {"/", "–", "—", "-"}) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos || (mark == "-" && at != 4))
            continue;
        const std::string_view end = text.substr(at + mark.size());
        if (isYear(end.substr(0, 4)) && !beginsWithDigit(end.substr(4)))
            return true;
    }
    return false;
}

void replaceFirst(std::string &text, std::string_view from, std::string_view to)
{
    if (const std::size_t at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

} // namespace

std::string_view withoutCatalogueMarks(std::string_view text)
{
    while (text.starts_with('[') || text.starts_with('('))
        text.remove_prefix(1);
    while (text.ends_with(']') || text.ends_with(')') || text.ends_with('.'))
        text.remove_suffix(1);
    for (const std::string_view mark : {"DL ", "D.L. ", "cop. ", "impr. ", "© ", "©", "cop "}) {
        const std::string_view rest = text.substr(std::min(mark.size(), text.size()));
        if (text.starts_with(mark) && rest.size() == 4 &&
            rest.find_first_not_of("0123456789") == std::string_view::npos)
            return rest;
    }
    return text;
}

bool isVagueDate(std::string_view text)
{
    const std::string plain = withPlainSpaces(text);
    const std::string_view clean = withoutCatalogueMarks(plain);
    const bool marked = clean.ends_with('?') || clean.ends_with('~') || clean.ends_with('%');
    const bool dated = clean.find_first_of("0123456789") != std::string_view::npos;
    if ((marked && dated) || beginsUncertain(clean) || arePeriodsEnds(clean) ||
        plain.ends_with("/.."))
        return true;
    const bool words = clean.find_first_not_of("0123456789/-. :TZ+") != std::string_view::npos;
    return words && citation::dateFromText(withoutDateWords(clean)).range();
}

bool hasNoMonth(std::string_view text)
{
    const std::string plain = withPlainSpaces(text);
    if (plain.size() < 7 || !isYear(std::string_view(plain).substr(0, 4)) ||
        std::string_view("-/.").find(plain[4]) == std::string_view::npos)
        return false;
    const std::string_view month = std::string_view(plain).substr(5, 2);
    const std::string_view after = std::string_view(plain).substr(7, 1);
    return month.find_first_not_of("0123456789") == std::string_view::npos && month > "12" &&
           !beginsWithDigit(after);
}

std::string withoutDateWords(std::string_view text)
{
    std::string date(withoutTime(withoutFrontWords(withoutNote(text))));
    if (date.starts_with("1 er "))
        date.erase(1, 1);
    if (beginsWithDigit(date))
        replaceFirst(date, " au ", "\u2013");
    return date;
}

} // namespace lutrin::exchange
