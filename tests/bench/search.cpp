// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a large library is made, opened and searched, beside SQLite's FTS5 with its own rank
// and beside Xapian, on the same documents in the same run:
//
//     bench-search FOLDER-OF-PROGRAMS [--large | COUNT]
//     bench-search --alone LIBRARY [--large | COUNT]
//
// The second measures Lutrin without its peers, in a library that it makes and leaves: to work on
// one of its figures.
//
// Ours is a first page of 20 with snippets and exact counts on all facets; FTS5's a first page with
// snippets alone; Xapian's a first page with snippets and exact counts of one facet.

#include "bench/comparison.h"
#include "bench/prose.h"
#include "bench/searchquestions.h"
#include "library/library.h"

#include <malloc.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>

using namespace lutrin;
using bench::Milliseconds;
using bench::Question;

namespace {

namespace fs = std::filesystem;

constexpr int runs = 5;
constexpr int usualCount = 100'000;
constexpr int largeCount = 1'000'000;
constexpr double megabyte = 1024.0 * 1024.0;

using Times = std::vector<double>; ///< in milliseconds

/// What one engine took.
struct Figures {
    double documentsASecond = 0;
    double megabytes = 0;
    std::vector<Times> questions; ///< in the order of searchQuestions()
};

template <typename Action>
double timed(const Action &action)
{
    const auto began = std::chrono::steady_clock::now();
    action();
    return Milliseconds(std::chrono::steady_clock::now() - began).count();
}

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
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / megabyte;
}

double megabytesOf(const fs::path &path)
{
    double bytes = 0;
    if (!fs::is_directory(path))
        bytes = static_cast<double>(fs::file_size(path));
    else
        for (const auto &file : fs::recursive_directory_iterator(path))
            bytes += file.is_regular_file() ? static_cast<double>(file.file_size()) : 0;
    return bytes / megabyte;
}

double percentile(Times times, double share)
{
    std::ranges::sort(times);
    const auto last = static_cast<double>(times.size() - 1);
    return times.at(static_cast<std::size_t>(std::lround(share * last)));
}

std::string slugOf(const library::Library &library, corpus::Axis axis, const std::string &label)
{
    const corpus::Taxonomy taxonomy = need(library.taxonomy());
    for (const corpus::Term &term : taxonomy.terms())
        if (term.axis == axis && term.french == label)
            return term.id;
    throw std::runtime_error(label + ": no document has it");
}

/// Lutrin: import, opening to the first answer, memory after all questions.
class Ours {
public:
    explicit Ours(fs::path file) : m_file(std::move(file)) {}

    Figures measure(const fs::path &prose, int count)
    {
        Figures figures;
        const double imported = timed([&] {
            const auto library = opened();
            const auto report = need(library->import({prose}, {}));
            if (report.imported != count)
                throw std::runtime_error("imported " + std::to_string(report.imported));
        });
        figures.documentsASecond = count / imported * 1000;
        figures.megabytes = megabytesOf(m_file);
        malloc_trim(0); // what the import needed is no part of what searching needs
        figures.questions = ask();
        return figures;
    }

    /// The times of each question.
    std::vector<Times> ask()
    {
        std::vector<Times> questions;
        std::unique_ptr<library::Library> library;
        const double first = timed([&] {
            library = opened();
            (void)need(library->search({.query = "justice"}));
        });
        for (const Question &question : bench::searchQuestions())
            questions.push_back(times(*library, question));
        std::printf("Lutrin: opened to the first answer in %.0f ms; %.0f MB resident after "
                    "%zu searches\n\n",
                    first, residentMegabytes(), questions.size() * runs);
        return questions;
    }

private:
    [[nodiscard]] std::unique_ptr<library::Library> opened() const
    {
        return need(library::Library::open({.library = m_file}));
    }

    static Times times(const library::Library &library, const Question &question)
    {
        search::Request request{.query = question.lutrin};
        if (question.filtered)
            request.filters = {
                {search::Facet::Theme, slugOf(library, corpus::Axis::Theme, bench::filterTheme)},
                {search::Facet::Region,
                 slugOf(library, corpus::Axis::Region, bench::filterRegion)}};
        Times times;
        for (int run = 0; run < runs; ++run)
            times.push_back(timed([&] { (void)need(library.search(request)); }));
        return times;
    }

    fs::path m_file;
};

