// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a whole process of `lutrin-cli search` takes on the bundled library, beside one of
// `sqlite3` that asks an FTS5 table with the same texts for the same words.
// Arguments: the folder of the programs.

#include "bench/comparison.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>
#include <fstream>
#include <span>

using namespace lutrin::bench;

namespace {

constexpr const char *query = "intelligence artificielle";

/// Puts the texts of every document of the library into an FTS5 table in a file of its own.
void fillYardstick(const std::filesystem::path &file, const std::vector<std::string> &lutrin)
{
    const auto ask = [&](std::vector<std::string> words) {
        words.insert(words.begin(), lutrin.begin(), lutrin.end());
        return output({words, {}});
    };
    const nlohmann::json answer = nlohmann::json::parse(ask({"search", "", "--json"}));
    std::string sql = "CREATE VIRTUAL TABLE document USING fts5(id, title, body);\n";
    for (const auto &hit : answer.at("hits")) {
        const auto id = hit.at("id").get<std::string>();
        const std::string text = file.string() + "." + id + ".json";
        std::ofstream(text) << ask({"show", id, "--json"});
        sql += "INSERT INTO document SELECT '" + id +
               "', json_extract(text, '$.title'), text FROM "
               "(SELECT CAST(readfile('" +
               text + "') AS TEXT) AS text);\n";
    }
    (void)output({{"sqlite3", file.string(), sql}, {}});
}

} // namespace

int main(int count, char **arguments)
try {
    const std::span words(arguments, static_cast<std::size_t>(count));
    const std::filesystem::path programs = words.size() > 1 ? words[1] : "build/bin";
    const ScratchFolder scratch;
    const std::filesystem::path yardstick = scratch.path() / "yardstick.sqlite";
    const std::vector<std::string> lutrin{programs / "lutrin-cli", "--library",
                                          scratch.path() / "library.sqlite"};
    fillYardstick(yardstick, lutrin);

    const Command ours{{lutrin[0], lutrin[1], lutrin[2], "search", query}, {}};
    const Command theirs{{"sqlite3", yardstick.string(),
                          "SELECT id, title, snippet(document, 2, '<mark>', '</mark>', '…', 24), "
                          "bm25(document) FROM document WHERE document MATCH '" +
                              std::string(query) + "' ORDER BY rank LIMIT 20"},
                         {}};
    if (output(ours).empty() || output(theirs).empty()) {
        std::fprintf(stderr, "bench cli: a side finds nothing\n");
        return 1;
    }
    const bool met = compare("a whole process that searches",
                             {"lutrin-cli search", [&] { return timeToExit(ours); }},
                             {"sqlite3, one FTS5 query", [&] { return timeToExit(theirs); }},
                             {.ratio = 3, .time = Milliseconds(30)});
    return met ? 0 : 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench cli: %s\n", error.what());
    return 1;
}
