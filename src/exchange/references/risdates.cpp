// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/risdates.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/datewords.h"
#include "exchange/references/identifiers.h"

#include <algorithm>
#include <charconv>

namespace lutrin::exchange {

namespace {

/// One or two digits; 0 for anything else.
int shortNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && text.size() <= 2 ? number : 0;
}

/// Of `10/19` and `19/10`; unknown where either could be the month.
corpus::Date dayOfMonth(std::string_view text, int year)
{
    constexpr int months = 12;
    while (text.ends_with('/'))
        text.remove_suffix(1);
    const std::size_t mark = text.find_first_of("/-.");
    if (mark == std::string_view::npos)
        return {};
    const int first = shortNumber(text.substr(0, mark));
    const int second = shortNumber(text.substr(mark + 1));
    if (std::min(first, second) < 1 || (first <= months && second <= months && first != second))
        return {};
    const corpus::Date date{year, std::min(first, second), std::max(first, second)};
    return corpus::parseDate(corpus::toString(date)).value_or(corpus::Date());
}

/// Whether the first is within the second: 19 October 2016 in October 2016, and in 2016.
bool saysMore(const corpus::Date &date, const corpus::Date &than)
{
    if (date.year != than.year || (than.month != 0 && date.month != than.month))
        return false;
    return than.month == 0 ? date.month != 0 : than.day == 0 && date.day != 0;
}

} // namespace

std::string risDayWithYear(const std::string &day, const corpus::Date &year)
{
    if (day.empty() || !year.known() || dateIn(day).known())
        return day;
    if (day.front() < '0' || day.front() > '9')
        return day + ' ' + std::to_string(year.year);
    const corpus::Date date = dayOfMonth(day, year.year);
    return date.known() ? corpus::toString(date) : day;
}

void sharpenRisDate(Found &found, std::string_view value, const std::string &origin)
{
    const std::string text = collapsed(value);
    const corpus::Date date = dateIn(text);
    if (!found.document.date.known() || isVagueDate(text) || !saysMore(date, found.document.date))
        return;
    found.document.date = date;
    found.origins["date"] = origin;
}

} // namespace lutrin::exchange
