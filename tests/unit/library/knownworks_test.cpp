// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/knownworks.h"

#include "library/mergedrecord.h"

#include <gtest/gtest.h>

namespace lutrin::library {
namespace {

struct Address {
    const char *written;
    const char *canonical;
};

class CanonicalAddress : public testing::TestWithParam<Address> {};

TEST_P(CanonicalAddress, isOneForAllSpellings)
{
    EXPECT_EQ(canonicalAddress(GetParam().written), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(Spellings, CanonicalAddress,
                         testing::Values(Address{"https://www.ifri.org/fr/a", "ifri.org/fr/a"},
                                         Address{"http://ifri.org./fr/a/", "ifri.org/fr/a"},
                                         Address{"HTTPS://IFRI.org:443/fr/a#b", "ifri.org/fr/a"},
                                         Address{"https://ifri.org/?utm_source=x&b=2&a=1&fbclid=y",
                                                 "ifri.org?a=1&b=2"},
                                         Address{"https://ifri.org/index.html", "ifri.org"},
                                         Address{"https://ifri.org/Fr/A", "ifri.org/Fr/A"},
                                         Address{"ftp://ifri.org", ""}, Address{"", ""}));

corpus::Document work(const char *title, const char *family, int year)
{
    corpus::Document document{.id = "a", .title = title, .date = {year, 0, 0}};
    document.authors = {{.family = family}};
    return document;
}

TEST(KnownWorks, findsByTitleAuthorAndYearWithTolerance)
{
    KnownWorks known;
    known.add(work("Énergie et climat : quelles tendances ?", "Buffard", 2025));
    const auto finds = [&](const char *title, const char *family, int year) {
        return known.find(work(title, family, year), Likeness::Anything).has_value();
    };
    EXPECT_TRUE(finds("Energie et climat: quelles tendances", "BUFFARD", 2025));
    EXPECT_TRUE(finds("Énergie et climat, quelle tendance ?", "Buffard", 2024));
    EXPECT_TRUE(finds("Énergie et climat : quelles tendances ? Une étude", "Buffard", 0));
    EXPECT_FALSE(finds("Énergie et climat : quelles tendances ?", "Buffard", 2020));
    EXPECT_FALSE(finds("Énergie et climat : quelles tendances ?", "Martin", 2025));
    EXPECT_FALSE(finds("Énergie et climat : quelles ruptures ?", "Buffard", 2025));
    EXPECT_FALSE(known.find(work("Énergie et climat : quelles tendances ?", "Buffard", 2025),
                            Likeness::Identifiers));
}

TEST(KnownWorks, findsByIdentifiers)
{
    KnownWorks known;
    corpus::Document book{.id = "livre", .type = "book", .title = "Un livre"};
    book.isbn = "978-2-07-036822-8";
    known.add(book);
    corpus::Document same{.title = "Un livre"};
    same.isbn = "2070368220";
    EXPECT_EQ(known.find(same, Likeness::Identifiers), "livre");
    same.type = "chapter";
    EXPECT_FALSE(known.find(same, Likeness::Identifiers)) << "a book's parts share its ISBN";
}

TEST(MergedRecord, keepsTheBetterSourceAndWhatTheUserEntered)
{
    corpus::Document present{.id = "a", .title = "Le mien", .publisher = "Deviné"};
    present.sources = {{"title", corpus::Source::User}};
    corpus::Document more{.id = "b", .title = "Le leur", .publisher = "Ifri", .series = "Notes"};
    more.sources = {{"title", corpus::Source::Publisher}, {"publisher", corpus::Source::Publisher}};
    const MergedRecord merged = mergedRecord(present, more);
    EXPECT_EQ(merged.document.id, "a");
    EXPECT_EQ(merged.document.title, "Le mien");
    EXPECT_EQ(merged.document.publisher, "Ifri");
    EXPECT_EQ(merged.document.series, "Notes");
    EXPECT_EQ(merged.taken, (std::vector<std::string>{"publisher", "series"}));
    EXPECT_TRUE(mergedRecord(merged.document, more).taken.empty());
}

} // namespace
} // namespace lutrin::library
