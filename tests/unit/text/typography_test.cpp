// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/typography.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace lutrin::text {
namespace {

struct Case {
    std::string text;
    std::string expected; ///< `_` is a no-break space, `~` a narrow one
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Case &example, std::ostream *out)
{
    *out << example.text;
}

std::string shown(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = std::string_view(text).substr(i);
        if (rest.starts_with("\u00A0"))
            result += '_', i += 2;
        else if (rest.starts_with("\u202F"))
            result += '~', i += 3;
        else
            result += text[i++];
    }
    return result;
}

class FrenchSpacing : public testing::TestWithParam<Case> {};

TEST_P(FrenchSpacing, Applied)
{
    EXPECT_EQ(shown(frenchSpacing(GetParam().text)), GetParam().expected);
}

TEST_P(FrenchSpacing, TwiceIsOnce)
{
    const std::string once = frenchSpacing(GetParam().text);
    EXPECT_EQ(frenchSpacing(once), once);
}

INSTANTIATE_TEST_SUITE_P(
    Punctuation, FrenchSpacing,
    testing::Values(Case{"Quoi ?", "Quoi~?"}, Case{"Quoi?", "Quoi~?"}, Case{"Non !", "Non~!"},
                    Case{"d’énergie : quelles tendances ?", "d’énergie_: quelles tendances~?"},
                    Case{"vrai ; faux", "vrai~; faux"}, Case{"quoi ?!", "quoi~?!"},
                    Case{"Un « moment » ?", "Un «_moment_»~?"}, Case{"«moment»", "«_moment_»"},
                    Case{"l'Europe", "l’Europe"}, Case{"(vrai) ?", "(vrai)~?"}));

INSTANTIATE_TEST_SUITE_P(Numbers, FrenchSpacing,
                         testing::Values(Case{"20 %", "20_%"}, Case{"1,3 %", "1,3_%"},
                                         Case{"18 000 euros", "18~000 euros"},
                                         Case{"1 234 567", "1~234~567"}, Case{"5 €", "5_€"},
                                         Case{"n° 3", "n°_3"},
                                         Case{"en 2020 300 pages", "en 2020 300 pages"},
                                         Case{"20%", "20%"}, Case{"-5 °C", "-5_°C"},
                                         Case{"12 34", "12 34"}));

INSTANTIATE_TEST_SUITE_P(
    LeftAlone, FrenchSpacing,
    testing::Values(Case{"https://www.ifri.org/fr?a=b;c", "https://www.ifri.org/fr?a=b;c"},
                    Case{"http://a.b/c:d ?", "http://a.b/c:d~?"}, Case{"10:30", "10:30"},
                    Case{"doi:10.1000/a;b", "doi:10.1000/a;b"}, Case{"a;b", "a;b"},
                    Case{"10.1000/182?x", "10.1000/182?x"}, Case{"a@b.fr?c", "a@b.fr?c"},
                    Case{"", ""}, Case{"?", "?"}, Case{"\xFF ?", "\xFF~?"}));

TEST(FrenchSpacing, TwiceIsOnceForAnyText)
{
    const std::vector<std::string> pieces = {
        "a",      "é", " ", "?",  ":",  "«",    "»",   "1",    "234", "%", "\u00A0",
        "\u202F", "'", ";", "n°", "\n", "www.", "://", "\xC3", "(",   ")", "!"};
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::size_t length = random() % 12; length > 0; --length)
            text += pieces[random() % pieces.size()];
        const std::string once = frenchSpacing(text);
        ASSERT_EQ(frenchSpacing(once), once) << testing::PrintToString(text);
    }
}

} // namespace
} // namespace lutrin::text