/// SQLite's own full-text index, by its own rank.
class Fts5 {
public:
    explicit Fts5(const fs::path &file) : m_file(file)
    {
        sqlite3 *database = nullptr;
        check(sqlite3_open(file.c_str(), &database));
        m_database.reset(database);
        run("PRAGMA journal_mode = WAL");
        run("CREATE VIRTUAL TABLE page USING fts5 (title, body, theme UNINDEXED, "
            "region UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')");
    }

    Figures measure(const fs::path &prose, int count)
    {
        Figures figures;
        const double made = timed([&] { index(prose); });
        figures.documentsASecond = count / made * 1000;
        figures.megabytes = megabytesOf(m_file);
        for (const Question &question : bench::searchQuestions()) {
            figures.questions.emplace_back();
            for (int at = 0; at < runs; ++at)
                figures.questions.back().push_back(timed([&] { ask(question); }));
        }
        return figures;
    }

private:
    using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throw std::runtime_error(sqlite3_errstr(code));
    }
    void run(const char *sql) const
    {
        check(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr));
    }
    [[nodiscard]] Statement prepared(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr));
        return {statement, &sqlite3_finalize};
    }
    void bind(const Statement &statement, int place, const std::string &text) const
    {
        check(sqlite3_bind_text(statement.get(), place, text.data(), static_cast<int>(text.size()),
                                SQLITE_TRANSIENT));
    }

    void index(const fs::path &prose) const
    {
        run("BEGIN");
        const Statement insert = prepared("INSERT INTO page VALUES (?, ?, ?, ?)");
        std::ifstream stream(prose);
        for (std::string line; std::getline(stream, line);) {
            const auto json = nlohmann::json::parse(line);
            bind(insert, 1, json.at("title"));
            bind(insert, 2, json.at("body"));
            bind(insert, 3, json.at("themes").at(0));
            bind(insert, 4, json.at("regions").at(0));
            check(sqlite3_step(insert.get()));
            check(sqlite3_reset(insert.get()));
        }
        run("COMMIT");
        run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    void ask(const Question &question) const
    {
        const Statement rows = prepared(
            question.filtered
                ? "SELECT title, snippet(page, 1, '[', ']', '…', 32) FROM page WHERE page MATCH ? "
                  "AND theme = ? AND region = ? ORDER BY rank LIMIT 20"
                : "SELECT title, snippet(page, 1, '[', ']', '…', 32) FROM page WHERE page MATCH ? "
                  "ORDER BY rank LIMIT 20");
        bind(rows, 1, question.fts5);
        if (question.filtered) {
            bind(rows, 2, bench::filterTheme);
            bind(rows, 3, bench::filterRegion);
        }
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
            (void)sqlite3_column_text(rows.get(), 1);
        check(code);
    }

    fs::path m_file;
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, &sqlite3_close};
};

/// Xapian, in a program of its own; none where it was not built.
std::optional<Figures> xapian(const fs::path &program, const fs::path &folder,
                              const fs::path &prose, int count)
{
    if (!fs::exists(program))
        return std::nullopt;
    Figures figures;
    const std::string database = folder / "xapian";
    const std::string seconds =
        bench::output({{program.string(), "index", database, prose.string()}, {}});
    figures.documentsASecond = count / std::stod(seconds);
    figures.megabytes = megabytesOf(database);
    std::istringstream lines(
        bench::output({{program.string(), "ask", database, std::to_string(runs)}, {}}));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream numbers(line);
        Times times;
        for (double time = 0; numbers >> time;)
            times.push_back(time);
        figures.questions.push_back(std::move(times));
    }
    return figures;
}

/// The times of each group of questions, all runs together.
std::map<std::string, Times> byGroup(const Figures &figures)
{
    std::map<std::string, Times> groups;
    const std::vector<Question> questions = bench::searchQuestions();
    for (std::size_t at = 0; at < questions.size(); ++at) {
        Times &times = groups[questions[at].group];
        times.insert(times.end(), figures.questions.at(at).begin(), figures.questions.at(at).end());
    }
    return groups;
}

void printMaking(const char *name, const Figures &figures, double text)
{
    std::printf("%-10s %12.0f %12.0f %12.2f\n", name, figures.documentsASecond, figures.megabytes,
                figures.megabytes / text);
}

