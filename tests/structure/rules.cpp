// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/rules.h"

#include "structure/sourcetext.h"

#include <algorithm>
#include <regex>
#include <set>

namespace lutrin::structure {

namespace {

namespace fs = std::filesystem;

struct Library {
    const char *name;
    std::regex header;
    std::set<std::string> rooms;
};

const std::vector<Library> &confinedLibraries()
{
    static const std::vector<Library> libraries{
        {"Qt", std::regex("Q[A-Za-z0-9]+(/.*)?|q[a-z]+\\.h"), {"gui", "app"}},
        {"SQLite", std::regex("sqlite3(ext)?\\.h"), {"store", "search"}},
        {"ICU", std::regex("unicode/.*"), {"text", "store", "search", "citation", "exchange"}},
        {"libxml2", std::regex("libxml/.*"), {"exchange"}},
        {"md4c", std::regex("md4c(-.*)?\\.h"), {"exchange"}},
        {"pugixml", std::regex("pugixml\\.hpp"), {"citation"}},
    };
    return libraries;
}

bool isCpp(const SourceFile &file)
{
    return file.extension() == ".cpp" || file.extension() == ".h";
}

int lineOf(const std::string &text, std::ptrdiff_t position)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + position, '\n'));
}

std::vector<Breach> undrawnIncludes(const SourceFile &file, const ArrowTable &table)
{
    std::vector<Breach> breaches;
    const SourceText source(file.text);
    for (const Include &include : source.includes()) {
        const std::string room = include.path.substr(0, include.path.find('/'));
        if (include.system || include.path.ends_with(".moc"))
            continue;
        if (!table.has(room))
            breaches.push_back(
                {file.path, include.line, "\"" + include.path + "\" is not a path from a room"});
        else if (!table.allows(file.room(), room))
            breaches.push_back({file.path, include.line,
                                file.room() + " may not use " + room + " (" + include.path + ")"});
    }
    return breaches;
}

std::vector<Breach> undrawnLinks(const SourceFile &file, const ArrowTable &table)
{
    static const std::regex link(R"(lutrin::(\w+))");
    std::vector<Breach> breaches;
    for (std::sregex_iterator it(file.text.begin(), file.text.end(), link), end; it != end; ++it)
        if (!table.allows(file.room(), it->str(1)))
            breaches.push_back({file.path, lineOf(file.text, it->position()),
                                file.room() + " may not link " + it->str(1)});
    return breaches;
}

bool hasLicence(const std::string &text)
{
    static const std::regex licence(
        R"(^(#!.*\n)?(//|#|--) SPDX-FileCopyrightText: The Lutrin authors\n)"
        R"((//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n)");
    return std::regex_search(text, licence, std::regex_constants::match_continuous);
}

/// A class, or in `app` a program.
bool isNamedAfterWhatItHolds(const SourceFile &file)
{
    static const std::regex className("[a-z0-9]+(_test)?\\.(cpp|h)");
    static const std::regex programName("lutrin(-[a-z]+)?\\.cpp");
    return std::regex_match(file.name(), className) ||
           (file.room() == "app" && std::regex_match(file.name(), programName));
}

/// Whether `list`, a CMakeLists.txt, names `path`, relative to the list's folder, as a whole word.
bool lists(const std::string &list, const std::string &path)
{
    const std::string separators = " \t\n()\"/";
    for (std::size_t at = list.find(path); at != std::string::npos; at = list.find(path, at + 1)) {
        const std::size_t end = at + path.size();
        const bool begins = at == 0 || separators.find(list[at - 1]) != std::string::npos;
        const bool ends = end == list.size() || separators.find(list[end]) != std::string::npos;
        if (begins && ends)
            return true;
    }
    return false;
}

bool isListed(const SourceFile &file, const std::vector<SourceFile> &files)
{
    return std::any_of(files.begin(), files.end(), [&](const SourceFile &list) {
        const fs::path folder = fs::path(list.path).parent_path();
        const std::string prefix = folder.generic_string() + "/";
        return list.name() == "CMakeLists.txt" && file.path.starts_with(prefix) &&
               lists(list.text, file.path.substr(prefix.size()));
    });
}

} // namespace

std::string Breach::toString() const
{
    return file + (line > 0 ? ":" + std::to_string(line) : "") + ": " + words;
}

