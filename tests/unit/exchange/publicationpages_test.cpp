// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of two hundred publication pages is read right, and what of the rest is read wrong.

#include "publicationpages.h"

#include "exchange/filereader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>

namespace lutrin::exchange {

namespace {

using corpus::Document;

constexpr double goal = 0.98;

std::string namesOf(const Document &document)
{
    std::string names;
    for (const corpus::Name &name : document.authors)
        names += (names.empty() ? "" : "; ") + name.display();
    return names;
}

bool sameNames(const PublicationPage &page, const Document &found)
{
    if (namesOf(page.truth) != namesOf(found))
        return false;
    // Out of « Inés García Ortiz » alone nobody can tell where the family name begins.
    return std::ranges::equal(
        page.truth.authors, found.authors,
        [&](const corpus::Name &truth, const corpus::Name &read) {
            const bool told = page.namesAreInverted || truth.family.find(' ') == std::string::npos;
            return !truth.literal.empty() || !told || truth.family == read.family;
        });
}

struct Tally {
    int right = 0;
    int all = 0;
    std::string wrong; ///< a line for each

    void count(bool isRight, const PublicationPage &page, const std::string &truth,
               const std::string &found)
    {
        ++all;
        if (isRight)
            ++right;
        else
            wrong += "  " + page.style + ": «" + found + "», not «" + truth + "»\n";
    }
    [[nodiscard]] double share() const { return static_cast<double>(right) / all; }
};

} // namespace

TEST(PublicationPages, TitlesAuthorsDatesAndLanguagesAreRight)
{
    const std::vector<PublicationPage> pages = publicationPages();
    ASSERT_EQ(pages.size(), 200U);
    std::map<std::string, Tally> tallies;
    for (const PublicationPage &page : pages) {
        ASSERT_EQ(detectContent(page.bytes), Format::WebPage) << page.style;
        const auto reading = readContent(page.bytes, Format::WebPage, page.style);
        ASSERT_TRUE(reading) << page.style << ": " << reading.error().detail;
        ASSERT_EQ(reading->documents.size(), 1U) << page.style;
        const Document &found = reading->documents.front().document;
        const Document &truth = page.truth;
        tallies["title"].count(found.title == truth.title, page, truth.title, found.title);
        tallies["authors"].count(sameNames(page, found), page, namesOf(truth), namesOf(found));
        tallies["date"].count(found.date == truth.date, page, corpus::toString(truth.date),
                              corpus::toString(found.date));
        tallies["language"].count(found.language.substr(0, 2) == truth.language, page,
                                  truth.language, found.language);
    }
    for (const auto &[field, tally] : tallies) {
        std::printf("%-9s right on %3d of %d pages (%.1f %%)\n%s", field.c_str(), tally.right,
                    tally.all, 100 * tally.share(), tally.wrong.c_str());
        RecordProperty(field, tally.right);
        EXPECT_GE(tally.share(), goal) << field;
    }
}

} // namespace lutrin::exchange
