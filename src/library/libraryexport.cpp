// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the library: documents in other formats, and their files.

#include "library/library.h"

#include "exchange/bytes/atomicfile.h"
#include "exchange/writing/recordwriter.h"
#include "library/attachments.h"
#include "library/exporter.h"
#include "library/filedrecord.h"
#include "library/libraryparts.h"
#include "store/documentstore.h"
#include "store/taxonomystore.h"

namespace lutrin::library {

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

} // namespace lutrin::library
