// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "exchange/bytes/atomicfile.h"
#include "exchange/writing/recordwriter.h"
#include "library/attachments.h"
#include "library/bundled.h"
#include "library/curating.h"
#include "library/filedrecord.h"
#include "library/importer.h"
#include "library/libraryparts.h"
#include "library/undoing.h"
#include "library/watching.h"
#include "store/acronymstore.h"
#include "store/attachmentsweep.h"
#include "store/backup.h"
#include "store/batch.h"
#include "store/changestore.h"
#include "store/documentstore.h"
#include "store/editionstore.h"
#include "store/indexbuilder.h"
#include "store/integrity.h"
#include "store/joinedstore.h"
#include "store/taxonomystore.h"
#include "store/transaction.h"
#include "text/characters.h"

namespace lutrin::library {

namespace {

/// The database with the bundled corpus in its present edition; a library that cannot be written
/// keeps the edition that it has.
Result<std::unique_ptr<store::Database>> prepared(const Locations &locations, Access access,
                                                  std::stop_token stop)
{
    const auto wanted =
        access == Access::Write ? store::Access::ReadWrite : store::Access::ReadOnly;
    auto database = store::Database::open(locations.library, wanted, stop);
    if (!database || locations.bundledCorpus.empty())
        return database;
    const auto differs = bundledEditionDiffers(**database, locations.bundledCorpus);
    // A program that lost its corpus must still open the user's library.
    if (!differs && differs.error().cause == Cause::NotFound && !(*database)->isNew())
        return database;
    if (!differs)
        return failure(differs.error());
    if (!*differs)
        return database;
    if ((*database)->readOnly() && access == Access::Read)
        database = store::Database::open(locations.library, store::Access::ReadWrite, stop);
    if (!database || (*database)->readOnly())
        return database;
    if (const auto done = installBundled(**database, locations.bundledCorpus, stop); !done)
        return failure(done.error());
    return database;
}

Result<void> makeFolder(const std::filesystem::path &library)
{
    std::error_code error;
    const auto folder = std::filesystem::absolute(library, error).parent_path();
    std::filesystem::create_directories(folder, error);
    if (error)
        return failure({Cause::CannotWrite, folder.string(), {}, error.message()});
    return {};
}

} // namespace

std::vector<std::filesystem::path> Locations::styleFolders() const
{
    std::vector<std::filesystem::path> folders;
    for (const auto *folder : {&userStyles, &ownStyles, &styles})
        if (!folder->empty())
            folders.push_back(*folder);
    return folders;
}

Library::Library(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const Locations &locations, Access access,
                                               std::stop_token stop)
{
    if (const auto made = makeFolder(locations.library); !made)
        return failure(made.error());
    auto database = prepared(locations, access, std::move(stop));
    if (!database)
        return failure(database.error());
    if (access == Access::Read)
        (*database)->giveUpWriting();
    auto parts = std::make_unique<Parts>(std::move(*database), locations);
    return std::unique_ptr<Library>(new Library(std::move(parts)));
}

bool Library::readOnly() const
{
    return m_parts->database->readOnly();
}

const std::filesystem::path &Library::file() const
{
    return m_parts->database->file();
}

Result<corpus::Edition> Library::edition() const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    const auto all = store::EditionStore(**connection).all();
    if (!all)
        return failure(all.error());
    return all->empty() ? corpus::Edition() : all->front();
}

Result<corpus::Taxonomy> Library::taxonomy() const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return store::TaxonomyStore(**connection).taxonomy();
}

Result<corpus::Document> Library::document(std::string_view id) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return filedRecord(**connection, id);
}

Result<std::string> Library::attachment(std::string_view name, std::size_t limit) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return attachmentBytes(**connection, name, limit);
}

Result<std::vector<corpus::Document>> Library::documents(const std::vector<std::string> &ids) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    std::vector<corpus::Document> found;
    found.reserve(ids.size());
    for (const std::string &id : ids) {
        auto one = filedRecord(**connection, id);
        if (!one)
            return failure(one.error());
        found.push_back(std::move(*one));
    }
    return found;
}

Result<search::Answer> Library::search(const search::Request &request, std::stop_token stop) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return search::Searcher(**connection, m_parts->memory).search(request, std::move(stop));
}

Result<std::vector<text::MarkedText>> Library::mark(std::string_view query,
                                                    std::string_view language,
                                                    std::vector<std::string> texts,
                                                    std::stop_token stop) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return search::Searcher(**connection, m_parts->memory)
        .mark(query, language, std::move(texts), std::move(stop));
}

