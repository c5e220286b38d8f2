// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/taxonomy.h"

#include <gtest/gtest.h>

namespace lutrin::corpus {
namespace {

Taxonomy sample()
{
    return Taxonomy({
        {.axis = Axis::Theme,
         .id = "technologie",
         .french = "Technologie",
         .english = "Technology"},
        {.axis = Axis::Theme,
         .id = "innovations",
         .parent = "technologie",
         .french = "Innovations"},
        {.axis = Axis::Theme, .id = "ia", .parent = "innovations", .french = "IA"},
        {.axis = Axis::Region, .id = "europe", .french = "Europe"},
    });
}

TEST(Axis, isFoundByItsName)
{
    for (const Axis axis : {Axis::Theme, Axis::Region, Axis::Centre, Axis::Type})
        EXPECT_EQ(axisNamed(axisName(axis)), axis);
    EXPECT_EQ(axisName(Axis::Centre), "centre");
    EXPECT_EQ(axisNamed("centres"), std::nullopt);
}

TEST(Taxonomy, findsATermOnItsOwnAxisOnly)
{
    const Taxonomy taxonomy = sample();
    ASSERT_NE(taxonomy.find(Axis::Region, "europe"), nullptr);
    EXPECT_EQ(taxonomy.find(Axis::Theme, "europe"), nullptr);
}

TEST(Taxonomy, pathRunsFromTheBroadestTerm)
{
    const Taxonomy taxonomy = sample();
    const auto path = taxonomy.path(Axis::Theme, "ia");
    ASSERT_EQ(path.size(), 3U);
    EXPECT_EQ(path.front()->id, "technologie");
    EXPECT_EQ(path.back()->id, "ia");
}

TEST(Taxonomy, aCircleOfTermsEnds)
{
    const Taxonomy taxonomy({{.axis = Axis::Theme, .id = "a", .parent = "b", .french = "A"},
                             {.axis = Axis::Theme, .id = "b", .parent = "a", .french = "B"}});
    EXPECT_EQ(taxonomy.path(Axis::Theme, "a").size(), 2U);
}

TEST(Term, labelFallsBackToFrench)
{
    const Taxonomy taxonomy = sample();
    EXPECT_EQ(taxonomy.find(Axis::Theme, "technologie")->label("en_GB"), "Technology");
    EXPECT_EQ(taxonomy.find(Axis::Theme, "ia")->label("en"), "IA");
}

TEST(Term, aTypeThatFilesNameIsCalledByItsName)
{
    const Term report{.axis = Axis::Type, .id = "report", .french = "report"};
    EXPECT_EQ(report.label("fr"), "Rapport");
    EXPECT_EQ(report.label("en"), "Report");
    const Term own{.axis = Axis::Type, .id = "carnet", .french = "Carnet"};
    EXPECT_EQ(own.label("fr"), "Carnet");
    const Term theme{.axis = Axis::Theme, .id = "report", .french = "report"};
    EXPECT_EQ(theme.label("fr"), "report");
}

} // namespace
} // namespace lutrin::corpus
