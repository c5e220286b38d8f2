// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/phraseplaces.h"

#include "temporarylibrary.h"

#include <algorithm>

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

} // namespace
} // namespace lutrin::store
