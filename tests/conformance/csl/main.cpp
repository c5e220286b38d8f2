// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs CSL fixtures and compares the passes with a list of names, the ratchet: a listed name that
// fails and an unlisted one that passes both fail the run.
//
//   csl-conformance FOLDER LIST LOCALES            compare with the list
//   csl-conformance FOLDER LIST LOCALES --update   write the list anew
//   csl-conformance FOLDER - LOCALES NAME          show one fixture: wanted and given
#include "run.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>

namespace fs = std::filesystem;
using namespace lutrin;

namespace {

std::string trimmed(std::string text)
{
    text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
    text.erase(text.find_last_not_of(" \n") + 1);
    return text;
}

struct Verdict {
    std::string name;
    std::string wanted;
    std::string given;
    [[nodiscard]] bool passed() const { return wanted == given; }
};

Verdict judge(const fs::path &file, const fs::path &locales)
{
    const conformance::Fixture fixture = conformance::readFixture(file);
    const auto text = conformance::run(fixture, locales);
    const std::string given = text ? *text
                                   : "[error] " + text.error().detail + " at line " +
                                         std::to_string(text.error().position.line);
    return {fixture.name, trimmed(fixture.section("RESULT")), trimmed(given)};
}

std::vector<fs::path> fixturesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::set<std::string> readList(const fs::path &file)
{
    std::set<std::string> names;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (!line.empty() && line.front() != '#')
            names.insert(line);
    return names;
}

int show(const fs::path &folder, const fs::path &locales, const std::string &name)
{
    const Verdict verdict = judge(folder / (name + ".txt"), locales);
    std::cout << "wanted: " << verdict.wanted << "\ngiven:  " << verdict.given << '\n';
    return verdict.passed() ? 0 : 1;
}

/// Compares with the list; prints each surprise and a summary line.
int compare(const std::vector<Verdict> &verdicts, const std::set<std::string> &listed)
{
    int passed = 0;
    int surprises = 0;
    for (const Verdict &verdict : verdicts) {
        passed += verdict.passed() ? 1 : 0;
        if (verdict.passed() == listed.contains(verdict.name))
            continue;
        ++surprises;
        if (verdict.passed())
            std::cout << "passes but is not listed: " << verdict.name << '\n';
        else
            std::cout << "fails but is listed: " << verdict.name << "\n  wanted: " << verdict.wanted
                      << "\n  given:  " << verdict.given << '\n';
    }
    std::cout << passed << " of " << verdicts.size() << " fixtures pass, " << surprises
              << " against the list\n";
    return surprises == 0 && !verdicts.empty() ? 0 : 1;
}

void write(const fs::path &list, const std::vector<Verdict> &verdicts)
{
    std::ofstream stream(list);
    stream << "# Names of the fixtures that pass; see main.cpp.\n";
    for (const Verdict &verdict : verdicts)
        if (verdict.passed())
            stream << verdict.name << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: csl-conformance FOLDER LIST LOCALES [--update | NAME]\n";
        return 2;
    }
    const fs::path folder = argv[1];
    const fs::path list = argv[2];
    const fs::path locales = argv[3];
    const std::string last = argc > 4 ? argv[4] : "";
    if (!fs::is_directory(folder)) {
        std::cout << "skipped: there are no fixtures at " << folder << '\n';
        return 77;
    }
    if (!last.empty() && last != "--update")
        return show(folder, locales, last);
    std::vector<Verdict> verdicts;
    for (const fs::path &file : fixturesIn(folder))
        verdicts.push_back(judge(file, locales));
    if (last == "--update")
        write(list, verdicts);
    return compare(verdicts, readList(list));
}
