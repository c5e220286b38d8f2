// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/knownworks.h"

#include "library/mergedrecord.h"
#include "store/canonicaladdress.h"

#include <gtest/gtest.h>

#include <functional>

namespace lutrin::library {
namespace {

struct Address {
    const char *written;
    const char *canonical;
};

class CanonicalAddress : public testing::TestWithParam<Address> {};

TEST_P(CanonicalAddress, isOneForAllSpellings)
{
    EXPECT_EQ(store::canonicalAddress(GetParam().written), GetParam().canonical);
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

/// A library of works, by number.
class Works {
public:
    void add(corpus::Document document)
    {
        m_known.add(KnownWorks::traitsOf(document),
                    static_cast<store::DocumentNumber>(m_documents.size()));
        m_documents.emplace_back(std::move(document));
    }
    void remove(std::size_t number) { m_documents[number].reset(); }

    std::optional<std::string> find(const corpus::Document &document, Likeness likeness,
                                    const KnownWorks::Accept &accept = {})
    {
        m_loaded = 0;
        const auto found = m_known.find(document, likeness, accept);
        EXPECT_TRUE(found);
        return found.value_or(std::nullopt);
    }
    [[nodiscard]] int loaded() const { return m_loaded; }

private:
    std::vector<std::optional<corpus::Document>> m_documents;
    int m_loaded = 0;
    KnownWorks m_known{[this](store::DocumentNumber number) -> Result<corpus::Document> {
        ++m_loaded;
        if (!m_documents[number])
            return failure({.cause = Cause::NotFound});
        return *m_documents[number];
    }};
};

TEST(KnownWorks, findsByTitleAuthorAndYearWithTolerance)
{
    Works known;
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
    Works known;
    corpus::Document book{.id = "livre", .type = "book", .title = "Un livre"};
    book.isbn = "978-2-07-036822-8";
    known.add(book);
    corpus::Document same{.title = "Un livre"};
    same.isbn = "2070368220";
    EXPECT_EQ(known.find(same, Likeness::Identifiers), "livre");
    same.type = "chapter";
    EXPECT_FALSE(known.find(same, Likeness::Identifiers)) << "a book's parts share its ISBN";
}

/// Two works of one title and author, and what of the second tells them apart.
struct Pair {
    const char *name;
    std::function<void(corpus::Document &)> first;
    std::function<void(corpus::Document &)> second;
    bool same;
};

class OneTitleAndAuthor : public testing::TestWithParam<Pair> {};

TEST_P(OneTitleAndAuthor, areOneWorkUnlessSomethingTellsThemApart)
{
    corpus::Document present = work("Perspectives trimestrielles du fret", "Observatoire", 2021);
    corpus::Document more = present;
    GetParam().first(present);
    GetParam().second(more);
    Works known;
    known.add(present);
    EXPECT_EQ(known.find(more, Likeness::Anything).has_value(), GetParam().same);
}

using Work = corpus::Document;

INSTANTIATE_TEST_SUITE_P(
    Works, OneTitleAndAuthor,
    testing::Values(Pair{"otherMonth",
                         [](Work &one) {
                             one.date = {2021, 3, 0};
                         },
                         [](Work &two) {
                             two.date = {2021, 6, 0};
                         },
                         false},
                    Pair{"otherYearByTheMonth",
                         [](Work &one) {
                             one.date = {2021, 3, 0};
                         },
                         [](Work &two) {
                             two.date = {2022, 3, 1};
                         },
                         false},
                    Pair{"aMonthAndItsYear",
                         [](Work &one) {
                             one.date = {2021, 3, 0};
                         },
                         [](Work &) {}, true},
                    Pair{"otherDay",
                         [](Work &one) {
                             one.date = {2021, 3, 4};
                         },
                         [](Work &two) {
                             two.date = {2021, 3, 5};
                         },
                         true},
                    Pair{"otherDoi", [](Work &one) { one.doi = "10.5555/a"; },
                         [](Work &two) { two.doi = "10.5555/b"; }, false},
                    Pair{"otherIssue", [](Work &one) { one.issue = "n° 3"; },
                         [](Work &two) { two.issue = "4"; }, false},
                    Pair{"sameIssue", [](Work &one) { one.issue = "n° 3"; },
                         [](Work &two) { two.issue = "3"; }, true},
                    Pair{"otherNumber", [](Work &one) { one.number = "118"; },
                         [](Work &two) { two.number = "119"; }, false},
                    Pair{"otherPageOfTheSite",
                         [](Work &one) { one.url = "https://fret.example/p/12"; },
                         [](Work &two) { two.url = "https://www.fret.example/p/13"; }, false},
                    Pair{"otherSite", [](Work &one) { one.url = "https://fret.example/p/12"; },
                         [](Work &two) { two.url = "https://archives.example/p/13"; }, true},
                    Pair{"thePagesFile", [](Work &one) { one.url = "https://fret.example/p/12"; },
                         [](Work &two) { two.url = "https://fret.example/p/fret.pdf"; }, true},
                    Pair{"otherAddressOfOneDay",
                         [](Work &one) {
                             one.url = "https://fret.example/p/12";
                             one.date = {2021, 3, 4};
                         },
                         [](Work &two) {
                             two.url = "https://fret.example/imprimer/12";
                             two.date = {2021, 3, 4};
                         },
                         true},
                    Pair{"aSubtitle", [](Work &one) { one.title += " : l’année du rail"; },
                         [](Work &) {}, true},
                    Pair{"aTitleCutOff", [](Work &one) { one.title += " de l’Europe"; },
                         [](Work &two) { two.title += "…"; }, true},
                    Pair{"aTitleThatGoesOn", [](Work &) {},
                         [](Work &two) { two.title += " de l’Europe"; }, false},
                    Pair{"aTitleThatGoesOnWithAHyphen", [](Work &) {},
                         [](Work &two) { two.title += "-express"; }, false},
                    Pair{"printedAgainElsewhere",
                         [](Work &one) {
                             one.title = "Le gaz russe en Europe";
                             one.container = "Le Monde";
                         },
                         [](Work &two) {
                             two.title = "Le gaz russe en Europe";
                             two.container = "Esprit";
                             two.date.year = 2022;
                         },
                         false},
                    Pair{"onOtherPagesElsewhere",
                         [](Work &one) {
                             one.container = "Le Monde";
                             one.pages = "3";
                         },
                         [](Work &two) {
                             two.container = "Esprit";
                             two.pages = "44-60";
                         },
                         false},
                    Pair{"onASiteThatShowsTheJournal",
                         [](Work &one) { one.container = "Cairn.info"; },
                         [](Work &two) { two.container = "Esprit"; }, true},
                    Pair{"aJournalsShortName",
                         [](Work &one) {
                             one.title = "Le gaz russe en Europe";
                             one.container = "Rev. fr. de sociologie";
                         },
                         [](Work &two) {
                             two.title = "Le gaz russe en Europe";
                             two.container = "Revue française de sociologie";
                             two.date.year = 2022;
                         },
                         true},
                    Pair{"aBookAndAnArticle", [](Work &one) { one.type = "book"; },
                         [](Work &two) {
                             two.type = "article";
                             two.container = "Esprit";
                         },
                         false},
                    Pair{"chaptersOfTwoBooks",
                         [](Work &one) {
                             one.type = "chapter";
                             one.container = "Le rail";
                         },
                         [](Work &two) {
                             two.type = "chapter";
                             two.container = "La route";
                         },
                         false},
                    Pair{"chaptersByIsbn",
                         [](Work &one) {
                             one.type = "chapter";
                             one.isbn = "978-2-07-036822-8";
                         },
                         [](Work &two) {
                             two.type = "chapter";
                             two.isbn = "978-2-07-036024-6";
                         },
                         false},
                    Pair{"oneBookOnPaperAndAsAFile",
                         [](Work &one) {
                             one.type = "chapter";
                             one.container = "Le rail : une histoire";
                             one.isbn = "978-2-07-036822-8";
                         },
                         [](Work &two) {
                             two.type = "chapter";
                             two.container = "Le rail, une histoire";
                             two.isbn = "978-2-07-036024-6";
                         },
                         true}),
    [](const auto &test) { return test.param.name; });

/// A DOI from the bibliography, or the journal's address for each article.
TEST(KnownWorks, asksMoreThanAnIdentifierOfStrangers)
{
    Works known;
    corpus::Document present = work("Les ports du Nord", "Lambert", 2019);
    present.doi = "10.5555/z";
    known.add(present);
    corpus::Document other = work("Une histoire du blé", "Sorel", 2007);
    other.doi = "10.5555/z";
    EXPECT_FALSE(known.find(other, Likeness::Identifiers));
    other.authors = {{.literal = "Anne Lambert"}};
    EXPECT_TRUE(known.find(other, Likeness::Identifiers)) << "a title in another language";
    other.authors = {{.family = "Sorel"}};
    other.title = "Les ports du Nord : une étude";
    EXPECT_TRUE(known.find(other, Likeness::Identifiers));
    other.title = "Une histoire du blé";
    other.authors.clear();
    EXPECT_TRUE(known.find(other, Likeness::Identifiers)) << "nothing is known to differ";
}

/// Whatever has moved into the sorted part of the index by then.
TEST(KnownWorks, findsAmongVeryMany)
{
    Works known;
    constexpr int many = 20'000;
    const auto numbered = [](int number) {
        corpus::Document document = work("", "Roseau", 1990 + number % 40);
        document.id = "d" + std::to_string(number);
        document.title = "L’énergie et les mers, dossier " + std::to_string(number);
        document.doi = "10.5555/x." + std::to_string(number);
        return document;
    };
    for (int number = 0; number < many; ++number)
        known.add(numbered(number));
    for (int number = 0; number < many; number += 997) {
        corpus::Document same = numbered(number);
        EXPECT_EQ(known.find(same, Likeness::Identifiers), same.id);
        same.doi.clear();
        EXPECT_EQ(known.find(same, Likeness::Anything), same.id);
        EXPECT_EQ(known.loaded(), 1) << "those that share the title's beginning stay unread";
        same.authors = {{.family = "Martin"}};
        EXPECT_FALSE(known.find(same, Likeness::Anything));
    }
}

/// A title may have 64 KiB; what was folded again from its start at each of them took minutes.
TEST(KnownWorks, readsALongTitleOnce)
{
    Works known;
    known.add(work("Géopolitique des mers", "Buffard", 2025));
    const std::string dots(64000, '.');
    const auto finds = [&](const std::string &title) {
        return known.find(work(title.c_str(), "Buffard", 2025), Likeness::Anything).has_value();
    };
    EXPECT_TRUE(finds("Géopolitique" + dots + " des mers : le Nord"));
    EXPECT_FALSE(finds("Géopolitique" + dots + " des mers, le Nord"));
}

TEST(KnownWorks, passesOverWhatIsGoneOrRefused)
{
    Works known;
    for (const char *id : {"gone", "refused", "there"}) {
        corpus::Document document{.id = id, .title = "Un titre", .doi = "10.5555/y"};
        known.add(document);
    }
    known.remove(0);
    const corpus::Document same{.title = "Autre", .doi = "10.5555/Y"};
    EXPECT_EQ(known.find(same, Likeness::Identifiers,
                         [](const std::string &id) { return id != "refused"; }),
              "there");
    EXPECT_EQ(known.find(same, Likeness::Identifiers), "refused") << "the oldest that is left";
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

TEST(MergedRecord, aTypeThatSaysNothingYields)
{
    const corpus::Document page{.type = "webpage"};
    const corpus::Document record{.type = "report"};
    EXPECT_EQ(mergedRecord(page, record).document.type, "report");
    EXPECT_EQ(mergedRecord(record, page, Rivals::NewerWins).document.type, "report");
    EXPECT_EQ(mergedRecord(record, {.type = "article"}).document.type, "report");
    corpus::Document said = page;
    said.sources = {{"type", corpus::Source::User}};
    EXPECT_EQ(mergedRecord(said, record).document.type, "webpage");
}

TEST(MergedRecord, aDirectorIsNotTakenForAnAuthorToo)
{
    const std::vector<corpus::Name> dune{{.family = "Dune", .given = "Nora"}};
    const corpus::Document page{.title = "Rivages", .authors = dune};
    const corpus::Document record{.title = "Rivages", .editors = dune};
    for (const auto &merged : {mergedRecord(page, record), mergedRecord(record, page)}) {
        EXPECT_TRUE(merged.document.authors.empty());
        EXPECT_EQ(merged.document.editors, dune);
    }
    EXPECT_TRUE(mergedRecord(record, page).taken.empty());
    corpus::Document both{.title = "Rivages", .authors = dune, .editors = dune};
    EXPECT_EQ(mergedRecord(both, page).document.authors, dune) << "one source says so";
    corpus::Document edited = page;
    edited.sources["authors"] = corpus::Source::User;
    EXPECT_EQ(mergedRecord(edited, record).document.authors, dune);
}

} // namespace
} // namespace lutrin::library
