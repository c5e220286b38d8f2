// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/beginningstore.h"

#include "temporarylibrary.h"

#include "store/documentstore.h"
#include "store/integrity.h"

namespace lutrin::store {
namespace {

class BeginningStoreTest : public testing::Test {
protected:
    /// The ids of the documents that have a word that begins so.
    std::string found(std::string_view letters)
    {
        std::string ids;
        for (const DocumentNumber number : need(BeginningStore(*m_connection).documents(letters)))
            ids += need(DocumentStore(*m_connection).document(number)).id + ' ';
        return ids;
    }

    std::unique_ptr<Connection> m_connection = emptyLibrary();
};

TEST_F(BeginningStoreTest, HasTheFoldedWordsOfEveryColumn)
{
    put(*m_connection, sample("a", "Énergie", "À l’œuvre"));
    put(*m_connection, sample("b", "Enfin", "Y a-t-il"));
    EXPECT_EQ(found("en"), "a b ");
    EXPECT_EQ(found("e"), "a b ");
    EXPECT_EQ(found("oe"), "a ");
    EXPECT_EQ(found("a"), "a b ");
    EXPECT_EQ(found("y"), "b ");
    EXPECT_EQ(found("z"), "");
    EXPECT_EQ(found(""), "");
}

TEST_F(BeginningStoreTest, FollowsChanges)
{
    put(*m_connection, sample("a", "Énergie"));
    put(*m_connection, sample("b", "Énergie"));
    put(*m_connection, sample("a", "Climat"));
    EXPECT_EQ(found("en"), "b ");
    EXPECT_EQ(found("cl"), "a ");
    Batch batch = need(Batch::begin(*m_connection));
    EXPECT_TRUE(need(batch.remove("b")));
    need(batch.commit());
    EXPECT_EQ(found("en"), "");
    EXPECT_TRUE(need(checkIntegrity(*m_connection, {}, {})).problems.empty());
}

TEST_F(BeginningStoreTest, AMissingBeginningIsFound)
{
    put(*m_connection, sample("a", "Énergie"));
    need(m_connection->execute("DELETE FROM beginning"));
    EXPECT_EQ(need(checkIntegrity(*m_connection, {}, {})).problems.size(), 1U);
}

} // namespace
} // namespace lutrin::store
