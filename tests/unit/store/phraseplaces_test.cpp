// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/phraseplaces.h"

#include "temporarylibrary.h"

#include "store/matchvisitor.h"

#include <algorithm>
#include <new>

namespace lutrin::store {
namespace {

using PlacesFound = std::vector<PhrasePlace>;

TEST(PhrasePlaces, AreWhereAPhraseBeginsInItsColumn)
{
    const TemporaryFolder folder;
    const auto connection = need(Connection::open(folder / "library.sqlite", Access::ReadWrite));
    need(migrate(*connection));
    Batch batch = need(Batch::begin(*connection));
    need(batch.put(sample("other", "Mer", "la mer")));
    need(batch.put(sample("sea", "La mer", "au bord de mer, la mer du nord")));
    need(batch.commit());
    const auto document = static_cast<DocumentNumber>(
        std::stoll(scalar(*connection, "SELECT number FROM document WHERE id = 'sea'")));
    PlacesFound places = need(phrasePlaces(*connection, "\"nord\" OR \"la mer\"", document));
    std::ranges::sort(places);
    EXPECT_EQ(places,
              (PlacesFound{{0, Column::Body, 7}, {1, Column::Title, 0}, {1, Column::Body, 4}}));
    EXPECT_TRUE(need(phrasePlaces(*connection, "\"bord\"", document + 100)).empty());
    EXPECT_TRUE(need(phrasePlaces(*connection, "\"absent\"", document)).empty());
}

/// Finds no room for what it is shown.
class FullVisitor : public MatchVisitor {
public:
    bool enter(DocumentNumber /*document*/) override { return true; }
    void count(DocumentNumber /*document*/, std::span<const ColumnCounts> /*phrases*/) override
    {
        throw std::bad_alloc();
    }
};

TEST(VisitMatches, givesAnErrorWhereItsVisitorThrows)
{
    const auto connection = emptyLibrary();
    put(*connection, sample("a", "La mer"));
    FullVisitor visitor;
    for (int turn = 0; turn < 2; ++turn) {
        const auto done = visitMatches(*connection, "\"mer\"", visitor);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().cause, Cause::LimitExceeded);
    }
    put(*connection, sample("b", "Le bord de mer"));
}

} // namespace
} // namespace lutrin::store
