// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/jsonlinesreader.h"

#include "corpus/json.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/linereader.h"
#include "exchange/bytes/partedwords.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace lutrin::exchange {

namespace {

Error onLine(Error error, const std::string &file, int line)
{
    if (!error.subject.empty())
        error.detail = error.subject + ": " + error.detail;
    error.subject = file;
    error.position.line = line;
    return error;
}

/// Whether a stream at its beginning has a mark of two bytes a character; it stays there.
bool isWide(std::istream &stream)
{
    std::string front(2, '\0');
    stream.read(front.data(), 2);
    stream.clear();
    stream.seekg(0);
    return front == "\xFF\xFE" || front == "\xFE\xFF";
}

/// Identifiers as all other formats give them, since works are recognised by these; what is none
/// stays as it is written.
corpus::Document withPlainIdentifiers(corpus::Document document)
{
    const std::string doi = document.doi.starts_with("10.") ? "" : doiIn(document.doi);
    const std::array<std::pair<std::string *, std::string>, 3> fields{
        {{&document.doi, doi},
         {&document.isbn, isbnIn(document.isbn)},
         {&document.issn, issnIn(document.issn)}}};
    for (const auto &[field, found] : fields) {
        if (!found.empty())
            *field = found;
    }
    return document;
}

bool mayStandInId(char c)
{
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    return letter || (c >= '0' && c <= '9') ||
           std::string_view("-_.:").find(c) != std::string_view::npos;
}

/// Anything else could end the name of a note where it is written.
void asId(std::string &text)
{
    std::ranges::replace_if(
        text, [](char c) { return !mayStandInId(c); }, '-');
}

/// A line break within a run, and it could begin a block of another kind.
void withoutLineBreaks(std::string &text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

void keepToForm(corpus::RichText &blocks)
{
    for (corpus::Block &block : blocks) {
        asId(block.id);
        for (corpus::Inline &run : block.text) {
            withoutLineBreaks(run.text);
            asId(run.note);
        }
        keepToForm(block.children);
    }
}

bool hasControlCharacter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        // U+0080 to U+009F are C2 80 to C2 9F.
        const bool second = at > 0 && text[at - 1] == '\xC2' && byte < 0xA0;
        if (byte < 0x20 || byte == 0x7F || second)
            return true;
    }
    return false;
}

Result<corpus::Document> documentOn(const LineReader &lines)
{
    if (lines.tooLong()) {
        return failure(
            {.cause = Cause::LimitExceeded,
             .detail = "a line of more than " + std::to_string(MaximumJsonLineBytes) + " bytes"});
    }
    auto document = corpus::documentFromJson(lines.line(), appendLine);
    // Ids are typed, and printed where a terminal takes such characters for orders.
    if (document && hasControlCharacter(document->id))
        return failure({.cause = Cause::Invalid, .subject = "id", .detail = "a control character"});
    if (document)
        keepToForm(document->body);
    return std::move(document).map(withPlainIdentifiers);
}

} // namespace

Result<void> readJsonLines(const std::filesystem::path &file, const JsonLineReceiver &receive,
                           const std::stop_token &stop, const ProgressCallback &progress)
{
    if (auto readable = checkReadable(file); !readable)
        return readable;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(unreadable(file));
    if (isWide(stream)) {
        return failure({.cause = Cause::Invalid,
                        .subject = file.string(),
                        .position = {1, 1},
                        .detail = "UTF-16 or UTF-32; only UTF-8 is accepted"});
    }
    std::error_code code;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file, code));
    LineReader lines(stream, MaximumJsonLineBytes);
    std::int64_t reported = 0;
    while (lines.next()) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled, .subject = file.string()});
        if (progress && lines.bytesRead() != reported) {
            reported = lines.bytesRead();
            progress({.done = reported, .total = size, .subject = file.string()});
        }
        if (!lines.tooLong() && std::ranges::all_of(lines.line(), isSpace))
            continue;
        receive(lines.number(), documentOn(lines).map_error([&](Error &&error) {
            return onLine(std::move(error), file.string(), lines.number());
        }));
    }
    if (stream.bad())
        return failure(unreadable(file));
    return {};
}

} // namespace lutrin::exchange
