// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importer.h"

#include "base/ascii.h"
#include "exchange/analyses/analysisreader.h"
#include "exchange/analyses/corpusreader.h"
#include "exchange/analyses/corpusschema.h"
#include "exchange/bytes/passingfolder.h"
#include "exchange/references/untypedarticle.h"
#include "library/filesbeside.h"
#include "library/linesahead.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <string_view>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace {

constexpr int documentsAReport = 100;
constexpr int deepestArchive = 3;
constexpr std::size_t filesAhead = 64;
constexpr std::chrono::milliseconds shortWait(20);

/// What lies in a folder for the pages that show it; that it is no document, nobody need be told.
bool isOfPages(const std::filesystem::path &file)
{
    constexpr std::array<std::string_view, 15> endings{".png", ".jpg", ".jpeg",  ".gif", ".webp",
                                                       ".svg", ".bmp", ".ico",   ".tif", ".css",
                                                       ".js",  ".ttf", ".woff2", ".mp3", ".mp4"};
    return std::ranges::find(endings, lowerAscii(file.extension().string())) != endings.end();
}

/// Our own records come with their id, and back as they left.
exchange::Found foundOn(LinesAhead::Line &line)
{
    exchange::Found found{.document = std::move(*line.document), .line = line.number};
    if (found.document.id.empty() && found.document.type.empty())
        exchange::settleUntypedArticle(found);
    return found;
}

} // namespace

Importer::Importer(store::Connection &connection, Turns &turns, std::filesystem::path schema,
                   ImportOptions options, store::Connection *library)
    : m_schema(std::move(schema))
    , m_mostRecords(options.mostRecords)
    , m_writer(connection, turns, options, m_log, library)
{
}

Result<ImportReport> Importer::import(const std::vector<std::filesystem::path> &paths,
                                      std::stop_token stop, const ProgressCallback &progress)
{
    m_stop = std::move(stop);
    exchange::PassingFolder::sweep();
    if (progress) {
        m_progress = [this, progress](Progress reached) {
            reached.records = m_log.report().records;
            progress(reached);
        };
    }
    std::string subject;
    for (const std::filesystem::path &path : paths)
        subject += (subject.empty() ? "" : "\n") + path.string();
    m_writer.setSubject(std::move(subject));
    m_writer.setStop(m_stop);
    auto done = importAll(paths);
    if (!done && done.error().cause == Cause::Cancelled)
        done = m_writer.stop();
    ImportReport &report = m_log.report();
    report.cancelled = m_stop.stop_requested();
    if (done)
        return std::move(report);
    m_writer.abandon();
    // What is in the library by now must be told of.
    if (report.change == 0)
        return failure(done.error());
    report.broken = true;
    m_log.fail(done.error());
    return std::move(report);
}

/// Whether more is there than is to be read: asked before each record.
bool Importer::enough()
{
    ImportReport &report = m_log.report();
    report.partial = report.partial || (m_mostRecords > 0 && report.records >= m_mostRecords);
    return report.partial;
}

bool Importer::stopped()
{
    return enough() || m_stop.stop_requested();
}

Result<void> Importer::importAll(const std::vector<std::filesystem::path> &paths)
{
    std::vector<std::filesystem::path> ordered = paths;
    putReferencesFirst(ordered);
    if (auto done = importPaths(ordered); !done)
        return done;
    return m_writer.end(m_stop.stop_requested());
}

/// Hundreds may be chosen in a dialog: they are read ahead as those of a folder are.
Result<void> Importer::importPaths(const std::vector<std::filesystem::path> &paths)
{
    FilesAhead files;
    std::size_t added = 0;
    const auto total = static_cast<std::int64_t>(paths.size());
    for (std::size_t at = 0; at < paths.size() && !stopped(); ++at) {
        for (; added < std::min(paths.size(), at + filesAhead); ++added)
            files.add(paths[added], true);
        if (m_progress && total > 1)
            m_progress({.done = static_cast<std::int64_t>(at),
                        .total = total,
                        .subject = paths[at].string(),
                        .entries = true});
        if (auto done = importPath(paths[at], files); !done)
            return done;
    }
    return {};
}

