// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/identifiers.h"

#include "base/ascii.h"
#include "base/isbn.h"
#include "citation/rendering/datetext.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/datewords.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestDate = 80;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool endsDoi(char c)
{
    return isSpace(c) || c == '"' || c == '<' || c == '>' || c == '\'' || c == '\\';
}

/// How long the DOI is that begins a text. Angle brackets end it, as those of HTML do, unless they
/// hold pages: `10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O`.
std::size_t doiLength(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t close = text.find_first_of("> ", at);
        const bool pages = text[at] == '<' && at + 1 < text.size() && isDigit(text[at + 1]) &&
                           close != std::string_view::npos && text[close] == '>';
        if (!pages && endsDoi(text[at]))
            break;
        at = pages ? close + 1 : at + 1;
    }
    return at;
}

/// What stands after a DOI in a sentence is not part of it, unless it closes what the DOI opens.
std::string_view withoutPunctuation(std::string_view doi)
{
    const std::string_view closing = ".,;:!?";
    while (!doi.empty()) {
        const char last = doi.back();
        const auto count = [&](char c) { return std::ranges::count(doi, c); };
        const bool unopened = (last == ')' && count('(') < count(')')) ||
                              (last == ']' && count('[') < count(']')) ||
                              (last == '}' && count('{') < count('}'));
        if (closing.find(last) == std::string_view::npos && !unopened)
            break;
        doi.remove_suffix(1);
    }
    return doi;
}

/// `10.` and a registrant of four to nine digits, which may have parts, then `/` and something.
bool startsDoi(std::string_view text)
{
    if (!text.starts_with("10."))
        return false;
    std::size_t at = 3;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at < 7 || at > 12)
        return false;
    while (at < text.size() && (isDigit(text[at]) || text[at] == '.'))
        ++at;
    return at + 1 < text.size() && text[at] == '/' && !endsDoi(text[at + 1]);
}

/// The run of digits and hyphens that begins a text, single spaces between digits included.
struct Run {
    std::string written;
    std::string digits;
};

Run runAt(std::string_view text)
{
    Run run;
    std::size_t at = 0;
    while (at < text.size() && run.digits.size() < 13) {
        const bool next = at + 1 < text.size() && (isDigit(text[at + 1]) || text[at + 1] == 'X');
        if (isDigit(text[at])) {
            run.digits += text[at];
            run.written += text[at];
        } else if ((text[at] == 'X' || text[at] == 'x') && run.digits.size() == 9) {
            run.digits += 'X';
            run.written += 'X';
            break;
        } else if ((text[at] == '-' || text[at] == ' ') && next) {
            run.written += '-';
        } else if (text.substr(at).starts_with("\u2010") || text.substr(at).starts_with("\u2011") ||
                   text.substr(at).starts_with("\u2013")) {
            run.written += '-';
            at += 2;
        } else {
            break;
        }
        ++at;
    }
    while (run.written.ends_with('-'))
        run.written.pop_back();
    return run;
}

/// Ten digits of a longer run are no ISBN-10.
bool hasIsbnLength(const Run &run)
{
    if (run.digits.size() == 13)
        return run.digits.starts_with("978") || run.digits.starts_with("979");
    return run.digits.size() == 10;
}

int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// `2025-02-14T…`, `2025/02/14/`, `20250214`, `2025-02`, `2025`: the parts that exist.
corpus::Date numericDate(std::string_view text)
{
    if (text.size() < 4 || !allDigits(text.substr(0, 4)))
        return {};
    std::string iso(text.substr(0, 4));
    if (text.size() == 8 && allDigits(text)) {
        iso += '-' + std::string(text.substr(4, 2)) + '-' + std::string(text.substr(6));
    } else if (text.size() > 4) {
        const char mark = text[4];
        if (mark != '-' && mark != '/' && mark != '.')
            return {};
        std::size_t at = 5;
        for (int part = 0; part < 2 && at < text.size(); ++part) {
            std::size_t end = at;
            while (end < text.size() && isDigit(text[end]) && end - at < 2)
                ++end;
            if (end == at || number(text.substr(at, end - at)) == 0)
                break;
            iso += (end - at == 1 ? "-0" : "-") + std::string(text.substr(at, end - at));
            at = end;
            if (at >= text.size() || text[at] != mark)
                break;
            ++at;
        }
    }
    for (const std::size_t length : {std::size_t{10}, std::size_t{7}, std::size_t{4}}) {
        if (const auto date = corpus::parseDate(iso.substr(0, length)))
            return *date;
    }
    return {};
}

