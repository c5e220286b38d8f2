// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "library/attachments.h"
#include "library/backups.h"
#include "library/bundled.h"
#include "library/filedrecord.h"
#include "library/libraryparts.h"
#include "library/passage.h"
#include "library/storedkinds.h"
#include "store/acronymstore.h"
#include "store/attachmentstore.h"
#include "store/backup.h"
#include "store/documentstore.h"
#include "store/editionstore.h"
#include "store/indexbuilder.h"
#include "store/integrity.h"
#include "store/taxonomystore.h"
#include "text/characters.h"

namespace lutrin::library {

namespace {

/// Reading the documents is the first third of citing them, making and writing are the others.
ProgressCallback partOfCiting(const ProgressCallback &progress, std::size_t documents,
                              std::size_t before)
{
    if (!progress)
        return {};
    return [&progress, documents, before](const Progress &part) {
        progress({.done = static_cast<std::int64_t>(before) + part.done,
                  .total = 3 * static_cast<std::int64_t>(documents),
                  .subject = {}});
    };
}

/// The database with the bundled corpus in its present edition; a library that cannot be written,
/// or that cannot take that edition, keeps the one that it has.
Result<std::unique_ptr<store::Database>> prepared(const Locations &locations, Access access,
                                                  std::stop_token stop)
{
    const auto wanted =
        access == Access::Write ? store::Access::ReadWrite : store::Access::ReadOnly;
    auto database = store::Database::open(locations.library, wanted, stop);
    if (!database)
        return database;
    if (locations.bundledCorpus.empty()) {
        const auto done = (*database)->isNew() ? declineBundled(**database) : Result<void>();
        return done ? std::move(database) : failure(done.error());
    }
    const auto differs = wantsBundled(**database, locations.bundledCorpus);
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
    const auto done = installBundled(**database, locations.bundledCorpus, locations.schema, stop);
    // A full disk or a damaged edition must not shut the user's library: it keeps the one it has.
    if (!done && ((*database)->isNew() || done.error().cause == Cause::Cancelled))
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

/// A file that lost all that it had, on a disk that broke, is no new library.
Result<void> refuseEmptied(const std::filesystem::path &library)
{
    std::error_code missing;
    const bool empty = std::filesystem::file_size(library, missing) == 0 && !missing;
    std::error_code none;
    const auto log = std::filesystem::file_size(library.string() + "-wal", none);
    if (!empty || (!none && log > 0) || backups(library).empty())
        return {};
    return failure({Cause::Corrupt, library.string(), {}, "empty, though there are backups of it"});
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
    if (locations.library.empty())
        return failure({.cause = Cause::NotFound,
                        .subject = "HOME",
                        .detail = "a user without a home: name the library's file"});
    if (const auto made = makeFolder(locations.library); !made)
        return failure(made.error());
    if (const auto whole = refuseEmptied(locations.library); !whole)
        return failure(whole.error());
    auto database = prepared(locations, access, std::move(stop));
    if (!database)
        return failure(database.error());
    if (access == Access::Read)
        (*database)->giveUpWriting();
    auto parts = std::make_unique<Parts>(std::move(*database), locations);
    return std::unique_ptr<Library>(new Library(std::move(parts)));
}

Error Library::refusal() const
{
    return m_parts->database->refusal();
}

bool Library::indexIsStale() const
{
    return m_parts->database->indexIsStale();
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
    const auto all = m_parts->reading(
        [&](store::Connection &connection) { return store::EditionStore(connection).all(); });
    if (!all)
        return failure(all.error());
    return all->empty() ? corpus::Edition() : all->front();
}

Result<corpus::Taxonomy> Library::taxonomy() const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return store::TaxonomyStore(connection).taxonomy(); });
}

Result<corpus::Document> Library::document(std::string_view id) const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return filedRecord(connection, id); });
}

Result<std::string> Library::attachment(std::string_view name, std::size_t limit) const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return attachmentBytes(connection, name, limit); });
}

Result<std::vector<corpus::Document>> Library::records(const std::vector<std::string> &ids,
                                                       const std::stop_token &stop,
                                                       const ProgressCallback &progress) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    std::vector<corpus::Document> found;
    found.reserve(ids.size());
    Progress state{.done = 0, .total = static_cast<std::int64_t>(ids.size()), .subject = {}};
    for (const std::string &id : ids) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        auto one = filedRecord(**connection, id);
        if (!one)
            return failure(one.error());
        one->body = {};
        found.push_back(std::move(*one));
        ++state.done;
        if (progress)
            progress(state);
    }
    return found;
}

