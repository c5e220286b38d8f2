// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/importconditions.h"

#include "store/changestore.h"
#include "store/labelindex.h"

#include <algorithm>
#include <utility>

namespace lutrin::search {

namespace {

constexpr std::string_view selectImports = "SELECT number, subject FROM change WHERE kind = ?";
constexpr std::string_view selectFiles = "SELECT number, path FROM imported_file WHERE change = ?";
constexpr std::string_view selectOfImport =
    "SELECT document.number FROM revision JOIN document ON document.id = revision.document "
    "WHERE revision.change = ?";
constexpr std::string_view selectOfFile =
    "SELECT document.number FROM imported_file "
    "JOIN revision ON revision.change = imported_file.change "
    "AND revision.number BETWEEN first AND last "
    "JOIN document ON document.id = revision.document WHERE imported_file.number = ?";

constexpr std::size_t longestName = 4000;

/// One a line, as the list of imports has them; a folder without the slash at its end.
std::vector<std::string> pathsIn(std::string_view subject)
{
    std::vector<std::string> paths;
    while (!subject.empty()) {
        const std::size_t end = std::min(subject.find('\n'), subject.size());
        std::string path(subject.substr(0, end));
        while (path.size() > 1 && path.back() == '/')
            path.pop_back();
        paths.push_back(std::move(path));
        subject.remove_prefix(std::min(end + 1, subject.size()));
    }
    return paths;
}

std::string_view lastName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

/// From the name of what was chosen on: `biblio/2024/hal.bib` in a folder `/home/anne/biblio`.
std::string_view nameWithin(std::string_view path, const std::vector<std::string> &chosen)
{
    for (const std::string &each : chosen) {
        const bool isIn =
            path.starts_with(each) && (path.size() == each.size() || path[each.size()] == '/');
        if (isIn)
            return path.substr(each.rfind('/') + 1);
    }
    return lastName(path);
}

} // namespace

ImportConditions::ImportConditions(store::Connection &connection, const query::Node &term)
    : m_connection(connection)
    , m_term(term)
    , m_words(store::slug(m_analyser, term.text, longestName))
{
}

bool ImportConditions::isNumber() const
{
    return m_term.text.find_first_not_of("0123456789") == std::string::npos;
}

bool ImportConditions::isNamed(std::string_view name)
{
    return !m_words.empty() && store::hasWords(store::slug(m_analyser, name, longestName), m_words,
                                               m_term.match == query::Match::Prefix);
}

Result<std::optional<store::DocumentSet>> ImportConditions::documents()
{
    const auto all = imports();
    if (!all)
        return failure(all.error());
    for (const Import &import : *all) {
        const bool isMeant = isNumber() && std::to_string(import.number) == m_term.text;
        auto taken = isMeant       ? add(selectOfImport, import.number)
                     : !isNumber() ? take(import)
                                   : Result<void>();
        if (!taken)
            return failure(taken.error());
    }
    return std::move(m_documents);
}

Result<std::vector<ImportConditions::Import>> ImportConditions::imports()
{
    std::vector<Import> found;
    store::Statement rows =
        m_connection.statement(selectImports, static_cast<std::int64_t>(store::ChangeKind::Import));
    while (rows.next())
        found.push_back({.number = rows.integer(0), .chosen = pathsIn(rows.text(1))});
    if (!rows.status())
        return failure(rows.status().error());
    return found;
}

Result<std::vector<ImportConditions::File>> ImportConditions::filesOf(const Import &import)
{
    std::vector<File> files;
    store::Statement rows = m_connection.statement(selectFiles, import.number);
    while (rows.next())
        files.push_back({.number = rows.integer(0), .path = std::string(rows.text(1))});
    if (!rows.status())
        return failure(rows.status().error());
    return files;
}

/// All of it where the one thing that was chosen has that name, else what came from files of that
/// name.
Result<void> ImportConditions::take(const Import &import)
{
    if (import.chosen.size() == 1 && isNamed(lastName(import.chosen.front())))
        return add(selectOfImport, import.number);
    return takeFiles(import);
}

Result<void> ImportConditions::takeFiles(const Import &import)
{
    const auto files = filesOf(import);
    if (!files)
        return failure(files.error());
    for (const File &file : *files) {
        if (!isNamed(nameWithin(file.path, import.chosen)))
            continue;
        if (auto added = add(selectOfFile, file.number); !added)
            return added;
    }
    // An import of before files were kept.
    const bool isOld = files->empty() && std::ranges::any_of(import.chosen, [&](const auto &path) {
                           return isNamed(lastName(path));
                       });
    return isOld ? add(selectOfImport, import.number) : Result<void>();
}

Result<void> ImportConditions::add(std::string_view sql, std::int64_t number)
{
    if (!m_documents)
        m_documents.emplace();
    store::Statement rows = m_connection.statement(sql, number);
    while (rows.next())
        m_documents->add(static_cast<store::DocumentNumber>(rows.integer(0)));
    return rows.status();
}

} // namespace lutrin::search
