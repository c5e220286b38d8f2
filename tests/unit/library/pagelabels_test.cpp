// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pagelabels.h"

#include "library/passage.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace lutrin::library {
namespace {

/// A sentence under each heading: « Mot 1. », « Mot 2. » …
corpus::Document withPages(const std::vector<std::string> &headings)
{
    corpus::Document result;
    for (std::size_t at = 0; at < headings.size(); ++at) {
        result.body.push_back(
            {.kind = corpus::BlockKind::Heading, .level = 4, .text = {{.text = headings[at]}}});
        result.body.push_back({.text = {{.text = "Mot " + std::to_string(at + 1) + "."}}});
    }
    return result;
}

std::string locatorIn(const corpus::Document &document, const char *text)
{
    return locatorOf(passageOf(document, {{.text = text}}));
}

TEST(PageLabels, AreThoseOfTheBody)
{
    const corpus::Document report =
        withPages({"Page (1/5)", "Page iv (2/5)", "Page 1 (3/5)", "Page 2 (4/5)"});
    const PageLabels labels(report);
    EXPECT_EQ(labels.of(1), "");
    EXPECT_EQ(labels.of(2), "iv");
    EXPECT_EQ(labels.of(4), "2");
    EXPECT_EQ(labels.of(5), "3") << "without text, it has no heading";
    EXPECT_EQ(labels.of(6), "6") << "of another file";
    EXPECT_EQ(labels.range(3, 4), "1-2");
    EXPECT_EQ(labels.range(2, 2), "iv");
    EXPECT_EQ(labels.range(1, 2), "iv");
    EXPECT_EQ(labels.range(1, 1), "");
    EXPECT_EQ(locatorIn(report, "Mot 1."), "");
    EXPECT_EQ(locatorIn(report, "Mot 2."), "p. iv");
    EXPECT_EQ(locatorIn(report, "Mot 3."), "p. 1");
    EXPECT_EQ(locatorIn(report, "Mot 3. Mot 4."), "p. 1-2");
}

TEST(PageLabels, LocateWhatIsMarked)
{
    corpus::Document report = withPages({"Page 365 (1/3)", "Page 366 (2/3)", "Page 367 (3/3)"});
    report.highlights = {{.quote = "Mot 2.", .page = 2, .lastPage = 3}, {.quote = "Mot 1."}};
    locate(report.highlights, report);
    EXPECT_EQ(report.highlights[0].locator, "p. 366-367");
    EXPECT_EQ(report.highlights[0].page, 2);
    EXPECT_EQ(report.highlights[1].locator, "p. 365");
}

TEST(PageLabels, AreNoWordsOfAPassageOverThem)
{
    const Passage found =
        passageOf(withPages({"Page 365 (1/2)", "Page 366 (2/2)"}), {{.text = "Mot 1."},
                                                                    {.text = "\n"},
                                                                    {.text = "Page 366 (2/2)"},
                                                                    {.text = "\n"},
                                                                    {.text = "Mot 2."}});
    EXPECT_EQ(corpus::plainText(found.text), "Mot 1.\nMot 2.");
    EXPECT_EQ(locatorOf(found), "p. 365-366");
}

TEST(PageLabels, AreOfTheRecordsRangeWhereItFits)
{
    corpus::Document article = withPages({"Page 1", "Page 2", "Page 3"});
    const auto second = [&article](const char *range) {
        article.pages = range;
        return PageLabels(article).of(2);
    };
    EXPECT_EQ(second("365-367"), "366");
    EXPECT_EQ(second("365–367"), "366");
    EXPECT_EQ(second("pp. 365-7"), "366");
    EXPECT_EQ(second("365-366"), "365") << "behind a cover";
    EXPECT_EQ(PageLabels(article).of(1), "");
    for (const char *unfit : {"365-386", "365-365", "3", "", "367-365", "e12-e14", "365-367, 370",
                              "365-", "-367", "12-99999999999"})
        EXPECT_EQ(second(unfit), "2") << unfit;
    EXPECT_EQ(locatorIn(article, "Mot 2."), "p. 2");
    article = withPages({"Page 12 (1/3)", "Page 13 (2/3)", "Page 14 (3/3)"});
    EXPECT_EQ(second("365-367"), "13") << "the file knows better";
}

TEST(PageLabels, AreOfTheOpenFileWhereTheBodyIsOfSomethingElse)
{
    corpus::Document page;
    page.body = corpus::paragraphs("La mer monte.");
    EXPECT_EQ(PageLabels(page).of(2), "2");
    EXPECT_EQ(PageLabels(page, {"i", "ii", "1"}).of(3), "1");
    EXPECT_EQ(PageLabels(page, {"1", "2", "3"}).of(3), "3");
    page.pages = "365-367";
    EXPECT_EQ(PageLabels(page, {"1", "2", "3"}).of(3), "367");
    EXPECT_EQ(PageLabels(page, {"i", "ii", "1"}).of(3), "1");
    EXPECT_EQ(PageLabels(withPages({"Page 12 (1/1)"}), {"i"}).of(1), "12");
}

} // namespace
} // namespace lutrin::library
