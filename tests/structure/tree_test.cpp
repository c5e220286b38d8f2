// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace lutrin::structure {
namespace {

namespace fs = std::filesystem;

const fs::path repository = LUTRIN_SOURCE_DIRECTORY;

/// The rules on the repository as it is.
class Tree : public testing::Test {
protected:
    void SetUp() override
    {
        const auto document = std::find_if(m_documents.begin(), m_documents.end(), [](auto &file) {
            return file.path == "docs/architecture.md";
        });
        ASSERT_NE(document, m_documents.end());
        m_table = ArrowTable::read(document->text);
        ASSERT_FALSE(m_table.rooms().empty()) << "docs/architecture.md has no table of rooms";
        ASSERT_FALSE(m_files.empty());
    }

    template <typename Rule>
    void expectNone(const std::vector<SourceFile> &files, Rule rule)
    {
        for (const SourceFile &file : files)
            for (const Breach &breach : rule(file))
                ADD_FAILURE() << breach.toString();
    }

    ArrowTable m_table;
    const std::vector<SourceFile> m_files = readFiles(repository, {"src", "tests"});
    const std::vector<SourceFile> m_documents = readFiles(repository, {"docs"});
};

TEST_F(Tree, hasTheRoomsOfTheTable)
{
    std::set<std::string> folders;
    for (const auto &entry : fs::directory_iterator(repository / "src"))
        if (entry.is_directory())
            folders.insert(entry.path().filename().string());
    EXPECT_EQ(folders, m_table.rooms());
    EXPECT_EQ(m_table.roomInACycle(), "");
}

TEST_F(Tree, hasNoArrowBesideTheTable)
{
    expectNone(m_files, [this](const SourceFile &file) { return undrawnArrows(file, m_table); });
}

TEST_F(Tree, keepsLibrariesInTheirRooms)
{
    expectNone(m_files, strayLibraries);
}

TEST_F(Tree, keepsSqlInItsRooms)
{
    expectNone(m_files, straySql);
}

TEST_F(Tree, isInGoodForm)
{
    expectNone(m_files, badForm);
}

TEST_F(Tree, hasNoOrphans)
{
    for (const Breach &breach : orphans(m_files))
        ADD_FAILURE() << breach.toString();
}

TEST_F(Tree, hasNoDeadLinksInItsDocuments)
{
    const auto rule = [](const SourceFile &file) { return deadLinks(file, repository); };
    std::ifstream readme(repository / "README.md", std::ios::binary);
    expectNone({{"README.md", {std::istreambuf_iterator<char>(readme), {}}}}, rule);
    expectNone(m_documents, rule);
}

} // namespace
} // namespace lutrin::structure
