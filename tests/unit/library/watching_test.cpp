// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace lutrin::library {
namespace {

using namespace std::chrono_literals;

class WatchingTest : public LibraryFolder {
protected:
    void SetUp() override
    {
        LibraryFolder::SetUp();
        std::filesystem::create_directories(watched() / "deep");
        m_library = opened();
    }

    void TearDown() override
    {
        m_library.reset();
        LibraryFolder::TearDown();
    }

    [[nodiscard]] std::filesystem::path watched() const { return m_folder / "watched"; }

    Library::Gathering gathered(std::chrono::milliseconds rest = 0ms)
    {
        auto gathering = m_library->importNew({watched()}, rest);
        EXPECT_TRUE(gathering);
        return gathering ? *gathering : Library::Gathering();
    }

    std::unique_ptr<Library> m_library;
};

TEST_F(WatchingTest, takesEachFileOnce)
{
    write("watched/a.jsonl", R"({"title": "Un"})");
    write("watched/deep/b.jsonl", R"({"title": "Deux"})");
    EXPECT_EQ(gathered().report.imported, 2);
    const auto again = gathered();
    EXPECT_EQ(again.files, 0);
    EXPECT_FALSE(again.waiting);
    write("watched/c.jsonl", R"({"title": "Trois"})");
    EXPECT_EQ(gathered().files, 1);
    // In a new library's run, too: it stands in the library.
    m_library = nullptr;
    m_library = opened();
    EXPECT_EQ(gathered().files, 0);
    EXPECT_EQ(total(*m_library, ""), 8);
}

TEST_F(WatchingTest, takesAFileAgainOnlyIfItsContentChanged)
{
    const auto file = write("watched/a.jsonl", R"({"title": "Un"})");
    ASSERT_EQ(gathered().files, 1);
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - 1h);
    EXPECT_EQ(gathered().files, 0) << "only touched";
    write("watched/a.jsonl", R"({"title": "Autre chose"})");
    EXPECT_EQ(gathered().report.imported, 1);
}

TEST_F(WatchingTest, leavesWhatIsStillBeingWritten)
{
    const auto file = write("watched/a.jsonl", R"({"title": "Un"})");
    const auto young = gathered(1h);
    EXPECT_EQ(young.files, 0);
    EXPECT_TRUE(young.waiting);
    const int writer = ::open(file.c_str(), O_WRONLY | O_APPEND);
    ASSERT_GE(writer, 0);
    const auto open = gathered();
    ::close(writer);
    EXPECT_EQ(open.files, 0);
    EXPECT_TRUE(open.waiting);
    EXPECT_EQ(gathered().report.imported, 1);
}

/// The kernel tells the holder of a lease by a signal, which must not end the program.
TEST_F(WatchingTest, survivesProgramsThatOpenWhatIsLookedAt)
{
    // Empty, so that it is never taken and looked at each time.
    const auto file = write("watched/a.jsonl", "");
    const std::jthread writer([&](const std::stop_token &stop) {
        while (!stop.stop_requested())
            ::close(::open(file.c_str(), O_WRONLY));
    });
    for (int i = 0; i < 3000; ++i)
        (void)gathered();
}

/// Not yet written, still coming down, or cut off: what it becomes is taken, once.
TEST_F(WatchingTest, takesWhatWasNotWholeAtFirst)
{
    write("watched/empty.jsonl", "");
    const auto coming = write("watched/coming.jsonl.part", R"({"title": "Un)");
    write("watched/cut.jsonl", R"({"title": "De)");
    const auto first = gathered();
    EXPECT_EQ(first.files, 1);
    EXPECT_EQ(first.report.imported, 0);
    EXPECT_EQ(first.report.failed, 1);
    write("watched/empty.jsonl", R"({"title": "Zéro"})");
    write("watched/coming.jsonl.part", R"({"title": "Un"})");
    std::filesystem::rename(coming, watched() / "coming.jsonl");
    write("watched/cut.jsonl", R"({"title": "Deux"})");
    const auto second = gathered();
    EXPECT_EQ(second.report.imported, 3);
    EXPECT_EQ(second.report.failed, 0);
    EXPECT_EQ(gathered().files, 0);
}

TEST_F(WatchingTest, takesWhatCouldNotBeReadAtFirst)
{
    const auto file = write("watched/a.jsonl", R"({"title": "Un"})");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    if (::access(file.c_str(), R_OK) == 0)
        GTEST_SKIP() << "root reads everything";
    EXPECT_EQ(gathered().files, 0);
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    EXPECT_EQ(gathered().report.imported, 1);
    EXPECT_EQ(gathered().files, 0);
}

TEST_F(WatchingTest, passesOverWhatIsNone)
{
    write("watched/.hidden.jsonl", R"({"title": "Caché"})");
    write("watched/a.jsonl.part", R"({"title": "En cours"})");
    write("watched/empty.jsonl", "");
    write("outside.jsonl", R"({"title": "Dehors"})");
    std::filesystem::create_symlink(m_folder / "outside.jsonl", watched() / "link.jsonl");
    EXPECT_EQ(gathered().files, 0);
}

/// What cannot be read is told of once.
TEST_F(WatchingTest, aBadFileIsNotTriedForEver)
{
    write("watched/photo.jpg", "\xff\xd8\xff\xe0 no document");
    EXPECT_EQ(gathered().report.failed, 1);
    EXPECT_EQ(gathered().files, 0);
}

TEST_F(WatchingTest, aPageComesWithItsCompanion)
{
    write("watched/ports.html",
          "<html lang='fr'><title>Les ports de demain</title><p>Texte</html>");
    write("watched/ports.ris", "TY  - RPRT\nTI  - Ports\nDO  - 10.1000/abc\nER  - \n");
    EXPECT_EQ(gathered().files, 1);
    EXPECT_EQ(total(*m_library, ""), 6);
    EXPECT_EQ(gathered().files, 0);
}

TEST_F(WatchingTest, aPageComesWithItsCompanionHoweverItsNameIsSpelled)
{
    write("watched/page.html", "<html lang='fr'><title>Les ports</title><p>Texte</html>");
    write("watched/PAGE.RIS", "TY  - RPRT\nTI  - Les ports\nDO  - 10.1000/abc\nER  - \n");
    write("watched/Lacs.HTML", "<html lang='fr'><title>Les lacs</title><p>Texte</html>");
    write("watched/Lacs.ris", "TY  - RPRT\nTI  - Les lacs\nDO  - 10.1000/def\nER  - \n");
    EXPECT_EQ(gathered().files, 2);
    EXPECT_EQ(total(*m_library, ""), 7);
    EXPECT_EQ(total(*m_library, "doi:10.1000/abc OU doi:10.1000/def"), 2);
}

TEST_F(WatchingTest, aFolderThatIsGoneIsNotFound)
{
    const auto gathering = m_library->importNew({m_folder / "missing"}, 0ms);
    ASSERT_FALSE(gathering);
    EXPECT_EQ(gathering.error().cause, Cause::NotFound);
}

TEST_F(WatchingTest, takesWhatAnotherClockHasDated)
{
    const auto file = write("watched/a.jsonl", R"({"title": "Un"})");
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() + 24h);
    const auto gathering = gathered(1s);
    EXPECT_FALSE(gathering.waiting);
    EXPECT_EQ(gathering.report.imported, 1);
}

} // namespace
} // namespace lutrin::library
