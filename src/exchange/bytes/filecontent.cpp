// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/filecontent.h"

#include "base/systemmessage.h"

#include <fstream>
#include <system_error>

namespace lutrin::exchange {

namespace fs = std::filesystem;

namespace {

Error tooLarge(const fs::path &file, std::uintmax_t size, std::size_t limit)
{
    return {.cause = Cause::LimitExceeded,
            .subject = file.string(),
            .detail = std::to_string(size) + " bytes, more than " + std::to_string(limit)};
}

} // namespace

Error unreadable(const fs::path &file)
{
    return {.cause = Cause::CannotRead, .subject = file.string(), .detail = systemMessage()};
}

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
    return failure(tooLarge(file, size, limit));
}

Result<std::string> fileContent(const fs::path &file, std::size_t limit)
{
    if (auto readable = checkReadable(file); !readable)
        return failure(readable.error());
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream ? std::streamoff(stream.tellg()) : -1;
    if (size < 0)
        return failure(unreadable(file));
    if (static_cast<std::uintmax_t>(size) > limit)
        return failure(tooLarge(file, static_cast<std::uintmax_t>(size), limit));
    std::string content(static_cast<std::size_t>(size), '\0');
    stream.seekg(0);
    stream.read(content.data(), size);
    if (!stream || stream.gcount() != size)
        return failure(unreadable(file));
    return content;
}

} // namespace lutrin::exchange
