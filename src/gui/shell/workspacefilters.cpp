// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of Workspace, the filters of its request.

#include "gui/shell/workspace.h"

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

std::vector<search::Filter>::iterator findFilter(std::vector<search::Filter> &filters,
                                                 search::Facet facet, const std::string &value)
{
    return std::ranges::find_if(filters, [&](const search::Filter &filter) {
        return filter.facet == facet && filter.value == value;
    });
}

} // namespace

void Workspace::toggleFilter(search::Facet facet, const std::string &value)
{
    search::Request request = m_request;
    const auto chosen = findFilter(request.filters, facet, value);
    if (chosen == request.filters.end())
        request.filters.push_back({facet, value});
    else
        request.filters.erase(chosen);
    change(std::move(request));
}

void Workspace::setFilter(search::Facet facet, const std::string &value)
{
    setFilters(facet, {value});
}

void Workspace::setFilters(search::Facet facet, const std::vector<std::string> &values)
{
    search::Request request = m_request;
    std::erase_if(request.filters, [facet](const auto &filter) { return filter.facet == facet; });
    for (const std::string &value : values)
        request.filters.push_back({facet, value});
    change(std::move(request));
}

void Workspace::excludeFilter(search::Facet facet, const std::string &value)
{
    search::Request request = m_request;
    const auto chosen = findFilter(request.filters, facet, value);
    if (chosen == request.filters.end())
        request.filters.push_back({facet, value, true});
    else
        chosen->excluded = true;
    change(std::move(request));
}

void Workspace::removeFilter(search::Facet facet, const std::string &value)
{
    search::Request request = m_request;
    const auto chosen = findFilter(request.filters, facet, value);
    if (chosen != request.filters.end())
        request.filters.erase(chosen);
    change(std::move(request));
}

void Workspace::renameFilter(search::Facet facet, const std::string &former,
                             const std::string &value)
{
    search::Request request = m_request;
    const auto chosen = findFilter(request.filters, facet, former);
    if (chosen == request.filters.end())
        return;
    if (value.empty() || findFilter(request.filters, facet, value) != request.filters.end())
        request.filters.erase(chosen);
    else
        chosen->value = value;
    change(std::move(request));
}

void Workspace::clearFilters()
{
    setSearch(m_request.query, {});
}

} // namespace lutrin::gui