Result<void> Importer::importPath(const std::filesystem::path &path, FilesAhead &files)
{
    if (auto done = makeWayUntil(files); !done || m_stop.stop_requested())
        return done;
    ReadFile read = files.next();
    if (stopped())
        return {};
    if (read.format == exchange::Format::Folder)
        return importFolder(path);
    return importRead(path, std::move(read), true);
}

/// `named`: by the user, so that a file that cannot be used is a failure; in a folder it is passed
/// over with a word.
Result<void> Importer::importRead(const std::filesystem::path &path, ReadFile read, bool named)
{
    if (!read.format) {
        m_log.fail(read.format.error());
        return {};
    }
    if (read.reading)
        return importWhole(path, std::move(*read.reading));
    switch (*read.format) {
    case exchange::Format::Corpus:
        if (std::error_code error; std::filesystem::is_directory(path, error))
            return importCorpus(path);
        if (path.filename() == exchange::ManifestName)
            return importCorpus(path.parent_path());
        break; // a manifest by another name has no corpus beside it
    case exchange::Format::Analysis:
        return importAnalysis(path);
    case exchange::Format::JsonLines:
        return importJsonLines(path);
    case exchange::Format::Zip:
        return importArchive(path);
    default:
        break;
    }
    if (!named && isOfPages(path))
        return {};
    Error foreign{
        .cause = Cause::Foreign, .subject = path.string(), .detail = exchange::unreadKind(path)};
    // What was saved badly was meant to be imported.
    std::error_code error;
    const bool hollow = std::filesystem::is_empty(path, error);
    if (named)
        m_log.fail(std::move(foreign));
    else
        m_log.leaveOut(std::move(foreign), hollow ? Severity::Warning : Severity::Information);
    return {};
}

/// Nobody waits to write because a file is long to read, nor does who stops the import.
Result<void> Importer::makeWayUntil(FilesAhead &files)
{
    Result<void> done;
    while (done && !m_stop.stop_requested() && !files.await(shortWait))
        done = m_writer.makeWay();
    return done;
}

/// What is told of the folder's files stays in their order, whichever is read first.
Result<void> Importer::importFolder(const std::filesystem::path &folder)
{
    FolderWalk walk(folder);
    FilesAhead files;
    std::deque<FolderWalk::Step> steps;
    const auto lookAhead = [&] {
        while (steps.size() < filesAhead) {
            auto step = walk.next();
            if (!step)
                return;
            if (!step->corpus && !step->link && !step->error)
                files.add(step->path);
            steps.push_back(std::move(*step));
        }
    };
    lookAhead();
    if (steps.empty())
        m_log.pass({.cause = Cause::NotFound,
                    .subject = folder.string(),
                    .detail = "no file to import in this folder"});
    // Only the outermost folder knows how far all has come.
    ++m_folderDepth;
    Result<void> done;
    for (; done && !steps.empty() && !stopped(); lookAhead()) {
        const FolderWalk::Step step = std::move(steps.front());
        steps.pop_front();
        if (m_progress && m_folderDepth == 1)
            m_progress({.done = step.done,
                        .total = step.total,
                        .subject = step.path.string(),
                        .entries = true});
        done = importStep(step, files);
    }
    --m_folderDepth;
    return done;
}

Result<void> Importer::importStep(const FolderWalk::Step &step, FilesAhead &files)
{
    if (step.corpus)
        return importCorpus(step.path);
    if (step.error) {
        m_log.fail(*step.error);
    } else if (step.link) {
        m_log.leaveOut({.cause = Cause::Unsupported,
                        .subject = step.path.string(),
                        .detail = "a symbolic link, not followed"});
    } else {
        if (auto done = makeWayUntil(files); !done || m_stop.stop_requested())
            return done;
        if (ReadFile read = files.next(); !read.companion)
            return importRead(step.path, std::move(read), false);
    }
    return {};
}

Result<void> Importer::importCorpus(const std::filesystem::path &folder)
{
    const auto schema = exchange::CorpusSchema::load(m_schema);
    if (!schema)
        return failure(schema.error());
    const auto corpus = exchange::readCorpus(folder, *schema, m_stop);
    if (!corpus) {
        if (corpus.error().cause != Cause::Cancelled)
            m_log.fail(corpus.error());
        return {};
    }
    if (auto set = m_writer.addTerms(corpus->taxonomy); !set)
        return set;
    for (const corpus::Document &document : corpus->documents) {
        if (stopped())
            break;
        if (auto done = m_writer.take({.document = document}, folder, Likeness::Identifiers); !done)
            return done;
    }
    return {};
}

