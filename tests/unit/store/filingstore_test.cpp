// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filingstore.h"

#include "temporarylibrary.h"

#include "store/facetstore.h"
#include "store/integrity.h"

namespace lutrin::store {
namespace {

using Ids = std::vector<std::string>;

class Filings : public testing::Test {
protected:
    Filings()
    {
        put(*m_connection, sample("a", "Travaux"));
        put(*m_connection, sample("b", "Énergie"));
    }

    Ids file(FilingKind kind, const std::string &name, const Ids &ids, bool filed = true)
    {
        Batch batch = need(Batch::begin(*m_connection));
        Ids changed = need(batch.file({kind, name}, ids, filed));
        need(batch.commit());
        return changed;
    }
    [[nodiscard]] std::uint64_t counted(FacetKind kind, const std::string &name)
    {
        return need(FacetStore(*m_connection).documents(kind, name)).cardinality();
    }
    void expectWhole() { EXPECT_EQ(need(checkIntegrity(*m_connection)).problems, Ids()); }

    std::unique_ptr<Connection> m_connection = emptyLibrary();
    FilingStore m_filings{*m_connection};
};

TEST_F(Filings, tellWhichDocumentsChanged)
{
    EXPECT_EQ(file(FilingKind::Tag, "à lire", {"a", "b", "inconnu"}), (Ids{"a", "b"}));
    EXPECT_EQ(file(FilingKind::Tag, "à lire", {"a", "b"}), Ids());
    EXPECT_EQ(file(FilingKind::Tag, "à lire", {"a"}, false), Ids{"a"});
    EXPECT_EQ(need(m_filings.of("a")), std::vector<Filing>());
    EXPECT_EQ(need(m_filings.of("b")), (std::vector<Filing>{{FilingKind::Tag, "à lire"}}));
    EXPECT_EQ(need(m_filings.documents({FilingKind::Tag, "à lire"})), Ids{"b"});
    EXPECT_EQ(counted(FacetKind::Tag, "à lire"), 1U);
    expectWhole();
}

TEST_F(Filings, collectionsAndTagsOfOneNameAreTwo)
{
    file(FilingKind::Collection, "thèse", {"a"});
    file(FilingKind::Tag, "thèse", {"b"});
    EXPECT_EQ(counted(FacetKind::Collection, "thèse"), 1U);
    EXPECT_EQ(counted(FacetKind::Tag, "thèse"), 1U);
    file(FilingKind::Tag, "thèse", {"b"}, false);
    EXPECT_EQ(counted(FacetKind::Collection, "thèse"), 1U);
    expectWhole();
}

TEST_F(Filings, surviveAChangeOfTheRecord)
{
    file(FilingKind::Collection, "thèse", {"a"});
    EXPECT_EQ(put(*m_connection, sample("a", "Autre titre")), Outcome::Updated);
    EXPECT_EQ(counted(FacetKind::Collection, "thèse"), 1U);
    expectWhole();
}

TEST_F(Filings, surviveThatADocumentGoesAndComesBack)
{
    file(FilingKind::Collection, "thèse", {"a"});
    Batch batch = need(Batch::begin(*m_connection));
    EXPECT_TRUE(need(batch.remove("a")));
    need(batch.commit());
    EXPECT_EQ(counted(FacetKind::Collection, "thèse"), 0U);
    expectWhole();
    put(*m_connection, sample("a", "Travaux"));
    EXPECT_EQ(counted(FacetKind::Collection, "thèse"), 1U);
    expectWhole();
}

TEST_F(Filings, surviveIndexingAgain)
{
    file(FilingKind::Tag, "à lire", {"a"});
    Batch batch = need(Batch::begin(*m_connection));
    need(batch.indexAgain());
    need(batch.commit());
    EXPECT_EQ(counted(FacetKind::Tag, "à lire"), 1U);
    expectWhole();
}

TEST_F(Filings, comeWithADocumentAndStayOutOfItsRecord)
{
    corpus::Document document = sample("c", "Climat");
    document.tags = {"  à   lire ", "", "à lire"};
    document.collections = {"thèse"};
    EXPECT_EQ(put(*m_connection, document), Outcome::Added);
    EXPECT_EQ(need(m_filings.of("c")), (std::vector<Filing>{{FilingKind::Collection, "thèse"},
                                                            {FilingKind::Tag, "à lire"}}));
    EXPECT_TRUE(need(DocumentStore(*m_connection).document("c")).tags.empty());
    // Without them, or with more: an import adds, and takes nothing away.
    document.tags = {"urgent"};
    document.collections.clear();
    EXPECT_EQ(put(*m_connection, document), Outcome::Updated);
    EXPECT_EQ(need(m_filings.of("c")).size(), 3U);
    EXPECT_EQ(put(*m_connection, document), Outcome::Unchanged);
    expectWhole();
}

TEST_F(Filings, doNotChangeTheNameOfAWork)
{
    corpus::Document plain = sample("", "Climat", "Un texte.");
    corpus::Document tagged = plain;
    tagged.tags = {"à lire"};
    EXPECT_EQ(put(*m_connection, plain), Outcome::Added);
    EXPECT_EQ(put(*m_connection, tagged), Outcome::Updated);
    EXPECT_EQ(need(DocumentStore(*m_connection).count()), 3);
}

TEST_F(Filings, areSpelledAsTheFirstOne)
{
    file(FilingKind::Tag, "Énergie", {"a"});
    file(FilingKind::Tag, "C++", {"a"});
    EXPECT_EQ(need(m_filings.spelling(FilingKind::Tag, "énergie")), "Énergie");
    EXPECT_EQ(need(m_filings.spelling(FilingKind::Tag, "ENERGIE")), "Énergie");
    EXPECT_EQ(need(m_filings.spelling(FilingKind::Tag, "énergies")), "énergies");
    EXPECT_EQ(need(m_filings.spelling(FilingKind::Tag, "C#")), "C#");
    EXPECT_EQ(need(m_filings.spelling(FilingKind::Collection, "énergie")), "énergie");
}

/// In one batch, names are those of the library, of the documents before and of the hand.
TEST_F(Filings, ofDocumentsAreSpelledAsTheFirstOne)
{
    file(FilingKind::Tag, "Énergie", {"a"});
    Batch batch = need(Batch::begin(*m_connection));
    const auto tagged = [&](const std::string &id, const Ids &tags) {
        corpus::Document document = sample(id, "Titre " + id);
        document.tags = tags;
        need(batch.put(document));
        Ids names;
        for (const Filing &filing : need(m_filings.of(id)))
            names.push_back(filing.name);
        return names;
    };
    EXPECT_EQ(tagged("c", {"energie", "Eau", "EAU"}), (Ids{"Eau", "Énergie"}));
    EXPECT_EQ(tagged("d", {"eau", "mer"}), (Ids{"Eau", "mer"}));
    need(batch.file({FilingKind::Tag, "Forêt"}, {"c"}, true));
    EXPECT_EQ(tagged("e", {"foret"}), Ids{"Forêt"});
    need(batch.file({FilingKind::Tag, "mer"}, {"d"}, false));
    EXPECT_EQ(tagged("f", {"Mer"}), Ids{"Mer"}) << "nothing is called mer any more";
    // Two spellings of an earlier library: each stays as it is.
    need(batch.file({FilingKind::Tag, "eau"}, {"a"}, true));
    EXPECT_EQ(tagged("g", {"eau"}), Ids{"eau"});
    EXPECT_EQ(tagged("h", {"Eau"}), Ids{"Eau"});
    need(batch.commit());
    expectWhole();
}

TEST(FilingName, hasNoBlanksButBetweenItsWords)
{
    EXPECT_EQ(filingName("  à\tlire \n"), "à lire");
    EXPECT_EQ(filingName(" \t"), "");
    EXPECT_EQ(filingName(std::string(201, 'a')), "");
}

} // namespace
} // namespace lutrin::store
