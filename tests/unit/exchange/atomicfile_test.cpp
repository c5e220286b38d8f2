// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/atomicfile.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<int> masksSet = 0;
}

/// In the place of the system's: the mask is the whole process's, and while it is another, so are
/// the permissions of what other threads make.
extern "C" mode_t umask(mode_t mask) noexcept
{
    ++masksSet;
    return static_cast<mode_t>(syscall(SYS_umask, mask));
}

namespace lutrin::exchange {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t filesIn(const fs::path &folder)
{
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

class AtomicFileTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = testing::TempDir() + "lutrin-atomic-XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        m_file = m_folder / "export.ris";
        std::ofstream(m_file) << "before";
    }
    void TearDown() override { fs::remove_all(m_folder); }

    fs::path m_folder;
    fs::path m_file;
};

TEST_F(AtomicFileTest, TakesTheFilesPlaceWhenWhole)
{
    fs::permissions(m_file, fs::perms::owner_read | fs::perms::owner_write);
    auto file = AtomicFile::create(m_file);
    ASSERT_TRUE(file.has_value());
    ASSERT_TRUE(file->write("after").has_value());
    EXPECT_EQ(contentOf(m_file), "before");
    ASSERT_TRUE(file->commit().has_value());
    EXPECT_EQ(contentOf(m_file), "after");
    EXPECT_EQ(fs::status(m_file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(filesIn(m_folder), 1);
}

TEST_F(AtomicFileTest, LeavesTheFileAloneWithoutCommit)
{
    {
        auto file = AtomicFile::create(m_file);
        ASSERT_TRUE(file.has_value());
        ASSERT_TRUE(file->write("half").has_value());
    }
    EXPECT_EQ(contentOf(m_file), "before");
    EXPECT_EQ(filesIn(m_folder), 1);
}

TEST_F(AtomicFileTest, GivesANewFileThePermissionsOfNewFiles)
{
    const fs::path made = m_folder / "new.ris";
    const mode_t before = umask(027);
    auto file = AtomicFile::create(made);
    ASSERT_TRUE(file.has_value());
    ASSERT_TRUE(file->commit().has_value());
    umask(before);
    EXPECT_EQ(fs::status(made).permissions(),
              fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
}

TEST_F(AtomicFileTest, LeavesTheMaskOfOtherThreadsAlone)
{
    const int before = masksSet;
    ASSERT_TRUE(AtomicFile::create(m_file).has_value());
    ASSERT_TRUE(AtomicFile::create(m_folder / "new.ris").has_value());
    EXPECT_EQ(masksSet, before);
}

TEST_F(AtomicFileTest, FollowsALink)
{
    const fs::path link = m_folder / "link";
    fs::create_symlink("export.ris", link);
    auto file = AtomicFile::create(link);
    ASSERT_TRUE(file.has_value());
    ASSERT_TRUE(file->write("after").has_value());
    ASSERT_TRUE(file->commit().has_value());
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(contentOf(m_file), "after");
}

TEST_F(AtomicFileTest, SaysWhereItCannotWrite)
{
    const auto file = AtomicFile::create(m_folder / "none" / "x.ris");
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().cause, Cause::CannotWrite);
    EXPECT_EQ(file.error().subject, (m_folder / "none" / "x.ris").string());
}

TEST_F(AtomicFileTest, SaysThatTheDiskIsFull)
{
    if (!fs::exists("/dev/full"))
        GTEST_SKIP() << "no /dev/full";
    auto file = AtomicFile::create("/dev/full");
    ASSERT_TRUE(file.has_value());
    const auto written = file->write("text");
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().cause, Cause::CannotWrite);
}

} // namespace
} // namespace lutrin::exchange
