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

std::vector<std::string> sorted(const std::vector<Form> &forms)
{
    std::vector<std::string> texts;
    for (const Form &form : forms)
        texts.push_back(form.text);
    std::ranges::sort(texts);
    return texts;
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
    using Words = std::vector<std::string>;
    EXPECT_EQ(sorted(affixes->forms("idée", "S.()L'")), (Words{"idée", "idées"}));
    EXPECT_EQ(sorted(affixes->forms("travail", "X.()")), (Words{"travaux"}));
    EXPECT_EQ(sorted(affixes->forms("travail", "X.")), (Words{"travail", "travaux"}));
    EXPECT_TRUE(affixes->forms("nez", "S.()").empty());
    EXPECT_TRUE(affixes->forms("faute", "S.{}").empty());
    EXPECT_EQ(affixes->forms("hier", ""), std::vector<Form>{{"hier"}});
}

TEST(AffixFile, TellsTheSeldomFormsOfAVerb)
{
    const auto affixes = AffixFile::read(written("FLAG long\n"
                                                 "SFX a0 Y 7\n"
                                                 "SFX a0 er er er po:infi\n"
                                                 "SFX a0 er e er po:ipre po:1sg po:3sg\n"
                                                 "SFX a0 er es er po:ipre po:2sg\n"
                                                 "SFX a0 er ions er po:iimp po:1pl\n"
                                                 "SFX a0 er ât er po:simp po:3sg\n"
                                                 "SFX a0 er é er po:ppas po:adj po:1jsg\n"
                                                 "SFX p. er é er po:ppas po:1jsg\n"));
    ASSERT_TRUE(affixes.has_value());
    std::vector<std::string> seldom;
    for (const Form &form : affixes->forms("porter", "a0"))
        if (form.seldom)
            seldom.push_back(form.text);
    EXPECT_EQ(seldom, (std::vector<std::string>{"portes", "portions", "portât"}));
}

TEST(AffixFile, RefusesOtherFlags)
{
    EXPECT_FALSE(AffixFile::read(written("FLAG num\n")).has_value());
    EXPECT_FALSE(AffixFile::read("no such file").has_value());
}

} // namespace
} // namespace lutrin::text
