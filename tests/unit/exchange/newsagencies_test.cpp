// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct AgencyCase {
    const char *byline;
    const char *authors;
};

class Agencies : public testing::TestWithParam<AgencyCase> {};

TEST_P(Agencies, areNoPersons)
{
    const std::string byline = GetParam().byline;
    const std::string text = "<p>Une phrase assez longue pour que l’on voie que c’est le texte de "
                             "la page et non un libellé.</p></article></body></html>";
    EXPECT_EQ(
        namesOf(documentOn("<html><body><article><h1>Les oies</h1><p>" + byline + "</p>" + text)
                    .authors),
        GetParam().authors);
    EXPECT_EQ(namesOf(documentOn("<html><head><meta name='author' content='" + byline +
                                 "'></head><body><article><h1>Les oies</h1>" + text)
                          .authors),
              GetParam().authors);
}

INSTANTIATE_TEST_SUITE_P(
    Bylines, Agencies,
    testing::Values(AgencyCase{"Par Jeanne Martin avec AFP", "Jeanne Martin"},
                    AgencyCase{"Par Jeanne Martin, avec Reuters", "Jeanne Martin"},
                    AgencyCase{"Par Jeanne Martin et AFP", "Jeanne Martin"},
                    AgencyCase{"Par Jeanne Martin avec l’AFP et Reuters", "Jeanne Martin"},
                    AgencyCase{"Par Jeanne Martin (avec AFP)", "Jeanne Martin"},
                    AgencyCase{"By Jeanne Martin with Associated Press", "Jeanne Martin"},
                    AgencyCase{"Par Jeanne Martin et Paul Roy", "Jeanne Martin; Paul Roy"}));

} // namespace
} // namespace lutrin::exchange