Result<void> Importer::importAnalysis(const std::filesystem::path &file)
{
    const auto schema = exchange::CorpusSchema::load(m_schema);
    if (!schema)
        return failure(schema.error());
    auto document = exchange::readAnalysis(file, *schema);
    if (!document) {
        m_log.fail(document.error());
        return {};
    }
    return m_writer.take({.document = std::move(*document)}, file, Likeness::Identifiers);
}

void Importer::tell(const Result<exchange::Unpacked> &unpacked)
{
    if (!unpacked) {
        if (unpacked.error().cause != Cause::Cancelled)
            m_log.fail(unpacked.error());
        return;
    }
    for (const Error &error : unpacked->refused)
        m_log.warn(error);
    for (const Error &error : unpacked->lost)
        m_log.fail(error);
}

/// Messages name the archive and the place in it, never the folder that was only passing.
Result<void> Importer::importArchive(const std::filesystem::path &archive)
{
    if (m_depth >= deepestArchive) {
        m_log.fail({.cause = Cause::LimitExceeded,
                    .subject = archive.string(),
                    .detail = "archives in archives more than " + std::to_string(deepestArchive) +
                              " deep"});
        return {};
    }
    const auto folder = exchange::PassingFolder::make();
    if (!folder) {
        m_log.fail(folder.error());
        return {};
    }
    if (auto done = m_writer.pause(); !done)
        return done;
    m_log.enter(folder->path().string(), archive.string());
    const auto unpacked = exchange::unpack(archive, folder->path(), m_stop);
    tell(unpacked);
    ++m_depth;
    auto done = unpacked ? importFolder(folder->path()) : Result<void>();
    if (done)
        done = m_writer.takeAll();
    --m_depth;
    m_log.leave();
    return done;
}

/// The PDF files that the records of a file bring along, by their one name each.
void Importer::noteAttached(const exchange::Reading &reading, const std::filesystem::path &file)
{
    std::error_code error;
    for (const exchange::Found &found : reading.documents) {
        for (const exchange::Attachment &attachment : found.attachments) {
            if (attachment.type == "application/pdf" && attachment.file != file)
                m_attached.insert(std::filesystem::weakly_canonical(attachment.file, error));
        }
    }
}

Result<void> Importer::importWhole(const std::filesystem::path &file,
                                   Result<exchange::Reading> reading)
{
    std::error_code error;
    if (!m_attached.empty() && m_attached.contains(std::filesystem::weakly_canonical(file, error)))
        return {};
    if (!reading) {
        m_log.fail(reading.error());
        return {};
    }
    noteAttached(*reading, file);
    for (exchange::Remark &remark : reading->remarks)
        m_log.tell(std::move(remark));
    const auto total = static_cast<std::int64_t>(reading->documents.size());
    std::int64_t done = 0;
    for (exchange::Found &found : reading->documents) {
        if (stopped())
            break;
        if (auto taken = m_writer.take(std::move(found), file, Likeness::Anything); !taken)
            return taken;
        if (m_progress && m_folderDepth == 0 && ++done % documentsAReport == 0)
            m_progress({.done = done, .total = total, .subject = file.string()});
    }
    return {};
}

Result<void> Importer::importJsonLines(const std::filesystem::path &file)
{
    LinesAhead lines(file);
    std::int64_t reported = 0;
    while (auto line = lines.next()) {
        if (stopped())
            return {};
        if (m_progress && m_folderDepth == 0 && line->reached.done != reported) {
            reported = line->reached.done;
            m_progress(line->reached);
        }
        if (!line->document) {
            m_log.fail(line->document.error());
            continue;
        }
        if (const auto none = exchange::settleLanguages(*line->document); !none.empty())
            m_log.warn({.cause = Cause::Invalid,
                        .subject = file.string(),
                        .position = {line->number, 0},
                        .detail = "not a language: " + none});
        exchange::Found found = foundOn(*line);
        bringFilesBeside(found, file.parent_path());
        if (auto done = m_writer.take(std::move(found), file, Likeness::Identifiers); !done)
            return done;
    }
    if (!lines.result())
        m_log.fail(lines.result().error());
    return {};
}

} // namespace lutrin::library
