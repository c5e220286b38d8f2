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
#include "library/attachments.h"
#include "library/mergedrecord.h"
#include "store/documentstore.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace lutrin::library {

namespace {

/// Large enough that a commit costs little, small enough that a stop loses little.
constexpr int documentsABatch = 1000;
/// After so many documents, if they are a tenth of the library, its index is put in order.
constexpr int manyDocuments = 5000;
constexpr int smallestShare = 10;
constexpr int documentsAReport = 100;
constexpr int deepestArchive = 3;

/// `present` with those terms of `more` that it lacks.
corpus::Taxonomy merged(const corpus::Taxonomy &present, const corpus::Taxonomy &more)
{
    std::vector<corpus::Term> terms = present.terms();
    std::ranges::copy_if(more.terms(), std::back_inserter(terms), [&](const corpus::Term &term) {
        return present.find(term.axis, term.id) == nullptr;
    });
    return corpus::Taxonomy(std::move(terms));
}

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

/// Whether a folder holds what a browser saved beside a page: `page_files` beside `page.html`.
bool belongsToPage(const std::filesystem::path &folder)
{
    const std::string name = folder.filename().string();
    for (const char *ending : {"_files", "_fichiers"}) {
        if (!name.ends_with(ending))
            continue;
        const auto stem = folder.parent_path() / name.substr(0, name.rfind('_'));
        std::error_code error;
        for (const char *page : {".html", ".htm", ".xhtml"}) {
            if (std::filesystem::is_regular_file(stem.string() + page, error) &&
                std::filesystem::is_directory(folder, error))
                return true;
        }
    }
    return false;
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

constexpr std::array pageEndings{".html", ".htm", ".xhtml", ".mhtml", ".mht"};
constexpr std::array companionEndings{".ris", ".bib", ".json", ".pdf"};

/// What lies beside a saved page under its name and says more of it: `page.ris`, `page.pdf`.
std::vector<std::filesystem::path> companionsOf(const std::filesystem::path &page)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (const char *ending : companionEndings) {
        std::filesystem::path file = page;
        file.replace_extension(ending);
        if (std::filesystem::is_regular_file(std::filesystem::symlink_status(file, error)))
            found.push_back(std::move(file));
    }
    return found;
}

/// The document of a file that holds one and no more.
std::optional<corpus::Document> onlyDocument(const std::filesystem::path &file)
{
    const auto format = exchange::detect(file);
    if (!format)
        return std::nullopt;
    const bool pdf = *format == exchange::Format::Pdf;
    if (!pdf && !exchange::isReadWhole(*format))
        return std::nullopt;
    auto reading = pdf ? exchange::readPdf(file) : exchange::read(file, *format);
    if (!reading || reading->documents.size() != 1)
        return std::nullopt;
    corpus::Document document = std::move(reading->documents.front().document);
    // What a PDF calls itself is often nothing, and its text is the page's own at length.
    if (pdf)
        document = {.body = std::move(document.body),
                    .isbn = std::move(document.isbn),
                    .doi = std::move(document.doi),
                    .pdf = file.string()};
    return document;
}

/// Whether a file joins the page beside it, as importPage() has it.
bool isCompanion(const std::filesystem::path &file)
{
    if (std::ranges::find(companionEndings, file.extension().string()) == companionEndings.end())
        return false;
    const bool beside = std::ranges::any_of(pageEndings, [&](const char *ending) {
        std::filesystem::path page = file;
        page.replace_extension(ending);
        std::error_code error;
        return std::filesystem::is_regular_file(page, error);
    });
    return beside && onlyDocument(file);
}

} // namespace

Importer::Importer(store::Connection &connection, std::filesystem::path schema,
                   ImportOptions options)
    : m_connection(connection), m_schema(std::move(schema)), m_options(options)
{
}

Result<ImportReport> Importer::import(const std::vector<std::filesystem::path> &paths,
                                      std::stop_token stop, const ProgressCallback &progress)
{
    m_stop = std::move(stop);
    m_progress = progress;
    for (const std::filesystem::path &path : paths) {
        if (auto done = importPath(path, true); !done)
            return failure(done.error());
    }
    if (auto done = mergeIndex(); !done)
        return failure(done.error());
    if (auto done = finish(); !done)
        return failure(done.error());
    m_report.cancelled = m_stop.stop_requested();
    return std::move(m_report);
}

