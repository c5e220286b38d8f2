// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/titlefit.h"

#include "smalllibrary.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace lutrin::search {
namespace {

class Titles : public SmallLibrary {
protected:
    /// Documents with the same words in the same number, but for their titles.
    void putTitle(const std::string &id, const std::string &title, const std::string &date)
    {
        put({.id = id, .title = title, .body = "Calculer avec des dates.", .date = date});
    }

    [[nodiscard]] const Reason *titleReason(const Hit &hit) const
    {
        const auto found = std::ranges::find(hit.reasons, Closeness::Title, &Reason::closeness);
        return found == hit.reasons.end() ? nullptr : &*found;
    }
};

TEST_F(Titles, ThatSayLittleElseComeFirst)
{
    putTitle("long", "Les dates des traités, des guerres et des élections", "2022");
    putTitle("short", "Les dates", "2020");
    EXPECT_EQ(found("calculer dates"), "short long");
    EXPECT_EQ(found("dates"), "short long") << "a word alone, too";
}

TEST_F(Titles, MayHaveWordsOfTheSameFamily)
{
    putTitle("other", "Tableau avec des heures", "2022");
    putTitle("family", "Calcul avec des heures", "2020");
    EXPECT_EQ(found("calculer dates"), "family other");
}

TEST_F(Titles, AreTheReasonForWhatTheyWeigh)
{
    putTitle("a", "Calcul avec des dates, et des dates", "2020");
    putTitle("b", "Autre chose", "2020");
    const Answer answer = answerTo({.query = "calculer dates", .reasons = true});
    ASSERT_EQ(answer.hits.size(), 2U);
    const Reason *title = titleReason(answer.hits.front());
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->asked, "calculer dates");
    EXPECT_EQ(title->word, "calcul … dates");
    EXPECT_EQ(title->place, Place::Title);
    EXPECT_EQ(titleReason(answer.hits.back()), nullptr);
    for (const Hit &hit : answer.hits) {
        const double sum =
            std::accumulate(hit.reasons.begin(), hit.reasons.end(), 0.0,
                            [](double so, const Reason &each) { return so + each.weight; });
        EXPECT_NEAR(sum, hit.score, 1e-4) << hit.id;
    }
}

TEST_F(Titles, GiveTheSameOrderInPagesOfAnySize)
{
    const auto place = [](int number) { return std::to_string(100 + number); };
    for (int number = 0; number < 30; ++number)
        putTitle(place(number), std::string(number % 7, 'x') + " dates " + place(number * 7 % 30),
                 "2020-01-" + std::to_string(10 + number % 15));
    std::string whole;
    for (const Hit &hit : answerTo({.query = "calculer dates", .limit = 30}).hits)
        whole += hit.id + ' ';
    for (const int size : {1, 4, 7, 20}) {
        std::string pages;
        for (int offset = 0; offset < 30; offset += size) {
            const Answer page =
                answerTo({.query = "calculer dates", .offset = offset, .limit = size});
            EXPECT_EQ(std::ssize(page.hits), std::min(size, 30 - offset));
            for (const Hit &hit : page.hits)
                pages += hit.id + ' ';
        }
        EXPECT_EQ(pages, whole) << size;
    }
}

} // namespace
} // namespace lutrin::search
