// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/passingfolder.h"
#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::exchange {
namespace {

/// With a folder of temporary files of its own.
class PassingFolders : public testing::Test {
protected:
    void SetUp() override
    {
        if (const char *place = std::getenv("TMPDIR"); place != nullptr)
            m_before = place;
        setenv("TMPDIR", m_place.path().c_str(), 1);
    }

    void TearDown() override
    {
        if (m_before)
            setenv("TMPDIR", m_before->c_str(), 1);
        else
            unsetenv("TMPDIR");
    }

    [[nodiscard]] std::ptrdiff_t present() const
    {
        using Entries = std::filesystem::directory_iterator;
        return std::distance(Entries(m_place.path()), Entries());
    }

    TemporaryFolder m_place;
    std::optional<std::string> m_before;
};

/// What is made in a process that is killed while it holds it.
void makeAndBeKilled()
{
    const pid_t child = fork();
    ASSERT_NE(child, -1);
    if (child == 0) {
        const auto folder = PassingFolder::make();
        if (folder)
            std::ofstream(folder->path() / "large.pdf") << "%PDF";
        std::raise(SIGKILL);
    }
    waitpid(child, nullptr, 0);
}

TEST_F(PassingFolders, goWithTheirValues)
{
    {
        const auto folder = PassingFolder::make();
        ASSERT_TRUE(folder);
        std::ofstream(folder->path() / "page.html") << "x";
        EXPECT_EQ(present(), 1);
    }
    EXPECT_EQ(present(), 0);
}

TEST_F(PassingFolders, ofAKilledProcessAreSweptAway)
{
    makeAndBeKilled();
    ASSERT_EQ(present(), 1);
    PassingFolder::sweep();
    EXPECT_EQ(present(), 0);
}

TEST_F(PassingFolders, thatAreHeldAndOtherFilesStay)
{
    const auto held = PassingFolder::make();
    ASSERT_TRUE(held);
    const auto other = m_place.write("lutrin-other/notes.txt", "x");
    const auto named = m_place.write("lutrin-passing-notes", "a file, no folder");
    std::filesystem::create_directory_symlink(other.parent_path(),
                                              m_place.path() / "lutrin-passing-link");
    PassingFolder::sweep();
    EXPECT_TRUE(std::filesystem::exists(held->path()));
    EXPECT_TRUE(std::filesystem::exists(other));
    EXPECT_TRUE(std::filesystem::exists(named));
    EXPECT_EQ(present(), 4);
}

} // namespace
} // namespace lutrin::exchange
