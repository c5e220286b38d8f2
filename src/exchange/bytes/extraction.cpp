// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/extraction.h"

#include "exchange/bytes/answer.h"
#include "exchange/bytes/spaces.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lutrin::exchange {

namespace {

constexpr std::size_t MaximumOutput = std::size_t{128} << 20;
// Of lutrin-extract.
constexpr int LimitStatus = 3;
constexpr int UnsupportedStatus = 4;

/// Beside this program in the build tree; installed, it is no command for people.
std::filesystem::path program()
{
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    auto beside = folder / "lutrin-extract";
    if (std::filesystem::exists(beside, error))
        return beside;
    return (folder / LUTRIN_LIBEXEC / "lutrin" / "lutrin-extract").lexically_normal();
}

/// The reading ends of a child's standard output and error, and its number.
struct Child {
    pid_t number = -1;
    int output = -1;
    int errors = -1;
};

Child start(const std::string &path, const std::vector<std::string> &arguments)
{
    std::array<int, 2> output{};
    std::array<int, 2> errors{};
    if (pipe2(output.data(), O_CLOEXEC) != 0)
        return {};
    if (pipe2(errors.data(), O_CLOEXEC) != 0) {
        close(output[0]);
        close(output[1]);
        return {};
    }
    // What nobody reads must not hold the child up.
    fcntl(errors[1], F_SETFL, O_NONBLOCK);
    std::vector<char *> words{const_cast<char *>(path.c_str())};
    for (const std::string &argument : arguments)
        words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
    Child child{-1, output[0], errors[0]};
    const int failed =
        posix_spawn(&child.number, path.c_str(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(output[1]);
    close(errors[1]);
    if (failed == 0)
        return child;
    close(output[0]);
    close(errors[0]);
    return {};
}

/// All that comes up to `limit` bytes; closes the end.
std::string drained(int end, std::size_t limit)
{
    std::string all;
    std::array<char, 65536> block{};
    while (all.size() < limit) {
        const ssize_t count = read(end, block.data(), block.size());
        if (count > 0)
            all.append(block.data(), static_cast<std::size_t>(count));
        else if (count == 0 || errno != EINTR)
            break;
    }
    close(end);
    return all;
}

/// How a child ended, once it has; nothing where the system does not tell.
std::optional<int> endOf(pid_t child)
{
    int status = 0;
    pid_t ended = 0;
    do {
        ended = waitpid(child, &status, 0);
    } while (ended < 0 && errno == EINTR);
    return ended == child ? std::optional(status) : std::nullopt;
}

std::vector<Error> entriesIn(const nlohmann::json &answer, const char *key, Cause cause,
                             const std::filesystem::path &archive)
{
    std::vector<Error> entries;
    const auto list = answer.is_object() ? answer.find(key) : answer.end();
    if (list == answer.end() || !list->is_array())
        return entries;
    for (const auto &entry : *list)
        entries.push_back(
            {.cause = answeredFlag(entry, "limit")         ? Cause::LimitExceeded
                      : answeredFlag(entry, "unsupported") ? Cause::Unsupported
                                                           : cause,
             .subject = archive.string(),
             .detail = answeredText(entry, "name") + ": " + answeredText(entry, "why")});
    return entries;
}

} // namespace

Result<std::string> extracted(const std::vector<std::string> &arguments, const std::string &subject,
                              const std::stop_token &stop)
{
    const std::string path = program().string();
    if (access(path.c_str(), X_OK) != 0) {
        return failure(
            {.cause = Cause::Unsupported, .subject = subject, .detail = path + " is missing"});
    }
    const Child child = start(path, arguments);
    if (child.number < 0)
        return failure(
            {.cause = Cause::Internal, .subject = subject, .detail = "cannot start " + path});
    std::string output;
    std::string words;
    {
        // Its number is its own until its end is asked for.
        const std::stop_callback stopped(stop, [&] { kill(child.number, SIGKILL); });
        // Its errors are a line or two, which its pipe holds while the output is read.
        output = drained(child.output, MaximumOutput);
        if (output.size() >= MaximumOutput)
            kill(child.number, SIGKILL);
        words = collapsed(drained(child.errors, 4096)).substr(0, 300);
    }
    const auto end = endOf(child.number);
    if (stop.stop_requested())
        return failure({.cause = Cause::Cancelled, .subject = subject});
    if (!end) {
        return failure({.cause = Cause::Internal,
                        .subject = subject,
                        .detail = "no word of how " + path + " ended"});
    }
    if (WIFSIGNALED(*end) || (WIFEXITED(*end) && WEXITSTATUS(*end) == LimitStatus)) {
        return failure({.cause = Cause::LimitExceeded,
                        .subject = subject,
                        .detail = words.empty()
                                      ? "the extraction was ended: 1 GiB of memory, "
                                        "60 s of work, 120 s by the clock, 128 MiB of text"
                                      : words});
    }
    if (WEXITSTATUS(*end) == UnsupportedStatus)
        return failure({.cause = Cause::Unsupported, .subject = subject, .detail = words});
    if (WEXITSTATUS(*end) != 0)
        return failure({.cause = Cause::Malformed, .subject = subject, .detail = words});
    return output;
}

Result<Unpacked> unpack(const std::filesystem::path &archive, const std::filesystem::path &folder,
                        const std::stop_token &stop)
{
    const auto output =
        extracted({"zip", archive.string(), folder.string()}, archive.string(), stop);
    if (!output)
        return failure(output.error());
    const auto answer = nlohmann::json::parse(*output, nullptr, false);
    Unpacked unpacked{.refused = entriesIn(answer, "refused", Cause::Invalid, archive),
                      .lost = entriesIn(answer, "lost", Cause::Malformed, archive)};
    if (answeredFlag(answer, "cut"))
        unpacked.lost.push_back({.cause = Cause::Malformed,
                                 .subject = archive.string(),
                                 .detail = "cut off: its end is missing"});
    return unpacked;
}

} // namespace lutrin::exchange
