// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/initials.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

struct Case {
    const char *given;
    const char *mark;
    bool hyphen;
    const char *wanted;
};

class Initials : public testing::TestWithParam<Case> {};

TEST_P(Initials, AreCut)
{
    const Case &given = GetParam();
    EXPECT_EQ(initials(given.given, given.mark, given.hyphen), given.wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Names, Initials,
    testing::Values(Case{"Jean-Luc Marie", ".", true, "J.-L.M."},
                    Case{"Jean-Luc Marie", ". ", true, "J.-L. M."},
                    Case{"Jean-Luc", ".", false, "J.L."}, Case{"Élise", ".", true, "É."},
                    Case{"E\u0301lise", ".", true, "E\u0301."}, Case{"J. M.", "", true, "JM"},
                    Case{"A. Ph.", ".", true, "A.Ph."}, Case{"Guo-ping", ".", true, "G."},
                    Case{"Paul de", ". ", true, "P. de"}, Case{"", ".", true, ""},
                    Case{"-", ".", true, ""}, Case{"..", ".", true, ""}));

TEST(InitialsNormalized, LeaveFullNames)
{
    EXPECT_EQ(normalizedInitials("John Q.", ".", true), "John Q.");
    EXPECT_EQ(normalizedInitials("J. M.", "", true), "JM");
}

} // namespace
} // namespace lutrin::citation