/// The numbers of `05/02/2025`, `5.2.2025`, `05-02-2025`; zeroes for what is none of them.
std::array<int, 3> dayMonthYear(std::string_view text)
{
    std::array<int, 3> parts{};
    const std::size_t mark = text.find_first_of("/.-");
    std::size_t at = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        const std::size_t digits = end - at;
        const bool fits = part < 2 ? digits == 1 || digits == 2 : digits == 4;
        const bool marked = part == 2 || (end < text.size() && mark != std::string_view::npos &&
                                          text[end] == text[mark]);
        if (!fits || !marked)
            return {};
        parts.at(part) = number(text.substr(at, digits));
        at = end + 1;
    }
    if (at <= text.size() && text[at - 1] != ' ' && text[at - 1] != 'T')
        return {}; // a longer number, or something else
    return parts;
}

/// Points are written between a day and a month alone.
bool isPointed(std::string_view text)
{
    return text.find_first_of("/.-") == text.find('.');
}

/// By the order, unless only one of the numbers can be the month.
corpus::Date dayMonthDate(std::string_view text, DayOrder order)
{
    const auto [first, second, year] = dayMonthYear(text);
    const bool asked = order == DayOrder::MonthFirst && !isPointed(text) && first <= 12;
    const bool monthFirst = second > 12 || asked;
    const corpus::Date date{year, monthFirst ? first : second, monthFirst ? second : first};
    return corpus::parseDate(corpus::toString(date)).value_or(corpus::Date());
}

/// `03/2024`, `3-2024`, as reference managers have who types it.
corpus::Date monthYearDate(std::string_view text)
{
    const std::size_t mark = text.find_first_of("/-.");
    if (mark == 0 || mark > 2 || text.size() != mark + 5 || !allDigits(text.substr(0, mark)) ||
        !allDigits(text.substr(mark + 1)))
        return {};
    const corpus::Date date{number(text.substr(mark + 1)), number(text.substr(0, mark)), 0};
    return date.month > 0 && date.month <= 12 ? date : corpus::Date();
}

/// The only number of four digits in a text, if it may be a year.
corpus::Date loneYear(std::string_view text)
{
    constexpr int first = 1400;
    constexpr int last = 2100;
    corpus::Date found;
    for (std::size_t at = text.find_first_of("0123456789"); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        const int year = end - at == 4 ? number(text.substr(at, 4)) : 0;
        if (end - at == 4 && (found.known() || year < first || year > last))
            return {};
        if (end - at == 4)
            found.year = year;
        at = text.find_first_of("0123456789", end);
    }
    return found;
}

} // namespace

std::string doiIn(std::string_view text)
{
    for (std::size_t at = text.find("10."); at != std::string_view::npos;
         at = text.find("10.", at + 1)) {
        const bool inWord = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
        if (inWord || !startsDoi(text.substr(at)))
            continue;
        return lowerAscii(withoutPunctuation(text.substr(at, doiLength(text.substr(at)))));
    }
    return {};
}

std::string isbnIn(std::string_view text)
{
    std::string doubtful;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // Within a longer number, grouped or not, nothing begins.
        const bool inRun = at > 0 && isDigit(text[at - 1]);
        const bool inGroup =
            at > 1 && (text[at - 1] == ' ' || text[at - 1] == '-') && isDigit(text[at - 2]);
        if (!isDigit(text[at]) || inRun || inGroup)
            continue;
        const Run run = runAt(text.substr(at));
        if (!hasIsbnLength(run))
            continue;
        if (isIsbn(run.digits))
            return run.written;
        if (doubtful.empty())
            doubtful = run.written;
    }
    return doubtful;
}

