// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/period.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <utility>

namespace lutrin::query {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr std::array<std::string_view, 7> rangeSigns = {" à ", " – ", "...", "..", "…", "–", "—"};

// A date as precise as it was written; a month or a day that is not known is 0.
struct PartialDate {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
};

std::optional<unsigned> number(std::string_view digits, std::size_t least, std::size_t most)
{
    if (digits.size() < least || digits.size() > most ||
        digits.find_first_not_of("0123456789") != npos)
        return std::nullopt;
    unsigned value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<unsigned>(digit - '0');
    return value;
}

// Takes the text before the separator off; all of it where there is none.
std::string_view take(std::string_view &text, char separator)
{
    const std::size_t at = text.find(separator);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == npos ? text.size() : at + 1);
    return taken;
}

bool exists(const PartialDate &date)
{
    using namespace std::chrono;
    return date.year >= 1 && year_month_day(year(date.year), month(std::max(date.month, 1U)),
                                            day(std::max(date.day, 1U)))
                                 .ok();
}

// « 14 février 2025 », « 1er mars 2025 », « mars 2025 ».
std::optional<PartialDate> parseWords(std::string_view text)
{
    std::string_view rest = text;
    std::optional<unsigned> day = 0;
    if (std::ranges::count(text, ' ') == 2) {
        std::string_view ordinal = take(rest, ' ');
        if (ordinal == "1er")
            ordinal.remove_suffix(2);
        day = number(ordinal, 1, 2);
        if (day == 0U)
            return std::nullopt;
    }
    const auto month = monthNamed(take(rest, ' '));
    const auto year = number(rest, 4, 4);
    if (!day || !month || !year)
        return std::nullopt;
    const PartialDate date{static_cast<int>(*year), *month, *day};
    return exists(date) ? std::optional(date) : std::nullopt;
}

// 2025-02-14 or 14/02/2025, or the beginning of the one, the end of the other.
std::optional<PartialDate> parseDate(std::string_view text)
{
    if (text.find(' ') != npos)
        return parseWords(text);
    const bool french = text.find('/') != npos;
    const char separator = french ? '/' : '-';
    if (text.empty() || text.back() == separator)
        return std::nullopt;
    std::array<std::string_view, 3> fields;
    std::size_t count = 0;
    for (; !text.empty(); ++count) {
        if (count == fields.size())
            return std::nullopt;
        fields[count] = take(text, separator);
    }
    if (french)
        std::reverse(fields.begin(), fields.begin() + static_cast<std::ptrdiff_t>(count));
    const std::size_t least = french ? 1 : 2;
    const auto year = number(fields[0], 4, 4);
    const auto month = count > 1 ? number(fields[1], least, 2) : 0;
    const auto day = count > 2 ? number(fields[2], least, 2) : 0;
    if (!year || !month || !day || (count > 1 && *month == 0) || (count > 2 && *day == 0))
        return std::nullopt;
    const PartialDate date{static_cast<int>(*year), *month, *day};
    return exists(date) ? std::optional(date) : std::nullopt;
}

std::string toText(const PartialDate &date)
{
    std::array<char, 48> text{};
    const char *format = date.day != 0 ? "%04d-%02u-%02u" : date.month != 0 ? "%04d-%02u" : "%04d";
    std::snprintf(text.data(), text.size(), format, date.year, date.month, date.day);
    return text.data();
}

// The date before or after, at the same precision; none before the year 1 and after 9999.
std::optional<std::string> neighbour(const PartialDate &date, int step)
{
    using namespace std::chrono;
    PartialDate moved = date;
    if (date.day != 0) {
        const year_month_day given(year(date.year), month(date.month), day(date.day));
        const year_month_day other(sys_days(given) + days(step));
        moved = {int(other.year()), unsigned(other.month()), unsigned(other.day())};
    } else if (date.month != 0) {
        const year_month other = year_month(year(date.year), month(date.month)) + months(step);
        moved = {int(other.year()), unsigned(other.month()), 0};
    } else {
        moved.year += step;
    }
    return moved.year >= 1 && moved.year <= 9999 ? std::optional(toText(moved)) : std::nullopt;
}

std::optional<Period> before(std::string_view value)
{
    const auto date = parseDate(value);
    const auto last = date ? neighbour(*date, -1) : std::nullopt;
    return last ? std::optional(Period{{}, *last}) : std::nullopt;
}

std::optional<Period> after(std::string_view value)
{
    const auto date = parseDate(value);
    const auto first = date ? neighbour(*date, 1) : std::nullopt;
    return first ? std::optional(Period{*first, {}}) : std::nullopt;
}

// An end that is open is empty; none for an end that is no date.
std::optional<Period> between(std::string_view from, std::string_view to)
{
    const auto first = parseDate(from);
    const auto last = parseDate(to);
    if ((!first && !from.empty()) || (!last && !to.empty()) || (from.empty() && to.empty()))
        return std::nullopt;
    Period period{first ? toText(*first) : "", last ? toText(*last) : ""};
    // A year goes on to its end: 2020-05..2020 is in order.
    if (first && last && period.from.substr(0, period.to.size()) > period.to) {
        std::swap(period.from, period.to);
        period.reversed = true;
    }
    return period;
}

std::optional<Period> compared(std::string_view value)
{
    const bool equal = value.substr(1).starts_with('=');
    const std::string_view date = value.substr(equal ? 2 : 1);
    if (value.front() == '<')
        return equal ? between("", date) : before(date);
    return equal ? between(date, "") : after(date);
}

bool isPairOfYears(std::string_view value)
{
    return value.size() == 9 && value[4] == '-' && number(value.substr(0, 4), 4, 4) &&
           number(value.substr(5), 4, 4);
}

std::optional<Period> years(std::string_view value)
{
    if (value.starts_with('<') || value.starts_with('>'))
        return compared(value);
    for (const std::string_view sign : rangeSigns)
        if (const std::size_t at = value.find(sign); at != npos)
            return between(value.substr(0, at), value.substr(at + sign.size()));
    if (isPairOfYears(value))
        return between(value.substr(0, 4), value.substr(5));
    return between(value, value);
}

} // namespace

std::optional<Period> parsePeriod(FieldName::Use use, std::string_view value)
{
    switch (use) {
    case FieldName::Use::Year:
        return years(value);
    case FieldName::Use::Since:
        return between(value, "");
    case FieldName::Use::Before:
        return before(value);
    case FieldName::Use::Term:
        break;
    }
    return std::nullopt;
}

} // namespace lutrin::query
