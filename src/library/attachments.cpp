// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/attachments.h"

#include "corpus/attachment.h"
#include "exchange/bytes/atomicfile.h"
#include "store/attachmentstore.h"
#include "text/characters.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace {

using Names = std::map<std::string, std::string>; ///< in the library, by what the document says

/// What the attachment holds; null when it cannot be opened.
std::unique_ptr<std::istream> opened(const exchange::Attachment &attachment)
{
    if (attachment.file.empty())
        return std::make_unique<std::istringstream>(attachment.bytes);
    auto stream = std::make_unique<std::ifstream>(attachment.file, std::ios::binary);
    return stream->is_open() ? std::move(stream) : nullptr;
}

struct Kept {
    Names names;
    std::set<std::string> unread; ///< as the document calls them
    std::vector<Error> errors;    ///< one for each of these
};

Result<void> keep(store::Connection &connection,
                  const std::vector<exchange::Attachment> &attachments, Kept &kept)
{
    for (const exchange::Attachment &attachment : attachments) {
        const auto stream = opened(attachment);
        auto name = stream == nullptr ? failure({Cause::CannotRead})
                                      : store::AttachmentStore(connection)
                                            .add(*stream, attachment.type, attachment.ending);
        if (name) {
            kept.names.emplace(attachment.source, std::move(*name));
        } else if (name.error().cause == Cause::CannotRead && name.error().subject.empty()) {
            kept.unread.insert(attachment.source);
            kept.errors.push_back(
                {Cause::CannotRead, attachment.file.string(), {}, name.error().detail});
        } else {
            return failure(name.error());
        }
    }
    return {};
}

/// Whether it names a file that is neither the library's own nor on the web.
bool isOutside(const std::string &source)
{
    if (source.empty() || corpus::isAttachment(source))
        return false;
    const std::string front = text::lowerCase(source.substr(0, 8));
    return !front.starts_with("http://") && !front.starts_with("https://");
}

/// Takes out of documents the names of files that the library does not have.
class Leaver {
public:
    explicit Leaver(store::Connection &connection) : m_attachments(connection) {}

    Result<void> leave(corpus::RichText &blocks)
    {
        for (corpus::Block &block : blocks) {
            if (auto done = leave(block.source); !done)
                return failure(done.error());
            if (auto done = leave(block.children); !done)
                return done;
        }
        return {};
    }

    /// Whether it named one.
    Result<bool> leave(std::string &source)
    {
        bool missing = isOutside(source);
        if (corpus::isAttachment(source)) {
            const auto found = m_attachments.find(source);
            if (!found)
                return failure(found.error());
            missing = !*found;
        }
        if (missing)
            m_left.push_back(std::exchange(source, {}));
        return missing;
    }

    [[nodiscard]] const std::vector<std::string> &left() const { return m_left; }

private:
    store::AttachmentStore m_attachments;
    std::vector<std::string> m_left;
};

void rename(corpus::RichText &blocks, const Names &names)
{
    for (corpus::Block &block : blocks) {
        if (const auto name = names.find(block.source); name != names.end())
            block.source = name->second;
        rename(block.children, names);
    }
}

void addName(const std::string &source, std::vector<std::string> &names)
{
    if (corpus::isAttachment(source) && std::ranges::find(names, source) == names.end())
        names.push_back(source);
}

void addNames(const corpus::RichText &blocks, std::vector<std::string> &names)
{
    for (const corpus::Block &block : blocks) {
        addName(block.source, names);
        addNames(block.children, names);
    }
}

Result<void> writeFile(const store::AttachmentStore &attachments,
                       const store::AttachmentInfo &attachment, const std::filesystem::path &file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return {};
    std::filesystem::create_directories(file.parent_path(), error);
    auto output = exchange::AtomicFile::create(file);
    if (!output)
        return failure(output.error());
    const auto done =
        attachments.read(attachment, [&](std::string_view piece) { return output->write(piece); });
    return done ? output->commit() : done;
}

} // namespace

Result<std::vector<Error>> keepAttachments(store::Connection &connection, exchange::Found &found)
{
    corpus::Document &document = found.document;
    Kept kept;
    if (auto done = keep(connection, found.attachments, kept); !done)
        return failure(done.error());
    if (!kept.names.empty())
        rename(document.body, kept.names);
    if (const auto name = kept.names.find(document.pdf); name != kept.names.end())
        document.pdf = name->second;
    Leaver leaver(connection);
    if (auto done = leaver.leave(document.body); !done)
        return failure(done.error());
    const auto withoutPdf = leaver.leave(document.pdf);
    if (!withoutPdf)
        return failure(withoutPdf.error());
    if (*withoutPdf) {
        document.sources.erase("pdf");
        found.origins.erase("pdf");
    }
    for (const std::string &source : leaver.left()) {
        if (!kept.unread.contains(source))
            kept.errors.push_back({Cause::NotFound, {}, {}, "attachment " + source});
    }
    return std::move(kept.errors);
}

std::vector<std::string> attachmentNames(const corpus::Document &document)
{
    std::vector<std::string> names;
    addName(document.pdf, names);
    addNames(document.body, names);
    return names;
}

std::filesystem::path attachmentFile(const std::string &name, const std::filesystem::path &folder)
{
    // Names are the library's own, whatever a record says: none leads elsewhere.
    return folder / corpus::AttachmentFolder / std::filesystem::path(name).filename();
}

Result<std::vector<std::filesystem::path>> writeAttachments(store::Connection &connection,
                                                            const std::vector<std::string> &names,
                                                            const std::filesystem::path &folder)
{
    const store::AttachmentStore attachments(connection);
    std::vector<std::filesystem::path> written;
    for (const std::string &name : names) {
        const auto found = attachments.find(name);
        if (!found)
            return failure(found.error());
        if (!*found)
            continue;
        const std::filesystem::path file = attachmentFile(name, folder);
        if (auto done = writeFile(attachments, **found, file); !done)
            return failure(done.error());
        written.push_back(file);
    }
    return written;
}

Result<std::string> attachmentBytes(store::Connection &connection, std::string_view name,
                                    std::size_t limit)
{
    const store::AttachmentStore attachments(connection);
    const auto found = attachments.find(name);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure({.cause = Cause::NotFound, .subject = std::string(name)});
    if ((*found)->size > static_cast<std::int64_t>(limit)) {
        return failure({.cause = Cause::LimitExceeded,
                        .subject = std::string(name),
                        .detail = std::to_string((*found)->size) + " bytes, more than " +
                                  std::to_string(limit)});
    }
    std::string bytes;
    const auto done = attachments.read(**found, [&](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    });
    if (!done)
        return failure(done.error());
    return bytes;
}

} // namespace lutrin::library
