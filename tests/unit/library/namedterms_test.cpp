// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::library {
namespace {

using corpus::Axis;

std::vector<std::string> termsOf(const std::vector<corpus::Assignment> &assignments)
{
    std::vector<std::string> terms;
    std::ranges::transform(assignments, std::back_inserter(terms), &corpus::Assignment::term);
    return terms;
}

class NamedTermsTest : public LibraryFolder {
protected:
    static std::string ris(const std::vector<std::string> &keywords)
    {
        std::string text = "TY  - RPRT\nTI  - Les oies du Nord\n";
        for (const std::string &keyword : keywords)
            text += "KW  - " + keyword + '\n';
        return text + "ER  - \n";
    }

    /// The record as it would come in.
    ImportSample sampleOf(Library &library, const std::string &name, const std::string &text,
                          ImportOptions options = {})
    {
        options.dryRun = true;
        options.samples = 1;
        const auto report = library.import({write(name, text)}, options);
        EXPECT_TRUE(report && report->samples.size() == 1);
        return report && !report->samples.empty() ? *report->samples.front() : ImportSample{};
    }

    using Terms = std::vector<std::string>;
};

TEST_F(NamedTermsTest, takesKeywordsForTheTermsThatTheyName)
{
    const auto library = opened();
    for (const char *label : {"Chine", "CHINE", "China", " chine "})
        EXPECT_EQ(termsOf(sampleOf(*library, "a.ris", ris({label})).document.regions),
                  Terms{"chine"})
            << label;
    for (const char *label : {"États-Unis", "etats unis", "États-Unis d'Amérique", "USA"})
        EXPECT_EQ(termsOf(sampleOf(*library, "a.ris", ris({label})).document.regions),
                  Terms{"etats-unis"})
            << label;
    const auto both = sampleOf(*library, "a.ris", ris({"Artificial intelligence", "France"}));
    EXPECT_EQ(termsOf(both.document.themes), Terms{"intelligence-artificielle"});
    EXPECT_EQ(termsOf(both.document.regions), Terms{"france"});
    EXPECT_EQ(both.document.keywords, (Terms{"Artificial intelligence", "France"}));
}

TEST_F(NamedTermsTest, guessesNothing)
{
    const auto library = opened();
    for (const char *label : {"Chine du Sud", "La Chine", "Europe, Chine", "Chinois",
                              "intelligence", "Défense des oies"}) {
        const auto sample = sampleOf(*library, "a.ris", ris({label}));
        EXPECT_TRUE(sample.document.themes.empty()) << label;
        EXPECT_TRUE(sample.document.regions.empty()) << label;
    }
}

TEST_F(NamedTermsTest, leavesWhatARecordSaysOfItself)
{
    const auto library = opened();
    const auto own = sampleOf(*library, "a.jsonl",
                              R"({"title": "Les oies", "themes": ["Espace"], "keywords": ["IA"]})");
    EXPECT_EQ(termsOf(own.document.themes), Terms{"Espace"});
    // A document of ours has said what it is about.
    const auto ours =
        sampleOf(*library, "a.jsonl", R"({"id": "a", "title": "Les oies", "keywords": ["IA"]})");
    EXPECT_TRUE(ours.document.themes.empty());
    const auto other =
        sampleOf(*library, "a.jsonl", R"({"title": "Les oies", "keywords": ["IA"]})");
    EXPECT_EQ(termsOf(other.document.themes), Terms{"intelligence-artificielle"});
}

TEST_F(NamedTermsTest, countsWhatItTookForTerms)
{
    const auto library = opened();
    const auto file = write("a.ris", ris({"China", "Chine", "IA"}));
    const auto sample = sampleOf(*library, "b.ris", ris({"China", "IA"}));
    EXPECT_NE(sample.origins.at("regions").find("China"), std::string::npos);
    const auto report = library->import({file}, {});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->named.size(), 2U);
    const NamedTerm &first = report->named.front();
    EXPECT_EQ(first.term.id, "chine");
    EXPECT_EQ(first.labels, (Terms{"China", "Chine"}));
    EXPECT_EQ(first.records, 1);
    EXPECT_TRUE(report->newTerms.empty());
    EXPECT_EQ(total(*library, "oies région:chine"), 1);
    EXPECT_TRUE(library->import({file}, {})->named.empty()) << "it is there already";
    expectWhole(*library);
}

TEST_F(NamedTermsTest, leavesTheTermsThatTheUserDoesNotWant)
{
    const auto library = opened();
    const ImportOptions options{.unnamed = {{Axis::Region, "chine"}}};
    const auto sample = sampleOf(*library, "a.ris", ris({"China", "France"}), options);
    EXPECT_EQ(termsOf(sample.document.regions), Terms{"france"});
    EXPECT_EQ(sample.document.keywords, (Terms{"China", "France"}));
}

TEST_F(NamedTermsTest, believesTheUserFirst)
{
    const auto library = opened();
    const auto report = library->import(
        {write("a.jsonl", R"({"id": "a", "title": "Les oies", "themes": ["Astronautique"]})")}, {});
    ASSERT_TRUE(library->mapTerm(Axis::Theme, report->newTerms.front().id, "espace"));
    EXPECT_EQ(termsOf(sampleOf(*library, "a.ris", ris({"astronautique"})).document.themes),
              Terms{"espace"});
    // What the user took away does not come back.
    const auto file = write("b.ris", ris({"China"}));
    const auto done = library->import({file}, {});
    ASSERT_TRUE(done);
    const std::string id = sampleOf(*library, "c.ris", ris({"China"})).document.id;
    ASSERT_TRUE(library->edit({id}, {{"regions", FieldEdit::How::Set, {}}}));
    ASSERT_TRUE(library->import({file}, {}));
    EXPECT_TRUE(library->document(id)->regions.empty());
}

TEST_F(NamedTermsTest, hearsWhatPagesAndFeedsAreAbout)
{
    const auto library = opened();
    const auto page = sampleOf(
        *library, "a.html",
        "<html><head><title>Les oies</title><meta property='article:section' content='Espace'>"
        "<meta name='DC.coverage' content='China'><meta name='DC.coverage' content='Lune'>"
        "</head><body><article><h1>Les oies</h1><p>Elles volent.</p></article></body></html>");
    EXPECT_EQ(termsOf(page.document.themes), Terms{"espace"});
    EXPECT_EQ(termsOf(page.document.regions), Terms{"chine"});
    const auto feed = sampleOf(*library, "a.xml",
                               "<rss version='2.0'><channel><title>Quais</title><item>"
                               "<title>Les oies</title><category>Économie</category>"
                               "<category>Europe</category></item></channel></rss>");
    EXPECT_EQ(feed.document.regions.size(), 1U);
    EXPECT_EQ(feed.document.themes.size(), 1U);
}

} // namespace
} // namespace lutrin::library
