// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well search ranks, beside SQLite's FTS5 with its own rank and beside Xapian with its French
// stemmer, in the same run: the questions of relevancequestions.txt on the French pages of
// LibreOffice's help.
//
//     bench-relevance FOLDER-OF-PROGRAMS QUESTIONS [--each]
//
// Lutrin is asked as by `lutrin-cli search`: for all words of a question, and for some of them
// where few pages have all. The peers are asked for all of the words and for any, and the better
// way counts. With --each, nDCG of every question.

#include "bench/comparison.h"
#include "library/library.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace lutrin;

namespace {

namespace fs = std::filesystem;

constexpr auto helpFolder = "/usr/share/libreoffice/help/fr/text";
constexpr std::size_t ndcgDepth = 10;
constexpr std::size_t recallDepth = 20;
constexpr double goal = 1.10; ///< our nDCG against the better peer's

struct Question {
    std::string text;
    std::map<std::string, int> grades; ///< by page
};

using Ranking = std::vector<std::string>; ///< pages, the best first

struct Figures {
    std::string name;
    double ndcg = 0;
    double recall = 0;
    std::array<double, 2> halves{}; ///< nDCG of the questions of odd and of even number
    std::vector<double> each;       ///< nDCG by question
};

std::vector<Question> readQuestions(const fs::path &file)
{
    std::vector<Question> questions;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t bar = line.find(" | ");
        if (line.starts_with('#') || bar == std::string::npos)
            continue;
        Question question{line.substr(0, bar), {}};
        std::istringstream pages(line.substr(bar + 3));
        for (std::string page; pages >> page;)
            question.grades[page.substr(0, page.find('='))] = page.back() - '0';
        questions.push_back(std::move(question));
    }
    return questions;
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Without tags, in the characters that the pages write as entities.
std::string plain(std::string_view marked)
{
    std::string text;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        if (marked[at] == '<') {
            at = std::min(marked.find('>', at), marked.size() - 1);
            text += ' ';
        } else {
            text += marked[at];
        }
    }
    for (const auto &[entity, character] :
         {std::pair("&nbsp;", "\u00A0"), std::pair("&lt;", "<"), std::pair("&gt;", ">"),
          std::pair("&quot;", "\""), std::pair("&#39;", "'"), std::pair("&amp;", "&")})
        replaceAll(text, entity, character);
    return text;
}

std::string between(const std::string &text, std::string_view begin, std::string_view end)
{
    const std::size_t from = text.find(begin);
    if (from == std::string::npos)
        return {};
    return text.substr(from, text.find(end, from) - from);
}

/// Every page as JSON Lines, in the order of their names; how many there are.
int writePages(const fs::path &file)
{
    std::vector<fs::path> pages;
    for (const auto &entry : fs::recursive_directory_iterator(helpFolder))
        if (entry.path().extension() == ".html")
            pages.push_back(entry.path());
    std::ranges::sort(pages);
    std::ofstream stream(file);
    for (const fs::path &page : pages) {
        std::ifstream source(page);
        const std::string html{std::istreambuf_iterator<char>(source), {}};
        std::string title = plain(between(html, "<title>", "</title>"));
        const std::string body = plain(between(html, "<h1", "<div id=\"SearchFrame\""));
        const std::string id = fs::relative(page, helpFolder).replace_extension().string();
        if (title.find_first_not_of(' ') == std::string::npos)
            title = id;
        stream << nlohmann::json{{"id", id},         {"title", title},     {"body", body},
                                 {"language", "fr"}, {"themes", {"Aide"}}, {"regions", {"Monde"}}}
                      .dump()
               << '\n';
    }
    return static_cast<int>(pages.size());
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    return std::move(*result);
}

std::vector<Ranking> lutrinRankings(const fs::path &folder, const fs::path &pages, int count,
                                    const std::vector<Question> &questions)
{
    const auto library = need(library::Library::open({.library = folder / "library.sqlite"}));
    if (need(library->import({pages}, {})).imported != count)
        throw std::runtime_error("not every page was imported");
    std::vector<Ranking> rankings;
    for (const Question &question : questions) {
        rankings.emplace_back();
        for (const search::Hit &hit :
             need(library->search({.query = question.text, .partial = true})).hits)
            rankings.back().push_back(hit.id);
    }
    return rankings;
}

