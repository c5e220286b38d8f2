// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/compression.h"

#include <libdeflate.h>

#include <limits>
#include <memory>
#include <new>

namespace lutrin::store {

namespace {

constexpr std::size_t sizeBytes = 4;
constexpr unsigned bitsInByte = 8;
/// Its faster levels lose little on texts as short as ours.
constexpr int effort = 4;
/// The format cannot do better than about a thousandth, so a larger size is a lie.
constexpr std::size_t mostGrowth = 1100;

Error corrupt(std::string detail)
{
    return {Cause::Corrupt, "record", {}, std::move(detail)};
}

/// What one thread works with; making it costs more than a record.
libdeflate_compressor &compressor()
{
    struct Free {
        void operator()(libdeflate_compressor *one) const { libdeflate_free_compressor(one); }
    };
    thread_local const std::unique_ptr<libdeflate_compressor, Free> mine(
        libdeflate_alloc_compressor(effort));
    if (!mine)
        throw std::bad_alloc();
    return *mine;
}

libdeflate_decompressor &decompressor()
{
    struct Free {
        void operator()(libdeflate_decompressor *one) const { libdeflate_free_decompressor(one); }
    };
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> mine(
        libdeflate_alloc_decompressor());
    if (!mine)
        throw std::bad_alloc();
    return *mine;
}

} // namespace

Result<std::vector<std::byte>> compressed(std::string_view text)
{
    if (text.size() > std::numeric_limits<std::uint32_t>::max() / 2)
        return failure({Cause::LimitExceeded, "record", {}, "2 GiB"});
    const std::size_t most = libdeflate_zlib_compress_bound(&compressor(), text.size());
    std::vector<std::byte> bytes(sizeBytes + most);
    for (std::size_t at = 0; at < sizeBytes; ++at)
        bytes[at] = static_cast<std::byte>(text.size() >> (bitsInByte * at));
    const std::size_t size = libdeflate_zlib_compress(&compressor(), text.data(), text.size(),
                                                      bytes.data() + sizeBytes, most);
    if (size == 0)
        return failure({Cause::Internal, "record", {}, "libdeflate"});
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
    // Without a place for the size it has, another size than ours is an error.
    const auto result =
        libdeflate_zlib_decompress(&decompressor(), bytes.data() + sizeBytes,
                                   bytes.size() - sizeBytes, text.data(), size, nullptr);
    if (result != LIBDEFLATE_SUCCESS)
        return failure(corrupt("not in zlib's format, or of another size"));
    return text;
}

} // namespace lutrin::store
