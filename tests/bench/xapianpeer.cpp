// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A peer to measure against: Xapian, the engine inside Recoll and Kiwix, with its French stemmer.
//
//     bench-search-xapian index DATABASE FILE.jsonl
//     bench-search-xapian ask DATABASE RUNS
//     bench-search-xapian find DATABASE QUESTIONS AND|OR
//
// `index` prints the seconds it took; `ask` one line for each of searchQuestions(): milliseconds of
// each run, for a first page of 20 with snippets and exact counts of the themes. `find` prints the
// ids of the first page for each line of a file, its words linked so.

#include "bench/searchquestions.h"
#include "bench/stopwatch.h"

#include <nlohmann/json.hpp>
#include <xapian.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <string>

namespace {

constexpr Xapian::valueno themeSlot = 0;
constexpr Xapian::valueno idSlot = 1;
constexpr int pageSize = 20;
constexpr int snippetLength = 220;

int index(const char *path, const char *file)
{
    const lutrin::bench::Stopwatch watch;
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator terms;
    terms.set_stemmer(Xapian::Stem("fr"));
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const auto json = nlohmann::json::parse(line);
        const std::string title = json.at("title");
        const std::string body = json.at("body");
        const std::string theme = json.at("themes").at(0);
        Xapian::Document document;
        terms.set_document(document);
        terms.index_text(title, 1, "S");
        terms.index_text(title);
        terms.increase_termpos();
        terms.index_text(body);
        document.set_data(body);
        document.add_value(themeSlot, theme);
        document.add_value(idSlot, json.at("id").get<std::string>());
        document.add_boolean_term("XT" + theme);
        document.add_boolean_term("XR" + std::string(json.at("regions").at(0)));
        database.add_document(document);
    }
    database.commit();
    std::printf("%.3f\n", watch.milliseconds() / 1000);
    return 0;
}

void ask(Xapian::Database &database, Xapian::QueryParser &parser, const std::string &text,
         bool filtered)
{
    using Parser = Xapian::QueryParser;
    Xapian::Query query = parser.parse_query(text, Parser::FLAG_DEFAULT | Parser::FLAG_WILDCARD);
    if (filtered) {
        using lutrin::bench::filterRegion;
        using lutrin::bench::filterTheme;
        const Xapian::Query filter(Xapian::Query::OP_AND,
                                   Xapian::Query(std::string("XT") + filterTheme),
                                   Xapian::Query(std::string("XR") + filterRegion));
        query = Xapian::Query(Xapian::Query::OP_FILTER, query, filter);
    }
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    Xapian::ValueCountMatchSpy themes(themeSlot);
    enquire.add_matchspy(&themes);
    const Xapian::MSet page = enquire.get_mset(0, pageSize, database.get_doccount());
    for (auto hit = page.begin(); hit != page.end(); ++hit)
        (void)page.snippet(hit.get_document().get_data(), snippetLength);
}

Xapian::QueryParser parserOf(const Xapian::Database &database, Xapian::Query::op link)
{
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(Xapian::Stem("fr"));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(link);
    return parser;
}

int find(const char *path, const char *file, const std::string &link)
{
    const Xapian::Database database(path);
    auto parser = parserOf(database, link == "AND" ? Xapian::Query::OP_AND : Xapian::Query::OP_OR);
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        Xapian::Enquire enquire(database);
        enquire.set_query(parser.parse_query(line));
        const Xapian::MSet page = enquire.get_mset(0, pageSize);
        for (auto hit = page.begin(); hit != page.end(); ++hit)
            std::printf("%s ", hit.get_document().get_value(idSlot).c_str());
        std::printf("\n");
    }
    return 0;
}

int ask(const char *path, int runs)
{
    Xapian::Database database(path);
    Xapian::QueryParser parser = parserOf(database, Xapian::Query::OP_AND);
    parser.add_prefix("title", "S");
    for (const lutrin::bench::Question &question : lutrin::bench::searchQuestions()) {
        for (int run = 0; run < runs; ++run) {
            const lutrin::bench::Stopwatch watch;
            ask(database, parser, question.xapian, question.filtered);
            std::printf("%.4f ", watch.milliseconds());
        }
        std::printf("\n");
    }
    return 0;
}

} // namespace

int main(int count, char **arguments)
try {
    const std::string verb = count >= 4 ? arguments[1] : "";
    if (verb == "find" && count == 5)
        return find(arguments[2], arguments[3], arguments[4]);
    if (verb == "index")
        return index(arguments[2], arguments[3]);
    if (verb == "ask")
        return ask(arguments[2], std::atoi(arguments[3]));
    std::fputs("usage: bench-search-xapian index DATABASE FILE | ask DATABASE RUNS | "
               "find DATABASE QUESTIONS AND|OR\n",
               stderr);
    return 2;
} catch (const Xapian::Error &error) {
    std::fprintf(stderr, "bench-search-xapian: %s\n", error.get_description().c_str());
    return 1;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench-search-xapian: %s\n", error.what());
    return 1;
}
