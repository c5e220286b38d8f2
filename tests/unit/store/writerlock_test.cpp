// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerlock.h"

#include "temporarylibrary.h"

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::store {
namespace {

/// A process that takes the lock and keeps it until it is killed.
pid_t holder(const std::filesystem::path &library)
{
    std::array<int, 2> channel{};
    if (::pipe(channel.data()) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = WriterLock::acquire(library);
        const char answer = lock ? 'y' : 'n';
        if (::write(channel[1], &answer, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char answer = 'n';
    const bool told = ::read(channel[0], &answer, 1) == 1;
    ::close(channel[0]);
    ::close(channel[1]);
    EXPECT_TRUE(told && answer == 'y');
    return child;
}

void killAndWait(pid_t child)
{
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

TEST(WriterLock, hasOneHolder)
{
    const TemporaryFolder folder;
    {
        const auto first = WriterLock::acquire(folder / "a.lutrin");
        EXPECT_TRUE(first);
        EXPECT_EQ(WriterLock::acquire(folder / "a.lutrin").error().cause, Cause::ReadOnly);
        EXPECT_TRUE(WriterLock::acquire(folder / "b.lutrin"));
    }
    EXPECT_TRUE(WriterLock::acquire(folder / "a.lutrin"));
}

TEST(WriterLock, isAnotherProcessUntilItEndsHoweverItEnds)
{
    const TemporaryFolder folder;
    const pid_t child = holder(folder / "a.lutrin");
    EXPECT_FALSE(WriterLock::acquire(folder / "a.lutrin"));
    killAndWait(child);
    EXPECT_TRUE(WriterLock::acquire(folder / "a.lutrin"));
}

TEST(WriterLock, isNotHadWithoutItsFolder)
{
    const TemporaryFolder folder;
    EXPECT_EQ(WriterLock::acquire(folder / "no" / "a.lutrin").error().cause, Cause::CannotWrite);
}

} // namespace
} // namespace lutrin::store
