// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes from files to what can be searched, and the memory that it needs, each beside
// a peer in the same run: Recoll for web pages, Xapian for JSON Lines, bibutils for BibTeX.
// Arguments: the folder of the programs.

#include "bench/comparison.h"
#include "bench/importinputs.h"
#include "bench/prose.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

using namespace lutrin::bench;

namespace {

namespace fs = std::filesystem;

constexpr int lineCount = 100'000;
constexpr int peerLineCount = 10'000; ///< Xapian slows down as it grows: a favour to it
constexpr int entryCount = 20'000;
constexpr int usualTurns = 3;
constexpr double memoryGoal = 250;     // MB
constexpr double entriesGoal = 10'000; // ms
constexpr double pagesGoal = 3;        // times Recoll
constexpr double linesGoal = 6;        // times Xapian

struct Place {
    fs::path programs;
    fs::path folder; ///< of this run
};

/// Each figure by its median, the memory by its greatest.
Cost middle(std::vector<Cost> costs)
{
    std::ranges::sort(costs, {}, &Cost::time);
    Cost cost = costs[costs.size() / 2];
    for (const Cost &other : costs)
        cost.megabytes = std::max(cost.megabytes, other.megabytes);
    return cost;
}

int turns()
{
    const char *wish = std::getenv("LUTRIN_BENCH_RUNS");
    return wish == nullptr ? usualTurns : std::max(1, std::atoi(wish));
}

std::vector<std::string> lutrin(const Place &place)
{
    return {place.programs / "lutrin-cli", "--library", place.folder / "library.sqlite", "--empty"};
}

/// In a process of its own, which ends with it: what this one has in memory at its most would count
/// for each that it starts.
void apart(const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            work();
        } catch (const std::exception &error) {
            std::fprintf(stderr, "bench import: %s\n", error.what());
            _exit(1);
        }
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
        throw std::runtime_error("the inputs cannot be written");
}

/// Into a library of its own, which must hold `expected` documents afterwards.
Cost import(const Place &place, const fs::path &input, int expected)
{
    for (const char *ending : {"", "-wal", "-shm"})
        fs::remove(place.folder / ("library.sqlite" + std::string(ending)));
    // Pages tell of each picture that is not with them.
    Command command{.words = lutrin(place), .environment = {}, .silent = true};
    command.words.insert(command.words.end(), {"import", input});
    const Cost cost = costToExit(command);
    command.words = lutrin(place);
    command.words.insert(command.words.end(), {"search", "", "--limit", "1", "--json"});
    const int total = nlohmann::json::parse(output(command)).at("total");
    if (total != expected)
        throw std::runtime_error(input.string() + ": " + std::to_string(total) + " of " +
                                 std::to_string(expected) + " documents can be searched");
    return cost;
}

void printRow(const std::string &name, const Cost &cost, int count)
{
    std::printf("  %-22s %9.2f s %10.0f a second %8.0f MB\n", name.c_str(),
                cost.time.count() / 1000, count / cost.time.count() * 1000, cost.megabytes);
}

/// Prints a goal and whether it was met.
bool verdict(const std::string &words, bool met)
{
    std::printf("  %s: %s\n", words.c_str(), met ? "met" : "missed");
    return met;
}

bool memoryVerdict(const Cost &cost)
{
    return verdict("memory, at most 250 MB", cost.megabytes <= memoryGoal);
}

Cost recoll(const Place &place, const fs::path &pages)
{
    const fs::path settings = place.folder / "recoll";
    fs::remove_all(settings);
    fs::create_directories(settings);
    std::ofstream(settings / "recoll.conf")
        << "topdirs = " << pages.string() << "\nloglevel = 1\nnoaspell = 1\n";
    return costToExit({{"recollindex", "-c", settings, "-z"}, {}});
}

bool measurePages(const Place &place)
{
    const fs::path pages = place.folder / "pages";
    const int count = copyHelpPages(pages);
    std::vector<Cost> ours;
    std::vector<Cost> theirs;
    for (int turn = 0; turn < turns(); ++turn) {
        ours.push_back(import(place, pages, count));
        theirs.push_back(recoll(place, pages));
    }
    const Cost mine = middle(ours);
    const Cost other = middle(theirs);
    const double ratio = other.time / mine.time;
    std::printf("%d French help pages\n", count);
    printRow("Lutrin", mine, count);
    printRow("recollindex -z", other, count);
    std::printf("  %.1f times as fast\n", ratio);
    const bool fast = verdict("at least 3 times as fast as Recoll", ratio >= pagesGoal);
    return memoryVerdict(mine) && fast;
}

bool measureLines(const Place &place)
{
    const fs::path lines = place.folder / "prose.jsonl";
    apart([&] { writeProse(lines, lineCount); });
    const Cost mine = import(place, lines, lineCount);
    std::printf("%d documents as JSON Lines\n", lineCount);
    printRow("Lutrin", mine, lineCount);
    bool fast = true;
    const fs::path peer = place.programs / "bench-search-xapian";
    if (fs::exists(peer)) {
        const fs::path fewer = place.folder / "fewer.jsonl";
        apart([&] { copyLines(lines, fewer, peerLineCount); });
        const Cost other = costToExit({{peer, "index", place.folder / "xapian", fewer}, {}});
        printRow("Xapian, a tenth", other, peerLineCount);
        const double ratio = other.time / mine.time * lineCount / peerLineCount;
        std::printf("  %.1f times as fast\n", ratio);
        fast = verdict("at least 6 times as fast as Xapian", ratio >= linesGoal);
    } else {
        std::printf("  Xapian is not there (libxapian-dev).\n");
    }
    return memoryVerdict(mine) && fast;
}

bool measureEntries(const Place &place)
{
    const fs::path entries = place.folder / "entries.bib";
    apart([&] { writeBibtexEntries(entries, entryCount); });
    std::vector<Cost> ours;
    std::vector<Cost> theirs;
    for (int turn = 0; turn < turns(); ++turn) {
        ours.push_back(import(place, entries, entryCount));
        theirs.push_back(
            costToExit({.words = {"bib2xml", entries}, .environment = {}, .silent = true}));
    }
    const Cost mine = middle(ours);
    std::printf("%d BibTeX entries\n", entryCount);
    printRow("Lutrin, into a library", mine, entryCount);
    printRow("bib2xml, read alone", middle(theirs), entryCount);
    const bool fast = verdict("in at most 10 s", mine.time.count() <= entriesGoal);
    return memoryVerdict(mine) && fast;
}

} // namespace

int main(int count, char **arguments)
try {
    const ScratchFolder scratch;
    const Place place{.programs = count > 1 ? arguments[1] : "build/bin", .folder = scratch.path()};
    std::printf("import, %d turns\n", turns());
    bool good = true;
    for (const auto measure : {measurePages, measureLines, measureEntries}) {
        good = measure(place) && good;
        std::fflush(stdout);
    }
    return good ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench import: %s\n", error.what());
    return 2;
}
