// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aheadthread.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

namespace lutrin::store {
namespace {

TEST(AheadThreadTest, WorksInTheOrderInWhichItWasAsked)
{
    AheadThread thread;
    std::vector<int> order; // touched by that thread alone until all is done
    std::vector<std::future<int>> futures;
    for (int number = 0; number < 100; ++number) {
        futures.push_back(thread.run([&order, number] {
            order.push_back(number);
            return number * number;
        }));
    }
    thread.hurry();
    for (int number = 0; number < 100; ++number) {
        EXPECT_EQ(futures[static_cast<std::size_t>(number)].get(), number * number);
        EXPECT_EQ(order[static_cast<std::size_t>(number)], number);
    }
}

TEST(AheadThreadTest, HurriesForTheFewest)
{
    AheadThread thread;
    for (int turn = 0; turn < 3; ++turn) {
        auto future = thread.run([] { return true; });
        thread.hurry();
        EXPECT_TRUE(future.get());
    }
}

TEST(AheadThreadTest, PassesOnWhatIsThrown)
{
    AheadThread thread;
    auto future = thread.run([]() -> int { throw std::runtime_error("no"); });
    auto next = thread.run([] { return 1; });
    thread.hurry();
    EXPECT_THROW(future.get(), std::runtime_error);
    EXPECT_EQ(next.get(), 1);
}

TEST(AheadThreadTest, LeavesWhatIsNotDoneAtItsEnd)
{
    std::future<void> future;
    {
        AheadThread thread;
        future = thread.run([] {});
    }
    EXPECT_THROW(future.get(), std::future_error);
}

TEST(AheadThreadTest, LeavesWhatWaitsWhenItEnds)
{
    std::promise<void> begun;
    int worked = 0;
    std::vector<std::future<void>> futures;
    {
        AheadThread thread;
        for (int number = 0; number < 100; ++number) {
            futures.push_back(thread.run([&] {
                if (worked++ == 0)
                    begun.set_value();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }));
        }
        begun.get_future().wait();
    }
    EXPECT_LT(worked, 100);
}

} // namespace
} // namespace lutrin::store
