// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/pageheading.h"

#include <charconv>
#include <optional>
#include <system_error>

namespace lutrin::corpus {

namespace {

constexpr std::string_view PageWord = "Page ";

std::optional<int> placeFrom(std::string_view text)
{
    int place = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && place > 0 ? std::optional(place) : std::nullopt;
}

} // namespace

std::string toString(const PageHeading &heading)
{
    const std::string place = std::to_string(heading.page);
    if (heading.label == place)
        return std::string(PageWord) + place;
    const std::string named = heading.label.empty() ? std::string() : heading.label + ' ';
    return std::string(PageWord) + named + '(' + place + '/' + std::to_string(heading.pages) + ')';
}

PageHeading parsePageHeading(std::string_view text)
{
    if (!text.starts_with(PageWord))
        return {};
    text.remove_prefix(PageWord.size());
    if (const auto place = placeFrom(text))
        return {.page = *place, .pages = 0, .label = std::to_string(*place)};
    const std::size_t open = text.rfind('(');
    const std::size_t bar = text.rfind('/');
    if (open == std::string_view::npos || bar == std::string_view::npos || bar < open ||
        !text.ends_with(')') || (open > 0 && text[open - 1] != ' '))
        return {};
    const auto place = placeFrom(text.substr(open + 1, bar - open - 1));
    const auto pages = placeFrom(text.substr(bar + 1, text.size() - bar - 2));
    if (!place || !pages || *place > *pages)
        return {};
    return {.page = *place,
            .pages = *pages,
            .label = std::string(text.substr(0, open == 0 ? 0 : open - 1))};
}

} // namespace lutrin::corpus
