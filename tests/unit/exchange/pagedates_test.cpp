// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates in numbers alone, which Americans write with the month first.

#include "exchange/filereader.h"
#include "exchange/references/identifiers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::exchange {
namespace {

struct DatedPage {
    const char *name;
    std::string html;
    const char *date; ///< empty: none, and a remark says why
};

class PageDates : public testing::TestWithParam<DatedPage> {};

TEST_P(PageDates, areReadAsThePageWritesThem)
{
    const auto reading = readContent(GetParam().html, Format::WebPage, "a.html");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.size(), 1U);
    EXPECT_EQ(corpus::toString(reading->documents[0].document.date), GetParam().date);
    const bool told = std::ranges::any_of(reading->remarks, [](const Remark &remark) {
        return remark.error.detail == "a date with day or month first: 05/02/2025";
    });
    EXPECT_EQ(told, std::string(GetParam().date).empty());
}

std::string page(const std::string &root, const std::string &more = {})
{
    return "<html" + root + "><head><title>A title</title>" +
           "<meta name='citation_date' content='05/02/2025'></head><body><h1>A title</h1>" + more +
           "<p>Some words.</p></body></html>";
}

INSTANTIATE_TEST_SUITE_P(
    Pages, PageDates,
    testing::Values(
        DatedPage{"french", page(" lang='fr'"), "2025-02-05"},
        DatedPage{"ofNoLanguage", page(""), "2025-02-05"},
        DatedPage{"american", page(" lang='en-US'"), "2025-05-02"},
        DatedPage{"british", page(" lang='en-GB'"), "2025-02-05"},
        DatedPage{"english", page(" lang='en'"), ""},
        DatedPage{"frenchWithAnAmericanDefault",
                  page(" lang='fr-FR'", "<meta property='og:locale' content='en_US'>"),
                  "2025-02-05"},
        DatedPage{"americanByItsLocale",
                  page(" lang='en'", "<meta property='og:locale' content='en_US'>"), "2025-05-02"},
        DatedPage{"englishWithAMonthThatShows",
                  page(" lang='en'", "<p>Updated 02/25/2025, see below.</p>"), "2025-05-02"},
        DatedPage{"englishWithADayThatShows", page(" lang='en'", "<p>Updated 25/2/2025.</p>"),
                  "2025-02-05"},
        DatedPage{"americanWithADayThatShows", page(" lang='en-US'", "<p>Updated 25/02/2025.</p>"),
                  "2025-02-05"},
        DatedPage{"englishWithAnotherDate",
                  page(" lang='en'", "<time datetime='2025-02-05'>5 Feb</time>"), "2025-02-05"}),
    [](const auto &one) { return std::string(one.param.name); });

TEST(DayOrders, areShownByDaysAfterTheTwelfth)
{
    EXPECT_EQ(dayOrderIn("le 25/02/2025 et le 03/04/2025"), DayOrder::DayFirst);
    EXPECT_EQ(dayOrderIn("2/25/2025"), DayOrder::MonthFirst);
    EXPECT_EQ(dayOrderIn("25/02/2025, 02/25/2025"), std::nullopt);
    EXPECT_EQ(dayOrderIn("03/04/2025"), std::nullopt);
    EXPECT_EQ(dayOrderIn("https://a.fr/2025/02/25/2025, 1/2, /, 45/02/2025"), std::nullopt);
    EXPECT_TRUE(needsDayOrder("05/02/2025"));
    EXPECT_TRUE(needsDayOrder("5-2-2025"));
    EXPECT_FALSE(needsDayOrder("5.2.2025"));
    EXPECT_FALSE(needsDayOrder("05/05/2025"));
    EXPECT_FALSE(needsDayOrder("25/02/2025"));
    EXPECT_FALSE(needsDayOrder("2025-02-05"));
    EXPECT_FALSE(needsDayOrder("00/02/2025"));
}

} // namespace
} // namespace lutrin::exchange
