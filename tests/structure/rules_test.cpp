// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/rules.h"

#include <gtest/gtest.h>

namespace lutrin::structure {
namespace {

const char *const licence = "// SPDX-FileCopyrightText: The Lutrin authors\n"
                            "// SPDX-License-Identifier: GPL-3.0-or-later\n\n";

const ArrowTable &table()
{
    static const ArrowTable drawn = ArrowTable::read("| `base` | x | — |\n"
                                                     "| `store` | x | base |\n"
                                                     "| `gui` | x | base |\n");
    return drawn;
}

struct Sample {
    const char *path;
    const char *text;
    std::size_t breaches;
};

std::ostream &operator<<(std::ostream &out, const Sample &sample)
{
    return out << sample.path << ": " << sample.text;
}

class Arrows : public testing::TestWithParam<Sample> {};

TEST_P(Arrows, areThoseOfTheTable)
{
    EXPECT_EQ(undrawnArrows({GetParam().path, GetParam().text}, table()).size(),
              GetParam().breaches);
}

INSTANTIATE_TEST_SUITE_P(
    Includes, Arrows,
    testing::Values(Sample{"src/store/a.cpp", "#include \"base/b.h\"\n", 0},
                    Sample{"src/store/a.cpp", "#include \"store/b.h\"\n", 0},
                    Sample{"src/store/a.cpp", "#include <string>\n", 0},
                    Sample{"src/base/a.h", "#include \"store/b.h\"\n", 1},
                    Sample{"src/store/a.cpp", "#include \"gui/b.h\"\n#include \"gui/c.h\"\n", 2},
                    Sample{"src/store/a.cpp", "#include \"b.h\"\n", 1},
                    Sample{"src/store/a.cpp", "#include \"../base/b.h\"\n", 1},
                    Sample{"src/gui/pane/a.cpp", "#include \"store/b.h\"\n", 1},
                    Sample{"src/gui/a.cpp", "#include \"a.moc\"\n", 0},
                    Sample{"src/cellar/a.cpp", "#include \"base/b.h\"\n", 1},
                    Sample{"tests/unit/base/a_test.cpp", "#include \"gui/b.h\"\n", 0}));

INSTANTIATE_TEST_SUITE_P(
    Links, Arrows,
    testing::Values(Sample{"src/store/CMakeLists.txt", "add_room(store USES lutrin::base)", 0},
                    Sample{"src/store/CMakeLists.txt", "add_room(store INSIDE lutrin::gui)", 1},
                    Sample{"src/base/CMakeLists.txt", "add_room(base USES tl::expected)", 0}));

class Libraries : public testing::TestWithParam<Sample> {};

TEST_P(Libraries, stayInTheirRooms)
{
    EXPECT_EQ(strayLibraries({GetParam().path, GetParam().text}).size(), GetParam().breaches);
}

INSTANTIATE_TEST_SUITE_P(
    Headers, Libraries,
    testing::Values(Sample{"src/gui/a.h", "#include <QWidget>\n", 0},
                    Sample{"src/app/a.cpp", "#include <QtGui/QFont>\n", 0},
                    Sample{"src/library/a.h", "#include <QString>\n", 1},
                    Sample{"src/cli/a.cpp", "#include <QtCore/QString>\n", 1},
                    Sample{"src/cli/a.cpp", "#include <qglobal.h>\n", 1},
                    Sample{"src/store/a.cpp", "#include <sqlite3.h>\n", 0},
                    Sample{"src/library/a.cpp", "#include <sqlite3.h>\n", 1},
                    Sample{"src/text/a.cpp", "#include <unicode/brkiter.h>\n", 0},
                    Sample{"src/query/a.cpp", "#include <unicode/uchar.h>\n", 1},
                    Sample{"src/citation/a.cpp", "#include <libxml/tree.h>\n", 1},
                    Sample{"src/citation/a.cpp", "#include <pugixml.hpp>\n", 0},
                    Sample{"src/exchange/a.cpp", "#include <pugixml.hpp>\n", 1},
                    Sample{"src/corpus/a.cpp", "#include <libxml/tree.h>\n", 1},
                    Sample{"src/base/a.cpp", "#include <queue>\n", 0}));

class Sql : public testing::TestWithParam<Sample> {};

TEST_P(Sql, staysWhereItBelongs)
{
    EXPECT_EQ(straySql({GetParam().path, GetParam().text}).size(), GetParam().breaches);
}

INSTANTIATE_TEST_SUITE_P(
    Statements, Sql,
    testing::Values(Sample{"src/store/a.cpp", "f(\"SELECT id FROM document\");", 0},
                    Sample{"src/search/a.cpp", "f(\"CREATE TEMP TABLE t(x)\");", 0},
                    Sample{"src/library/a.cpp", "f(\"SELECT id FROM document\");", 1},
                    Sample{"src/gui/a.cpp", "f(R\"(\n  UPDATE t SET x = 1)\");", 1},
                    Sample{"src/cli/a.cpp", "f(\"INSERT OR REPLACE INTO t VALUES (1)\");", 1},
                    Sample{"src/cli/a.cpp", "f(\"PRAGMA user_version\");", 1},
                    Sample{"src/cli/a.cpp", "f(\"BEGIN\");", 1},
                    Sample{"src/cli/a.cpp", "f(\"Select a document\"); // SELECT id FROM t", 0},
                    Sample{"src/cli/a.cpp", "f(\"BEGIN:VCARD\");", 0},
                    Sample{"src/store/a.cpp", "f(\"CREATE TABLE t(x)\");", 1},
                    Sample{"src/store/a.cpp", "f(\"CREATE VIRTUAL TABLE t USING fts5(x)\");", 1},
                    Sample{"src/store/a.cpp", "f(\"CREATE VIRTUAL TABLE temp.t USING fts5(x)\");",
                           0},
                    Sample{"src/store/a.cpp", "f(\"CREATE TABLE IF NOT EXISTS t(x)\");", 1},
                    Sample{"src/store/migrations/001.sql", "CREATE TABLE t(x);", 0}));

std::vector<Breach> formOf(const std::string &path, const std::string &text)
{
    return badForm({path, licence + text});
}

TEST(Form, holdsFilesToTheirNames)
{
    EXPECT_TRUE(formOf("src/store/documentstore.cpp", "").empty());
    EXPECT_TRUE(formOf("tests/unit/store/documentstore_test.cpp", "").empty());
    EXPECT_TRUE(formOf("src/app/lutrin-cli.cpp", "").empty());
    EXPECT_EQ(formOf("src/store/lutrin-cli.cpp", "").size(), 1);
    EXPECT_EQ(formOf("src/store/DocumentStore.cpp", "").size(), 1);
    EXPECT_EQ(formOf("src/store/document_store.cpp", "").size(), 1);
    for (const char *name : {"utils", "stringutil", "manager", "testhelper", "common"})
        EXPECT_EQ(formOf(std::string("src/store/") + name + ".cpp", "").size(), 1) << name;
}

TEST(Form, asksForTheLicenceInTheFirstLines)
{
    EXPECT_TRUE(badForm({"src/store/a.cpp", licence}).empty());
    EXPECT_EQ(badForm({"src/store/a.cpp", "int x;\n"}).size(), 1);
    EXPECT_EQ(badForm({"src/store/a.cpp", std::string("\n") + licence}).size(), 1);
    EXPECT_EQ(badForm({"src/store/migrations/001.sql", "CREATE TABLE t(x);\n"}).size(), 1);
    EXPECT_TRUE(badForm({"corpus/a.xml", "<a/>"}).empty());
}

TEST(Form, asksForPragmaOnceInHeaders)
{
    EXPECT_TRUE(formOf("src/store/a.h", "#pragma once\n").empty());
    EXPECT_EQ(formOf("src/store/a.h", "// #pragma once\n").size(), 1);
}

TEST(Orphans, areFilesThatNoListAboveThemNames)
{
    const SourceFile list{"src/store/CMakeLists.txt", "add_room(store SOURCES a.cpp deep/b.cpp)\n"};
    EXPECT_TRUE(orphans({list, {"src/store/a.cpp", ""}, {"src/store/deep/b.cpp", ""}}).empty());
    EXPECT_EQ(orphans({list, {"src/store/c.cpp", ""}}).size(), 1);
    EXPECT_EQ(orphans({list, {"src/store/deep/a.cpp", ""}}).size(), 1);
    EXPECT_EQ(orphans({list, {"src/text/a.cpp", ""}}).size(), 1);
    EXPECT_EQ(orphans({{"src/x/CMakeLists.txt", "aa.cpp a.cppx"}, {"src/x/a.cpp", ""}}).size(), 1);
}

TEST(DeadLinks, areFoundFromTheFileThatHoldsThem)
{
    const std::filesystem::path repository = LUTRIN_SOURCE_DIRECTORY;
    const auto deadIn = [&](const char *path, const char *text) {
        return deadLinks({path, text}, repository).size();
    };
    EXPECT_EQ(deadIn("README.md", "[a](docs/architecture.md) [b](https://example.org/x)"), 0);
    EXPECT_EQ(deadIn("docs/contributing.md", "[a](architecture.md#the-flow) ![b](#here)"), 0);
    EXPECT_EQ(deadIn("docs/pictures/window.png", "bytes[](like-a-link)"), 0);
    EXPECT_EQ(deadIn("docs/contributing.md", "[a](docs/architecture.md)"), 1);
    EXPECT_EQ(deadIn("README.md", "text\n![picture](docs/pictures/no-such.png)"), 1);
}

TEST(Breach, saysWhereAndWhat)
{
    EXPECT_EQ((Breach{"src/a.cpp", 3, "wrong"}).toString(), "src/a.cpp:3: wrong");
    EXPECT_EQ((Breach{"src/a.cpp", 0, "wrong"}).toString(), "src/a.cpp: wrong");
}

} // namespace
} // namespace lutrin::structure
