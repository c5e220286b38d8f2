// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/locator.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

struct Case {
    const char *typed;
    const char *label;
    const char *value;
};

class LocatorText : public testing::TestWithParam<Case> {};

TEST_P(LocatorText, GivesLabelAndValue)
{
    const Locator locator = parseLocator(GetParam().typed);
    EXPECT_EQ(locatorLabel(locator.label), GetParam().label);
    EXPECT_EQ(locator.value, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Typed, LocatorText,
    testing::Values(Case{"12", "page", "12"}, Case{"p. 3", "page", "3"},
                    Case{"pp. 3-5", "page", "3-5"}, Case{"p.3", "page", "3"},
                    Case{"p.\u00A03", "page", "3"}, Case{"§ 4", "paragraph", "4"},
                    Case{"§4", "paragraph", "4"}, Case{"chap. 2", "chapter", "2"},
                    Case{"Chapitre 2", "chapter", "2"}, Case{"note 5", "note", "5"},
                    Case{"n. 5", "note", "5"}, Case{"vol. 1, p. 3", "volume", "1, p. 3"},
                    Case{"xii", "page", "xii"}, Case{"annexe B", "appendix", "B"},
                    Case{"quelque part", "page", "quelque part"}, Case{"", "page", ""}));

} // namespace
} // namespace lutrin::citation
