// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importer.h"

#include "exchange/analyses/analysisreader.h"
#include "exchange/analyses/corpusreader.h"
#include "exchange/analyses/corpusschema.h"
#include "exchange/analyses/jsonlinesreader.h"
#include "exchange/bytes/extraction.h"
#include "exchange/filereader.h"
#include "exchange/pages/mhtmlreader.h"
#include "exchange/pdf/pdfreader.h"
#include "library/companions.h"
#include "library/mergedrecord.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace lutrin::library {

namespace {

constexpr int documentsAReport = 100;
constexpr int deepestArchive = 3;

/// What lies directly in `folder`, by name; symbolic links left out.
Result<std::vector<std::filesystem::path>> entries(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        if (!at->is_symlink(error))
            found.push_back(at->path());
    }
    if (error)
        return failure({Cause::CannotRead, folder.string(), {}, error.message()});
    std::ranges::sort(found);
    return found;
}

/// Whether a folder holds the attachments of a Zotero export, which come with its RDF file.
bool belongsToExport(const std::filesystem::path &folder)
{
    std::error_code error;
    if (folder.filename() != "files" || !std::filesystem::is_directory(folder, error))
        return false;
    const auto beside = entries(folder.parent_path());
    return beside && std::ranges::any_of(*beside, [](const std::filesystem::path &file) {
               return file.extension() == ".rdf" &&
                      exchange::detect(file) == exchange::Format::ZoteroRdf;
           });
}

} // namespace

Importer::Importer(store::Connection &connection, std::filesystem::path schema,
                   ImportOptions options)
    : m_schema(std::move(schema))
    , m_mostRecords(options.mostRecords)
    , m_writer(connection, options, m_log)
{
}

Result<ImportReport> Importer::import(const std::vector<std::filesystem::path> &paths,
                                      std::stop_token stop, const ProgressCallback &progress)
{
    m_stop = std::move(stop);
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
    const auto done = importAll(paths);
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
    for (const std::filesystem::path &path : paths) {
        if (auto done = importPath(path, true); !done)
            return done;
    }
    return m_writer.end(m_stop.stop_requested());
}

/// `named`: by the user, so that a file that cannot be used is a failure; in a folder it is passed
/// over with a word.
Result<void> Importer::importPath(const std::filesystem::path &path, bool named)
{
    if (stopped())
        return {};
    const auto format = exchange::detect(path);
    if (!format) {
        m_log.fail(format.error());
        return {};
    }
    switch (*format) {
    case exchange::Format::Folder:
        return importFolder(path);
    case exchange::Format::Corpus:
        if (std::filesystem::is_directory(path))
            return importCorpus(path);
        if (path.filename() == "corpus.xml")
            return importCorpus(path.parent_path());
        break; // a manifest by another name has no corpus beside it
    case exchange::Format::Analysis:
        return importAnalysis(path);
    case exchange::Format::JsonLines:
        return importJsonLines(path);
    case exchange::Format::Pdf:
        return importWhole(path, exchange::readPdf(path));
    case exchange::Format::Zip:
        return importArchive(path);
    case exchange::Format::Mhtml:
        return importPage(path, exchange::readMhtml(path));
    case exchange::Format::WebPage:
        return importPage(path, exchange::read(path, *format));
    default:
        if (exchange::isReadWhole(*format))
            return importWhole(path, exchange::read(path, *format));
        break;
    }
    named ? m_log.fail({Cause::Foreign, path.string()})
          : m_log.pass({Cause::Foreign, path.string()});
    return {};
}

Result<void> Importer::importFolder(const std::filesystem::path &folder)
{
    const auto found = entries(folder);
    if (!found) {
        m_log.fail(found.error());
        return {};
    }
    const auto total = static_cast<std::int64_t>(found->size());
    // Only the outermost folder knows how far all has come.
    ++m_folderDepth;
    Result<void> done;
    std::int64_t count = 0;
    for (const std::filesystem::path &entry : *found) {
        if (m_progress && m_folderDepth == 1)
            m_progress({.done = count, .total = total, .subject = entry.string()});
        ++count;
        if (belongsToPage(entry) || belongsToExport(entry) || isCompanion(entry))
            continue;
        if (done = importPath(entry, false); !done)
            break;
    }
    --m_folderDepth;
    return done;
}

Result<void> Importer::importCorpus(const std::filesystem::path &folder)
{
    const auto corpus = exchange::readCorpus(folder, m_stop);
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
    std::string folder = std::filesystem::temp_directory_path() / "lutrin-archive-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr)
        return failure({.cause = Cause::CannotWrite, .subject = folder});
    const ImportLog::Mark mark = m_log.mark();
    const auto left = exchange::unpack(archive, folder);
    if (!left)
        m_log.fail(left.error());
    else
        for (const Error &error : *left)
            m_log.warn(error);
    ++m_depth;
    auto done = left ? importFolder(folder) : Result<void>();
    --m_depth;
    m_log.rename(mark, folder, archive.string());
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    return done;
}

Result<void> Importer::importWhole(const std::filesystem::path &file,
                                   Result<exchange::Reading> reading)
{
    if (!reading) {
        m_log.fail(reading.error());
        return {};
    }
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

/// A page's reference says what the page leaves out.
Result<void> Importer::importPage(const std::filesystem::path &file,
                                  Result<exchange::Reading> reading)
{
    if (reading && reading->documents.size() == 1) {
        exchange::Found &found = reading->documents.front();
        for (const std::filesystem::path &companion : companionsOf(file)) {
            const auto more = onlyDocument(companion);
            if (!more)
                continue;
            MergedRecord merged = mergedRecord(found.document, *more);
            found.document = std::move(merged.document);
            for (const std::string &key : merged.taken)
                found.origins[key] = companion.filename().string();
            if (found.document.pdf == companion.string())
                found.attachments.push_back(exchange::pdfAttachment(companion));
        }
    }
    return importWhole(file, std::move(reading));
}

Result<void> Importer::importJsonLines(const std::filesystem::path &file)
{
    Result<void> stored;
    // The library's own failure ends the reading at the next line.
    std::stop_source ending;
    const std::stop_callback passOn(m_stop, [&ending] { ending.request_stop(); });
    const auto receive = [&](int line, Result<corpus::Document> document) {
        if (!stored)
            return;
        if (enough()) {
            ending.request_stop();
            return;
        }
        if (!document)
            m_log.fail(document.error());
        else if (stored = m_writer.take({.document = std::move(*document), .line = line}, file,
                                        Likeness::Identifiers);
                 !stored)
            ending.request_stop();
    };
    const auto read = exchange::readJsonLines(file, receive, ending.get_token(),
                                              m_folderDepth == 0 ? m_progress : nullptr);
    if (!stored)
        return stored;
    if (!read && read.error().cause != Cause::Cancelled)
        m_log.fail(read.error());
    return {};
}

} // namespace lutrin::library