Result<std::vector<search::Hit>> Library::related(std::string_view id, int limit,
                                                  std::string_view language,
                                                  std::stop_token stop) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return search::Searcher(**connection, m_parts->memory)
        .related(id, limit, language, std::move(stop));
}

Result<search::Counts> Library::statistics(const std::vector<search::Facet> &by,
                                           const search::Request &request,
                                           std::stop_token stop) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return search::Searcher(**connection, m_parts->memory).statistics(by, request, std::move(stop));
}

Result<UserStyle> Library::installStyle(const std::filesystem::path &file)
{
    return m_parts->references.install(file, m_parts->locations.userStyles);
}

Result<void> Library::takeBackStyle(const UserStyle &style)
{
    return m_parts->references.takeBack(style);
}

std::vector<citation::StyleInfo> Library::styles(std::string_view filter) const
{
    return m_parts->references.styles(filter);
}

Result<std::vector<citation::Formatted>> Library::cite(const std::vector<std::string> &ids,
                                                       const citation::Options &options,
                                                       std::stop_token stop) const
{
    const auto found = documents(ids);
    if (!found)
        return failure(found.error());
    return m_parts->references.cite(*found, options, std::move(stop));
}

Result<std::vector<citation::Formatted>> Library::citeItems(const std::filesystem::path &cslJson,
                                                            const citation::Options &options,
                                                            std::stop_token stop) const
{
    return m_parts->references.citeItems(cslJson, options, std::move(stop));
}

Result<citation::Formatted> Library::quote(std::string_view id, std::string_view passage,
                                           const citation::Options &options) const
{
    return quote(id, std::vector<corpus::Inline>{{.text = std::string(passage)}}, options);
}

Result<citation::Formatted> Library::quote(std::string_view id,
                                           const std::vector<corpus::Inline> &passage,
                                           const citation::Options &options) const
{
    const auto found = document(id);
    if (!found)
        return failure(found.error());
    return m_parts->references.quote(*found, passage, options);
}

Result<ImportReport> Library::import(const std::vector<std::filesystem::path> &paths,
                                     const ImportOptions &options, std::stop_token stop,
                                     const ProgressCallback &progress)
{
    const std::scoped_lock lock(m_parts->importing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    Importer importer(**connection, m_parts->writing, m_parts->locations.schema, options);
    return importer.import(paths, std::move(stop), progress);
}

Result<Library::Gathering> Library::importNew(const std::filesystem::path &folder,
                                              std::chrono::milliseconds rest,
                                              const std::stop_token &stop,
                                              const ProgressCallback &progress)
{
    const std::scoped_lock lock(m_parts->importing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    const auto files = newFilesIn(folder, **connection, rest, stop);
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
    return write(
        [&](store::Connection &connection) { return editRecords(connection, ids, edits); });
}

Result<EditReport> Library::mapTerm(corpus::Axis axis, std::string_view term,
                                    std::string_view target)
{
    return write([&](store::Connection &connection) {
        return library::mapTerm(connection, axis, term, target);
    });
}

Result<EditReport> Library::separate(std::string_view document, std::string_view record)
{
    return write([&](store::Connection &connection) {
        return library::separate(connection, document, record);
    });
}

Result<void> Library::forgetDistinct(std::string_view document, std::string_view record)
{
    const std::scoped_lock lock(m_parts->writing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    return store::JoinedStore(**connection).setDistinct(record, document, false);
}

Result<std::vector<RevisionEntry>> Library::revisions(std::string_view document) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return revisionList(**connection, document);
}

Result<EditReport> Library::revert(std::string_view document, std::int64_t revision)
{
    return write([&](store::Connection &connection) {
        return library::revert(connection, document, revision);
    });
}

Result<EditReport>
Library::write(const std::function<Result<EditReport>(store::Connection &)> &work)
{
    const std::scoped_lock lock(m_parts->writing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    return work(**connection);
}

Result<std::vector<ChangeEntry>> Library::changes() const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return changeList(**connection);
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

std::vector<std::string> Library::exportFormats()
{
    return exchange::writtenFormats();
}

Result<std::int64_t> Library::exportTo(const std::vector<std::string> &ids, std::string_view format,
                                       const TextReceiver &receive, const std::stop_token &stop,
                                       const ProgressCallback &progress) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    const auto terms = store::TaxonomyStore(**connection).taxonomy();
    if (!terms)
        return failure(terms.error());
    return exportDocuments(
        ids, format, *terms, [&](std::string_view id) { return filedRecord(**connection, id); },
        [&](const std::string &name) {
            return attachmentBytes(**connection, name, exchange::MaximumPictureBytes);
        },
        receive, stop, progress);
}

Result<std::int64_t> Library::exportFile(const std::vector<std::string> &ids,
                                         std::string_view format, const std::filesystem::path &file,
                                         const std::stop_token &stop,
                                         const ProgressCallback &progress) const
{
    auto output = exchange::AtomicFile::create(file);
    if (!output)
        return failure(output.error());
    const auto count = exportTo(
        ids, format, [&](std::string_view text) { return output->write(text); }, stop, progress);
    if (!count)
        return count;
    // Its links lead to files beside it; HTML has them within.
    if (format == "markdown") {
        const auto written = writePictures(ids, file.parent_path());
        if (!written)
            return failure(written.error());
    }
    if (const auto done = output->commit(); !done)
        return failure(done.error());
    return count;
}

Result<void> Library::writePictures(const std::vector<std::string> &ids,
                                    const std::filesystem::path &folder) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    for (const std::string &id : ids) {
        const auto document = store::DocumentStore(**connection).document(id);
        if (!document)
            return failure(document.error());
        auto names = attachmentNames(*document);
        std::erase(names, document->pdf);
        const auto written = library::writeAttachments(**connection, names, folder);
        if (!written)
            return failure(written.error());
    }
    return {};
}

Result<std::vector<std::filesystem::path>>
Library::writeAttachments(std::string_view id, const std::filesystem::path &folder) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    const auto document = store::DocumentStore(**connection).document(id);
    if (!document)
        return failure(document.error());
    return library::writeAttachments(**connection, attachmentNames(*document), folder);
}

