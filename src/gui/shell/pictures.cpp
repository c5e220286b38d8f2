// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/pictures.h"

#include "corpus/attachment.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <QSize>

namespace lutrin::gui {

namespace {

constexpr std::size_t LargestFile = std::size_t{16} << 20;
constexpr QSize LargestPicture(1600, 2400);
constexpr qint64 MostPixels = 60'000'000; ///< that are decoded at all

QImage decoded(const std::string &bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const bool known = format == "png" || format == "jpeg" || format == "gif" || format == "webp";
    const QSize size = reader.size();
    if (!known || !size.isValid() || qint64(size.width()) * size.height() > MostPixels)
        return {};
    if (size.width() > LargestPicture.width() || size.height() > LargestPicture.height())
        reader.setScaledSize(size.scaled(LargestPicture, Qt::KeepAspectRatio));
    return reader.read();
}

void collectPictures(const library::Library &library, const corpus::RichText &blocks,
                     Pictures &pictures)
{
    for (const corpus::Block &block : blocks) {
        collectPictures(library, block.children, pictures);
        if (!corpus::isAttachment(block.source) || pictures.contains(block.source))
            continue;
        const auto bytes = library.attachment(block.source, LargestFile);
        if (!bytes)
            continue;
        if (QImage picture = decoded(*bytes); !picture.isNull())
            pictures.emplace(block.source, std::move(picture));
    }
}

} // namespace

Pictures loadPictures(const library::Library &library, const corpus::RichText &body)
{
    Pictures pictures;
    collectPictures(library, body, pictures);
    return pictures;
}

} // namespace lutrin::gui
