// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single fields and blocks as sites write them; the pages are ours.

#include "exchange/pages/pagereader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Text = "<p>Une phrase assez longue pour que l’on voie que c’est le texte de la "
                         "page et non un libellé parmi d’autres.</p>";

corpus::Document documentIn(const std::string &head, const std::string &body)
{
    const auto reading =
        readWebPage("<html><head>" + head + "</head><body>" + body + "</body></html>");
    if (!reading || reading->documents.size() != 1) {
        ADD_FAILURE() << "no document";
        return {};
    }
    return reading->documents.front().document;
}

std::string personsOf(const corpus::Document &document)
{
    std::string names;
    for (const corpus::Name &name : document.authors)
        names += (names.empty() ? "" : "; ") + name.display();
    return names;
}

TEST(PageFields, jsonLdMayHoldEntities)
{
    const corpus::Document document = documentIn(
        R"(<script type="application/ld+json">{"@type":"Report","headline":"Les digues",
        "author":[{"@type":"Person","name":"Conor O&#039;Brack"},{"name":["Z&eacute;lie Roux","Marc Bey"]}],
        "keywords":"r&eacute;gions"}</script>)",
        Text);
    EXPECT_EQ(personsOf(document), "Conor O'Brack; Zélie Roux; Marc Bey");
    EXPECT_EQ(document.keywords, std::vector<std::string>{"régions"});
}

struct Kind {
    const char *head;
    const char *type;
};

class Kinds : public testing::TestWithParam<Kind> {};

TEST_P(Kinds, areToldByTheNamesOfFields)
{
    const corpus::Document document = documentIn(GetParam().head, "<h1>Les digues</h1>" + Text);
    EXPECT_EQ(document.type, GetParam().type);
    EXPECT_EQ(document.sources.at("type"), corpus::Source::Publisher);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Kinds,
    testing::Values(
        Kind{"<meta name='citation_technical_report_number' content='RR-12'>", "report"},
        Kind{"<meta name='citation_dissertation_institution' content='Université'>", "thesis"},
        Kind{"<meta name='citation_inbook_title' content='Les eaux'>", "chapter"},
        Kind{"<meta name='eprints.type' content='thesis'>", "thesis"},
        Kind{"<meta name='eprints.type' content='monograph'>", "report"},
        Kind{"<span class='Z3988' title='rft.genre=book&amp;rft.btitle=Les+digues'></span>",
             "book"},
        Kind{"<meta property='eli:title' content='Règlement sur les digues'>", "law"}));

} // namespace
} // namespace lutrin::exchange
