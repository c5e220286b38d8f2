// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/zoteroattachments.h"

#include "exchange/bytes/innerpath.h"
#include "exchange/pdf/pdfreader.h"

#include <utility>

namespace lutrin::exchange {

namespace {

void attachPdf(Reading &reading, Found &found, const std::filesystem::path &folder)
{
    const std::string source = found.document.pdf;
    const auto file = innerFile(folder, source);
    found.attachments.clear();
    found.document.pdf.clear();
    if (!file) {
        reading.remark(Grade::Warning, Cause::NotFound, found.line, "attachment " + source);
        return;
    }
    auto text = readPdf(*file);
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

} // namespace

void attachLinkedFiles(Reading &reading, const std::filesystem::path &references)
{
    for (Found &found : reading.documents) {
        const std::string &pdf = found.document.pdf;
        if (!pdf.empty() && innerFile(references.parent_path(), pdf))
            attachPdf(reading, found, references.parent_path());
    }
}

void attachFiles(Reading &reading, const std::filesystem::path &rdf)
{
    for (Found &found : reading.documents) {
        if (!found.attachments.empty())
            attachPdf(reading, found, rdf.parent_path());
    }
}

} // namespace lutrin::exchange
