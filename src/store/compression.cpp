// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/compression.h"

#include <zlib.h>

#include <limits>

namespace lutrin::store {

namespace {

constexpr std::size_t sizeBytes = 4;
constexpr unsigned bitsInByte = 8;
/// zlib's fastest levels lose little on texts as short as ours.
constexpr int effort = 4;
/// zlib cannot do better than about a thousandth, so a larger size is a lie.
constexpr std::size_t mostGrowth = 1100;

Error corrupt(std::string detail)
{
    return {Cause::Corrupt, "record", {}, std::move(detail)};
}

} // namespace

Result<std::vector<std::byte>> compressed(std::string_view text)
{
    if (text.size() > std::numeric_limits<std::uint32_t>::max() / 2)
        return failure({Cause::LimitExceeded, "record", {}, "2 GiB"});
    std::vector<std::byte> bytes(sizeBytes + compressBound(text.size()));
    for (std::size_t at = 0; at < sizeBytes; ++at)
        bytes[at] = static_cast<std::byte>(text.size() >> (bitsInByte * at));
    uLongf size = bytes.size() - sizeBytes;
    const int code = compress2(reinterpret_cast<Bytef *>(bytes.data() + sizeBytes), &size,
                               reinterpret_cast<const Bytef *>(text.data()), text.size(), effort);
    if (code != Z_OK)
        return failure({Cause::Internal, "record", {}, zError(code)});
    bytes.resize(sizeBytes + size);
    return bytes;
}

Result<std::string> decompressed(Bytes bytes)
{
    if (bytes.size() < sizeBytes)
        return failure(corrupt("too short"));
    std::size_t size = 0;
    for (std::size_t at = 0; at < sizeBytes; ++at)
        size |= std::to_integer<std::size_t>(bytes[at]) << (bitsInByte * at);
    if (size > bytes.size() * mostGrowth)
        return failure(corrupt("impossible size"));
    std::string text(size, '\0');
    uLongf written = size;
    const int code = uncompress(reinterpret_cast<Bytef *>(text.data()), &written,
                                reinterpret_cast<const Bytef *>(bytes.data() + sizeBytes),
                                bytes.size() - sizeBytes);
    if (code != Z_OK || written != size)
        return failure(corrupt(zError(code)));
    return text;
}

} // namespace lutrin::store
