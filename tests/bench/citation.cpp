// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast references are made, beside citeproc-js under Node in the same run.
// Arguments: citation_peer.mjs, the folder in which `npm install citeproc` was run.
// LUTRIN_BENCH_EVERY=N loads every Nth style only.

#include "bench/citationitems.h"
#include "bench/comparison.h"

#include "citation/formatter.h"
#include "citation/item/csljson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <span>

using namespace lutrin::bench;
using namespace lutrin::citation;

namespace {

constexpr const char *stylesFolder = "/usr/share/citation-style-language/styles";
constexpr const char *localesFolder = "/usr/share/citation-style-language/locales";
constexpr std::array stylesTimed{"iso690-author-date-fr", "chicago-fullnote-bibliography-fr", "apa",
                                 "modern-language-association", "ieee"};
constexpr double bibliographyGoal = 100;
constexpr double loadGoal = 50;
constexpr int firstLoadsEvery = 100; ///< starting a process for every style takes too long

StyleCatalogue newCatalogue()
{
    return {stylesFolder, localesFolder};
}

template <typename Action>
Milliseconds timed(const Action &action)
{
    const auto began = std::chrono::steady_clock::now();
    action();
    return std::chrono::steady_clock::now() - began;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<Item> parsed(const std::string &json)
{
    auto items = itemsFromCslJson(json);
    if (!items)
        throw std::runtime_error("items: " + items.error().detail);
    return std::move(*items);
}

/// The median of a few bibliographies of these items; the style is loaded before.
double bibliographyTime(const Formatter &formatter, const std::string &style,
                        const std::vector<Item> &items)
{
    // As HTML, which is what citeproc-js makes.
    const Options options{
        .style = style, .typography = Typography::Style, .outputs = {&Formatted::html}};
    std::vector<double> times;
    for (int turn = 0; turn < 6; ++turn) {
        const Milliseconds time = timed([&] {
            const auto list = formatter.format(items, options);
            if (!list || list->size() != items.size())
                throw std::runtime_error(style + ": no bibliography");
        });
        if (turn > 0) // the first one loads the style
            times.push_back(time.count());
    }
    return median(std::move(times));
}

nlohmann::json peer(const std::filesystem::path &script, const std::string &work,
                    std::vector<std::string> words)
{
    words.insert(words.begin(), {"node", script, work, stylesFolder, localesFolder});
    return nlohmann::json::parse(output({words, {}}));
}

void compareBibliographies(const std::filesystem::path &script, const std::string &work)
{
    const ScratchFolder scratch;
    const std::filesystem::path file = scratch.path() / "items.json";
    const std::string json = citationItems(1000);
    std::ofstream(file) << json;
    std::vector<std::string> words{"bibliography", file};
    words.insert(words.end(), stylesTimed.begin(), stylesTimed.end());
    const nlohmann::json theirs = peer(script, work, words);

    const StyleCatalogue catalogue = newCatalogue();
    const Formatter formatter(catalogue);
    const std::vector<Item> items = parsed(json);
    std::printf("a bibliography of 1,000, sorted and told apart (goal: %.0f times as fast)\n",
                bibliographyGoal);
    for (const char *style : stylesTimed) {
        const double ours = bibliographyTime(formatter, style, items);
        const double other = theirs.at(style);
        std::printf("  %-34s ours %8.1f ms   citeproc-js %8.1f ms   ratio %6.1f\n", style, ours,
                    other, other / ours);
    }
}

std::vector<std::string> everyStyle(int every)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(stylesFolder))
        if (entry.path().extension() == ".csl")
            names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < names.size(); i += static_cast<std::size_t>(every))
        chosen.push_back(std::filesystem::path(names[i]).stem());
    return chosen;
}

void printLoading(const char *what, const std::vector<double> &ours,
                  const std::vector<double> &theirs)
{
    std::printf("  %-34s ours %8.2f ms   citeproc-js %8.1f ms   ratio %6.1f\n", what, median(ours),
                median(theirs), median(theirs) / median(ours));
}

double loadTime(const StyleCatalogue &catalogue, const std::string &name)
{
    return timed([&] {
               if (!catalogue.load(name))
                   throw std::runtime_error(name + ": not loaded");
           })
        .count();
}

/// « from their files »: style and locale are both read from files and parsed, by a catalogue that
/// knows nothing yet; citeproc-js reads both files and parses them, too. It reads en-US for another
/// language as well; we do when that language lacks a word. « in a running program »:
/// what choosing another style costs there. Our catalogue stays, and keeps each locale that it has
/// read; a processor of citeproc-js is made for a style, and parses its locale every time.
void compareLoading(const std::filesystem::path &script, const std::string &work)
{
    const char *wish = std::getenv("LUTRIN_BENCH_EVERY");
    const int every = wish ? std::max(1, std::atoi(wish)) : 1;
    const std::vector<std::string> names = everyStyle(every);
    std::vector<double> apart;
    std::vector<double> together;
    const auto loadAll = [&] {
        for (const std::string &name : names)
            apart.push_back(loadTime(newCatalogue(), name));
        const StyleCatalogue kept = newCatalogue();
        for (const std::string &name : names)
            together.push_back(loadTime(kept, name));
    };
    loadAll();
    const auto theirs = peer(script, work, {"load", std::to_string(every)});
    loadAll(); // theirs takes a while, in which the machine may become busy
    std::printf(
        "a style with its locale loaded (goal: %.0f times as fast, 3 ms), median over %zu\n",
        loadGoal, names.size());
    printLoading("from their files", apart, theirs);
    printLoading("in a running program", together, theirs);
}

/// What choosing a style costs in a program that has just started: each in a process of its own.
void compareFirstLoading(const std::string &program, const std::filesystem::path &script,
                         const std::string &work)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (const std::string &name : everyStyle(firstLoadsEvery)) {
        ours.push_back(std::stod(output({{program, "load", name}, {}})));
        theirs.push_back(peer(script, work, {"load-one", name}).get<double>());
    }
    std::printf("the same for the first style of a process, median over %zu\n", ours.size());
    printLoading("in a program just started", ours, theirs);
}

/// The growth beside n log n: 1 is exactly that, more is worse.
void measureGrowth()
{
    const StyleCatalogue catalogue = newCatalogue();
    const Formatter formatter(catalogue);
    std::printf("growth (goal: 10,000 under 1 s, and no worse than n log n)\n");
    for (const char *style : {"iso690-author-date-fr", "apa"}) {
        double first = 0;
        for (const int count : {1000, 10000}) {
            const double time = bibliographyTime(formatter, style, parsed(citationItems(count)));
            const double nLogN = count * std::log2(count) / (1000 * std::log2(1000.0));
            first = count == 1000 ? time : first;
            std::printf("  %-34s %6d references %8.1f ms   beside n log n: %.2f\n", style, count,
                        time, time / (first * nLogN));
        }
    }
}

} // namespace

int main(int count, char **arguments)
try {
    const std::span words(arguments, static_cast<std::size_t>(count));
    if (words.size() == 3 && std::string_view(words[1]) == "load") {
        std::printf("%.3f\n", loadTime(newCatalogue(), words[2]));
        return 0;
    }
    if (words.size() != 3) {
        std::fprintf(stderr, "usage: bench-citation citation_peer.mjs CITEPROC-FOLDER\n");
        return 2;
    }
    compareBibliographies(words[1], words[2]);
    compareLoading(words[1], words[2]);
    compareFirstLoading(words[0], words[1], words[2]);
    measureGrowth();
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench citation: %s\n", error.what());
    return 1;
}
