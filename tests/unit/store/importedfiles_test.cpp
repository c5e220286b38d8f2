// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/importedfiles.h"

#include "temporarylibrary.h"

#include "store/migrations.h"

namespace lutrin::store {
namespace {

using Paths = std::vector<std::string>;

constexpr std::size_t beforeFiles = 9; ///< the last version whose imports did not know their files

class ImportedFilesTest : public testing::Test {
protected:
    void SetUp() override { m_change = need(m_changes.begin(ChangeKind::Import, "/dossier")); }

    /// As an import puts it in, or completes it, from this file.
    void take(const char *path, const char *document)
    {
        need(m_changes.keep(m_change, document, std::nullopt));
        need(m_files.note(m_change, path, document));
    }

    [[nodiscard]] Paths of(const char *document) const { return need(m_files.of(document)); }

    std::unique_ptr<Connection> m_library = emptyLibrary();
    ChangeStore m_changes{*m_library};
    ImportedFiles m_files{*m_library};
    ChangeNumber m_change = 0;
};

TEST_F(ImportedFilesTest, eachDocumentHasItsFile)
{
    take("a.bib", "un");
    take("a.bib", "deux");
    take("b.bib", "trois");
    take("c.bib", "quatre");
    EXPECT_EQ(of("un"), Paths{"a.bib"});
    EXPECT_EQ(of("deux"), Paths{"a.bib"});
    EXPECT_EQ(of("trois"), Paths{"b.bib"});
    EXPECT_EQ(of("quatre"), Paths{"c.bib"});
    EXPECT_EQ(of("cinq"), Paths());
    EXPECT_EQ(scalar(*m_library, "SELECT count(*) FROM imported_file"), "3");
}

TEST_F(ImportedFilesTest, oneThatAnotherFileCompletesHasBoth)
{
    take("a.bib", "un");
    take("b.bib", "un");
    take("b.bib", "deux");
    take("b.bib", "deux");
    take("c.bib", "un");
    take("c.bib", "trois");
    EXPECT_EQ(of("un"), (Paths{"a.bib", "b.bib", "c.bib"}));
    EXPECT_EQ(of("deux"), Paths{"b.bib"});
    EXPECT_EQ(of("trois"), Paths{"c.bib"});
}

TEST_F(ImportedFilesTest, whatOthersWriteMeanwhileIsNotOfTheFile)
{
    take("a.bib", "un");
    const ChangeNumber edit = need(m_changes.begin(ChangeKind::Edit, ""));
    need(m_changes.keep(edit, "autre", std::nullopt));
    take("a.bib", "deux");
    EXPECT_EQ(of("autre"), Paths());
    EXPECT_EQ(of("deux"), Paths{"a.bib"});
}

TEST_F(ImportedFilesTest, anImportThatIsTakenBackOrForgottenHasNone)
{
    take("a.bib", "un");
    need(m_changes.setUndone(m_change, true));
    EXPECT_EQ(of("un"), Paths());
    need(m_changes.setUndone(m_change, false));
    EXPECT_EQ(of("un"), Paths{"a.bib"});
    need(m_changes.erase(m_change));
    EXPECT_EQ(scalar(*m_library, "SELECT count(*) FROM imported_file"), "0");
}

TEST(ImportedFiles, anEarlierLibraryKeepsItsImports)
{
    const auto steps = migrations();
    const auto library = need(Connection::open(":memory:", Access::ReadWrite));
    for (std::size_t step = 0; step < beforeFiles; ++step)
        need(library->execute(steps[step]));
    need(library->execute("PRAGMA application_id = " + std::to_string(applicationId) +
                          "; PRAGMA user_version = " + std::to_string(beforeFiles)));
    need(library->execute("INSERT INTO change VALUES (3, 0, 1, 0, '/dossier/a.bib', 0, 0)"));
    need(library->execute("INSERT INTO revision VALUES (7, 3, 'un', NULL, NULL)"));
    need(migrate(*library));
    const auto changes = need(ChangeStore(*library).all());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().subject, "/dossier/a.bib");
    EXPECT_EQ(changes.front().added, 1);
    EXPECT_EQ(need(ImportedFiles(*library).of("un")), Paths());
}

} // namespace
} // namespace lutrin::store
