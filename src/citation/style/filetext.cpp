// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/filetext.h"

#include "citation/style/xmldocument.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace lutrin::citation {
namespace fs = std::filesystem;

Result<std::string> fileText(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return failure({Cause::NotFound, path.string(), {}, ""});
    const auto size = fs::file_size(path, error);
    if (size > XmlDocument::largest)
        return failure({Cause::LimitExceeded, path.string(), {}, "larger than 8 MB"});
    std::ifstream stream(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream)
        return failure({Cause::CannotRead, path.string(), {}, std::strerror(errno)});
    return text;
}

} // namespace lutrin::citation