Result<std::vector<AcronymEntry>> Library::acronyms(std::string_view letters) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    const auto known = store::AcronymStore(**connection).all();
    if (!known)
        return failure(known.error());
    std::vector<AcronymEntry> entries;
    for (const store::KnownAcronym &each : *known) {
        if (letters.empty() || text::lowerCase(each.acronym.letters) == text::lowerCase(letters))
            entries.push_back(
                {each.acronym, each.documents, static_cast<AcronymChoice>(each.choice)});
    }
    return entries;
}

Result<void> Library::chooseAcronym(text::Acronym acronym, AcronymChoice choice)
{
    if (acronym.letters.empty() || acronym.expansion.empty())
        return failure({Cause::Invalid, "acronym"});
    acronym.expansion = text::lowerCase(acronym.expansion);
    const std::scoped_lock lock(m_parts->writing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    auto batch = store::Batch::begin(**connection);
    if (!batch)
        return failure(batch.error());
    if (auto done = batch->chooseAcronym(acronym, static_cast<store::AcronymChoice>(choice)); !done)
        return done;
    return batch->commit();
}

Result<CheckReport> Library::check(std::stop_token stop) const
{
    const auto access = readOnly() ? store::Access::ReadOnly : store::Access::ReadWrite;
    const auto connection = m_parts->database->connect(access);
    if (!connection)
        return failure(connection.error());
    auto findings = store::checkIntegrity(**connection, std::move(stop));
    if (!findings)
        return failure(findings.error());
    return CheckReport{findings->documents, std::move(findings->problems)};
}

Result<void> Library::repair(std::stop_token stop, const ProgressCallback &progress)
{
    const std::scoped_lock lock(m_parts->writing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    if (auto done = store::rebuildIndex(**connection, std::move(stop), progress); !done)
        return done;
    auto transaction = store::Transaction::begin(**connection, store::Transaction::Kind::Write);
    if (!transaction)
        return failure(transaction.error());
    if (const auto swept = store::sweepAttachments(**connection); !swept)
        return failure(swept.error());
    return transaction->commit();
}

Result<void> Library::backup(const std::filesystem::path &target, std::stop_token stop,
                             const ProgressCallback &progress) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return store::backUp(**connection, target, std::move(stop), progress);
}

Result<RestoreReport> Library::restore(const Locations &locations,
                                       const std::filesystem::path &backup, std::stop_token stop,
                                       const ProgressCallback &progress)
{
    if (const auto made = makeFolder(locations.library); !made)
        return failure(made.error());
    auto done = store::restore(backup, locations.library, std::move(stop), progress);
    if (!done)
        return failure(done.error());
    return RestoreReport{done->documents, std::move(done->kept)};
}

} // namespace lutrin::library
