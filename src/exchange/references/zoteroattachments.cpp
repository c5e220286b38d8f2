// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/zoteroattachments.h"

#include "exchange/bytes/detection.h"
#include "exchange/bytes/innerpath.h"
#include "exchange/filereader.h"
#include "exchange/pdf/pdfreader.h"

#include <utility>

namespace lutrin::exchange {

namespace {

void attachPdf(Reading &reading, Found &found, const std::filesystem::path &folder,
               const std::stop_token &stop)
{
    const std::string source = found.document.pdf;
    const auto file = innerFile(folder, source);
    found.document.pdf.clear();
    if (!file) {
        reading.remark(Grade::Warning, Cause::NotFound, found.line, "attachment " + source);
        return;
    }
    auto text = readPdf(*file, stop);
    if (!text) {
        reading.remark(Grade::Warning, text.error().cause, found.line,
                       "attachment " + source + ": " + text.error().detail);
        return;
    }
    Found &pdf = text->documents.front();
    found.document.pdf = pdf.document.pdf;
    found.attachments = std::move(pdf.attachments);
    if (found.document.body.empty())
        found.document.body = std::move(pdf.document.body);
}

/// The text of the page that was saved with an item, and its pictures.
void attachPage(Reading &reading, Found &found, const std::string &source,
                const std::filesystem::path &folder)
{
    const auto file = innerFile(folder, source);
    if (!file) {
        reading.remark(Grade::Warning, Cause::NotFound, found.line, "attachment " + source);
        return;
    }
    auto page = detect(*file) == Format::WebPage ? read(*file, Format::WebPage) : Reading();
    if (!page || page->documents.size() != 1) {
        reading.remark(Grade::Warning, page ? Cause::Foreign : page.error().cause, found.line,
                       "attachment " + source);
        return;
    }
    Found &snapshot = page->documents.front();
    found.attachments = std::move(snapshot.attachments);
    found.document.body = std::move(snapshot.document.body);
    found.document.sources["body"] = corpus::Source::Publisher;
    found.origins["body"] = source;
}

} // namespace

void attachLinkedFiles(Reading &reading, const std::filesystem::path &references,
                       const std::stop_token &stop)
{
    for (Found &found : reading.documents) {
        if (stop.stop_requested())
            return;
        const std::string &pdf = found.document.pdf;
        if (!pdf.empty() && innerFile(references.parent_path(), pdf))
            attachPdf(reading, found, references.parent_path(), stop);
    }
}

void attachFiles(Reading &reading, const std::filesystem::path &rdf, const std::stop_token &stop)
{
    for (Found &found : reading.documents) {
        if (stop.stop_requested())
            return;
        const std::vector<Attachment> files = std::exchange(found.attachments, {});
        if (!found.document.pdf.empty() && !files.empty())
            attachPdf(reading, found, rdf.parent_path(), stop);
        for (const Attachment &file : files) {
            if (file.type == "text/html" && found.document.body.empty())
                attachPage(reading, found, file.source, rdf.parent_path());
        }
    }
}

} // namespace lutrin::exchange
