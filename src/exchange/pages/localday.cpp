// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/localday.h"

#include "corpus/date.h"
#include "exchange/references/identifiers.h"

#include <chrono>

namespace lutrin::exchange {

namespace {

/// « 2021-06-13T22:00:00+00:00 »
bool isLateUniversalTime(std::string_view value)
{
    const std::size_t time = value.find("T2");
    return time == 10 && value.size() > 12 && (value[12] == '2' || value[12] == '3') &&
           (value.ends_with('Z') || value.ends_with("+00:00") || value.ends_with("+0000"));
}

std::string dayAfter(const corpus::Date &date)
{
    using namespace std::chrono;
    const year_month_day day{year(date.year), month(static_cast<unsigned>(date.month)),
                             std::chrono::day(static_cast<unsigned>(date.day))};
    const year_month_day next{sys_days(day) + days(1)};
    return corpus::toString({static_cast<int>(next.year()),
                             static_cast<int>(static_cast<unsigned>(next.month())),
                             static_cast<int>(static_cast<unsigned>(next.day()))});
}

} // namespace

std::string dayAfterLate(std::string_view date)
{
    return isLateUniversalTime(date) ? dayAfter(dateIn(date)) : std::string();
}

} // namespace lutrin::exchange
