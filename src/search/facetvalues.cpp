// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetvalues.h"

#include <algorithm>

namespace lutrin::search {

FacetValues::FacetValues(Names names, std::vector<std::int64_t> numbers)
    : m_names(std::move(names)), m_numbers(std::move(numbers))
{
}

FacetValue FacetValues::operator[](std::size_t at) const
{
    const FacetName &name = (*m_names)[at];
    return {name.id, name.parent, name.label, m_numbers[at]};
}

FacetValues::Iterator FacetValues::begin() const
{
    return {*this, 0};
}

FacetValues::Iterator FacetValues::end() const
{
    return {*this, size()};
}

std::optional<FacetValue> FacetValues::find(std::string_view id) const
{
    const auto found = std::ranges::find(begin(), end(), id, &FacetValue::id);
    return found == end() ? std::nullopt : std::optional(*found);
}

bool FacetValues::operator==(const FacetValues &other) const
{
    return std::ranges::equal(*this, other);
}

} // namespace lutrin::search
