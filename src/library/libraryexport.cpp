// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the library: documents in other formats, and their files.

#include "library/library.h"

#include "corpus/attachment.h"
#include "exchange/bytes/atomicfile.h"
#include "exchange/writing/recordwriter.h"
#include "library/attachments.h"
#include "library/exporter.h"
#include "library/filedrecord.h"
#include "library/libraryparts.h"
#include "store/documentstore.h"
#include "store/taxonomystore.h"

#include <algorithm>
#include <system_error>

namespace lutrin::library {

namespace {

/// The files of documents in the folder of a file that is being written. They go again, unless
/// that file has come to be; what was there before stays.
class FilesBeside {
public:
    FilesBeside(const std::filesystem::path &folder, bool pictures, bool pdf)
        : m_folder(folder), m_pictures(pictures), m_pdf(pdf)
    {
        std::error_code error;
        m_madeFolder = !std::filesystem::exists(folder / corpus::AttachmentFolder, error);
    }
    ~FilesBeside()
    {
        std::error_code error;
        for (const std::filesystem::path &file : m_new)
            std::filesystem::remove(file, error);
        if (!m_new.empty() && m_madeFolder) // and nobody else has put anything there
            std::filesystem::remove(m_folder / corpus::AttachmentFolder, error);
    }
    FilesBeside(const FilesBeside &) = delete;
    FilesBeside &operator=(const FilesBeside &) = delete;

    [[nodiscard]] Result<void> write(store::Connection &connection,
                                     const std::vector<std::string> &ids,
                                     const std::stop_token &stop, const ProgressCallback &progress)
    {
        Progress state{.done = 0, .total = static_cast<std::int64_t>(ids.size()), .subject = {}};
        for (const std::string &id : ids) {
            ++state.done;
            if (progress)
                progress(state);
            if (stop.stop_requested())
                return failure({.cause = Cause::Cancelled});
            if (auto done = writeOf(connection, id); !done)
                return done;
        }
        return {};
    }

    void keep() { m_new.clear(); }

private:
    Result<void> writeOf(store::Connection &connection, const std::string &id)
    {
        const auto document = store::DocumentStore(connection).document(id);
        if (!document)
            return failure(document.error());
        std::error_code error;
        for (const std::string &name : attachmentNames(*document)) {
            const auto file = attachmentFile(name, m_folder);
            const bool wanted = name == document->pdf ? m_pdf : m_pictures;
            if (!wanted || std::filesystem::exists(file, error))
                continue;
            m_new.push_back(file);
            if (const auto done = writeAttachments(connection, {name}, m_folder); !done)
                return failure(done.error());
        }
        return {};
    }

    std::filesystem::path m_folder;
    bool m_pictures;
    bool m_pdf;
    bool m_madeFolder = false;
    std::vector<std::filesystem::path> m_new;
};

} // namespace

std::vector<std::string> Library::exportFormats()
{
    return exchange::writtenFormats();
}

Result<CitationKeys> Library::citationKeys(const std::vector<std::string> &ids,
                                           const std::stop_token &stop) const
{
    std::vector<KeyedWork> works;
    auto present = m_parts->reading([&](store::Connection &connection) -> Result<CitationKeys> {
        for (const std::string &id : ids) {
            if (stop.stop_requested())
                return failure({.cause = Cause::Cancelled});
            const auto document = store::DocumentStore(connection).document(id);
            if (!document)
                return failure(document.error());
            works.push_back(keyedWork(*document));
        }
        return presentKeys(connection, works);
    });
    const bool all = present && std::ranges::all_of(works, [&](const KeyedWork &work) {
                         return present->contains(work.id);
                     });
    if (!present || all)
        return present;
    const auto give = [&](store::Connection &connection) {
        return giveKeys(connection, std::move(works));
    };
    if (!readOnly())
        return m_parts->changing(give);
    // Who reads may keep keys, too, unless another process writes.
    const auto database = store::Database::open(m_parts->locations.library);
    const auto connection =
        database ? (*database)->connect(store::Access::ReadWrite) : failure(database.error());
    return connection ? give(**connection) : m_parts->reading(give);
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
    const auto keys = exchange::hasCitationKeys(format) ? citationKeys(ids, stop) : CitationKeys();
    if (!keys)
        return failure(keys.error());
    const auto record = [&](std::string_view id) {
        auto document = filedRecord(**connection, id);
        if (const auto key = keys->find(id); document && key != keys->end())
            document->citationKey = key->second;
        return document;
    };
    return exportDocuments(
        ids, format, *terms, record,
        [&](const std::string &name) {
            return attachmentBytes(**connection, name, exchange::MaximumPictureBytes);
        },
        receive, stop, progress);
}

Result<std::int64_t> Library::exportFile(const std::vector<std::string> &ids,
                                         std::string_view format, const std::filesystem::path &file,
                                         FilesToo files, const std::stop_token &stop,
                                         const ProgressCallback &progress) const
{
    auto output = exchange::AtomicFile::create(file);
    if (!output)
        return failure(output.error());
    const auto count = exportTo(
        ids, format, [&](std::string_view text) { return output->write(text); }, stop, progress);
    if (!count)
        return count;
    // The links of Markdown lead to files beside it; HTML has its pictures within, and references
    // have none.
    const bool pdf = files == FilesToo::Yes;
    const bool pictures = format == "markdown" || (pdf && format == "jsonl");
    FilesBeside beside(file.parent_path(), pictures, pdf);
    if (pictures || pdf) {
        const auto connection = m_parts->connections.take();
        if (!connection)
            return failure(connection.error());
        if (const auto written = beside.write(**connection, ids, stop, progress); !written)
            return failure(written.error());
    }
    if (const auto done = output->commit(); !done)
        return failure(done.error());
    beside.keep();
    return count;
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

} // namespace lutrin::library