std::vector<Breach> undrawnArrows(const SourceFile &file, const ArrowTable &table)
{
    if (file.room().empty())
        return {};
    if (isCpp(file))
        return undrawnIncludes(file, table);
    return file.name() == "CMakeLists.txt" ? undrawnLinks(file, table) : std::vector<Breach>();
}

std::vector<Breach> strayLibraries(const SourceFile &file)
{
    std::vector<Breach> breaches;
    if (file.room().empty() || !isCpp(file))
        return breaches;
    const SourceText source(file.text);
    for (const Include &include : source.includes())
        for (const Library &library : confinedLibraries())
            if (std::regex_match(include.path, library.header) &&
                !library.rooms.contains(file.room()))
                breaches.push_back(
                    {file.path, include.line,
                     file.room() + " may not know " + library.name + " (" + include.path + ")"});
    return breaches;
}

std::vector<Breach> straySql(const SourceFile &file)
{
    static const std::regex statement(
        R"(\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|)"
        R"((CREATE|DROP|ALTER)\s+[A-Z]+\s|PRAGMA\s+\w|ATTACH\s|WITH\s+\S+\s+AS\s|)"
        R"(BEGIN(\s+(IMMEDIATE|EXCLUSIVE))?\s*$|SAVEPOINT\s))");
    static const std::regex schema(
        R"(\s*(CREATE|ALTER)\s+(VIRTUAL\s+)?TABLE\s+(?!(IF\s+NOT\s+EXISTS\s+)?temp\.))");
    std::vector<Breach> breaches;
    if (file.room().empty() || !isCpp(file))
        return breaches;
    const bool mayHoldSql = file.room() == "store" || file.room() == "search";
    const auto begins = [](const std::string &text, const std::regex &what) {
        return std::regex_search(text, what, std::regex_constants::match_continuous);
    };
    const SourceText source(file.text);
    for (const Literal &literal : source.literals()) {
        if (begins(literal.text, schema))
            breaches.push_back({file.path, literal.line, "a schema outside the migrations"});
        else if (!mayHoldSql && begins(literal.text, statement))
            breaches.push_back({file.path, literal.line, "SQL outside store and search"});
    }
    return breaches;
}

std::vector<Breach> badForm(const SourceFile &file)
{
    static const std::regex emptyName(".*(utils?|manager|helpers?|common|misc)\\.(cpp|h)");
    std::vector<Breach> breaches;
    const bool cpp = isCpp(file);
    if (cpp && !isNamedAfterWhatItHolds(file))
        breaches.push_back({file.path, 0, "a file is named after its class, lower-cased"});
    if (cpp && std::regex_match(file.name(), emptyName))
        breaches.push_back({file.path, 0, "the name says nothing of what the file is for"});
    if ((cpp || file.extension() == ".sql" || file.extension() == ".cmake") &&
        !hasLicence(file.text))
        breaches.push_back({file.path, 1, "the two SPDX lines are missing"});
    if (file.extension() == ".h" && file.text.find("\n#pragma once\n") == std::string::npos)
        breaches.push_back({file.path, 0, "#pragma once is missing"});
    return breaches;
}

std::vector<Breach> orphans(const std::vector<SourceFile> &files)
{
    std::vector<Breach> breaches;
    for (const SourceFile &file : files)
        if ((file.extension() == ".cpp" || file.extension() == ".sql") && !isListed(file, files))
            breaches.push_back({file.path, 0, "no CMakeLists.txt lists it"});
    return breaches;
}

std::vector<Breach> deadLinks(const SourceFile &file, const fs::path &repository)
{
    static const std::regex link(R"(\]\(([^)#\s]+)[^)]*\))");
    static const std::regex remote("(https?|mailto):.*");
    std::vector<Breach> breaches;
    if (file.extension() != ".md")
        return breaches;
    for (std::sregex_iterator it(file.text.begin(), file.text.end(), link), end; it != end; ++it) {
        const std::string target = it->str(1);
        const fs::path place = repository / fs::path(file.path).parent_path() / target;
        if (!std::regex_match(target, remote) && !fs::exists(place))
            breaches.push_back({file.path, lineOf(file.text, it->position()),
                                "the link leads nowhere: " + target});
    }
    return breaches;
}

} // namespace lutrin::structure
