// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/compiler/affixfile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace lutrin::text {
namespace {

// A file of its own for each test, since tests may run side by side.
std::filesystem::path written(const std::string &content)
{
    const auto *test = testing::UnitTest::GetInstance()->current_test_info();
    const auto file =
        std::filesystem::path(testing::TempDir()) / (std::string(test->name()) + ".aff");
    std::ofstream(file) << content;
    return file;
}

std::vector<std::string> sorted(std::vector<std::string> forms)
{
    std::ranges::sort(forms);
    return forms;
}

constexpr auto endings = "FLAG long\n"
                         "NEEDAFFIX ()\n"
                         "FORBIDDENWORD {}\n"
                         "SFX S. Y 2\n"
                         "SFX S. 0 0/L'D' [^sxz] is:sg\n"
                         "SFX S. 0 s/D' [^sxz] is:pl\n"
                         "SFX X. Y 1\n"
                         "SFX X. il ux ail\n"
                         "PFX L' Y 1\n"
                         "PFX L' 0 l' [aeé]\n";

TEST(AffixFile, GivesAWordItsEndings)
{
    const auto affixes = AffixFile::read(written(endings));
    ASSERT_TRUE(affixes.has_value());
    using Forms = std::vector<std::string>;
    EXPECT_EQ(sorted(affixes->forms("idée", "S.()L'")), (Forms{"idée", "idées"}));
    EXPECT_EQ(sorted(affixes->forms("travail", "X.()")), (Forms{"travaux"}));
    EXPECT_EQ(sorted(affixes->forms("travail", "X.")), (Forms{"travail", "travaux"}));
    EXPECT_EQ(affixes->forms("nez", "S.()"), Forms());
    EXPECT_EQ(affixes->forms("faute", "S.{}"), Forms());
    EXPECT_EQ(affixes->forms("hier", ""), Forms{"hier"});
}

TEST(AffixFile, RefusesOtherFlags)
{
    EXPECT_FALSE(AffixFile::read(written("FLAG num\n")).has_value());
    EXPECT_FALSE(AffixFile::read("no such file").has_value());
}

} // namespace
} // namespace lutrin::text
