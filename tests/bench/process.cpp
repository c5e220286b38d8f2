// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int traceTimeout = 20'000; // milliseconds

[[noreturn]] void fail(const Command &command, const std::string &what)
{
    throw std::runtime_error(command.words.front() + ": " + what);
}

/// A pipe whose ends are closed with it.
class Pipe {
public:
    Pipe()
    {
        if (pipe2(m_ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error(std::string("no pipe: ") + std::strerror(errno));
    }
    ~Pipe()
    {
        close(m_ends[0]);
        closeWriteEnd();
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] int readEnd() const { return m_ends[0]; }
    [[nodiscard]] int writeEnd() const { return m_ends[1]; }
    void closeWriteEnd()
    {
        if (m_ends[1] >= 0)
            close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    std::array<int, 2> m_ends{};
};

/// The file descriptor under which the child finds the pipe.
constexpr int childEnd = 3;

/// A running process; what has not ended by itself is killed with the value.
class Process {
public:
    enum class Say { Nothing, Output, Trace };

    Process(const Command &command, Say say, Pipe *pipe) : m_command(command)
    {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        if (say == Say::Output)
            posix_spawn_file_actions_adddup2(&actions, pipe->writeEnd(), STDOUT_FILENO);
        else
            posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        if (say == Say::Trace)
            posix_spawn_file_actions_adddup2(&actions, pipe->writeEnd(), childEnd);
        if (command.silent)
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        std::vector<std::string> words = command.words;
        std::vector<std::string> variables = environment(say);
        const int error = posix_spawnp(&m_id, words.front().c_str(), &actions, nullptr,
                                       pointers(words).data(), pointers(variables).data());
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0)
            fail(command, std::strerror(error));
    }
    ~Process()
    {
        if (m_id > 0) {
            kill(m_id, SIGKILL);
            waitpid(m_id, nullptr, 0);
        }
    }
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// What it used.
    rusage waitForSuccess()
    {
        int status = 0;
        rusage used{};
        wait4(m_id, &status, 0, &used);
        m_id = 0;
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            fail(m_command, "ended with status " + std::to_string(status));
        return used;
    }
    void end()
    {
        kill(m_id, SIGTERM);
        waitpid(m_id, nullptr, 0);
        m_id = 0;
    }

private:
    static std::vector<char *> pointers(std::vector<std::string> &texts)
    {
        std::vector<char *> pointers;
        pointers.reserve(texts.size() + 1);
        for (std::string &text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        return pointers;
    }
    [[nodiscard]] std::vector<std::string> environment(Say say) const
    {
        std::vector<std::string> variables;
        for (char **variable = environ; *variable != nullptr; ++variable)
            variables.emplace_back(*variable);
        for (const auto &[name, value] : m_command.environment)
            variables.insert(variables.begin(), std::string(name).append("=").append(value));
        if (say == Say::Trace)
            variables.push_back("LUTRIN_TRACE=/dev/fd/" + std::to_string(childEnd));
        return variables;
    }

    const Command &m_command;
    pid_t m_id = 0;
};

} // namespace

Cost costToExit(const Command &command)
{
    constexpr double kilobytes = 1024; // in which Linux counts
    const Clock::time_point start = Clock::now();
    Process process(command, Process::Say::Nothing, nullptr);
    const rusage used = process.waitForSuccess();
    return {.time = Clock::now() - start,
            .megabytes = static_cast<double>(used.ru_maxrss) / kilobytes};
}

Milliseconds timeToExit(const Command &command)
{
    return costToExit(command).time;
}

Milliseconds timeToTrace(const Command &command)
{
    Pipe pipe;
    const Clock::time_point start = Clock::now();
    Process process(command, Process::Say::Trace, &pipe);
    pipe.closeWriteEnd();
    pollfd wait{.fd = pipe.readEnd(), .events = POLLIN, .revents = 0};
    char letter = 0;
    if (poll(&wait, 1, traceTimeout) <= 0)
        fail(command, "wrote no trace");
    const Milliseconds time = Clock::now() - start;
    if (read(pipe.readEnd(), &letter, 1) != 1)
        fail(command, "ended without a trace");
    process.end();
    return time;
}

std::string output(const Command &command)
{
    Pipe pipe;
    Process process(command, Process::Say::Output, &pipe);
    pipe.closeWriteEnd();
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t size = 0; (size = read(pipe.readEnd(), part.data(), part.size())) > 0;)
        text.append(part.data(), static_cast<std::size_t>(size));
    process.waitForSuccess();
    return text;
}

} // namespace lutrin::bench
