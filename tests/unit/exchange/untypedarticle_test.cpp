// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexreader.h"
#include "exchange/references/risreader.h"
#include "exchange/references/untypedarticle.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

Found ris(const std::string &tags)
{
    return readRis("TY  - GEN\nTI  - Un texte\n" + tags + "ER  - \n").documents.at(0);
}

Found bibtex(const std::string &type, const std::string &fields)
{
    return readBibtex("@" + type + "{a, title={Un texte}, " + fields + "}").documents.at(0);
}

TEST(UntypedArticle, isWhatLiesInAJournal)
{
    const Found found = ris("T2  - Ports\nVL  - 3\nIS  - 2\n");
    EXPECT_EQ(found.document.type, "article");
    EXPECT_EQ(found.document.issue, "2");
    EXPECT_EQ(found.origins.at("type"), "RIS T2");
    EXPECT_EQ(ris("JO  - Ports\n").document.type, "article");
    EXPECT_EQ(ris("T2  - Ports\nSP  - 12\nEP  - 34\n").document.type, "article");
    EXPECT_EQ(ris("T2  - Ports\nSN  - 1234-567X\nED  - Roy, Paul\n").document.type, "article");
}

TEST(UntypedArticle, ofBibtexHasItsNumberAsIssue)
{
    const Found found = bibtex("misc", "journal={Ports}, number=4");
    EXPECT_EQ(found.document.type, "article");
    EXPECT_EQ(found.document.issue, "4");
    EXPECT_EQ(found.document.number, "");
    EXPECT_EQ(found.origins.at("type"), "BibTeX journal");
    EXPECT_EQ(found.origins.at("issue"), "BibTeX number");
    EXPECT_FALSE(found.origins.contains("number"));
}

TEST(UntypedArticle, isNothingThatMayBeAnotherKind)
{
    EXPECT_EQ(ris("T2  - Ports\n").document.type, "document");
    EXPECT_EQ(ris("VL  - 3\nIS  - 2\n").document.type, "document");
    EXPECT_EQ(ris("T2  - Ports\nSP  - 12\nED  - Roy, Paul\n").document.type, "document");
    EXPECT_EQ(ris("T2  - Ports\nSP  - 12\nPB  - Ifri\n").document.type, "document");
    EXPECT_EQ(ris("JO  - Ports\nSN  - 978-2-07-036822-8\n").document.type, "document");
    EXPECT_EQ(bibtex("misc", "howpublished={Journal officiel}, volume=3").document.type,
              "document");
    EXPECT_EQ(bibtex("artwork", "journal={Ports}").document.type, "document");
    EXPECT_EQ(bibtex("book", "journal={Ports}, volume=3").document.type, "book");
    EXPECT_EQ(bibtex("misc", "entrysubtype={podcast}, journal={Ports}").document.type, "podcast");
}

} // namespace
} // namespace lutrin::exchange
