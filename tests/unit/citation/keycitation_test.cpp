// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/keycitation.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

TEST(KeyCitation, IsPandocs)
{
    EXPECT_EQ(keyCitation({"roseau2025mers"}, KeyCitation::Pandoc), "[@roseau2025mers]");
    EXPECT_EQ(keyCitation({"a2025", "b2024"}, KeyCitation::Pandoc, "p. 12"),
              "[@a2025; @b2024, p. 12]");
    EXPECT_EQ(keyCitation({"DBLP:conf/x"}, KeyCitation::Pandoc), "[@{DBLP:conf/x}]");
}

TEST(KeyCitation, IsBiblatexs)
{
    EXPECT_EQ(keyCitation({"a2025", "b2024"}, KeyCitation::Latex), "\\autocite{a2025,b2024}");
    EXPECT_EQ(keyCitation({"a2025"}, KeyCitation::Latex, " p. 12 "), "\\autocite[12]{a2025}");
    EXPECT_EQ(keyCitation({"a2025"}, KeyCitation::Latex, "pp. 12-14"), "\\autocite[12-14]{a2025}");
    EXPECT_EQ(keyCitation({"a2025"}, KeyCitation::Latex, "annexe & 5"),
              "\\autocite[annexe \\& 5]{a2025}");
}

} // namespace
} // namespace lutrin::citation
