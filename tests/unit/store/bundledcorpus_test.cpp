// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/bundledcorpus.h"

#include "temporarylibrary.h"

#include "store/editionstore.h"
#include "store/integrity.h"
#include "store/taxonomystore.h"

namespace lutrin::store {
namespace {

corpus::Corpus edition(std::string version, std::vector<corpus::Document> documents)
{
    return {.edition = {"essai", "Corpus d’essai", std::move(version)},
            .taxonomy = corpus::Taxonomy({{.axis = corpus::Axis::Theme,
                                           .id = "ia",
                                           .french = "Intelligence artificielle",
                                           .origin = "corpus"}}),
            .documents = std::move(documents)};
}

class BundledCorpus : public testing::Test {
protected:
    [[nodiscard]] std::string title(const char *id)
    {
        const auto document = DocumentStore(*m_connection).document(id);
        return document ? document->title : "";
    }

    std::unique_ptr<Connection> m_connection = emptyLibrary();
};

TEST_F(BundledCorpus, comesInWithItsTermsAndItsName)
{
    const auto tally =
        need(install(*m_connection, edition("1", {sample("a", "A"), sample("b", "B")})));
    EXPECT_EQ(tally.added, 2);
    EXPECT_EQ(need(EditionStore(*m_connection).find("essai")).version, "1");
    EXPECT_EQ(need(EditionStore(*m_connection).find("autre")), corpus::Edition{});
    EXPECT_NE(need(TaxonomyStore(*m_connection).taxonomy()).find(corpus::Axis::Theme, "ia"),
              nullptr);
}

TEST_F(BundledCorpus, updatesWhatIsBundledOnly)
{
    need(install(*m_connection,
                 edition("1", {sample("a", "A"), sample("b", "B"), sample("c", "C")})));
    put(*m_connection, sample("mine", "À moi"));
    put(*m_connection, sample("b", "B, corrigé par moi"));
    const auto tally =
        need(install(*m_connection, edition("2", {sample("a", "A2"), sample("b", "B2"),
                                                  sample("mine", "Homonyme"), sample("d", "D")})));
    EXPECT_EQ(title("a"), "A2");
    EXPECT_EQ(title("b"), "B, corrigé par moi");
    EXPECT_EQ(title("c"), "");
    EXPECT_EQ(title("d"), "D");
    EXPECT_EQ(title("mine"), "À moi");
    EXPECT_EQ(tally.added, 1);
    EXPECT_EQ(tally.updated, 1);
    EXPECT_EQ(tally.removed, 1);
    EXPECT_EQ(tally.kept, 2);
    EXPECT_EQ(need(checkIntegrity(*m_connection)).problems, std::vector<std::string>());
}

TEST_F(BundledCorpus, keepsTheUsersTerms)
{
    corpus::Document document = sample("mine", "À moi");
    document.themes = {{.term = "Ma rubrique"}};
    put(*m_connection, document);
    need(install(*m_connection, edition("1", {sample("a", "A")})));
    const auto taxonomy = need(TaxonomyStore(*m_connection).taxonomy());
    ASSERT_EQ(taxonomy.terms().size(), 2U);
    EXPECT_EQ(taxonomy.terms().at(0).id, "ia");
    EXPECT_EQ(taxonomy.terms().at(1).french, "Ma rubrique");
}

TEST_F(BundledCorpus, aStopLeavesTheOldEdition)
{
    need(install(*m_connection, edition("1", {sample("a", "A")})));
    std::stop_source source;
    const auto stopped =
        install(*m_connection, edition("2", {sample("a", "A2"), sample("b", "B2")}),
                source.get_token(), [&](const Progress &) { source.request_stop(); });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_EQ(title("a"), "A");
    EXPECT_EQ(need(EditionStore(*m_connection).find("essai")).version, "1");
}

} // namespace
} // namespace lutrin::store
