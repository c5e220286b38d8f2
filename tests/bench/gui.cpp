// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window fares with a library of 100,000 documents: its start beside an empty window, and a
// stretch of work as a person does it, driven from outside through the X server, while files are
// imported in the background:
//
//     bench-gui FOLDER-OF-PROGRAMS FOLDER [--long | --minutes N]
//
// The program itself measures how long it holds its interface thread (LUTRIN_TRACE,
// src/gui/shell/holdtrace.h), from the filled window on. Three minutes, with --long thirty. The
// library stays in FOLDER for the next run; what works on it is a copy.

#include "bench/comparison.h"
#include "bench/guiwork.h"
#include "bench/largelibrary.h"
#include "bench/prose.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <future>
#include <sstream>
#include <stdexcept>
#include <thread>

using namespace lutrin;
using bench::Command;

namespace {

namespace fs = std::filesystem;

constexpr int documents = 100'000;
constexpr int importedAtOnce = 2'000;
constexpr int roundsBetweenImports = 3;
constexpr double goalRatio = 2;
constexpr double goalUsual = 16;   // milliseconds, 99 of 100 holds
constexpr double goalLongest = 50; // milliseconds
constexpr double goalMegabytes = 250;

struct Desk {
    fs::path programs;
    fs::path folder;

    [[nodiscard]] fs::path library() const { return folder / "library.sqlite"; }
    [[nodiscard]] fs::path trace() const { return folder / "trace"; }
    [[nodiscard]] Command lutrin(const std::vector<std::string> &arguments = {}) const
    {
        Command command{{programs / "lutrin", "--library", library()},
                        {{"XDG_DATA_HOME", folder / "data"},
                         {"XDG_CONFIG_HOME", folder / "config"},
                         {"XDG_RUNTIME_DIR", folder},
                         {"LANGUAGE", "fr"}}};
        command.words.insert(command.words.end(), arguments.begin(), arguments.end());
        return command;
    }
};

/// New documents, as many as one import brings.
fs::path moreProse(const Desk &desk, int round)
{
    const fs::path plain = desk.folder / "plain.jsonl";
    bench::writeProse(plain, importedAtOnce, static_cast<std::uint64_t>(round) + 2);
    fs::path file = desk.folder / ("more-" + std::to_string(round) + ".jsonl");
    std::ifstream from(plain);
    std::ofstream to(file);
    const std::string id = R"("id":"doc-)";
    for (std::string line; std::getline(from, line);) {
        const std::size_t at = line.find(id);
        to << line.replace(at, id.size(), R"("id":"more-)" + std::to_string(round) + '-') << '\n';
    }
    return file;
}

void tell(const Desk &desk, const std::string &script)
{
    const fs::path file = desk.folder / "script";
    std::ofstream(file) << script;
    (void)bench::output({{"xdotool", file}, {}});
}

/// Returns when the window is filled, at the corner, and has the keyboard.
void waitForWindow(const Desk &desk)
{
    constexpr int tries = 200;
    for (int count = 0; !fs::exists(desk.trace()) || fs::file_size(desk.trace()) == 0; ++count) {
        if (count == tries)
            throw std::runtime_error("the window did not come");
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    tell(desk, "search --onlyvisible --class lutrin\nwindowmove %1 0 0\n"
               "windowsize %1 1440 900\nwindowfocus --sync %1\nsleep 2\n");
}

void work(const Desk &desk, std::chrono::minutes length)
{
    const auto end = std::chrono::steady_clock::now() + length;
    for (int round = 0; std::chrono::steady_clock::now() < end; ++round) {
        if (round % roundsBetweenImports == 1)
            (void)bench::timeToExit(desk.lutrin({moreProse(desk, round)}));
        tell(desk, bench::workScript(round));
    }
    tell(desk, "sleep 2\nkey ctrl+q\n");
}

/// Milliseconds for which the interface thread was held.
struct Holds {
    long count = 0;
    double middle = 0;
    double usual = 0; ///< 99 of 100
    double longest = 0;
};

std::istream &operator>>(std::istream &stream, Holds &holds)
{
    return stream >> holds.count >> holds.middle >> holds.usual >> holds.longest;
}

/// What the trace tells.
struct Account {
    int answers = 0;
    int opened = 0;
    int announced = 0;
    int imports = 0;
    long furthestRow = 0;
    Holds holds;
    Holds work; ///< what of them was computed
    double megabytes = 0;
    std::vector<std::string> failures;
    std::vector<std::string> longHolds;
};

Account accountOf(const fs::path &trace)
{
    Account account;
    std::ifstream stream(trace);
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::string what;
        words >> what;
        account.answers += what == "answered" ? 1 : 0;
        account.opened += what == "opened" ? 1 : 0;
        account.announced += what == "announced" ? 1 : 0;
        account.imports += what == "imported" ? 1 : 0;
        if (long row = 0; what == "rows" && words >> row)
            account.furthestRow = std::max(account.furthestRow, row);
        if (what == "failed")
            account.failures.push_back(line);
        if (what == "hold")
            account.longHolds.push_back(line.substr(what.size() + 1));
        if (what == "holds")
            words >> account.holds;
        if (what == "cpu")
            words >> account.work;
        if (what == "memory")
            words >> account.megabytes;
    }
    return account;
}

