// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/filesbeside.h"

#include "exchange/bytes/innerpath.h"
#include "exchange/pages/pictures.h"
#include "library/attachments.h"

#include <fstream>
#include <optional>
#include <string>

namespace lutrin::library {

namespace {

/// Of the files that a library has.
std::optional<exchange::PictureKind> kindOf(const std::filesystem::path &file)
{
    constexpr std::size_t front = 16;
    std::string bytes(front, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (bytes.starts_with("%PDF-"))
        return exchange::PictureKind{"application/pdf", ".pdf"};
    return exchange::pictureKind(bytes);
}

} // namespace

void bringFilesBeside(exchange::Found &found, const std::filesystem::path &folder)
{
    for (const std::string &name : attachmentNames(found.document)) {
        const auto file = exchange::innerFile(folder, name);
        const auto kind = file ? kindOf(*file) : std::nullopt;
        if (kind)
            found.attachments.push_back({.source = name,
                                         .type = std::string(kind->type),
                                         .ending = std::string(kind->ending),
                                         .file = *file});
    }
}

} // namespace lutrin::library
