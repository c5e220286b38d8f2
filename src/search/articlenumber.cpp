// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/articlenumber.h"

namespace lutrin::search {

namespace {

constexpr auto npos = std::string_view::npos;

bool isNumberOf(std::size_t mostDigits, std::string_view text)
{
    return !text.empty() && text.size() <= mostDigits &&
           text.find_first_not_of("0123456789") == npos;
}

} // namespace

std::optional<ArticleNumber> articleNumber(std::string_view compound)
{
    const std::size_t hyphen = compound.find('-');
    if (hyphen == npos)
        return std::nullopt;
    const std::string_view article = compound.substr(0, hyphen);
    const std::string_view paragraph = compound.substr(hyphen + 1);
    if (!isNumberOf(3, article) || !isNumberOf(2, paragraph))
        return std::nullopt;
    return ArticleNumber{std::string(article), std::string(paragraph)};
}

} // namespace lutrin::search
