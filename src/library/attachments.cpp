// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/attachments.h"

#include "corpus/attachment.h"
#include "store/attachmentstore.h"

#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>

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

void rename(corpus::RichText &blocks, const Names &names)
{
    for (corpus::Block &block : blocks) {
        if (const auto name = names.find(block.source); name != names.end())
            block.source = name->second;
        rename(block.children, names);
    }
}

} // namespace

Result<void> keepAttachments(store::Connection &connection, exchange::Found &found)
{
    if (found.attachments.empty())
        return {};
    Names names;
    for (const exchange::Attachment &attachment : found.attachments) {
        const auto stream = opened(attachment);
        if (stream == nullptr)
            continue;
        auto name =
            store::AttachmentStore(connection).add(*stream, attachment.type, attachment.ending);
        if (!name)
            return failure(name.error());
        names.emplace(attachment.source, std::move(*name));
    }
    rename(found.document.body, names);
    if (const auto name = names.find(found.document.pdf); name != names.end())
        found.document.pdf = name->second;
    return {};
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
