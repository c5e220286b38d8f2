// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes the library: imports, edits, and taking either back.

#include "library/library.h"

#include "library/attaching.h"
#include "library/curating.h"
#include "library/importer.h"
#include "library/libraryparts.h"
#include "library/merging.h"
#include "library/rehearsal.h"
#include "library/removing.h"
#include "library/renaming.h"
#include "library/revisions.h"
#include "library/storedkinds.h"
#include "library/undoing.h"
#include "library/watching.h"
#include "store/batch.h"
#include "store/changestore.h"
#include "store/importedfiles.h"
#include "store/joinedstore.h"
#include "text/characters.h"

#include <algorithm>
#include <iterator>

namespace lutrin::library {

namespace {

/// With those of the documents that were merged into it.
Result<std::vector<std::string>> filesOfWork(store::Connection &connection,
                                             std::string_view document)
{
    const store::ImportedFiles files(connection);
    auto all = files.of(document);
    const auto merged = store::JoinedStore(connection).mergedInto(document);
    if (!all || !merged)
        return failure(!all ? all.error() : merged.error());
    for (const std::string &id : *merged) {
        const auto more = files.of(id);
        if (!more)
            return failure(more.error());
        std::ranges::copy_if(*more, std::back_inserter(*all), [&](const std::string &file) {
            return std::ranges::find(*all, file) == all->end();
        });
    }
    return all;
}

} // namespace

Result<ImportReport> Library::import(const std::vector<std::filesystem::path> &paths,
                                     const ImportOptions &options, std::stop_token stop,
                                     const ProgressCallback &progress)
{
    if (options.dryRun)
        return rehearse(paths, options, std::move(stop), progress);
    const std::scoped_lock lock(m_parts->importing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    Importer importer(**connection, m_parts->writing, m_parts->locations.schema, options);
    return importer.import(paths, std::move(stop), progress);
}

/// Whoever writes to the library, here or in another process, need not wait for a dry run.
Result<ImportReport> Library::rehearse(const std::vector<std::filesystem::path> &paths,
                                       const ImportOptions &options, std::stop_token stop,
                                       const ProgressCallback &progress) const
{
    const auto library = m_parts->connections.take();
    if (!library)
        return failure(library.error());
    const auto rehearsal = Rehearsal::begin();
    if (!rehearsal)
        return failure(rehearsal.error());
    Turns turns;
    Importer importer(rehearsal->stage(), turns, m_parts->locations.schema, options, &**library);
    return importer.import(paths, std::move(stop), progress);
}

Result<Library::Gathering> Library::importNew(const std::vector<std::filesystem::path> &folders,
                                              std::chrono::milliseconds rest,
                                              const std::stop_token &stop,
                                              const ProgressCallback &progress)
{
    const std::scoped_lock lock(m_parts->importing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    const auto files = newFilesIn(folders, **connection, rest, stop);
    if (!files)
        return failure(files.error());
    Gathering gathering{.files = static_cast<std::int64_t>(files->ready.size()),
                        .waiting = files->waiting};
    if (!files->ready.empty()) {
        Importer importer(**connection, m_parts->writing, m_parts->locations.schema, {});
        auto report = importer.import(files->ready, stop, progress);
        if (!report)
            return failure(report.error());
        gathering.report = std::move(*report);
    }
    // What a stop has left is taken the next time.
    if (gathering.report.cancelled || gathering.report.broken || files->seen.empty())
        return gathering;
    const std::scoped_lock turn(m_parts->writing);
    if (auto done = rememberTaken(**connection, *files); !done)
        return failure(done.error());
    return gathering;
}

Result<EditReport> Library::edit(const std::vector<std::string> &ids,
                                 const std::vector<FieldEdit> &edits)
{
    return m_parts->changing(
        [&](store::Connection &connection) { return editRecords(connection, ids, edits); });
}

Result<CreateReport> Library::create(const std::vector<FieldEdit> &edits)
{
    return m_parts->changing(
        [&](store::Connection &connection) { return createRecord(connection, edits); });
}

/// Nobody waits to write because a file is long to read.
Result<AttachReport> Library::attach(std::string_view id,
                                     const std::vector<std::filesystem::path> &files,
                                     const std::stop_token &stop)
{
    if (const auto known = document(id); !known)
        return failure(known.error());
    auto read = readAttached(files, stop);
    if (!read)
        return failure(read.error());
    return m_parts->changing([&](store::Connection &connection) {
        return attachFiles(connection, id, std::move(*read));
    });
}

Result<EditReport> Library::rename(std::string_view field, const std::string &from,
                                   const std::string &to)
{
    return m_parts->changing(
        [&](store::Connection &connection) { return renameValue(connection, field, from, to); });
}

Result<EditReport> Library::mapTerm(corpus::Axis axis, std::string_view term,
                                    std::string_view target)
{
    return m_parts->changing([&](store::Connection &connection) {
        return library::mapTerm(connection, axis, term, target);
    });
}

Result<EditReport> Library::separate(std::string_view document, std::string_view record)
{
    return m_parts->changing([&](store::Connection &connection) {
        return library::separate(connection, document, record);
    });
}

Result<std::vector<JoinedEntry>> Library::joined(std::string_view document) const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return joinedList(connection, document); });
}

Result<std::vector<std::string>> Library::filesOf(std::string_view document) const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return filesOfWork(connection, document); });
}

Result<std::vector<RevisionEntry>> Library::revisions(std::string_view document) const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return revisionList(connection, document); });
}

Result<EditReport> Library::revert(std::string_view document, std::int64_t revision)
{
    return m_parts->changing([&](store::Connection &connection) {
        return library::revert(connection, document, revision);
    });
}

Result<RemovalReport> Library::remove(const std::vector<std::string> &ids,
                                      const std::stop_token &stop, const ProgressCallback &progress)
{
    return m_parts->changing([&](store::Connection &connection) {
        return removeDocuments(connection, ids, stop, progress);
    });
}

Result<MergeReport> Library::merge(const std::string &kept, const std::vector<std::string> &others,
                                   const FieldChoices &choices)
{
    return m_parts->changing([&](store::Connection &connection) {
        return mergeDocuments(connection, kept, others, choices);
    });
}

Result<std::vector<ChangeEntry>> Library::changes() const
{
    return m_parts->reading([&](store::Connection &connection) { return changeList(connection); });
}

Result<UndoReport> Library::undo(std::int64_t change, const std::stop_token &stop,
                                 const ProgressCallback &progress)
{
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    // An import that still goes on is taken back once it has come to its end.
    std::unique_lock ending(m_parts->importing, std::defer_lock);
    const auto found = store::ChangeStore(**connection).find(change);
    if (found && *found && (*found)->state == store::ChangeState::UnderWay)
        ending.lock();
    const std::scoped_lock lock(m_parts->writing);
    return undoChange(**connection, change, stop, progress);
}

Result<void> Library::chooseAcronym(text::Acronym acronym, AcronymChoice choice)
{
    if (acronym.letters.empty() || acronym.expansion.empty())
        return failure({Cause::Invalid, acronym.letters, {}, "its meaning has to be given"});
    acronym.expansion = text::lowerCase(acronym.expansion);
    return m_parts->together(
        [&](store::Batch &batch) { return batch.chooseAcronym(acronym, storedChoice(choice)); });
}

} // namespace lutrin::library
