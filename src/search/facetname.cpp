// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::search {

namespace {

constexpr std::array<std::pair<Facet, std::string_view>, 11> facetNames{{
    {Facet::Theme, "theme"},
    {Facet::Region, "region"},
    {Facet::Year, "year"},
    {Facet::Author, "author"},
    {Facet::Centre, "centre"},
    {Facet::Type, "type"},
    {Facet::Language, "language"},
    {Facet::Series, "series"},
    {Facet::Container, "container"},
    {Facet::Collection, "collection"},
    {Facet::Tag, "tag"},
}};

} // namespace

std::string_view facetName(Facet facet)
{
    return std::ranges::find(facetNames, facet, [](const auto &pair) { return pair.first; })
        ->second;
}

std::optional<Facet> facetNamed(std::string_view name)
{
    const auto *found =
        std::ranges::find(facetNames, name, [](const auto &pair) { return pair.second; });
    if (found == facetNames.end())
        return std::nullopt;
    return found->first;
}

} // namespace lutrin::search