Result<search::Answer> Library::search(const search::Request &request, std::stop_token stop) const
{
    return m_parts->reading([&](store::Connection &connection) {
        return search::Searcher(connection, m_parts->memory).search(request, std::move(stop));
    });
}

Result<std::vector<text::MarkedText>> Library::mark(std::string_view query,
                                                    std::string_view language,
                                                    const std::vector<std::string> &texts,
                                                    std::stop_token stop) const
{
    return m_parts->reading([&](store::Connection &connection) {
        return search::Searcher(connection, m_parts->memory)
            .mark(query, language, texts, std::move(stop));
    });
}

Result<std::vector<search::Hit>> Library::related(std::string_view id, int limit,
                                                  std::string_view language,
                                                  std::stop_token stop) const
{
    return m_parts->reading([&](store::Connection &connection) {
        return search::Searcher(connection, m_parts->memory)
            .related(id, limit, language, std::move(stop));
    });
}

Result<search::Counts> Library::statistics(const std::vector<search::Facet> &by,
                                           const search::Request &request,
                                           std::stop_token stop) const
{
    return m_parts->reading([&](store::Connection &connection) {
        return search::Searcher(connection, m_parts->memory)
            .statistics(by, request, std::move(stop));
    });
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
                                                       std::stop_token stop,
                                                       const ProgressCallback &progress) const
{
    const auto found = records(ids, stop, partOfCiting(progress, ids.size(), 0));
    if (!found)
        return failure(found.error());
    return m_parts->references.cite(*found, options, std::move(stop),
                                    partOfCiting(progress, ids.size(), ids.size()));
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
                                           const citation::Options &options,
                                           std::optional<std::int64_t> place) const
{
    const auto found = document(id);
    if (!found)
        return failure(found.error());
    return m_parts->references.quote(*found, passage, options, place);
}

Result<std::vector<corpus::Inline>>
Library::bareWords(std::string_view id, const std::vector<corpus::Inline> &passage) const
{
    const auto found = document(id);
    if (!found)
        return failure(found.error());
    return library::bareWords(*found, passage);
}

Result<std::vector<AcronymEntry>> Library::acronyms(std::string_view letters) const
{
    const auto known = m_parts->reading(
        [&](store::Connection &connection) { return store::AcronymStore(connection).all(); });
    if (!known)
        return failure(known.error());
    std::vector<AcronymEntry> entries;
    for (const store::KnownAcronym &each : *known) {
        if (letters.empty() || text::lowerCase(each.acronym.letters) == text::lowerCase(letters))
            entries.push_back({each.acronym, each.documents, choiceOf(each.choice)});
    }
    return entries;
}

Result<CheckReport> Library::check(std::stop_token stop) const
{
    // FTS5's own check is a write, which the state that is looked at cannot become once another
    // has been written.
    std::unique_lock turn(m_parts->writing, std::defer_lock);
    if (!readOnly())
        turn.lock();
    const auto access = readOnly() ? store::Access::ReadOnly : store::Access::ReadWrite;
    const auto connection = m_parts->database->connect(access);
    if (!connection)
        return failure(connection.error());
    auto findings = store::checkIntegrity(**connection, stop);
    if (!findings)
        return failure(findings.error());
    CheckReport report{findings->documents, std::move(findings->problems)};
    const auto damaged = store::AttachmentStore(**connection).damaged(std::move(stop));
    if (!damaged && damaged.error().cause != Cause::Corrupt)
        return failure(damaged.error());
    for (const std::string &name : damaged.value_or(std::vector<std::string>()))
        report.problems.push_back(name + ": damaged");
    return report;
}

Result<void> Library::repair(std::stop_token stop, const ProgressCallback &progress)
{
    return m_parts->changing([&](store::Connection &connection) {
        return store::repair(connection, std::move(stop), progress);
    });
}

Result<void> Library::backup(const std::filesystem::path &target, std::stop_token stop,
                             const ProgressCallback &progress) const
{
    return m_parts->reading([&](store::Connection &connection) {
        return store::backUp(connection, target, std::move(stop), progress);
    });
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
