// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postingstore.h"

#include "temporarylibrary.h"

#include "store/transaction.h"

namespace lutrin::store {
namespace {

constexpr FrequencyBound low{.fewestDocuments = 1, .share = 100};

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

} // namespace
} // namespace lutrin::store
