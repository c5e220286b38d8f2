// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importwriter.h"

#include "corpus/json.h"
#include "library/attachments.h"
#include "library/mergedrecord.h"
#include "store/canonicaladdress.h"
#include "store/documentstore.h"

#include <algorithm>
#include <utility>

namespace lutrin::library {

namespace {

constexpr std::size_t longestTitle = std::size_t{64} << 10; ///< bytes; no work's name is
/// So much is read in another thread while a batch is committed.
constexpr std::size_t documentsAhead = 128;
constexpr std::size_t bytesAhead = std::size_t{4} << 20;
constexpr std::size_t longestExcerpt = 400; ///< bytes of a sample's body

/// At most so many bytes, cut between characters.
std::string beginning(std::string text, std::size_t longest)
{
    if (text.size() <= longest)
        return text;
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0U) == 0x80U)
        --longest;
    text.resize(longest);
    return text;
}

std::size_t sizeOf(const corpus::RichText &body)
{
    std::size_t bytes = 0;
    for (const corpus::Block &block : body) {
        for (const corpus::Inline &piece : block.text)
            bytes += piece.text.size();
        bytes += sizeOf(block.children);
    }
    return bytes;
}

/// In bytes, what the text of a document and its files have in memory.
std::size_t sizeOf(const exchange::Found &found)
{
    std::size_t bytes = sizeOf(found.document.body);
    for (const exchange::Attachment &attachment : found.attachments)
        bytes += attachment.bytes.size();
    return bytes;
}

/// The same page saved once more: what it says now is what its publisher says now.
bool isNewerText(const corpus::Document &present, const corpus::Document &document)
{
    const std::string address = store::canonicalAddress(document.url);
    return !document.body.empty() && !address.empty() &&
           address == store::canonicalAddress(present.url);
}

} // namespace

ImportWriter::ImportWriter(store::Connection &connection, Turns &turns, ImportOptions options,
                           ImportLog &log, store::Connection *library)
    : m_connection(connection)
    , m_library(library)
    , m_turn(turns, std::defer_lock)
    , m_options(options)
    , m_log(log)
    , m_files(connection)
{
}

Result<void> ImportWriter::take(exchange::Found found, const std::filesystem::path &file,
                                Likeness likeness)
{
    std::string name = m_log.called(file.string());
    std::string key = nextKeyFor(found, name);
    if (m_options.leftOut.contains(key)) {
        ++m_log.report().records;
        ++m_log.report().leftOut;
        return {};
    }
    if (auto room = makeRoom(); !room)
        return room;
    auto text = m_batch->prepare(found.document);
    if (!text)
        return failure(text.error());
    ++m_log.report().records;
    const std::size_t bytes = sizeOf(found);
    m_comingBytes += bytes;
    m_coming.push_back(
        {std::move(found), std::move(name), std::move(key), likeness, std::move(*text), bytes});
    return takeComing(documentsAhead, bytesAhead);
}

Result<void> ImportWriter::takeAll()
{
    return takeComing(0, 0);
}

