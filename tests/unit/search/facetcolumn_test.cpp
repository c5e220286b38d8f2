// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetcolumn.h"

#include "search/catalogue.h"

#include <gtest/gtest.h>

#include <random>

namespace lutrin::search {
namespace {

TEST(FacetColumn, CountsWhatTheSetsHaveInCommon)
{
    std::mt19937 random(7);
    std::vector<FacetEntry> entries(30);
    for (FacetEntry &entry : entries) {
        for (int times = 0; times < 200; ++times)
            entry.documents.add(random() % 2000);
    }
    entries.push_back({}); // a value that no document has
    const FacetColumn column(entries);
    store::DocumentSet found;
    for (int times = 0; times < 700; ++times)
        found.add(random() % 4000); // some beyond all that have a value
    const std::vector<std::int64_t> counts = column.counts(found);
    ASSERT_EQ(counts.size(), entries.size());
    for (std::size_t at = 0; at < entries.size(); ++at)
        EXPECT_EQ(static_cast<std::uint64_t>(counts[at]),
                  entries[at].documents.and_cardinality(found));
}

TEST(FacetColumn, OfNoValuesCountsNothing)
{
    const FacetColumn column(std::vector<FacetEntry>{});
    store::DocumentSet found;
    found.add(1);
    EXPECT_TRUE(column.counts(found).empty());
}

} // namespace
} // namespace lutrin::search