/// True if no group of ours is slower than the goal, nor than Xapian's.
bool printQuestions(const Figures &ours, const Figures &fts5, const std::optional<Figures> &peer)
{
    const auto mine = byGroup(ours);
    const auto theirs = byGroup(fts5);
    const auto others = peer ? byGroup(*peer) : std::map<std::string, Times>();
    constexpr double p95Goal = 25;
    bool good = true;
    std::printf("\n%-20s %19s %19s %19s\n%-20s %9s %9s %9s %9s %9s %9s\n", "milliseconds", "Lutrin",
                "FTS5", "Xapian", "", "median", "p95", "median", "p95", "median", "p95");
    std::vector<std::string> shown;
    for (const Question &question : bench::searchQuestions()) {
        const std::string &group = question.group;
        if (std::ranges::find(shown, group) != shown.end())
            continue;
        shown.push_back(group);
        const double p95 = percentile(mine.at(group), 0.95);
        std::printf("%-20s %9.2f %9.2f %9.2f %9.2f", group.c_str(), percentile(mine.at(group), 0.5),
                    p95, percentile(theirs.at(group), 0.5), percentile(theirs.at(group), 0.95));
        bool met = p95 <= p95Goal;
        if (peer) {
            const double peerP95 = percentile(others.at(group), 0.95);
            std::printf(" %9.2f %9.2f", percentile(others.at(group), 0.5), peerP95);
            met = met && p95 <= peerP95;
        }
        std::printf("%s\n", met ? "" : "   missed");
        good = good && met;
    }
    return good;
}

int measureAlone(const fs::path &file, int count)
{
    Figures figures;
    if (fs::exists(file)) {
        figures.questions = Ours(file).ask();
    } else {
        const bench::ScratchFolder folder;
        const fs::path prose = folder.path() / "prose.jsonl";
        bench::writeProse(prose, count);
        figures = Ours(file).measure(prose, count);
        std::printf("%.0f documents a second\n", figures.documentsASecond);
    }
    const std::vector<Question> questions = bench::searchQuestions();
    std::printf("%-20s %-28s %9s %9s %9s\n", "milliseconds", "", "first", "median", "most");
    for (std::size_t at = 0; at < questions.size(); ++at) {
        const Times &times = figures.questions[at];
        std::printf("%-20s %-28s %9.2f %9.2f %9.2f\n", questions[at].group.c_str(),
                    questions[at].lutrin.c_str(), times.front(), percentile(times, 0.5),
                    percentile(times, 1));
    }
    return 0;
}

int measure(const fs::path &programs, int count)
{
    const bench::ScratchFolder folder;
    const fs::path prose = folder.path() / "prose.jsonl";
    bench::writeProse(prose, count);
    const double text = megabytesOf(prose);
    std::printf("search: %d documents, %.0f MB as JSON Lines\n", count, text);
    const Figures ours = Ours(folder.path() / "library.sqlite").measure(prose, count);
    const Figures fts5 = Fts5(folder.path() / "fts5.sqlite").measure(prose, count);
    const auto peer = xapian(programs / "bench-search-xapian", folder.path(), prose, count);
    std::printf("%-10s %12s %12s %12s\n", "", "documents/s", "MB", "× the text");
    printMaking("Lutrin", ours, text);
    printMaking("FTS5", fts5, text);
    if (peer)
        printMaking("Xapian", *peer, text);
    else
        std::printf("Xapian is not there (libxapian-dev).\n");
    return printQuestions(ours, fts5, peer) ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
try {
    std::vector<std::string> words(arguments + 1, arguments + count);
    const bool alone = !words.empty() && words.front() == "--alone";
    if (alone)
        words.erase(words.begin());
    if (words.empty() || words.size() > 2) {
        std::fputs("usage: bench-search FOLDER-OF-PROGRAMS [--large | COUNT]\n"
                   "       bench-search --alone LIBRARY [--large | COUNT]\n",
                   stderr);
        return 2;
    }
    const std::string size = words.size() == 2 ? words.back() : "";
    const int documents = size.empty()        ? usualCount
                          : size == "--large" ? largeCount
                                              : std::stoi(size);
    return alone ? measureAlone(words.front(), documents) : measure(words.front(), documents);
} catch (const std::exception &problem) {
    std::fprintf(stderr, "bench-search: %s\n", problem.what());
    return 2;
}
