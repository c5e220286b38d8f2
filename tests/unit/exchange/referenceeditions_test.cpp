// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editions, as reference managers and catalogues write them.

#include "exchange/references/editionwords.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct Written {
    const char *text;
    const char *read;
};

class Editions : public testing::TestWithParam<Written> {};

TEST_P(Editions, areNumbersWhereTheySayNothingElse)
{
    EXPECT_EQ(editionOf(GetParam().text), GetParam().read) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Words, Editions,
    testing::Values(Written{"2", "2"}, Written{"2e éd.", "2"}, Written{"2e\u00A0éd.", "2"},
                    Written{"2<sup>e</sup> édition", "2"}, Written{"2ᵉ éd.", "2"},
                    Written{"[2e édition]", "2"}, Written{"2nd ed.", "2"}, Written{"3rd", "3"},
                    Written{"1re édition", "1"}, Written{"1ère éd.", "1"}, Written{"Second", "2"},
                    Written{"Second edition", "2"}, Written{"Deuxième édition", "2"},
                    Written{"4th edn", "4"}, Written{"12ème éd", "12"}, Written{"2. Aufl.", "2"},
                    Written{"2e éd. revue et augmentée", "2e éd. revue et augmentée"},
                    Written{"2nd ed., rev. and enl.", "2nd ed., rev. and enl."},
                    Written{"Nouvelle édition", "Nouvelle édition"},
                    Written{"3rd rev.", "3rd rev."}, Written{"2019", "2019"},
                    Written{"Édition du soir", "Édition du soir"}, Written{"2014/05/01", ""},
                    Written{"2014-05-01", ""}, Written{"", ""}));

} // namespace
} // namespace lutrin::exchange
