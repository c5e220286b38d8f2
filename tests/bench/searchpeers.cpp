// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/searchpeers.h"

#include "bench/process.h"
#include "bench/searchquestions.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

namespace lutrin::bench {

namespace {

namespace fs = std::filesystem;

class Fts5 {
public:
    explicit Fts5(const fs::path &file)
    {
        sqlite3 *database = nullptr;
        check(sqlite3_open(file.c_str(), &database));
        m_database.reset(database);
    }

    void index(const fs::path &prose) const
    {
        run("PRAGMA journal_mode = WAL");
        run("CREATE VIRTUAL TABLE page USING fts5 (title, body, theme UNINDEXED, "
            "region UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')");
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
            bind(rows, 2, filterTheme);
            bind(rows, 3, filterRegion);
        }
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
            (void)sqlite3_column_text(rows.get(), 1);
        check(code);
    }

private:
    using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

    static void check(int code)
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
    static void bind(const Statement &statement, int place, const std::string &text)
    {
        check(sqlite3_bind_text(statement.get(), place, text.data(), static_cast<int>(text.size()),
                                SQLITE_TRANSIENT));
    }

    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, &sqlite3_close};
};

std::vector<Times> timesIn(const std::string &lines)
{
    std::vector<Times> all;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) {
        std::istringstream numbers(line);
        Times &times = all.emplace_back();
        for (double time = 0; numbers >> time;)
            times.push_back(time);
    }
    return all;
}

} // namespace

Figures measureFts5(const fs::path &folder, const fs::path &prose)
{
    const fs::path file = folder / "fts5.sqlite";
    Figures figures{.making = made(file, sqlite3_libversion(), [&] {
                        const Stopwatch watch;
                        Fts5(file).index(prose);
                        return watch.milliseconds() / 1000;
                    })};
    const Fts5 engine(file);
    for (const Question &question : searchQuestions())
        figures.questions.push_back(timesOf([&] { engine.ask(question); }));
    return figures;
}

std::optional<Figures> measureXapian(const fs::path &program, const fs::path &folder,
                                     const fs::path &prose)
{
    if (!fs::exists(program))
        return std::nullopt;
    const fs::path database = folder / "xapian";
    Figures figures{
        .making = made(database, "1", [&] {
            return std::stod(output({{program.string(), "index", database, prose.string()}, {}}));
        })};
    figures.questions =
        timesIn(output({{program.string(), "ask", database, std::to_string(searchRuns)}, {}}));
    return figures;
}

} // namespace lutrin::bench
