// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/picturesources.h"

#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/innerpath.h"

#include <string_view>

namespace lutrin::exchange {

namespace {

namespace fs = std::filesystem;

Result<std::string> notFound(const std::string &source)
{
    return failure({.cause = Cause::NotFound, .subject = source.substr(0, 200)});
}

/// -1 for what is no digit of base64.
int digitOf(char c)
{
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t at = digits.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string decodedBase64(std::string_view text)
{
    std::string bytes;
    unsigned gathered = 0;
    int bits = 0;
    for (const char c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            continue; // line ends, and the padding at the end
        gathered = (gathered << 6U | static_cast<unsigned>(digit)) & 0xffffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(gathered >> static_cast<unsigned>(bits) & 0xffU);
        }
    }
    return bytes;
}

} // namespace

PictureFinder picturesBeside(const fs::path &page)
{
    return [page](const std::string &source) -> Result<std::string> {
        const fs::path inside = innerPath(source);
        const std::string first = inside.empty() ? std::string() : inside.begin()->string();
        const std::string stem = page.stem().string();
        if (first != stem + "_files" && first != stem + "_fichiers" && first != stem + ".files")
            return notFound(source);
        const auto file = innerFile(page.parent_path(), source);
        return file ? fileContent(*file, MaximumPictureBytes) : notFound(source);
    };
}

Result<std::string> dataOf(const std::string &source)
{
    constexpr std::string_view mark = ";base64,";
    const std::size_t at = source.find(mark);
    if (!source.starts_with("data:") || at == std::string::npos)
        return notFound(source);
    const std::string_view text = std::string_view(source).substr(at + mark.size());
    if (text.size() / 4 * 3 > MaximumPictureBytes) {
        return failure(
            {.cause = Cause::LimitExceeded,
             .detail = "a picture of more than " + std::to_string(MaximumPictureBytes) + " bytes"});
    }
    return decodedBase64(text);
}

} // namespace lutrin::exchange
