// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::search {

/// What results are counted and filtered by.
enum class Facet {
    Theme,
    Region,
    Year,
    Author,
    Centre,
    Type,
    Language,
    Series,
    Container,  ///< journals, books and sites that works are part of
    Collection, ///< what the user files documents under, as Tag is
    Tag,
};

/// In the order of an Answer.
inline constexpr std::array allFacets{
    Facet::Theme,    Facet::Region, Facet::Year,      Facet::Author,     Facet::Centre, Facet::Type,
    Facet::Language, Facet::Series, Facet::Container, Facet::Collection, Facet::Tag};

/// One chosen value. Values of one facet are a union, facets are an intersection; a theme or a
/// region includes all that is below it.
struct Filter {
    Facet facet = Facet::Theme;
    std::string value; ///< FacetValue::id
    bool excluded = false;

    bool operator==(const Filter &) const = default;
};

/// Added: what came into the library last comes first.
enum class Sort { Relevance, Date, Title, Added };

/// A search as the interface or the command line asks it.
struct Request {
    std::string query; ///< as typed; empty means everything
    std::vector<Filter> filters;
    Sort sort = Sort::Relevance;
    std::int64_t offset = 0;
    std::int64_t limit = 20;
    std::vector<Facet> facets{allFacets.begin(), allFacets.end()}; ///< that are counted
    bool snippets = true;
    bool reasons = false; ///< why each hit was found
    /// A question that fewer documents than a page have all words of: those that have some of its
    /// words stand among them, by their score (search/partialsearch.h).
    bool partial = false;
    /// By relevance: recent documents are preferred a little (search/recency.h).
    bool recency = true;
    std::string language = "fr"; ///< of the labels in the answer

    bool operator==(const Request &) const = default;
};

} // namespace lutrin::search
