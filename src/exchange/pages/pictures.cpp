// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pictures.h"

#include <algorithm>
#include <array>
#include <set>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;

/// A picture without a caption that is smaller is a spacer, a counter or an icon.
constexpr std::size_t SmallestBytes = 1024;

struct Signature {
    std::string_view begin;
    std::string_view at8; ///< what stands from the ninth byte on
    PictureKind kind;
};

constexpr std::array<Signature, 5> Signatures{{
    {"\x89PNG\r\n\x1a\n", "", {"image/png", ".png"}},
    {"\xff\xd8\xff", "", {"image/jpeg", ".jpg"}},
    {"GIF87a", "", {"image/gif", ".gif"}},
    {"GIF89a", "", {"image/gif", ".gif"}},
    {"RIFF", "WEBP", {"image/webp", ".webp"}},
}};

/// Settles the figures of one document.
class Pictures {
public:
    Pictures(Reading &reading, Found &found, const PictureFinder &find)
        : m_reading(reading), m_found(found), m_find(find)
    {
    }

    void settle()
    {
        settle(m_found.document.body);
        if (m_missing > 0)
            m_reading.remark(Grade::Information, Cause::NotFound, m_found.line,
                             (m_missing == 1 ? std::string("one picture is not with the page: ")
                                             : std::to_string(m_missing) +
                                                   " pictures are not with the page, among them ") +
                                 m_firstMissing);
        for (const std::string &words : m_told)
            m_reading.remark(Grade::Warning, Cause::LimitExceeded, m_found.line, words);
    }

private:
    void settle(corpus::RichText &blocks)
    {
        for (Block &block : blocks) {
            settle(block.children);
            if (block.kind == BlockKind::Figure && !block.source.empty() && !keep(block))
                block.source.clear();
        }
        std::erase_if(blocks, [](const Block &block) {
            return block.kind == BlockKind::Figure && block.source.empty() && block.text.empty() &&
                   block.children.empty();
        });
    }

    void miss(const std::string &source)
    {
        constexpr std::size_t longest = 200; // a picture in the page itself has no address
        if (m_missing++ == 0)
            m_firstMissing = source.size() > longest ? source.substr(0, source.find(',')) : source;
    }

    /// Whether the picture is among the attachments now.
    bool keep(const Block &figure)
    {
        if (isKept(figure.source))
            return true;
        auto bytes = bytesOf(figure.source);
        if (!bytes) {
            if (bytes.error().cause == Cause::LimitExceeded)
                m_told.insert(bytes.error().detail);
            else
                miss(figure.source);
            return false;
        }
        const auto kind = pictureKind(*bytes);
        if (!kind || (figure.text.empty() && bytes->size() < SmallestBytes))
            return false;
        if (m_found.attachments.size() >= MaximumPictures) {
            m_told.insert("more than " + std::to_string(MaximumPictures) + " pictures");
            return false;
        }
        if (m_bytes + bytes->size() > MaximumPicturesBytes) {
            m_told.insert("pictures of more than " + std::to_string(MaximumPicturesBytes) +
                          " bytes together");
            return false;
        }
        m_bytes += bytes->size();
        m_found.attachments.push_back({.source = figure.source,
                                       .type = std::string(kind->type),
                                       .ending = std::string(kind->ending),
                                       .bytes = std::move(*bytes)});
        return true;
    }

    [[nodiscard]] bool isKept(const std::string &source) const
    {
        return std::ranges::any_of(m_found.attachments, [&](const Attachment &attachment) {
            return attachment.source == source;
        });
    }

    [[nodiscard]] Result<std::string> bytesOf(const std::string &source) const
    {
        if (source.starts_with("data:"))
            return dataOf(source);
        return m_find ? m_find(source) : Result<std::string>(failure({.cause = Cause::NotFound}));
    }

    Reading &m_reading;
    Found &m_found;
    const PictureFinder &m_find;
    std::size_t m_bytes = 0;
    int m_missing = 0;
    std::string m_firstMissing;
    std::set<std::string> m_told;
};

} // namespace

std::optional<PictureKind> pictureKind(std::string_view bytes)
{
    for (const Signature &signature : Signatures) {
        const bool later = signature.at8.empty() ||
                           (bytes.size() > 8 && bytes.substr(8).starts_with(signature.at8));
        if (bytes.starts_with(signature.begin) && later)
            return signature.kind;
    }
    return std::nullopt;
}

void keepPictures(Reading &reading, const PictureFinder &find)
{
    for (Found &found : reading.documents)
        Pictures(reading, found, find).settle();
}

} // namespace lutrin::exchange