bool line(const char *what, double value, double goal, const char *unit)
{
    const bool met = value <= goal;
    std::printf("  %-44s %8.1f %s (goal: at most %.0f, %s)\n", what, value, unit, goal,
                met ? "met" : "missed");
    return met;
}

void printLongest(Account &account)
{
    constexpr std::size_t shown = 12;
    std::ranges::sort(account.longHolds, std::greater(),
                      [](const std::string &hold) { return std::stod(hold); });
    std::printf("  the longest (ms, computed, at second, the longest event, its ms):\n");
    for (std::size_t at = 0; at < std::min(shown, account.longHolds.size()); ++at)
        std::printf("    %s\n", account.longHolds[at].c_str());
}

/// A stretch in which the window did not follow would measure nothing.
void requireWork(const Account &account)
{
    if (!account.failures.empty())
        throw std::runtime_error(account.failures.front());
    if (account.answers < 10 || account.opened < 10 || account.announced < 1 ||
        account.imports < 1 || account.furthestRow < documents - 100 || account.holds.count < 1000)
        throw std::runtime_error("the window did not do what it was asked");
}

bool report(Account account)
{
    requireWork(account);
    std::printf("  %d answers, %d documents opened, %d messages (references copied), %d imports of "
                "%d documents, list seen down to row %ld\n",
                account.answers, account.opened, account.announced, account.imports, importedAtOnce,
                account.furthestRow);
    std::printf("  %ld holds of the interface thread, half of them at most %.2f ms\n",
                account.holds.count, account.holds.middle);
    const bool usual = line("99 of 100 holds", account.holds.usual, goalUsual, "ms");
    const bool longest = line("the longest hold", account.holds.longest, goalLongest, "ms");
    std::printf("  computed in them, others' use of the machine left out: 99 of 100 %.1f ms, "
                "most %.1f ms\n",
                account.work.usual, account.work.longest);
    const bool small = line("resident memory at the end", account.megabytes, goalMegabytes, "MB");
    printLongest(account);
    return usual && longest && small;
}

bool measureStart(const Desk &desk)
{
    const Command lutrin = desk.lutrin();
    const Command empty{{desk.programs / "bench-emptywindow"}, lutrin.environment};
    return bench::compare("start with 100,000 documents to a painted, filled window",
                          {"lutrin", [&] { return bench::timeToTrace(lutrin); }},
                          {"empty QMainWindow", [&] { return bench::timeToTrace(empty); }},
                          {.ratio = goalRatio});
}

bool measureWork(const Desk &desk, std::chrono::minutes length)
{
    Command command = desk.lutrin();
    command.environment.emplace_back("LUTRIN_TRACE", desk.trace());
    // It ends at the script's last key; a window that does not is ended for it.
    command.words.insert(command.words.begin(),
                         {"timeout", std::to_string(length.count() * 60 + 180)});
    auto ended = std::async(std::launch::async, [&] { return bench::timeToExit(command); });
    waitForWindow(desk);
    std::printf("%d minutes of work on %d documents\n", static_cast<int>(length.count()),
                documents);
    work(desk, length);
    (void)ended.get();
    return report(accountOf(desk.trace()));
}

std::chrono::minutes lengthIn(const std::vector<std::string> &words)
{
    constexpr int usual = 3;
    constexpr int whole = 30;
    if (words.size() == 4 && words[2] == "--minutes")
        return std::chrono::minutes(std::stoi(words[3]));
    return std::chrono::minutes(words.size() == 3 && words[2] == "--long" ? whole : usual);
}

} // namespace

int main(int count, char **arguments)
try {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() < 2) {
        std::fputs("usage: bench-gui FOLDER-OF-PROGRAMS FOLDER [--long | --minutes N]\n", stderr);
        return 2;
    }
    const fs::path kept = fs::path(words[1]) / std::to_string(documents);
    const auto library = bench::largeLibrary(kept, bench::largeProse(kept, documents), documents);
    const bench::ScratchFolder scratch;
    const Desk desk{fs::absolute(words[0]), scratch.path()};
    fs::copy_file(library.file, desk.library());
    const bool start = measureStart(desk);
    const bool stretch = measureWork(desk, lengthIn(words));
    return start && stretch ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench gui: %s\n", error.what());
    return 1;
}