std::string issnIn(std::string_view text)
{
    for (std::size_t at = 0; at + 8 <= text.size(); ++at) {
        if (!allDigits(text.substr(at, 4)) ||
            (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '-')))
            continue;
        const std::size_t second = at + (text[at + 4] == '-' ? 5 : 4);
        if (second + 4 > text.size() || !allDigits(text.substr(second, 3)))
            continue;
        const char last = text[second + 3];
        const bool ends =
            second + 4 == text.size() || (!isDigit(text[second + 4]) && text[second + 4] != '-');
        if (ends && (isDigit(last) || last == 'X' || last == 'x')) {
            std::string issn =
                std::string(text.substr(at, 4)) + '-' + std::string(text.substr(second, 3));
            return issn + (last == 'x' ? 'X' : last);
        }
    }
    return {};
}

bool isWebAddress(std::string_view text)
{
    const bool web = text.starts_with("http://") || text.starts_with("https://");
    return web && text.size() > 10 &&
           std::ranges::none_of(text, [](char c) { return isSpace(c) || c == '<' || c == '"'; });
}

std::string addressIn(std::string_view text)
{
    std::string first(text.substr(0, std::min(text.find(' '), text.find(";http"))));
    if (first.ends_with(';') || first.ends_with(','))
        first.pop_back();
    if (first.starts_with("www.") && first.find('.', 4) != std::string::npos)
        first.insert(0, "http://"); // as browsers do
    return isWebAddress(first) ? first : std::string();
}

std::string withPlainSpaces(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2009"})
        for (std::size_t at = plain.find(space); at != std::string::npos; at = plain.find(space))
            plain.replace(at, space.size(), " ");
    return collapsed(plain);
}

bool needsDayOrder(std::string_view text)
{
    const std::string plain = withPlainSpaces(text).substr(0, LongestDate);
    const auto [first, second, year] = dayMonthYear(plain);
    return year > 0 && first != second && first <= 12 && second <= 12 && first > 0 && second > 0 &&
           !isPointed(plain);
}

std::optional<DayOrder> dayOrderIn(std::string_view text)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (std::size_t mark = text.find('/'); mark != std::string_view::npos;
         mark = text.find('/', mark + 1)) {
        const std::size_t before = mark - std::min<std::size_t>(mark, 2);
        std::size_t at = text.find_first_of("0123456789", before);
        at = std::min(at, mark);
        if (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '/'))
            continue;
        std::string_view date = text.substr(at, 10);
        date = date.substr(0, date.find_first_not_of("0123456789/"));
        const auto [first, second, year] = dayMonthYear(date);
        dayFirst = dayFirst || (year > 0 && first > 12 && first <= 31 && second <= 12);
        monthFirst = monthFirst || (year > 0 && second > 12 && second <= 31 && first <= 12);
    }
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

corpus::Date dateIn(std::string_view text, DayOrder order)
{
    const std::string plain = withPlainSpaces(text).substr(0, LongestDate);
    const std::string_view clean = withoutCatalogueMarks(plain);
    if (const corpus::Date date = numericDate(clean); date.known())
        return date;
    if (const corpus::Date date = dayMonthDate(clean, order); date.known())
        return date;
    if (const corpus::Date date = monthYearDate(clean); date.known())
        return date;
    const citation::DateValue value = citation::dateFromText(withoutDateWords(clean));
    const citation::DateParts &begin = value.begin;
    if (begin.year < 1 || begin.year > 9999 || !value.literal.empty())
        return {};
    const corpus::Date date{begin.year, begin.month, begin.month == 0 ? 0 : begin.day};
    return corpus::parseDate(corpus::toString(date)).value_or(corpus::Date{begin.year, 0, 0});
}

corpus::Date dateOrYearIn(std::string_view text)
{
    const corpus::Date date = dateIn(text);
    // Numbers that are no date are not asked for their last one.
    const bool words = text.find_first_of("0123456789") != std::string_view::npos &&
                       text.find_first_not_of("0123456789/-. ") != std::string_view::npos;
    return date.known() || !words || text.size() > LongestDate ? date : loneYear(text);
}

} // namespace lutrin::exchange
