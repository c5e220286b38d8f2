// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filereader.h"

#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/textdecoding.h"
#include "exchange/pages/feedreader.h"
#include "exchange/pages/markdowntext.h"
#include "exchange/pages/pagereader.h"
#include "exchange/pages/pictures.h"
#include "exchange/pages/plaintext.h"
#include "exchange/pages/textcapture.h"
#include "exchange/references/bibtexreader.h"
#include "exchange/references/csljsonreader.h"
#include "exchange/references/endnotereader.h"
#include "exchange/references/endnotetagsreader.h"
#include "exchange/references/modsreader.h"
#include "exchange/references/risreader.h"
#include "exchange/references/zoteroattachments.h"
#include "exchange/references/zoterordfreader.h"

#include <string>

namespace lutrin::exchange {

namespace {

Result<Reading> readText(const std::string &text, Format format, const std::string &name,
                         const PictureFinder &pictures)
{
    switch (format) {
    case Format::Ris:
        return readRis(text);
    case Format::Bibtex:
        return readBibtex(text);
    case Format::CslJson:
        return readCslJson(text);
    case Format::Mods:
        return readMods(text);
    case Format::Endnote:
        return readEndnote(text);
    case Format::EndnoteTags:
        return readEndnoteTags(text);
    case Format::ZoteroRdf:
        return readZoteroRdf(text);
    case Format::WebPage:
        return readWebPage(text, pictures);
    case Format::TextCapture:
        return readTextCapture(text);
    case Format::PlainText:
        return isCalledMarkdown(name) ? readMarkdown(text, name) : readPlainText(text, name);
    case Format::Rss:
        return readRss(text);
    case Format::Atom:
        return readAtom(text);
    case Format::OaiPmh:
        return readOaiPmh(text);
    default:
        return failure({.cause = Cause::Unsupported});
    }
}

/// What was found out about the bytes that their reader of a text cannot know.
void tellEncoding(Reading &reading, const DecodedText &text)
{
    if (text.contradicts)
        reading.remark(Grade::Information, Cause::Malformed, 0,
                       "declares another encoding than it is in, " + text.encoding);
    if (text.mended > 0)
        reading.remark(Grade::Warning, Cause::Malformed, 0,
                       text.mended == 1 ? "one byte is not UTF-8 and was read as windows-1252"
                                        : std::to_string(text.mended) +
                                              " bytes are not UTF-8 and were read as windows-1252");
    if (text.dropped > 0)
        reading.remark(Grade::Warning, Cause::Malformed, 0,
                       text.dropped == 1 ? "one NUL or control character was left out"
                                         : std::to_string(text.dropped) +
                                               " NUL or control characters were left out");
}

} // namespace

bool isReadWhole(Format format)
{
    switch (format) {
    case Format::Ris:
    case Format::Bibtex:
    case Format::CslJson:
    case Format::Mods:
    case Format::Endnote:
    case Format::EndnoteTags:
    case Format::ZoteroRdf:
    case Format::WebPage:
    case Format::TextCapture:
    case Format::PlainText:
    case Format::Rss:
    case Format::Atom:
    case Format::OaiPmh:
        return true;
    default:
        return false;
    }
}

Result<Reading> read(const std::filesystem::path &file, Format format, const std::stop_token &stop)
{
    const auto bytes = fileContent(file, MaximumFileBytes);
    if (!bytes)
        return failure(bytes.error());
    auto reading = readContent(*bytes, format, file.string(),
                               format == Format::WebPage ? picturesBeside(file) : PictureFinder());
    const bool linking = format == Format::Bibtex || format == Format::Ris;
    if (!reading || !(linking || format == Format::ZoteroRdf))
        return reading;
    linking ? attachLinkedFiles(*reading, file, stop) : attachFiles(*reading, file, stop);
    if (stop.stop_requested())
        return failure({.cause = Cause::Cancelled, .subject = file.string()});
    for (Remark &remark : reading->remarks)
        remark.error.subject = file.string();
    return reading;
}

Result<Reading> readContent(std::string_view bytes, Format format, const std::string &name,
                            const PictureFinder &pictures)
{
    const DecodedText text = decoded(bytes, declaredEncoding(bytes));
    auto reading = readText(text.text, format, name, pictures);
    if (!reading) {
        Error error = reading.error();
        if (!error.subject.empty())
            error.detail = error.subject + (error.detail.empty() ? "" : ": " + error.detail);
        error.subject = name;
        return failure(std::move(error));
    }
    tellEncoding(*reading, text);
    tellDates(*reading);
    tellLanguages(*reading);
    keepPictures(*reading, {}); // feeds have theirs elsewhere
    for (Remark &remark : reading->remarks)
        remark.error.subject = name;
    return reading;
}

} // namespace lutrin::exchange
