// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace lutrin::corpus {

namespace {

/// `digits` decimal digits at the front of `text`, taken off it.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    const char *end = text.data() + digits;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value <= 0)
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

std::optional<int> takePart(std::string_view &text)
{
    if (!text.starts_with('-'))
        return std::nullopt;
    text.remove_prefix(1);
    return takeNumber(text, 2);
}

bool exists(const Date &date)
{
    using namespace std::chrono;
    const year_month_day whole{year(date.year),
                               month(static_cast<unsigned>(date.month ? date.month : 1)),
                               day(static_cast<unsigned>(date.day ? date.day : 1))};
    return whole.ok();
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    Date date;
    const auto year = takeNumber(text, 4);
    if (!year)
        return std::nullopt;
    date.year = *year;
    for (int *part : {&date.month, &date.day}) {
        if (text.empty())
            break;
        const auto value = takePart(text);
        if (!value)
            return std::nullopt;
        *part = *value;
    }
    if (!text.empty() || !exists(date))
        return std::nullopt;
    return date;
}

std::string toString(const Date &date)
{
    if (!date.known())
        return {};
    std::array<char, 32> text{};
    if (date.day != 0)
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    else if (date.month != 0)
        std::snprintf(text.data(), text.size(), "%04d-%02d", date.year, date.month);
    else
        std::snprintf(text.data(), text.size(), "%04d", date.year);
    return text.data();
}

} // namespace lutrin::corpus
