// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/recency.h"

#include "search/ranking.h"

#include "smalllibrary.h"

#include <algorithm>
#include <numeric>

namespace lutrin::search {
namespace {

FacetEntry year(const std::string &id, std::initializer_list<store::DocumentNumber> documents)
{
    FacetEntry entry{.id = id};
    for (const store::DocumentNumber document : documents)
        entry.documents.add(document);
    return entry;
}

TEST(Recency, IsHalvedInAFewYears)
{
    const Recency recency({year("2016", {1}), year("2020", {2, 5}), year("1000", {3})});
    EXPECT_FLOAT_EQ(recency.share(2), recencyShare);
    EXPECT_FLOAT_EQ(recency.share(5), recencyShare);
    EXPECT_FLOAT_EQ(recency.share(1), recencyShare / 2);
    EXPECT_NEAR(recency.share(3), 0, 1e-6);
    EXPECT_EQ(recency.share(4), 0) << "without a date";
    EXPECT_EQ(recency.share(99), 0) << "no such document";
}

TEST(Recency, TakesYearsThatHaveNotComeForThePresentOne)
{
    const Recency recency({year("2019", {1}), year("2020", {2}), year("9999", {3})});
    EXPECT_FLOAT_EQ(recency.share(3), recencyShare);
    EXPECT_LT(recency.share(2), recencyShare);
    EXPECT_GT(recency.share(2), recency.share(1)) << "which are not lost beside it";
}

TEST(Recency, OfALibraryWithoutDatesIsNone)
{
    EXPECT_EQ(Recency({}).share(0), 0);
    EXPECT_EQ(Recency({year("", {1})}).share(1), 0);
}

class RecentDocuments : public SmallLibrary {
protected:
    RecentDocuments()
    {
        const std::string text = "Le nucléaire, et ce que l’on en dit dans les journaux du pays";
        put({.id = "old", .title = "Un", .body = text + '.', .date = "1990"});
        put({.id = "new", .title = "Deux", .body = text + " voisin.", .date = "2020"});
    }
};

TEST_F(RecentDocuments, ComeEarlierUnlessThatIsTurnedOff)
{
    const auto first = [&](bool recency) {
        return answerTo({.query = "nucléaire", .recency = recency}).hits.front().id;
    };
    EXPECT_EQ(first(false), "old") << "which is shorter";
    EXPECT_EQ(first(true), "new");
}

TEST_F(RecentDocuments, SayWhatTheirYearAdds)
{
    const Answer answer = answerTo({.query = "nucléaire", .reasons = true});
    const Hit &hit = answer.hits.front();
    const auto recent = std::ranges::find(hit.reasons, Closeness::Recent, &Reason::closeness);
    ASSERT_NE(recent, hit.reasons.end());
    EXPECT_EQ(recent->word, "2020");
    EXPECT_EQ(recent->place, Place::Date);
    EXPECT_NEAR(recent->weight, hit.score * recencyShare / (1 + recencyShare), 1e-4);
    const double sum =
        std::accumulate(hit.reasons.begin(), hit.reasons.end(), 0.0,
                        [](double so, const Reason &each) { return so + each.weight; });
    EXPECT_NEAR(sum, hit.score, 1e-4);
}

} // namespace
} // namespace lutrin::search
