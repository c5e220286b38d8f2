// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/documenttypes.h"

#include <gtest/gtest.h>

#include <ostream>

namespace lutrin::exchange {
namespace {

struct WordCase {
    std::string (*read)(std::string_view);
    const char *word;
    const char *type;
};

std::ostream &operator<<(std::ostream &out, const WordCase &example)
{
    return out << example.word;
}

class DocumentTypes : public testing::TestWithParam<WordCase> {};

TEST_P(DocumentTypes, AreReadFromTheFormatsWords)
{
    EXPECT_EQ(GetParam().read(GetParam().word), GetParam().type);
}

INSTANTIATE_TEST_SUITE_P(
    Ris, DocumentTypes,
    testing::Values(
        WordCase{typeFromRis, "JOUR", "article"}, WordCase{typeFromRis, "ejour", "article"},
        WordCase{typeFromRis, "UNPB", "article"}, WordCase{typeFromRis, "MANSCPT", "manuscript"},
        WordCase{typeFromRis, "GOVDOC", "report"}, WordCase{typeFromRis, "LEGAL", "regulation"},
        WordCase{typeFromRis, "CONF", "conference"}, WordCase{typeFromRis, "CPAPER", "conference"},
        WordCase{typeFromRis, "PCOMM", "interview"}, WordCase{typeFromRis, "ICOMM", "post"},
        WordCase{typeFromRis, "MPCT", "video"}, WordCase{typeFromRis, "XXXX", "document"}));

INSTANTIATE_TEST_SUITE_P(Bibtex, DocumentTypes,
                         testing::Values(WordCase{typeFromBibtex, "Article", "article"},
                                         WordCase{typeFromBibtex, "inbook", "chapter"},
                                         WordCase{typeFromBibtex, "incollection", "chapter"},
                                         WordCase{typeFromBibtex, "techreport", "report"},
                                         WordCase{typeFromBibtex, "manual", "report"},
                                         WordCase{typeFromBibtex, "mastersthesis", "thesis"},
                                         WordCase{typeFromBibtex, "conference", "conference"},
                                         WordCase{typeFromBibtex, "misc", "document"},
                                         WordCase{typeFromBibtex, "nonsense", "document"},
                                         WordCase{typeFromSubtype, "newspaper", "press"},
                                         WordCase{typeFromSubtype, "article", "article"},
                                         WordCase{typeFromSubtype, "legislation", "law"},
                                         WordCase{typeFromSubtype, "editorial", "editorial"},
                                         WordCase{typeFromBibtex, "audio", "podcast"},
                                         WordCase{typeFromSubtype, "nonsense", ""}));

INSTANTIATE_TEST_SUITE_P(
    Others, DocumentTypes,
    testing::Values(
        WordCase{typeFromMods, "technical report", "report"},
        WordCase{typeFromMods, "preprint", "article"},
        WordCase{typeFromMods, "journalArticle", "article"},
        WordCase{typeFromMods, "article-newspaper", "press"},
        WordCase{typeFromMods, "conference paper", "conference"},
        WordCase{typeFromMods, "étude", ""},
        WordCase{typeFromEndnote, "Journal Article", "article"},
        WordCase{typeFromEndnote, "Thesis", "thesis"}, WordCase{typeFromEndnote, "Statute", "law"},
        WordCase{typeFromEndnote, "Generic", "document"},
        WordCase{typeFromZotero, "preprint", "article"},
        WordCase{typeFromZotero, "report", "report"}, WordCase{typeFromZotero, "statute", "law"},
        WordCase{typeFromZotero, "presentation", "speech"},
        WordCase{typeFromSchemaOrg, "NewsArticle", "press"},
        WordCase{typeFromSchemaOrg, "Report", "report"}, WordCase{typeFromSchemaOrg, "Event", ""},
        WordCase{typeFromDublinCore, "Rapport d’enquête", "report"},
        WordCase{typeFromDublinCore, "Avis", "report"},
        WordCase{typeFromDublinCore, "Note d’information", "report"},
        WordCase{typeFromDublinCore, "info:eu-repo/semantics/workingPaper", "report"},
        WordCase{typeFromDublinCore, "Affiche", ""}));

TEST(DocumentTypes, OfCslTypesAreCslsOwnWhereThereIsNoOther)
{
    EXPECT_EQ(documentType(citation::ItemType::Article), "article");
    EXPECT_EQ(documentType(citation::ItemType::Post), "post");
    EXPECT_EQ(documentType(citation::ItemType::PostWeblog), "post");
    EXPECT_EQ(documentType(citation::ItemType::MusicalScore), "musical_score");
    EXPECT_EQ(documentType(citation::ItemType::None), "");
}

} // namespace
} // namespace lutrin::exchange
