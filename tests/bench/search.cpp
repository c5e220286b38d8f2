// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a large library is made, opened and searched, beside SQLite's FTS5 with its own rank
// and beside Xapian, on the same documents in the same run:
//
//     bench-search FOLDER-OF-PROGRAMS FOLDER [--large | COUNT] [--alone]
//
// The documents and the indexes made of them stay in FOLDER, so that the next run measures
// searching at once; `rm -r` it to measure their making again. With --alone, Lutrin is measured
// without the others, question by question.
//
// Ours is a first page of 20 with snippets and exact counts on all facets; FTS5's a first page with
// snippets alone; Xapian's a first page with snippets and exact counts of one facet. A million
// documents are not given to Xapian.

#include "bench/largelibrary.h"
#include "bench/searchpeers.h"
#include "bench/searchquestions.h"
#include "library/library.h"
#include "search/heap.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <stdexcept>

using namespace lutrin;
using bench::Figures;
using bench::percentile;
using bench::Question;
using bench::Times;

namespace {

namespace fs = std::filesystem;

constexpr int usualCount = 100'000;
constexpr int largeCount = 1'000'000;

/// What the project promises for so many documents, in milliseconds.
struct Goal {
    double p95 = 0;
    double p95OfCommon = 0; ///< of questions that tell almost nothing, with all counts
    double timesFts5 = 0;   ///< how many times faster than FTS5
};
constexpr Goal usualGoal{.p95 = 25, .p95OfCommon = 25};
constexpr Goal largeGoal{.p95 = 60, .p95OfCommon = 400, .timesFts5 = 8};

template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

double residentMegabytes()
{
    std::ifstream stream("/proc/self/statm");
    double pages = 0;
    stream >> pages >> pages;
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

std::string slugOf(const library::Library &library, corpus::Axis axis, const std::string &label)
{
    const corpus::Taxonomy taxonomy = need(library.taxonomy());
    for (const corpus::Term &term : taxonomy.terms())
        if (term.axis == axis && term.french == label)
            return term.id;
    throw std::runtime_error(label + ": no document has it");
}

std::unique_ptr<library::Library> opened(const fs::path &file)
{
    return need(library::Library::open({.library = file}));
}

Times timesOf(const library::Library &library, const Question &question)
{
    search::Request request{.query = question.lutrin};
    if (question.filtered)
        request.filters = {
            {search::Facet::Theme, slugOf(library, corpus::Axis::Theme, bench::filterTheme)},
            {search::Facet::Region, slugOf(library, corpus::Axis::Region, bench::filterRegion)}};
    return bench::timesOf([&] { (void)need(library.search(request)); });
}

/// From nothing to the first answer. What is read is in the system's memory but for the first time.
Times timesOfOpening(const fs::path &file)
{
    constexpr int openings = 5;
    Times times;
    for (int run = 0; run < openings; ++run) {
        const bench::Stopwatch watch;
        const auto library = opened(file);
        (void)need(library->search({.query = "justice"}));
        times.push_back(watch.milliseconds());
    }
    return times;
}

/// Opening, each question, memory after all of them.
std::vector<Times> ask(const fs::path &file)
{
    const Times opening = timesOfOpening(file);
    const auto library = opened(file);
    std::vector<Times> questions;
    for (const Question &question : bench::searchQuestions())
        questions.push_back(timesOf(*library, question));
    std::printf("Lutrin: opened to the first answer in %.0f ms, then in %.0f (median of %zu); "
                "%.0f MB resident after %zu searches\n",
                opening.front(), percentile(opening, 0.5), opening.size(), residentMegabytes(),
                questions.size() * bench::searchRuns);
    return questions;
}

Figures measureLutrin(const bench::LargeLibrary &library)
{
    Figures figures{.making = library.making};
    figures.questions = ask(library.file);
    return figures;
}

/// The times of each group of questions, all runs together.
std::map<std::string, Times> byGroup(const Figures &figures, bool firstRuns)
{
    std::map<std::string, Times> groups;
    const std::vector<Question> questions = bench::searchQuestions();
    for (std::size_t at = 0; at < questions.size(); ++at) {
        Times &times = groups[questions[at].group];
        const Times &taken = figures.questions.at(at);
        times.insert(times.end(), taken.begin(), firstRuns ? taken.begin() + 1 : taken.end());
    }
    return groups;
}

bool isCommon(const std::string &group)
{
    return group == "stop words" || group == "prefix, 1 letter";
}

/// The names of the groups in turn.
std::vector<std::string> groupNames()
{
    std::vector<std::string> names;
    for (const Question &question : bench::searchQuestions())
        if (names.empty() || names.back() != question.group)
            names.push_back(question.group);
    return names;
}

/// An engine's column of the table.
struct Column {
    std::map<std::string, Times> all;
    std::map<std::string, Times> first;

    explicit Column(const Figures &figures)
        : all(byGroup(figures, false)), first(byGroup(figures, true))
    {
    }
    [[nodiscard]] double p95(const std::string &group) const
    {
        return percentile(all.at(group), 0.95);
    }
    void print(const std::string &group) const
    {
        std::printf(" %8.2f %8.2f %8.2f", percentile(all.at(group), 0.5), p95(group),
                    percentile(first.at(group), 1));
    }
};

bool isMet(const std::string &group, const Goal &goal, const Column &ours, const Column &fts5,
           const std::optional<Column> &xapian)
{
    const double p95 = ours.p95(group);
    if (p95 > (isCommon(group) ? goal.p95OfCommon : goal.p95))
        return false;
    if (goal.timesFts5 > 0 && !isCommon(group))
        return p95 * goal.timesFts5 <= fts5.p95(group);
    return !xapian || p95 <= xapian->p95(group);
}

/// True if every group meets its goal.
bool printQuestions(const Goal &goal, const Column &ours, const Column &fts5,
                    const std::optional<Column> &xapian)
{
    std::printf("\n%-18s %26s %26s %26s\n%-18s", bench::measuresCpu() ? "ms of CPU" : "ms",
                "Lutrin", "FTS5", xapian ? "Xapian" : "", "");
    for (int engine = 0; engine < (xapian ? 3 : 2); ++engine)
        std::printf(" %8s %8s %8s", "median", "p95", "1st most");
    std::printf("\n");
    bool good = true;
    for (const std::string &group : groupNames()) {
        std::printf("%-18s", group.c_str());
        ours.print(group);
        fts5.print(group);
        if (xapian)
            xapian->print(group);
        const bool met = isMet(group, goal, ours, fts5, xapian);
        std::printf("%s\n", met ? "" : "   missed");
        good = good && met;
    }
    return good;
}

void printMaking(const char *name, const Figures &figures, int count, double text)
{
    std::printf("%-10s %12.0f %12.0f %12.2f%s\n", name, count / figures.making.seconds,
                figures.making.megabytes, figures.making.megabytes / text,
                figures.making.kept ? "   kept from a run before" : "");
}

void printLoad(const char *when)
{
    double load = 0;
    (void)getloadavg(&load, 1);
    std::printf("load of the machine %s: %.1f\n", when, load);
}

void printAlone(const Figures &figures)
{
    const std::vector<Question> questions = bench::searchQuestions();
    std::printf("%-20s %-28s %9s %9s %9s\n", "milliseconds", "", "first", "median", "most");
    for (std::size_t at = 0; at < questions.size(); ++at) {
        const Times &times = figures.questions[at];
        std::printf("%-20s %-28s %9.2f %9.2f %9.2f\n", questions[at].group.c_str(),
                    questions[at].lutrin.c_str(), times.front(), percentile(times, 0.5),
                    percentile(times, 1));
    }
}

bool measureAll(const fs::path &programs, const fs::path &folder, const fs::path &prose, int count)
{
    const bool large = count >= largeCount;
    const double text = bench::megabytesOf(prose);
    printLoad("before");
    const Figures ours = measureLutrin(bench::largeLibrary(folder, prose, count));
    const Figures fts5 = bench::measureFts5(folder, prose);
    const auto xapian = large
                            ? std::nullopt
                            : bench::measureXapian(programs / "bench-search-xapian", folder, prose);
    printLoad("after");
    std::printf("\n%-10s %12s %12s %12s\n", "", "documents/s", "MB", "× the text");
    printMaking("Lutrin", ours, count, text);
    printMaking("FTS5", fts5, count, text);
    if (xapian)
        printMaking("Xapian", *xapian, count, text);
    else if (!large)
        std::printf("Xapian is not there (libxapian-dev).\n");
    return printQuestions(large ? largeGoal : usualGoal, Column(ours), Column(fts5),
                          xapian ? std::optional<Column>(*xapian) : std::nullopt);
}

int measure(const fs::path &programs, const fs::path &root, int count, bool alone)
{
    const fs::path folder = root / std::to_string(count);
    fs::create_directories(folder);
    const fs::path prose = bench::largeProse(folder, count);
    std::printf("search: %d documents, %.0f MB as JSON Lines\n", count, bench::megabytesOf(prose));
    if (!alone)
        return measureAll(programs, folder, prose, count) ? 0 : 1;
    printAlone(measureLutrin(bench::largeLibrary(folder, prose, count)));
    return 0;
}

} // namespace

int main(int count, char **arguments)
try {
    search::keepFreedMemory(); // as the window does
    std::vector<std::string> words(arguments + 1, arguments + count);
    const bool alone = std::erase(words, "--alone") > 0;
    if (words.size() < 2 || words.size() > 3) {
        std::fputs("usage: bench-search FOLDER-OF-PROGRAMS FOLDER [--large | COUNT] [--alone]\n",
                   stderr);
        return 2;
    }
    const std::string size = words.size() == 3 ? words.back() : "";
    const int documents = size.empty()        ? usualCount
                          : size == "--large" ? largeCount
                                              : std::stoi(size);
    return measure(words[0], words[1], documents, alone);
} catch (const std::exception &problem) {
    std::fprintf(stderr, "bench-search: %s\n", problem.what());
    return 2;
}
