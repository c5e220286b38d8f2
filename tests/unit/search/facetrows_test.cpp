// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetrows.h"

#include "search/facettable.h"

#include <gtest/gtest.h>

#include <random>

namespace lutrin::search {
namespace {

std::vector<FacetEntry> someEntries(std::mt19937 &random, std::size_t count)
{
    std::vector<FacetEntry> entries(count);
    for (FacetEntry &entry : entries) {
        for (int times = 0; times < 400; ++times)
            entry.documents.add(random() % 90'000);
    }
    entries.push_back({}); // a value that no document has
    return entries;
}

TEST(FacetRows, CountWhatTheSetsHaveInCommon)
{
    std::mt19937 random(7);
    const std::vector<std::vector<FacetEntry>> facets{
        someEntries(random, 30), {}, someEntries(random, 9)};
    const FacetRows rows({facets.begin(), facets.end()});
    store::DocumentSet found;
    for (int times = 0; times < 30'000; ++times)
        found.add(random() % 100'000); // some beyond all that have a value
    const std::vector<std::int64_t> counts = rows.counts(found);
    ASSERT_EQ(counts.size(), rows.firstOf(facets.size()));
    for (std::size_t facet = 0; facet < facets.size(); ++facet) {
        ASSERT_EQ(rows.firstOf(facet + 1) - rows.firstOf(facet), facets[facet].size());
        for (std::size_t at = 0; at < facets[facet].size(); ++at)
            EXPECT_EQ(static_cast<std::uint64_t>(counts[rows.firstOf(facet) + at]),
                      facets[facet][at].documents.and_cardinality(found));
    }
}

TEST(FacetRows, OfNoFacetsCountNothing)
{
    const FacetRows rows({});
    store::DocumentSet found;
    found.add(1);
    EXPECT_TRUE(rows.counts(found).empty());
    EXPECT_EQ(rows.firstOf(0), 0U);
}

} // namespace
} // namespace lutrin::search
