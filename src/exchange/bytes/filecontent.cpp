// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/filecontent.h"

#include <fstream>
#include <system_error>

namespace lutrin::exchange {

namespace fs = std::filesystem;

Result<void> checkReadable(const fs::path &file)
{
    std::error_code code;
    const fs::file_status status = fs::status(file, code);
    if (status.type() == fs::file_type::not_found)
        return failure({.cause = Cause::NotFound, .subject = file.string()});
    if (code) {
        return failure(
            {.cause = Cause::CannotRead, .subject = file.string(), .detail = code.message()});
    }
    if (status.type() != fs::file_type::regular) {
        return failure(
            {.cause = Cause::CannotRead, .subject = file.string(), .detail = "not a regular file"});
    }
    return {};
}

Result<void> checkSize(const fs::path &file, std::size_t limit)
{
    if (auto readable = checkReadable(file); !readable)
        return readable;
    std::error_code code;
    const std::uintmax_t size = fs::file_size(file, code);
    if (code || size <= limit)
        return {};
    return failure({.cause = Cause::LimitExceeded,
                    .subject = file.string(),
                    .detail = std::to_string(size) + " bytes, more than " + std::to_string(limit)});
}

Result<std::string> fileContent(const fs::path &file, std::size_t limit)
{
    if (auto fits = checkSize(file, limit); !fits)
        return failure(fits.error());
    std::error_code code;
    const std::uintmax_t size = fs::file_size(file, code);
    std::ifstream stream(file, std::ios::binary);
    std::string content(code ? 0 : static_cast<std::size_t>(size), '\0');
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (code || !stream || stream.gcount() != static_cast<std::streamsize>(content.size()))
        return failure({.cause = Cause::CannotRead, .subject = file.string()});
    return content;
}

} // namespace lutrin::exchange