/// `named`: by the user, so that a file that cannot be used is a failure; in a folder it is passed
/// over with a word.
Result<void> Importer::importPath(const std::filesystem::path &path, bool named)
{
    if (m_stop.stop_requested())
        return {};
    const auto format = exchange::detect(path);
    if (!format) {
        fail(format.error());
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
    named ? fail({Cause::Foreign, path.string()}) : pass({Cause::Foreign, path.string()});
    return {};
}

Result<void> Importer::importFolder(const std::filesystem::path &folder)
{
    const auto found = entries(folder);
    if (!found) {
        fail(found.error());
        return {};
    }
    for (const std::filesystem::path &entry : *found) {
        if (belongsToPage(entry) || belongsToExport(entry) || isCompanion(entry))
            continue;
        if (auto done = importPath(entry, false); !done)
            return done;
    }
    return {};
}

Result<void> Importer::importCorpus(const std::filesystem::path &folder)
{
    const auto corpus = exchange::readCorpus(folder, m_stop);
    if (!corpus) {
        if (corpus.error().cause != Cause::Cancelled)
            fail(corpus.error());
        return {};
    }
    if (auto room = makeRoom(); !room)
        return room;
    if (auto set = m_batch->setTaxonomy(merged(m_batch->taxonomy(), corpus->taxonomy)); !set)
        return set;
    for (const corpus::Document &document : corpus->documents) {
        if (auto done = put(document, folder, 0); !done)
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
        fail(document.error());
        return {};
    }
    return put(std::move(*document), file, 0);
}

/// Messages name the archive and the place in it, never the folder that was only passing.
Result<void> Importer::importArchive(const std::filesystem::path &archive)
{
    if (m_depth >= deepestArchive) {
        fail({.cause = Cause::LimitExceeded,
              .subject = archive.string(),
              .detail =
                  "archives in archives more than " + std::to_string(deepestArchive) + " deep"});
        return {};
    }
    std::string folder = std::filesystem::temp_directory_path() / "lutrin-archive-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr)
        return failure({.cause = Cause::CannotWrite, .subject = folder});
    const std::size_t first = m_report.messages.size();
    const auto left = exchange::unpack(archive, folder);
    if (!left)
        fail(left.error());
    else
        for (const Error &error : *left)
            m_report.messages.push_back({Severity::Warning, error});
    ++m_depth;
    auto done = left ? importFolder(folder) : Result<void>();
    --m_depth;
    for (std::size_t at = first; at < m_report.messages.size(); ++at) {
        std::string &subject = m_report.messages[at].error.subject;
        if (subject.starts_with(folder))
            subject.replace(0, folder.size(), archive.string());
    }
    std::error_code error;
    std::filesystem::remove_all(folder, error);
    return done;
}

Result<void> Importer::importWhole(const std::filesystem::path &file,
                                   Result<exchange::Reading> reading)
{
    if (!reading) {
        fail(reading.error());
        return {};
    }
    for (exchange::Remark &remark : reading->remarks)
        tell(std::move(remark));
    const auto total = static_cast<std::int64_t>(reading->documents.size());
    std::int64_t done = 0;
    for (exchange::Found &found : reading->documents) {
        if (m_stop.stop_requested())
            break;
        if (auto kept = keepFiles(found); !kept)
            return kept;
        if (auto taken = take(std::move(found.document), file, found.line, Likeness::Anything);
            !taken)
            return taken;
        if (m_progress && ++done % documentsAReport == 0)
            m_progress({.done = done, .total = total, .subject = file.string()});
    }
    return {};
}

Result<void> Importer::keepFiles(exchange::Found &found)
{
    if (found.attachments.empty())
        return {};
    if (auto room = makeRoom(); !room)
        return room;
    return keepAttachments(m_batch->connection(), found);
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
            found.document = mergedRecord(found.document, *more).document;
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
        if (!document)
            fail(document.error());
        else if (stored = take(std::move(*document), file, line, Likeness::Identifiers); !stored)
            ending.request_stop();
    };
    const auto read = exchange::readJsonLines(file, receive, ending.get_token(), m_progress);
    if (!stored)
        return stored;
    if (!read && read.error().cause != Cause::Cancelled)
        fail(read.error());
    return {};
}

