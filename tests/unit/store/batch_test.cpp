// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batch.h"

#include "temporarylibrary.h"

#include "store/facetstore.h"
#include "store/integrity.h"
#include "store/taxonomystore.h"

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::store {
namespace {

class BatchTest : public testing::Test {
protected:
    /// How many documents say this word, which must be folded already.
    [[nodiscard]] int saying(const std::string &word)
    {
        Statement row = m_connection->statement(
            "SELECT count(*) FROM fulltext WHERE fulltext MATCH ?", '"' + word + '"');
        EXPECT_TRUE(row.next());
        return static_cast<int>(row.integer(0));
    }
    [[nodiscard]] std::uint64_t having(FacetKind kind, const std::string &value)
    {
        return need(FacetStore(*m_connection).documents(kind, value)).cardinality();
    }
    /// How many different words the index holds, of documents that are there or not.
    [[nodiscard]] std::string words()
    {
        need(m_connection->execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING "
                                   "fts5vocab(main, fulltext, row)"));
        return scalar(*m_connection, "SELECT count(*) FROM temp.words");
    }
    void expectWhole()
    {
        EXPECT_EQ(need(checkIntegrity(*m_connection)).problems, std::vector<std::string>());
    }

    std::unique_ptr<Connection> m_connection = emptyLibrary();
    DocumentStore m_documents{*m_connection};
};

TEST_F(BatchTest, knowsTheRecordsThatItHasStillToWrite)
{
    Batch batch = need(Batch::begin(*m_connection));
    batch.deferRecords();
    for (int number = 0; number < 200; ++number)
        need(batch.put(sample("d" + std::to_string(number), "Titre", "Texte")));
    EXPECT_EQ(need(batch.document("d199")).title, "Titre");
    EXPECT_EQ(need(batch.put(sample("e", "Titre", "Texte"))), Outcome::Added);
    EXPECT_EQ(need(batch.put(sample("e", "Titre", "Texte"))), Outcome::Unchanged);
    EXPECT_EQ(need(batch.put(sample("e", "Titre", "Autre"))), Outcome::Updated);
    need(batch.put(sample("f", "Titre", "Texte")));
    EXPECT_TRUE(need(batch.find("f")));
    need(batch.put(sample("g", "Titre", "Texte")));
    EXPECT_TRUE(need(batch.remove("g")));
    need(batch.put(sample("h", "Titre", "Texte")));
    const auto number = need(m_documents.number("h"));
    ASSERT_TRUE(number);
    EXPECT_EQ(need(batch.document(*number)).id, "h");
    need(batch.put(sample("i", "Titre", "Texte")));
    need(batch.settle());
    EXPECT_TRUE(need(m_documents.find("i")));
    need(batch.commit());
    EXPECT_EQ(need(m_documents.count()), 204);
    expectWhole();
}

TEST_F(BatchTest, givesIdsOfPlainSignsAlone)
{
    Batch batch = need(Batch::begin(*m_connection));
    corpus::Document document{.title = "Moins 50 % d’emplois à Ω"};
    batch.nameIt(document);
    EXPECT_TRUE(document.id.starts_with("moins-50-")) << document.id;
    EXPECT_EQ(document.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"),
              std::string::npos)
        << document.id;
    EXPECT_EQ(document.id.find("--"), std::string::npos) << document.id;
}

TEST_F(BatchTest, leavesNothingOfRecordsThatWaited)
{
    {
        Batch batch = need(Batch::begin(*m_connection));
        batch.deferRecords();
        for (int number = 0; number < 100; ++number)
            need(batch.put(sample("d" + std::to_string(number), "Titre", "Texte")));
    }
    EXPECT_EQ(need(m_documents.count()), 0);
    EXPECT_EQ(put(*m_connection, sample("d1", "Titre", "Texte")), Outcome::Added);
    expectWhole();
}

TEST_F(BatchTest, tellsWhatBecameOfEachDocument)
{
    EXPECT_EQ(put(*m_connection, sample("a", "Titre", "Texte")), Outcome::Added);
    EXPECT_EQ(put(*m_connection, sample("a", "Titre", "Texte")), Outcome::Unchanged);
    EXPECT_EQ(put(*m_connection, sample("a", "Titre", "Autre")), Outcome::Updated);
    EXPECT_EQ(need(m_documents.count()), 1);
    EXPECT_EQ(saying("texte"), 0);
    EXPECT_EQ(saying("autre"), 1);
    expectWhole();
}

TEST_F(BatchTest, givesBackTheWholeDocument)
{
    corpus::Document document = sample("a", "Titre", "Un.\n\nDeux.");
    document.authors = {{.family = "Roucy", .given = "Laure", .particle = "de"}};
    document.isbn = "979-10-373-0000-0";
    put(*m_connection, document);
    EXPECT_EQ(need(m_documents.document("a")), document);
    EXPECT_EQ(m_documents.document("b").error().cause, Cause::NotFound);
}

TEST_F(BatchTest, leavesNothingBehindARemovedDocument)
{
    corpus::Document document = sample("a", "Titre", "Texte d’un cœur à l’œuvre");
    document.themes = {{.term = "Énergie"}};
    document.keywords = {"nucléaire"};
    document.authors = {{.literal = "Ifri"}};
    document.date = {2025, 2, 0};
    put(*m_connection, document);
    EXPECT_EQ(having(FacetKind::Year, "2025"), 1U);
    Batch batch = need(Batch::begin(*m_connection));
    EXPECT_TRUE(need(batch.remove("a")));
    EXPECT_FALSE(need(batch.remove("a")));
    need(batch.commit());
    EXPECT_EQ(words(), "0");
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM facet"), "0");
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM record"), "0");
    expectWhole();
}

TEST_F(BatchTest, isSeenAsAWholeOrNotAtAll)
{
    {
        Batch batch = need(Batch::begin(*m_connection));
        need(batch.put(sample("a", "Titre", "Texte")));
    }
    EXPECT_EQ(need(m_documents.count()), 0);
    EXPECT_EQ(saying("texte"), 0);
}

TEST_F(BatchTest, refusesADocumentWithoutTitleAndGoesOn)
{
    Batch batch = need(Batch::begin(*m_connection));
    const auto refused = batch.put(sample("a", " \n"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{Cause::Invalid, "title"}));
    need(batch.put(sample("b", "Titre")));
    need(batch.commit());
    EXPECT_EQ(need(m_documents.count()), 1);
}

TEST_F(BatchTest, namesANamelessDocumentAlwaysTheSame)
{
    EXPECT_EQ(put(*m_connection, sample("", "L’été à Paris", "Texte")), Outcome::Added);
    EXPECT_EQ(put(*m_connection, sample("", "L’été à Paris", "Texte")), Outcome::Unchanged);
    EXPECT_EQ(put(*m_connection, sample("", "L’été à Paris", "Autre")), Outcome::Added);
    EXPECT_EQ(put(*m_connection, sample("", "???", "Texte")), Outcome::Added);
    EXPECT_EQ(
        scalar(*m_connection, "SELECT count(*) FROM document WHERE id LIKE 'ete-a-paris-________'"),
        "2");
}

TEST_F(BatchTest, knowsTermsByIdLabelAndAlias)
{
    Batch batch = need(Batch::begin(*m_connection));
    need(batch.setTaxonomy(corpus::Taxonomy({{.axis = corpus::Axis::Region,
                                              .id = "us",
                                              .french = "États-Unis",
                                              .english = "United States",
                                              .aliases = {"Amérique"}}})));
    int count = 0;
    for (const char *name :
         {"us", "États-Unis", "etats unis", "ÉTATS-UNIS", "united states", "amerique"}) {
        corpus::Document document = sample(std::to_string(++count), "Titre");
        document.regions = {{.term = name}};
        need(batch.put(document));
    }
    need(batch.commit());
    EXPECT_EQ(having(FacetKind::Region, "us"), 6U);
    EXPECT_EQ(saying("united"), 6);
    EXPECT_EQ(need(TaxonomyStore(*m_connection).taxonomy()).terms().size(), 1U);
}

TEST_F(BatchTest, makesATermOfAnUnknownLabel)
{
    corpus::Document document = sample("a", "Titre");
    document.themes = {{.term = "Droit de la mer"}, {.term = "droit de la mer"}};
    document.type = "Note";
    put(*m_connection, document);
    const corpus::Taxonomy taxonomy = need(TaxonomyStore(*m_connection).taxonomy());
    const corpus::Term *term = taxonomy.find(corpus::Axis::Theme, "droit-de-la-mer");
    ASSERT_NE(term, nullptr);
    EXPECT_EQ(term->french, "Droit de la mer");
    EXPECT_EQ(term->origin, "user");
    EXPECT_NE(taxonomy.find(corpus::Axis::Type, "note"), nullptr);
    EXPECT_EQ(put(*m_connection, document), Outcome::Unchanged);
}

TEST_F(BatchTest, indexesDocumentsAgainWhenALabelChanges)
{
    corpus::Document document = sample("a", "Titre");
    document.themes = {{.term = "Énergie"}};
    put(*m_connection, document);
    put(*m_connection, sample("b", "Autre"));
    EXPECT_EQ(saying("energie"), 1);
    Batch batch = need(Batch::begin(*m_connection));
    std::vector<corpus::Term> terms = batch.taxonomy().terms();
    terms.at(0).french = "Climat";
    terms.at(0).aliases = {"Réchauffement"};
    need(batch.setTaxonomy(corpus::Taxonomy(terms)));
    need(batch.commit());
    EXPECT_EQ(saying("energie"), 0);
    EXPECT_EQ(saying("climat"), 1);
    EXPECT_EQ(saying("rechauffement"), 1);
    EXPECT_EQ(need(TaxonomyStore(*m_connection).taxonomy()), corpus::Taxonomy(terms));
    expectWhole();
}

TEST_F(BatchTest, raisesTheGeneration)
{
    const auto before = need(SettingStore(*m_connection).generation());
    put(*m_connection, sample("a", "Titre"));
    EXPECT_GT(need(SettingStore(*m_connection).generation()), before);
}

TEST_F(BatchTest, staysWholeThroughRandomChanges)
{
    std::mt19937 random(7);
    const std::array words{"réseau", "travaux", "l’IA",    "États-Unis",
                           "œuvre",  "18 000",  "sécurité"};
    const auto word = [&] { return std::string(words.at(random() % words.size())); };
    for (int round = 0; round < 60; ++round) {
        Batch batch = need(Batch::begin(*m_connection));
        for (int change = 0; change < 5; ++change) {
            const std::string id = std::to_string(random() % 12);
            if (random() % 4 == 0) {
                need(batch.remove(id));
                continue;
            }
            corpus::Document document = sample(id, word() + ' ' + word(), word() + ", " + word());
            document.themes = {{.term = word()}};
            document.date.year = 2000 + static_cast<int>(random() % 5);
            need(batch.put(document, random() % 2 == 0 ? Origin::User : Origin::Bundled));
        }
        if (random() % 4 != 0)
            need(batch.commit());
    }
    expectWhole();
    Batch batch = need(Batch::begin(*m_connection));
    for (int id = 0; id < 12; ++id)
        need(batch.remove(std::to_string(id)));
    need(batch.commit());
    EXPECT_EQ(this->words(), "0");
}

TEST_F(BatchTest, leavesTheLibraryAsItWasOnAFullDisk)
{
    put(*m_connection, sample("a", "Titre", "Texte"));
    // SQLite says of a file that may not grow what it says of a full disk.
    const std::string pages = scalar(*m_connection, "PRAGMA page_count");
    need(m_connection->execute("PRAGMA max_page_count = " + pages));
    {
        Batch batch = need(Batch::begin(*m_connection));
        Result<Outcome> outcome = Outcome::Added;
        for (int number = 0; outcome && number < 1000; ++number)
            outcome = batch.put(sample(std::to_string(number), "Titre", std::string(5000, 'x')));
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().cause, Cause::CannotWrite);
    }
    EXPECT_EQ(need(m_documents.count()), 1);
    expectWhole();
}

TEST(Batch, leavesTheLibraryWholeWhenKilled)
{
    const TemporaryFolder folder;
    const auto file = folder / "a.lutrin";
    need(migrate(*need(Connection::open(file, Access::ReadWrite))));
    std::mt19937 random(3);
    for (int round = 0; round < 12; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto connection = need(Connection::open(file, Access::ReadWrite));
            for (int number = 0;; ++number) {
                Batch batch = need(Batch::begin(*connection));
                for (int each = 0; each < 7; ++each)
                    need(batch.put(sample(std::to_string(number * 7 + each), "Titre",
                                          "Tour " + std::to_string(round))));
                need(batch.commit());
            }
        }
        ::usleep(5000 + random() % 60000);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto connection = need(Connection::open(file, Access::ReadWrite));
        const Findings findings = need(checkIntegrity(*connection));
        EXPECT_EQ(findings.problems, std::vector<std::string>());
        EXPECT_EQ(findings.documents % 7, 0);
    }
}

} // namespace
} // namespace lutrin::store
