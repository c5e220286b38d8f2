// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

namespace lutrin::library {
namespace {

constexpr const char *variants =
    R"({"id": "a", "title": "A", "authors": [{"family": "Martin", "given": "J."}, {"family": "Roy", "given": "Luc"}]}
{"id": "b", "title": "B", "authors": [{"family": "Martin", "given": "Jeanne"}], "series": "Notes de la rive"}
{"id": "c", "title": "C", "authors": [{"literal": "Jeanne MARTIN"}, {"family": "Martin", "given": "Jeanne"}]}
{"id": "d", "title": "D", "editors": [{"family": "Martin", "given": "J."}], "series": "Les Notes de la rive"}
)";

class RenamingTest : public LibraryFolder {
protected:
    [[nodiscard]] std::unique_ptr<Library> filled() const
    {
        auto library = opened();
        EXPECT_TRUE(library->import({write("lignes.jsonl", variants)}, {}));
        return library;
    }

    static EditReport renamed(Library &library, std::string_view field, const std::string &from,
                              const std::string &to)
    {
        const auto report = library.rename(field, from, to);
        EXPECT_TRUE(report) << report.error().subject << report.error().detail;
        return report ? *report : EditReport();
    }

    static corpus::Document record(const Library &library, const char *id)
    {
        const auto document = library.document(id);
        EXPECT_TRUE(document) << id;
        return document ? *document : corpus::Document();
    }
};

const corpus::Name jeanneMartin{.family = "Martin", .given = "Jeanne"};

TEST_F(RenamingTest, AnAuthorTakesThePlaceInWhichTheNameStood)
{
    const auto library = filled();
    EXPECT_EQ(renamed(*library, "authors", "J. Martin", "Jeanne Martin").edited, 2);
    const auto authors = record(*library, "a").authors;
    ASSERT_EQ(authors.size(), 2U);
    EXPECT_EQ(authors.front(), jeanneMartin);
    EXPECT_EQ(authors.back().family, "Roy");
    EXPECT_EQ(record(*library, "a").sources.at("authors"), corpus::Source::User);
}

TEST_F(RenamingTest, WhoEditsAWorkWithoutAuthorsIsMeantToo)
{
    const auto library = filled();
    renamed(*library, "authors", "J. Martin", "Martin, Jeanne");
    EXPECT_EQ(record(*library, "d").editors, std::vector{jeanneMartin});
}

TEST_F(RenamingTest, TwoNamesOfOneRecordBecomeOne)
{
    const auto library = filled();
    EXPECT_EQ(renamed(*library, "authors", "Jeanne MARTIN", "Jeanne Martin").edited, 1);
    EXPECT_EQ(record(*library, "c").authors, std::vector{jeanneMartin});
}

TEST_F(RenamingTest, AnInstitutionStaysOne)
{
    const auto library = filled();
    renamed(*library, "authors", "Luc Roy", "Institut de la rive");
    EXPECT_EQ(record(*library, "a").authors.back().literal, "Institut de la rive");
}

TEST_F(RenamingTest, ASeriesIsNamedAsTheOtherAndBackAgain)
{
    const auto library = filled();
    const EditReport report =
        renamed(*library, "series", "Les Notes de la rive", "Notes de la rive");
    EXPECT_EQ(record(*library, "d").series, "Notes de la rive");
    EXPECT_EQ(record(*library, "b").series, "Notes de la rive");
    ASSERT_TRUE(library->undo(report.change));
    EXPECT_EQ(record(*library, "d").series, "Les Notes de la rive");
}

TEST_F(RenamingTest, SaysWhatItCannotDo)
{
    const auto library = filled();
    EXPECT_EQ(library->rename("authors", "Personne", "X").error().cause, Cause::NotFound);
    EXPECT_EQ(library->rename("title", "A", "X").error().cause, Cause::Invalid);
    EXPECT_EQ(library->rename("series", "Notes de la rive", " ").error().cause, Cause::Invalid);
}

} // namespace
} // namespace lutrin::library