/// FTS5 with its own rank.
class Fts5 {
public:
    explicit Fts5(const fs::path &pages)
    {
        sqlite3 *database = nullptr;
        check(sqlite3_open(":memory:", &database));
        m_database.reset(database);
        check(sqlite3_exec(database,
                           "CREATE VIRTUAL TABLE page USING fts5 (id UNINDEXED, title, body, "
                           "tokenize = 'unicode61 remove_diacritics 2')",
                           nullptr, nullptr, nullptr));
        const Statement insert = prepared("INSERT INTO page VALUES (?, ?, ?)");
        std::ifstream stream(pages);
        for (std::string line; std::getline(stream, line);) {
            const auto json = nlohmann::json::parse(line);
            bind(insert, 1, json.at("id"));
            bind(insert, 2, json.at("title"));
            bind(insert, 3, json.at("body"));
            check(sqlite3_step(insert.get()));
            check(sqlite3_reset(insert.get()));
        }
    }

    /// `link` is AND or OR.
    [[nodiscard]] Ranking ranking(const std::string &question, const std::string &link) const
    {
        std::string expression;
        std::istringstream words(question);
        for (std::string word; words >> word;)
            expression += (expression.empty() ? "\"" : ' ' + link + " \"") + word + '"';
        const Statement rows =
            prepared("SELECT id FROM page WHERE page MATCH ? ORDER BY rank LIMIT 20");
        bind(rows, 1, expression);
        Ranking ranking;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
            ranking.emplace_back(
                reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), 0)));
        check(code);
        return ranking;
    }

private:
    using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

    static void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throw std::runtime_error(sqlite3_errstr(code));
    }
    [[nodiscard]] Statement prepared(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr));
        return {statement, &sqlite3_finalize};
    }
    static void bind(const Statement &statement, int place, const std::string &text)
    {
        check(sqlite3_bind_text(statement.get(), place, text.data(), static_cast<int>(text.size()),
                                SQLITE_TRANSIENT));
    }

    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, &sqlite3_close};
};

/// Of Xapian, in a program of its own: a line of pages for each question.
std::vector<Ranking> xapianRankings(const fs::path &program, const fs::path &database,
                                    const fs::path &asked, const char *link)
{
    std::istringstream lines(
        bench::output({{program.string(), "find", database.string(), asked.string(), link}, {}}));
    std::vector<Ranking> rankings;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream pages(line);
        rankings.emplace_back();
        for (std::string page; pages >> page;)
            rankings.back().push_back(page);
    }
    return rankings;
}

double gain(int grade, std::size_t rank)
{
    return (std::exp2(grade) - 1) / std::log2(static_cast<double>(rank) + 2);
}

double ndcg(const Question &question, const Ranking &ranking)
{
    double found = 0;
    for (std::size_t rank = 0; rank < std::min(ranking.size(), ndcgDepth); ++rank)
        if (const auto page = question.grades.find(ranking[rank]); page != question.grades.end())
            found += gain(page->second, rank);
    std::vector<int> grades;
    for (const auto &[page, grade] : question.grades)
        grades.push_back(grade);
    std::ranges::sort(grades, std::ranges::greater());
    double best = 0;
    for (std::size_t rank = 0; rank < std::min(grades.size(), ndcgDepth); ++rank)
        best += gain(grades[rank], rank);
    return found / best;
}

double recall(const Question &question, const Ranking &ranking)
{
    const auto end =
        ranking.begin() + static_cast<std::ptrdiff_t>(std::min(ranking.size(), recallDepth));
    const auto found = std::count_if(ranking.begin(), end, [&](const std::string &page) {
        return question.grades.contains(page);
    });
    return static_cast<double>(found) / static_cast<double>(question.grades.size());
}

