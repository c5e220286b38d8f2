// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruption.h"

#include "programtest.h"

#include <csignal>

#include <unistd.h>

namespace lutrin::cli {
namespace {

/// Returns once the request is there.
void interruptBy(int signal, const std::stop_token &stop)
{
    kill(getpid(), signal);
    while (!stop.stop_requested())
        usleep(1000);
}

TEST(Interruption, isARequestAtFirst)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        const auto interrupted = [signal] {
            const Interruption interruption;
            interruptBy(signal, interruption.stop());
            _exit(interruption.signal() == signal ? 0 : 1);
        };
        EXPECT_EXIT(interrupted(), testing::ExitedWithCode(0), "") << signal;
    }
}

TEST(Interruption, endsTheProcessTheSecondTime)
{
    const auto interrupted = [] {
        const Interruption interruption;
        interruptBy(SIGTERM, interruption.stop());
        kill(getpid(), SIGINT);
        sleep(60);
    };
    EXPECT_EXIT(interrupted(), testing::KilledBySignal(SIGINT), "");
}

TEST(Interruption, leavesIgnoredWhatWasIgnored)
{
    const auto interrupted = [] {
        std::signal(SIGINT, SIG_IGN);
        const Interruption interruption;
        kill(getpid(), SIGINT);
        interruptBy(SIGTERM, interruption.stop());
        _exit(interruption.signal() == SIGTERM ? 0 : 1);
    };
    EXPECT_EXIT(interrupted(), testing::ExitedWithCode(0), "");
}

TEST(Interruption, leavesSignalsAsTheyWere)
{
    const auto interrupted = [] {
        {
            const Interruption interruption;
        }
        kill(getpid(), SIGTERM);
        sleep(60);
    };
    EXPECT_EXIT(interrupted(), testing::KilledBySignal(SIGTERM), "");
}

TEST_F(Program, stopsItsLongVerbsWhenItIsAsked)
{
    const auto file = write("oies.jsonl", R"({"id": "a", "title": "Les oies", "body": "Une."})");
    ASSERT_EQ(run({"import", file}), 0) << m_errors.str();
    m_stop.request_stop();
    for (const std::vector<std::string> &arguments :
         std::vector<std::vector<std::string>>{{"import", file},
                                               {"import", "--dry-run", file},
                                               {"import", "--new", m_folder},
                                               {"import", "--except", "a", file},
                                               {"check"},
                                               {"repair"},
                                               {"undo"},
                                               {"backup", m_folder / "backup.sqlite"},
                                               {"restore", m_folder / "library.sqlite"},
                                               {"export", "a", "--to", "ris"}}) {
        EXPECT_EQ(run(arguments), 1) << arguments.front() << m_out.str();
        EXPECT_NE(m_errors.str().find("interrompu"), std::string::npos)
            << arguments.front() << m_errors.str();
    }
    EXPECT_EQ(run({"show", "a"}), 0) << m_errors.str();
}

} // namespace
} // namespace lutrin::cli
