// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postingstore.h"

#include "temporarylibrary.h"

#include "store/transaction.h"

namespace lutrin::store {
namespace {

constexpr FrequencyBound low{.fewestDocuments = 1, .share = 100, .shareOfBeginnings = 100};

class PostingStoreTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_connection = need(Connection::open(m_folder / "library.sqlite", Access::ReadWrite));
        need(migrate(*m_connection));
        Batch batch = need(Batch::begin(*m_connection));
        for (int number = 0; number < 300; ++number)
            need(batch.put(sample("d" + std::to_string(number), "Note " + std::to_string(number),
                                  text(number))));
        need(batch.commit());
    }

    /// With some four hundred words, of which each is in at least a few documents.
    static std::string text(int number)
    {
        std::string text = "l'économie de la mer";
        for (int factor = 2; factor < 40; ++factor)
            text += " mot" + std::to_string(number % factor) + "x" + std::to_string(factor);
        return text;
    }

    std::string chosen(const Readers &readers)
    {
        Transaction transaction = need(Transaction::begin(*m_connection, Transaction::Kind::Write));
        need(PostingStore(*m_connection).choose(low, readers));
        need(transaction.commit());
        return scalar(*m_connection,
                      "SELECT count(*) || ':' || group_concat(hex(term) || place || "
                      "hex(documents)) FROM (SELECT * FROM posting JOIN frequent_term ON number = "
                      "place >> 20 ORDER BY place)");
    }

    /// Each list, against what the full-text index says.
    void expectWhole()
    {
        const PostingStore store(*m_connection);
        const FrequentTerms terms = need(store.terms());
        EXPECT_GT(terms.size(), 500);
        for (const auto &[term, number] : terms)
            EXPECT_EQ(need(store.list(number)), need(store.found(term))) << term;
    }

    TemporaryFolder m_folder;
    std::unique_ptr<Connection> m_connection;
};

TEST_F(PostingStoreTest, ChoosesTheSameInSeveralThreads)
{
    const std::string alone = chosen({});
    EXPECT_GT(std::stoi(alone), 500) << "more terms than are read at a time";
    Readers readers;
    for (int number = 0; number < 3; ++number)
        readers.push_back(need(Connection::open(m_folder / "library.sqlite", Access::ReadOnly)));
    EXPECT_EQ(chosen(readers), alone);
}

TEST_F(PostingStoreTest, KeepsListsWhileDocumentsComeAndGo)
{
    (void)chosen({});
    const auto note = [](int number, const std::string &words) {
        return sample("d" + std::to_string(number), "Note", text(number) + words);
    };
    for (const int first : {300, 340}) {
        Batch batch = need(Batch::begin(*m_connection));
        for (int number = first; number < first + 40; ++number)
            need(batch.put(note(number, " Lis-le, mer-là : la mer, lire-lu.")));
        need(batch.put(note(7, " d'un autre texte")));         // one of before
        need(batch.put(note(first + 3, " d'un autre texte"))); // one of this batch
        need(batch.remove("d" + std::to_string(first + 39)));  // its number is given again
        need(batch.put(note(1000 + first, " de la mer")));
        need(batch.remove("d11"));
        need(batch.commit());
        expectWhole();
    }
}

TEST_F(PostingStoreTest, ChoosesAgainWhatHasBecomeFrequent)
{
    (void)chosen({});
    const std::size_t before = need(PostingStore(*m_connection).terms()).size();
    Batch batch = need(Batch::begin(*m_connection));
    for (int number = 300; number < 400; ++number)
        need(batch.put(sample("d" + std::to_string(number), "Note", "phare dans la brume")));
    need(batch.commit());
    EXPECT_FALSE(need(PostingStore(*m_connection).terms()).contains("phare"));
    (void)chosen({});
    const FrequentTerms terms = need(PostingStore(*m_connection).terms());
    EXPECT_TRUE(terms.contains("phare"));
    EXPECT_NE(terms.size(), before);
    expectWhole();
    // A higher bound leaves fewer.
    Transaction transaction = need(Transaction::begin(*m_connection, Transaction::Kind::Write));
    need(PostingStore(*m_connection)
             .choose({.fewestDocuments = 1, .share = 5, .shareOfBeginnings = 5}));
    need(transaction.commit());
    EXPECT_FALSE(need(PostingStore(*m_connection).terms()).contains("mot38x39"));
    EXPECT_EQ(scalar(*m_connection, "SELECT count(*) FROM posting WHERE place >> 20 NOT IN "
                                    "(SELECT number FROM frequent_term)"),
              "0");
}

} // namespace
} // namespace lutrin::store
