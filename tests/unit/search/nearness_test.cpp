// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/nearness.h"
#include "search/searcher.h"

#include "smalllibrary.h"

#include <algorithm>
#include <string>

namespace lutrin::search {
namespace {

/// Words that no query here asks for.
std::string filling(int words)
{
    std::string text;
    for (int word = 0; word < words; ++word)
        text += "quelconque ";
    return text;
}

const Hit &hitOf(const Answer &answer, const std::string &id)
{
    return *std::ranges::find(answer.hits, id, &Hit::id);
}

std::vector<Reason> nearOnes(const Hit &hit)
{
    std::vector<Reason> near = hit.reasons;
    std::erase_if(near, [](const Reason &each) { return each.closeness != Closeness::Near; });
    return near;
}

class NearWords : public SmallLibrary {
protected:
    /// Two documents with the same words in the same number; the one that has them far from each
    /// other is the newer one, which comes first where all else is equal.
    void putPair(const std::string &near, const std::string &far)
    {
        put({.id = "near", .title = "Chapitre", .body = near, .date = "2020"});
        put({.id = "far", .title = "Chapitre", .body = far, .date = "2021"});
    }
};

TEST_F(NearWords, RaiseADocument)
{
    putPair("La table des matières. " + filling(9), "La table. " + filling(9) + "Des matières.");
    EXPECT_EQ(found("table matières"), "near far");
    EXPECT_EQ(found("table des matières"), "near far");
    EXPECT_EQ(found("table OU matières"), "far near") << "none is asked for beside the other";
}

TEST_F(NearWords, AreFoundInAnyOrderAndForm)
{
    putPair("Des matières et de tables. " + filling(9),
            "Des matières. " + filling(9) + "Et de tables.");
    EXPECT_EQ(found("table matière"), "near far");
}

TEST_F(NearWords, HaveRoomForAnArticleAndAPrepositionBetween)
{
    putPair("Couleur de la page. " + filling(9), "Couleur de la grande page. " + filling(8));
    EXPECT_EQ(found("couleur page"), "near far");
}

TEST_F(NearWords, AreNotThoseOfDifferentParts)
{
    put({.id = "parts", .title = "Table", .body = "Matières. " + filling(2), .date = "2020"});
    const Answer answer = answerTo({.query = "table matières", .reasons = true});
    EXPECT_TRUE(nearOnes(hitOf(answer, "parts")).empty());
}

TEST_F(NearWords, AreOnlyThoseBesideEachOtherInTheQuery)
{
    putPair("Table matières. " + filling(9) + "Annexe.",
            "Table. " + filling(9) + "Matières annexe.");
    const Answer answer = answerTo({.query = "table annexe matières", .reasons = true});
    EXPECT_TRUE(nearOnes(hitOf(answer, "near")).empty());
    EXPECT_EQ(nearOnes(hitOf(answer, "far")).size(), 1U);
}

TEST_F(NearWords, AreTheReasonForWhatTheyWeigh)
{
    putPair("La table des matières, une table des matières. " + filling(9),
            "La table. " + filling(9) + "Des matières, une table. " + filling(9) + "Matières.");
    const Answer answer = answerTo({.query = "table matières", .reasons = true});
    const auto near = nearOnes(hitOf(answer, "near"));
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near.front().asked, "table matières");
    EXPECT_EQ(near.front().place, Place::Body);
    EXPECT_EQ(near.front().count, 2);
    EXPECT_GT(near.front().weight, 0);
    for (const Hit &hit : answer.hits) {
        double sum = 0;
        for (const Reason &reason : hit.reasons)
            sum += reason.weight;
        EXPECT_NEAR(sum, hit.score, 1e-4) << hit.id;
    }
}

TEST_F(NearWords, LeavePagesApart)
{
    for (int number = 0; number < 60; ++number) {
        const bool near = number % 3 == 0;
        put({.id = "d" + std::to_string(number),
             .title = "Chapitre",
             .body = "Table " + (near ? "" : filling(5)) + "matières " + (near ? filling(5) : ""),
             .date = std::to_string(1900 + number)});
    }
    std::string all;
    for (int offset = 0; offset < 60; offset += 7)
        all += (all.empty() ? "" : " ") +
               foundBy({.query = "table matières", .offset = offset, .limit = 7});
    EXPECT_EQ(all, foundBy({.query = "table matières", .limit = 60}));
}

} // namespace
} // namespace lutrin::search
