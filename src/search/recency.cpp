// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/recency.h"

#include "search/ranking.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <string_view>

namespace lutrin::search {

namespace {

/// The year at hand, anywhere on earth.
int presentYear()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year());
}

std::optional<int> yearOf(std::string_view id)
{
    int year = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), year);
    return error == std::errc() && end == id.data() + id.size() ? std::optional(year)
                                                                : std::nullopt;
}

} // namespace

Recency::Recency(const std::vector<FacetEntry> &years)
{
    const int present = presentYear();
    std::optional<int> newest;
    for (const FacetEntry &each : years) {
        if (const auto year = yearOf(each.id); year && !each.documents.isEmpty())
            newest = std::max(newest.value_or(*year), std::min(*year, present));
    }
    for (const FacetEntry &each : years) {
        const auto year = yearOf(each.id);
        if (!year || each.documents.isEmpty())
            continue;
        const int age = std::clamp(newest.value_or(*year) - *year, 0, undated - 1);
        if (each.documents.maximum() >= m_ages.size())
            m_ages.resize(std::size_t{each.documents.maximum()} + 1, undated);
        for (const store::DocumentNumber document : each.documents)
            m_ages[document] = static_cast<std::uint8_t>(age);
    }
    for (std::size_t age = 0; age < undated; ++age)
        m_shares.at(age) = recencyShare * std::exp2(-static_cast<float>(age) / recencyHalving);
}

} // namespace lutrin::search