Figures measured(std::string name, const std::vector<Question> &questions,
                 const std::vector<Ranking> &rankings)
{
    if (rankings.size() != questions.size())
        throw std::runtime_error(name + ": not every question was answered");
    Figures figures{std::move(name)};
    const auto count = static_cast<double>(questions.size());
    for (std::size_t at = 0; at < questions.size(); ++at) {
        figures.each.push_back(ndcg(questions[at], rankings[at]));
        figures.ndcg += figures.each.back() / count;
        figures.halves.at(at % 2) += figures.each.back() / std::ceil((count - double(at % 2)) / 2);
        figures.recall += recall(questions[at], rankings[at]) / count;
    }
    return figures;
}

std::vector<Figures> measureAll(const fs::path &programs, const fs::path &folder,
                                const std::vector<Question> &questions)
{
    const fs::path pages = folder / "pages.jsonl";
    const int count = writePages(pages);
    std::printf("relevance: %zu questions, %d pages\n", questions.size(), count);
    std::vector<Figures> all{
        measured("Lutrin", questions, lutrinRankings(folder, pages, count, questions))};
    const Fts5 fts5(pages);
    for (const char *link : {"AND", "OR"}) {
        std::vector<Ranking> rankings;
        for (const Question &question : questions)
            rankings.push_back(fts5.ranking(question.text, link));
        all.push_back(measured(std::string("FTS5, ") + link, questions, rankings));
    }
    const fs::path program = programs / "bench-search-xapian";
    if (!fs::exists(program)) {
        std::printf("Xapian is not there (libxapian-dev).\n");
        return all;
    }
    const fs::path asked = folder / "questions.txt";
    {
        std::ofstream stream(asked);
        for (const Question &question : questions)
            stream << question.text << '\n';
    }
    const fs::path database = folder / "xapian";
    (void)bench::output({{program.string(), "index", database.string(), pages.string()}, {}});
    for (const char *link : {"AND", "OR"})
        all.push_back(measured(std::string("Xapian, ") + link, questions,
                               xapianRankings(program, database, asked, link)));
    return all;
}

void printEach(const std::vector<Question> &questions, const std::vector<Figures> &all)
{
    for (std::size_t at = 0; at < questions.size(); ++at) {
        for (const Figures &figures : all)
            std::printf("%6.2f", figures.each[at]);
        std::printf("  %s\n", questions[at].text.c_str());
    }
}

int measure(const fs::path &programs, const fs::path &file, bool each)
{
    if (!fs::exists(helpFolder))
        throw std::runtime_error(std::string(helpFolder) +
                                 ": missing (package libreoffice-help-fr)");
    const std::vector<Question> questions = readQuestions(file);
    const bench::ScratchFolder folder;
    const std::vector<Figures> all = measureAll(programs, folder.path(), questions);
    if (each)
        printEach(questions, all);
    std::printf("%-14s %9s %10s %9s %9s\n", "", "nDCG@10", "recall@20", "odd", "even");
    double best = 0;
    for (const Figures &figures : all) {
        std::printf("%-14s %9.3f %10.3f %9.3f %9.3f\n", figures.name.c_str(), figures.ndcg,
                    figures.recall, figures.halves[0], figures.halves[1]);
        if (&figures != &all.front())
            best = std::max(best, figures.ndcg);
    }
    const bool met = all.front().ndcg >= goal * best;
    std::printf("goal: nDCG %.2f times the best of the others, is %.2f: %s\n", goal,
                all.front().ndcg / best, met ? "met" : "missed");
    return met ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
try {
    const bool each = count == 4 && std::string_view(arguments[3]) == "--each";
    if (count != 3 && !each) {
        std::fputs("usage: bench-relevance FOLDER-OF-PROGRAMS QUESTIONS [--each]\n", stderr);
        return 2;
    }
    return measure(arguments[1], arguments[2], each);
} catch (const std::exception &problem) {
    std::fprintf(stderr, "bench-relevance: %s\n", problem.what());
    return 2;
}