Result<void> Importer::take(corpus::Document document, const std::filesystem::path &file, int line,
                            Likeness likeness)
{
    if (!document.id.empty())
        return put(std::move(document), file, line);
    if (auto room = makeRoom(); !room)
        return room;
    if (!m_known) {
        m_known.emplace();
        if (auto loaded = m_known->load(m_batch->connection()); !loaded)
            return loaded;
    }
    if (const auto id = m_known->find(document, likeness))
        return merge(*id, document);
    m_batch->nameIt(document);
    m_known->add(document);
    return put(std::move(document), file, line);
}

/// Counted as a duplicate whatever it adds to the record that is there.
Result<void> Importer::merge(const std::string &id, const corpus::Document &document)
{
    const auto present = store::DocumentStore(m_batch->connection()).document(id);
    if (!present)
        return failure(present.error());
    ++m_report.duplicates;
    const MergedRecord merged = mergedRecord(*present, document);
    if (merged.taken.empty())
        return {};
    const auto outcome = m_batch->put(merged.document);
    if (!outcome)
        return failure(outcome.error());
    ++m_inBatch;
    return {};
}

Result<void> Importer::put(corpus::Document document, const std::filesystem::path &file, int line)
{
    if (auto room = makeRoom(); !room)
        return room;
    const auto outcome = m_batch->put(std::move(document));
    if (!outcome && outcome.error().cause == Cause::Invalid) {
        fail({Cause::Invalid, file.string(), {line, 0}, outcome.error().detail});
        return {};
    }
    if (!outcome)
        return failure(outcome.error());
    switch (*outcome) {
    case store::Outcome::Added:
        ++m_report.imported;
        break;
    case store::Outcome::Updated:
        ++m_report.updated;
        break;
    case store::Outcome::Unchanged:
    case store::Outcome::Kept:
        ++m_report.duplicates;
        break;
    }
    ++m_inBatch;
    return {};
}

/// A batch that takes one more document. A dry run stays in its one batch, so that it knows a
/// document that comes twice.
Result<void> Importer::makeRoom()
{
    if (m_inBatch >= documentsABatch && !m_options.dryRun) {
        if (auto done = finish(); !done)
            return done;
    }
    if (m_batch)
        return {};
    auto batch = store::Batch::begin(m_connection);
    if (!batch)
        return failure(batch.error());
    m_batch.emplace(std::move(*batch));
    return {};
}

Result<void> Importer::mergeIndex()
{
    const std::int64_t changed = m_report.imported + m_report.updated;
    if (m_options.dryRun || changed < manyDocuments || m_stop.stop_requested())
        return {};
    const auto total = store::DocumentStore(m_connection).count();
    if (!total)
        return failure(total.error());
    if (changed < *total / smallestShare)
        return {};
    if (auto done = makeRoom(); !done)
        return done;
    return m_batch->mergeIndex();
}

Result<void> Importer::finish()
{
    Result<void> done;
    if (m_batch && !m_options.dryRun)
        done = m_batch->commit();
    m_batch.reset();
    m_inBatch = 0;
    return done;
}

void Importer::tell(exchange::Remark remark)
{
    switch (remark.grade) {
    case exchange::Grade::Failure:
        fail(std::move(remark.error));
        break;
    case exchange::Grade::Warning:
        m_report.messages.push_back({Severity::Warning, std::move(remark.error)});
        break;
    case exchange::Grade::Information:
        pass(std::move(remark.error));
        break;
    }
}

void Importer::fail(Error error)
{
    ++m_report.failed;
    m_report.messages.push_back({Severity::Failure, std::move(error)});
}

void Importer::pass(Error error)
{
    m_report.messages.push_back({Severity::Information, std::move(error)});
}

} // namespace lutrin::library
