// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/readfile.h"

#include "exchange/filereader.h"
#include "exchange/pages/pagearchive.h"
#include "exchange/pdf/pdfreader.h"
#include "library/companions.h"
#include "library/mergedrecord.h"

#include <utility>

namespace lutrin::library {

namespace {

/// A page's reference says what the page leaves out.
Result<exchange::Reading> withCompanions(const std::filesystem::path &file,
                                         Result<exchange::Reading> reading,
                                         const std::stop_token &stop)
{
    if (!reading || reading->documents.size() != 1)
        return reading;
    exchange::Found &found = reading->documents.front();
    for (const std::filesystem::path &companion : companionsOf(file)) {
        const auto more = onlyDocument(companion, stop);
        if (!more)
            continue;
        MergedRecord merged = mergedRecord(found.document, *more);
        found.document = std::move(merged.document);
        for (const std::string &key : merged.taken)
            found.origins[key] = companion.filename().string();
        if (found.document.pdf == companion.string())
            found.attachments.push_back(exchange::pdfAttachment(companion));
    }
    return reading;
}

} // namespace

ReadFile readFile(const std::filesystem::path &file, const std::stop_token &stop)
{
    ReadFile read{.format = exchange::detect(file)};
    if (!read.format)
        return read;
    switch (*read.format) {
    case exchange::Format::Pdf:
        read.reading = exchange::readPdf(file, stop);
        break;
    case exchange::Format::Mhtml:
        read.reading = withCompanions(file, exchange::readMhtml(file, stop), stop);
        break;
    case exchange::Format::WebArchive:
        read.reading = withCompanions(file, exchange::readWebArchive(file, stop), stop);
        break;
    case exchange::Format::WebPage:
        read.reading = withCompanions(file, exchange::read(file, *read.format), stop);
        break;
    default:
        if (exchange::isReadWhole(*read.format))
            read.reading = exchange::read(file, *read.format, stop);
    }
    // What the process that opens archives says has no name of a file in it.
    if (read.reading && !*read.reading && read.reading->error().subject.empty())
        read.reading->error().subject = file.string();
    return read;
}

ReadFile readEntry(const std::filesystem::path &file, const std::stop_token &stop)
{
    return isCompanion(file, stop) ? ReadFile{.companion = true} : readFile(file, stop);
}

} // namespace lutrin::library
