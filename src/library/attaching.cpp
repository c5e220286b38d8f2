// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/attaching.h"

#include "corpus/attachment.h"
#include "corpus/titlemarkup.h"
#include "library/attachments.h"
#include "library/bodytext.h"
#include "library/mergedrecord.h"
#include "library/readfile.h"
#include "store/batch.h"
#include "store/changestore.h"
#include "store/importedfiles.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Document;

tl::unexpected<Error> unfit(const std::filesystem::path &file, std::string why)
{
    return failure({Cause::Invalid, file.string(), {}, std::move(why)});
}

/// The file itself, not the address of one.
bool bringsPdf(const exchange::Reading &reading)
{
    const exchange::Found &found = reading.documents.front();
    return std::ranges::any_of(found.attachments, [&](const exchange::Attachment &each) {
        return each.source == found.document.pdf;
    });
}

/// A text of its own, not that of a PDF.
bool bringsText(const exchange::Reading &reading)
{
    const corpus::RichText &body = reading.documents.front().document.body;
    return !body.empty() && !isPaged(body);
}

Result<AttachedFile> readOne(const std::filesystem::path &file, const std::stop_token &stop)
{
    ReadFile read = readFile(file, stop);
    if (stop.stop_requested())
        return failure({.cause = Cause::Cancelled});
    if (!read.format)
        return failure(read.format.error());
    if (*read.format == exchange::Format::Unknown)
        return failure({Cause::Foreign, file.string(), {}, exchange::unreadKind(file)});
    if (read.reading && !*read.reading)
        return failure(read.reading->error());
    if (!read.reading || (*read.reading)->documents.size() != 1 ||
        (!bringsPdf(**read.reading) && !bringsText(**read.reading)))
        return unfit(file, "a PDF, a page or a text is expected");
    return AttachedFile{file, std::move(**read.reading)};
}

/// A page that announces a study says little of it.
bool onlyAnnounces(const corpus::RichText &page, const corpus::RichText &whole)
{
    return corpus::plainText(page).size() < corpus::plainText(whole).size() / 2;
}

bool takesText(const Document &present, const Document &file)
{
    if (file.body.empty())
        return false;
    return !isPaged(file.body) || present.body.empty() || isPaged(present.body) ||
           onlyAnnounces(present.body, file.body);
}

/// What the file says of the work would rival with what the record says.
Document identifiersOf(const Document &file)
{
    return {.language = file.language,
            .isbn = file.isbn,
            .doi = file.doi,
            .url = file.url,
            .accessed = file.accessed,
            .pdf = file.pdf};
}

template <typename Value>
void give(MergedRecord &record, const char *key, Value Document::*member, Value value)
{
    if (value == Value{} || record.document.*member == value)
        return;
    record.document.*member = std::move(value);
    record.document.sources[key] = corpus::Source::User;
    record.taken.emplace_back(key);
}

MergedRecord withFile(const Document &present, Document file)
{
    MergedRecord record{present, {}};
    if (corpus::isAttachment(file.pdf))
        give(record, "pdf", &Document::pdf, file.pdf);
    if (takesText(present, file))
        give(record, "body", &Document::body, std::move(file.body));
    MergedRecord completed = mergedRecord(record.document, identifiersOf(file));
    record.document = std::move(completed.document);
    std::ranges::move(completed.taken, std::back_inserter(record.taken));
    return record;
}

/// Puts files beside a record, under one change.
class Attaching {
public:
    explicit Attaching(store::Batch &batch) : m_batch(batch) {}

    Result<AttachReport> run(std::string_view id, std::vector<AttachedFile> files)
    {
        auto present = m_batch.document(id);
        if (!present)
            return failure(present.error());
        m_document = std::move(*present);
        for (AttachedFile &file : files) {
            if (auto done = join(file); !done)
                return failure(done.error());
        }
        if (m_report.fields.empty())
            return std::move(m_report);
        if (auto done = put(files); !done)
            return failure(done.error());
        return std::move(m_report);
    }

private:
    Result<void> join(AttachedFile &file)
    {
        exchange::Found &found = file.reading.documents.front();
        const bool pdf = bringsPdf(file.reading);
        auto left = keepAttachments(m_batch.connection(), found);
        if (!left)
            return failure(left.error());
        if (pdf && found.document.pdf.empty() && !left->empty())
            return failure(left->front());
        for (exchange::Remark &remark : file.reading.remarks)
            m_report.remarks.push_back(std::move(remark.error));
        for (Error &error : *left) {
            if (error.subject.empty())
                error.subject = file.file.string();
            m_report.remarks.push_back(std::move(error));
        }
        MergedRecord record = withFile(m_document, std::move(found.document));
        m_document = std::move(record.document);
        for (std::string &key : record.taken) {
            if (std::ranges::find(m_report.fields, key) == m_report.fields.end())
                m_report.fields.push_back(std::move(key));
        }
        return {};
    }

    Result<void> put(const std::vector<AttachedFile> &files)
    {
        std::string subject = corpus::plainTitle(m_document.title);
        for (const std::string &key : m_report.fields)
            subject += '\n' + key;
        store::ChangeStore changes(m_batch.connection());
        const auto change = changes.begin(store::ChangeKind::Edit, subject);
        if (!change)
            return failure(change.error());
        m_batch.keepUnder(*change);
        m_report.change = *change;
        const std::string id = m_document.id;
        if (const auto outcome = m_batch.put(std::move(m_document)); !outcome)
            return failure(outcome.error());
        store::ImportedFiles sources(m_batch.connection());
        for (const AttachedFile &file : files) {
            if (auto done = sources.note(*change, file.file.string(), id); !done)
                return done;
        }
        if (auto done = changes.end(*change, store::ChangeState::Complete); !done)
            return done;
        return m_batch.commit();
    }

    store::Batch &m_batch;
    Document m_document;
    AttachReport m_report;
};

} // namespace

Result<std::vector<AttachedFile>> readAttached(const std::vector<std::filesystem::path> &files,
                                               const std::stop_token &stop)
{
    std::vector<AttachedFile> all;
    for (const std::filesystem::path &file : files) {
        auto read = readOne(file, stop);
        if (!read)
            return failure(read.error());
        const auto hasOther = [&](bool (*brings)(const exchange::Reading &)) {
            return brings(read->reading) && std::ranges::any_of(all, [&](const AttachedFile &each) {
                       return brings(each.reading);
                   });
        };
        if (hasOther(bringsPdf))
            return unfit(file, "a second PDF: a record has one");
        if (hasOther(bringsText))
            return unfit(file, "a second text: a record has one");
        all.push_back(std::move(*read));
    }
    return all;
}

Result<AttachReport> attachFiles(store::Connection &connection, std::string_view id,
                                 std::vector<AttachedFile> files)
{
    auto batch = store::Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    return Attaching(*batch).run(id, std::move(files));
}

} // namespace lutrin::library
