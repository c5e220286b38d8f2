// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/passage.h"

#include <gtest/gtest.h>

#include <ostream>

namespace lutrin::library {
namespace {

corpus::Document document()
{
    corpus::Document result;
    result.body = corpus::paragraphs("La mer monte. Les ports attendent, et l’on doute.\n\n"
                                     "« Que faire ? » Rien n’est sûr : il faut voir.");
    result.body.insert(
        result.body.begin() + 1,
        {.kind = corpus::BlockKind::Heading, .level = 2, .text = {{.text = "Après"}}});
    return result;
}

struct PassageCase {
    const char *given;
    const char *text;
    int paragraph;
};

std::ostream &operator<<(std::ostream &out, const PassageCase &example)
{
    return out << example.given;
}

class Cut : public testing::TestWithParam<PassageCase> {};

TEST_P(Cut, IsShown)
{
    const PassageCase &example = GetParam();
    const Passage found = passageOf(document(), {{.text = example.given}});
    EXPECT_EQ(corpus::plainText(found.text), example.text);
    EXPECT_EQ(found.paragraph, example.paragraph);
}

INSTANTIATE_TEST_SUITE_P(
    Passages, Cut,
    testing::Values(PassageCase{"La mer monte.", "La mer monte.", 1},
                    PassageCase{"La mer monte", "La mer monte", 1},
                    PassageCase{" Les ports attendent ", "Les ports attendent […]", 1},
                    PassageCase{"et l'on doute.", "[…] et l'on doute.", 1},
                    PassageCase{"ports attendent", "ports attendent", 1},
                    PassageCase{"Les ports … doute.", "Les ports […] doute.", 1},
                    PassageCase{"La mer [...] attendent", "La mer […] attendent […]", 1},
                    PassageCase{"Que\u00A0faire\u202F?\u00A0» Rien",
                                "Que\u00A0faire\u202F?\u00A0» Rien", 2},
                    PassageCase{"Rien n’est sûr\u00A0:", "Rien n’est sûr\u00A0: […]", 2},
                    PassageCase{"on doute. « Que faire", "[…] on doute. « Que faire", 1},
                    PassageCase{"ailleurs … rien", "ailleurs … rien", 0}, PassageCase{"", "", 0},
                    PassageCase{"…", "…", 0}));

TEST(Passage, KeepsItsEmphasis)
{
    const Passage found =
        passageOf(document(), {{.text = " La mer "}, {.text = "monte. Les", .emphasis = true}});
    EXPECT_EQ(
        found,
        (Passage{{{.text = "La mer "}, {.text = "monte. Les", .emphasis = true}, {.text = " […]"}},
                 1}));
}

} // namespace
} // namespace lutrin::library
