// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

namespace lutrin::library {
namespace {

constexpr const char *mers =
    R"({"id": "b", "title": "Mers", "date": "2025", "authors": [{"family": "Roseau"}]}
{"id": "c", "title": "Mers froides", "date": "2025", "authors": [{"family": "Roseau"}]}
)";
constexpr const char *earlier =
    R"({"id": "a", "title": "Les mers", "date": "2025", "authors": [{"family": "Roseau"}]})"
    "\n";
constexpr const char *keyed =
    R"({"id": "k", "title": "Les digues", "citationKey": "Phare:digues", "date": "2024"})"
    "\n";

class CitationKeysTest : public LibraryFolder {
protected:
    void import(Library &library, const std::string &lines) const
    {
        EXPECT_TRUE(library.import({write("lignes.jsonl", lines)}, {}));
    }

    static std::string key(const Library &library, const std::string &id)
    {
        const auto keys = library.citationKeys({id});
        return keys && keys->contains(id) ? keys->at(id) : "none";
    }

    static void set(Library &library, const std::string &id, const FieldEdit &edit)
    {
        EXPECT_TRUE(library.edit({id}, {edit}));
    }

    static std::string exported(const Library &library, const std::vector<std::string> &ids,
                                std::string_view format)
    {
        std::string text;
        EXPECT_TRUE(library.exportTo(ids, format, [&](std::string_view part) {
            text += part;
            return Result<void>();
        }));
        return text;
    }
};

TEST_F(CitationKeysTest, AreTheSameAloneAndTogether)
{
    const auto library = opened();
    import(*library, mers);
    const auto keys = library->citationKeys({"c", "b"});
    ASSERT_TRUE(keys);
    EXPECT_EQ(keys->at("b"), "roseau2025mers");
    EXPECT_EQ(keys->at("c"), "roseau2025mers-b");
    EXPECT_EQ(key(*library, "c"), "roseau2025mers-b");
    EXPECT_TRUE(exported(*library, {"c"}, "bibtex").starts_with("@misc{roseau2025mers-b,"))
        << exported(*library, {"c"}, "bibtex");
}

TEST_F(CitationKeysTest, StayWhateverComesLater)
{
    const auto library = opened();
    import(*library, mers);
    EXPECT_EQ(key(*library, "c"), "roseau2025mers") << "the first that left";
    import(*library, earlier);
    EXPECT_EQ(key(*library, "a"), "roseau2025mers-b");
    EXPECT_EQ(key(*library, "c"), "roseau2025mers");
    set(*library, "c", {"date", FieldEdit::How::Set, {"2019"}});
    EXPECT_EQ(key(*library, "c"), "roseau2025mers") << "though the year is another now";
    ASSERT_TRUE(library->remove({"c"}));
    EXPECT_EQ(key(*library, "b"), "roseau2025mers-c") << "the other is cited somewhere";
}

TEST_F(CitationKeysTest, OfARecordAreItsOwn)
{
    const auto library = opened();
    import(*library, keyed);
    EXPECT_EQ(key(*library, "k"), "Phare:digues");
    for (const char *format : {"bibtex", "biblatex", "ris", "csl-json", "mods"})
        EXPECT_NE(exported(*library, {"k"}, format).find("Phare:digues"), std::string::npos)
            << format;
}

TEST_F(CitationKeysTest, OfARecordCountBeforeItLeaves)
{
    const auto library = opened();
    import(*library, R"({"id": "z", "title": "Rivages", "citationKey": "roseau2025mers"})"
                     "\n");
    import(*library, mers);
    EXPECT_EQ(key(*library, "b"), "roseau2025mers-b");
    EXPECT_EQ(key(*library, "z"), "roseau2025mers");
}

TEST_F(CitationKeysTest, CanBeChosen)
{
    const auto library = opened();
    import(*library, mers);
    EXPECT_EQ(key(*library, "b"), "roseau2025mers");
    set(*library, "b", {"citationKey", FieldEdit::How::Set, {"mers"}});
    EXPECT_EQ(key(*library, "b"), "mers");
    EXPECT_EQ(key(*library, "c"), "roseau2025mers-b") << "the former is still the other's";
    set(*library, "c", {"citationKey", FieldEdit::How::Set, {"Mers"}});
    EXPECT_EQ(key(*library, "c"), "Mers-b") << "BibTeX has one key for both";
    const auto refused =
        library->edit({"c"}, {{"citationKey", FieldEdit::How::Set, {"deux mots"}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "not a citation key: deux mots");
}

TEST_F(CitationKeysTest, GoOnWithTheRecordThatAnotherIsMergedInto)
{
    const auto library = opened();
    import(*library, std::string(mers) + keyed);
    ASSERT_TRUE(library->merge("b", {"k"}));
    EXPECT_EQ(key(*library, "b"), "Phare:digues");
}

TEST_F(CitationKeysTest, AreThereWhereNothingCanBeWritten)
{
    const auto writing = opened();
    import(*writing, mers);
    const auto library = opened();
    ASSERT_TRUE(library->readOnly());
    EXPECT_EQ(key(*library, "c"), "roseau2025mers");
    EXPECT_EQ(key(*library, "b"), "roseau2025mers") << "nothing was kept";
}

TEST_F(CitationKeysTest, AreKeptByWhoOnlyReads)
{
    import(*opened(), mers);
    EXPECT_EQ(key(*opened(Access::Read), "c"), "roseau2025mers");
    EXPECT_EQ(key(*opened(Access::Read), "b"), "roseau2025mers-b");
}

TEST_F(CitationKeysTest, OfNoDocumentAreAnError)
{
    const auto keys = opened()->citationKeys({"nobody"});
    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error().cause, Cause::NotFound);
}

} // namespace
} // namespace lutrin::library