/// In the order in which they were taken, until no more is left.
Result<void> ImportWriter::takeComing(std::size_t documentsLeft, std::size_t bytesLeft)
{
    while (m_coming.size() > documentsLeft || m_comingBytes > bytesLeft) {
        Coming coming = std::move(m_coming.front());
        m_coming.pop_front();
        m_comingBytes -= coming.bytes;
        if (auto done = putIn(std::move(coming)); !done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::putIn(Coming coming)
{
    if (auto room = makeRoom(); !room)
        return room;
    exchange::Found &found = coming.found;
    // Before it gets its id: the document calls these files otherwise then.
    auto left = keepAttachments(m_batch->connection(), found);
    if (!left)
        return failure(left.error());
    for (Error &error : *left) {
        if (error.subject.empty()) {
            error.subject = coming.file;
            error.position = {found.line, 0};
        }
        m_log.warn(std::move(error));
    }
    const bool identified = !found.document.id.empty();
    std::vector<NamedTerm> named = identified ? std::vector<NamedTerm>() : nameIt(found);
    ImportSample sample{.file = std::move(coming.file),
                        .line = found.line,
                        .key = std::move(coming.key),
                        .origins = std::move(found.origins),
                        .named = std::move(named)};
    corpus::Document document = std::move(found.document);
    if (document.title.size() > longestTitle) {
        m_log.fail({.cause = Cause::LimitExceeded,
                    .subject = sample.file,
                    .position = {sample.line, 0},
                    .detail = "a title of more than " + std::to_string(longestTitle) + " bytes"});
        return {};
    }
    const auto twin = identified ? keptFor(document.id) : twinOf(document, coming.likeness);
    if (!twin)
        return failure(twin.error());
    if (*twin)
        return merge(**twin, document, sample, std::move(coming.text));
    if (identified)
        return put(std::move(document), sample, std::move(coming.text));
    return putNew(std::move(document), sample, std::move(coming.text));
}

/// Its id comes of what the file says, whatever terms the taxonomy has by now. A document that has
/// one says itself what its terms are.
std::vector<NamedTerm> ImportWriter::nameIt(exchange::Found &found)
{
    m_batch->nameIt(found.document);
    return m_namedTerms->give(found);
}

/// It is known from here on.
Result<void> ImportWriter::putNew(corpus::Document document, ImportSample &sample,
                                  store::Preparation text)
{
    const std::string id = document.id;
    const KnownWorks::Traits traits = KnownWorks::traitsOf(document);
    if (auto done = put(std::move(document), sample, std::move(text)); !done)
        return done;
    const auto number = store::DocumentStore(m_batch->connection()).number(id);
    if (number && *number)
        m_known->add(traits, **number);
    return number ? Result<void>() : failure(number.error());
}

/// On a stage: the library's document of that id, unless it is there already.
Result<void> ImportWriter::bring(std::string_view id)
{
    if (m_library == nullptr)
        return {};
    const auto here = m_batch->find(id);
    if (!here || *here)
        return here ? Result<void>() : failure(here.error());
    const auto there = store::DocumentStore(*m_library).find(id);
    if (!there || !*there)
        return there ? Result<void>() : failure(there.error());
    const auto brought = m_batch->putBack((*there)->json, (*there)->origin);
    return brought ? Result<void>() : failure(brought.error());
}

/// With what the record that comes in has beside its fields.
Result<void> ImportWriter::putMerged(const std::string &id, corpus::Document merged,
                                     const corpus::Document &coming, const std::string &file)
{
    merged.collections = coming.collections;
    merged.tags = coming.tags;
    merged.highlights = coming.highlights;
    const auto outcome = m_batch->put(std::move(merged));
    if (!outcome)
        return failure(outcome.error());
    if (auto noted = noteFile(id, file); !noted)
        return noted;
    ++m_inBatch;
    m_touched = true;
    return {};
}

/// Counted as a duplicate whatever it adds to the record that is there.
Result<void> ImportWriter::merge(const std::string &id, const corpus::Document &document,
                                 ImportSample &sample, store::Preparation text)
{
    const auto present = m_batch->document(id);
    if (!present && present.error().cause == Cause::NotFound)
        return putNew(document, sample, std::move(text)); // it was taken out between two batches
    if (!present)
        return failure(present.error());
    const auto seen = id == document.id ? Result<bool>(true) : hasJoined(id, document.id);
    if (!seen)
        return failure(seen.error());
    const bool newer = !*seen && isNewerText(*present, document);
    MergedRecord merged =
        mergedRecord(*present, document, newer ? Rivals::NewerWins : Rivals::PresentStays);
    const bool gained = !merged.taken.empty();
    sample.merge = {.file = sample.file,
                    .line = sample.line,
                    .record = document.id,
                    .title = document.title,
                    .document = id,
                    .documentTitle = present->title,
                    .fields = merged.taken};
    if (m_options.samples > 0) {
        sample.twin = *present;
        sample.twin.body.clear();
    }
    const bool newText = newer && gained;
    sample.fate = newText ? Fate::Update : gained || !*seen ? Fate::Merge : Fate::Present;
    ++(newText ? m_log.report().updated : m_log.report().duplicates);
    if (gained && !newText)
        ++m_log.report().completed;
    if (gained || !document.collections.empty() || !document.tags.empty() ||
        !document.highlights.empty()) {
        if (auto done = putMerged(id, std::move(merged.document), document, sample.file); !done)
            return done;
    }
    if (!*seen) {
        if (auto done = join(document, sample.merge); !done)
            return done;
    }
    note(std::move(sample), document);
    return {};
}

Result<void> ImportWriter::join(const corpus::Document &document, const ImportMerge &merge)
{
    m_log.report().merges.push_back(merge);
    ++m_inBatch;
    m_touched = true;
    return store::JoinedStore(m_batch->connection())
        .join({.document = merge.document,
               .record = merge.record,
               .change = m_change,
               .fields = merge.fields,
               .json = corpus::toJson(document)});
}

Result<void> ImportWriter::put(corpus::Document document, ImportSample &sample,
                               store::Preparation text)
{
    if (auto brought = bring(document.id); !brought)
        return brought;
    const auto present = m_batch->find(document.id);
    if (!present)
        return failure(present.error());
    if (*present) {
        const auto old = store::parsed((*present)->json);
        if (!old)
            return failure(old.error());
        document = m_merged.whole(withEditsOf(*old, std::move(document)));
    }
    const auto outcome = m_batch->put(document, std::move(text));
    if (!outcome && outcome.error().cause == Cause::Invalid) {
        m_log.fail({Cause::Invalid, sample.file, {sample.line, 0}, outcome.error().detail});
        return {};
    }
    if (!outcome)
        return failure(outcome.error());
    switch (*outcome) {
    case store::Outcome::Added:
        ++m_log.report().imported;
        sample.fate = Fate::New;
        break;
    case store::Outcome::Updated:
        ++m_log.report().updated;
        sample.fate = Fate::Update;
        break;
    case store::Outcome::Unchanged:
    case store::Outcome::Kept:
        ++m_log.report().duplicates;
        sample.fate = Fate::Present;
        break;
    }
    ++m_inBatch;
    if (sample.fate != Fate::Present) {
        m_touched = true;
        if (auto noted = noteFile(document.id, sample.file); !noted)
            return noted;
    }
    note(std::move(sample), document);
    return {};
}

void ImportWriter::note(ImportSample sample, const corpus::Document &document)
{
    ImportReport &report = m_log.report();
    sample.missing = missingFields(document);
    for (const std::string &key : sample.missing)
        ++report.missing[key];
    noteNamed(sample);
    if (report.samples.size() >= static_cast<std::size_t>(m_options.samples))
        return;
    sample.document = document;
    std::string body = corpus::plainText(document.body);
    sample.bodyBytes = body.size();
    sample.document.body = corpus::paragraphs(beginning(std::move(body), longestExcerpt));
    report.samples.push_back(std::make_shared<const ImportSample>(std::move(sample)));
}

} // namespace lutrin::library
