// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/folderwalk.h"

#include "base/ascii.h"
#include "base/result.h"
#include "exchange/analyses/corpusreader.h"
#include "exchange/bytes/detection.h"
#include "library/companions.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace {

std::string endingOf(const std::filesystem::path &file)
{
    return lowerAscii(file.extension().string());
}

/// Whether a file is, by its name, of references that may name PDF files below their folder.
bool isOfReferences(const std::filesystem::path &file)
{
    constexpr std::array<std::string_view, 3> endings{".ris", ".bib", ".rdf"};
    std::error_code error;
    return std::ranges::find(endings, endingOf(file)) != endings.end() &&
           !std::filesystem::is_symlink(file, error);
}

bool mayBeNamed(const std::filesystem::path &entry)
{
    std::error_code error;
    return endingOf(entry) == ".pdf" || std::filesystem::is_directory(entry, error);
}

/// What lies directly in `folder`, in order.
Result<std::vector<std::filesystem::path>> entriesOf(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        found.push_back(at->path());
    }
    if (error)
        return failure({Cause::CannotRead, folder.string(), {}, error.message()});
    std::ranges::sort(found);
    putReferencesFirst(found);
    return found;
}

/// What systems and programs leave in every folder, and archivers in every archive, and nobody
/// means to import: hidden files and folders, and some that are not.
bool isLeftBySystem(const std::filesystem::path &entry)
{
    const std::string name = entry.filename().string();
    return name.starts_with('.') || name == "__MACOSX" || name == "Thumbs.db" ||
           name == "desktop.ini";
}

/// Whether a file of references names files in the folder `files` beside it, as Zotero's exports to
/// BibTeX and RIS do.
bool namesFiles(const std::filesystem::path &references)
{
    const std::string ending = endingOf(references);
    if (ending != ".bib" && ending != ".ris")
        return false;
    std::ifstream stream(references);
    for (std::string line; std::getline(stream, line);) {
        const bool names = ending == ".bib" ? line.find(":files/") != std::string::npos
                                            : line.find("L1  - files/") != std::string::npos ||
                                                  line.find("L2  - files/") != std::string::npos;
        if (names)
            return true;
    }
    return false;
}

/// Whether a folder holds the attachments of a Zotero export, which come with its references.
bool belongsToExport(const std::filesystem::path &folder)
{
    if (folder.filename() != "files")
        return false;
    const auto beside = entriesOf(folder.parent_path());
    return beside && std::ranges::any_of(*beside, [](const std::filesystem::path &file) {
               return (endingOf(file) == ".rdf" &&
                       exchange::detect(file) == exchange::Format::ZoteroRdf) ||
                      namesFiles(file);
           });
}

} // namespace

void putReferencesFirst(std::vector<std::filesystem::path> &entries)
{
    const bool named =
        std::ranges::any_of(entries, isOfReferences) && std::ranges::any_of(entries, mayBeNamed);
    if (named)
        std::stable_partition(entries.begin(), entries.end(), isOfReferences);
}

FolderWalk::FolderWalk(const std::filesystem::path &folder) : m_error(enter(folder)) {}

std::optional<Error> FolderWalk::enter(const std::filesystem::path &folder)
{
    auto found = entriesOf(folder);
    if (!found)
        return found.error();
    m_open.push_back({.entries = std::move(*found)});
    return std::nullopt;
}

FolderWalk::Step FolderWalk::step(std::filesystem::path path) const
{
    Step step{.path = std::move(path)};
    if (!m_open.empty()) {
        step.done = static_cast<std::int64_t>(m_open.front().at) - 1;
        step.total = static_cast<std::int64_t>(m_open.front().entries.size());
    }
    return step;
}

std::optional<FolderWalk::Step> FolderWalk::next()
{
    if (m_error) {
        Step failed = step(m_error->subject);
        failed.error = std::exchange(m_error, std::nullopt);
        return failed;
    }
    while (!m_open.empty()) {
        Folder &folder = m_open.back();
        if (folder.at == folder.entries.size()) {
            m_open.pop_back();
            continue;
        }
        std::filesystem::path entry = std::move(folder.entries[folder.at++]);
        if (isLeftBySystem(entry))
            continue;
        std::error_code error;
        if (std::filesystem::is_symlink(entry, error)) {
            Step link = step(std::move(entry));
            link.link = true;
            return link;
        }
        if (!std::filesystem::is_directory(entry, error))
            return step(std::move(entry));
        if (belongsToPage(entry) || belongsToExport(entry))
            continue;
        if (std::filesystem::exists(entry / exchange::ManifestName, error)) {
            Step whole = step(std::move(entry));
            whole.corpus = true;
            return whole;
        }
        if (auto failed = enter(entry)) {
            Step unreadable = step(std::move(entry));
            unreadable.error = std::move(failed);
            return unreadable;
        }
    }
    return std::nullopt;
}

} // namespace lutrin::library
