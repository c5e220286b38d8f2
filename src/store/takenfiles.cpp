// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/takenfiles.h"

#include <libdeflate.h>

#include <array>
#include <fstream>

#include <sys/stat.h>

namespace lutrin::store {

namespace {

constexpr std::string_view selectFile =
    "SELECT size, time, checksum FROM taken_file WHERE path = ?";
constexpr std::string_view upsertFile =
    "INSERT OR REPLACE INTO taken_file (path, size, time, checksum) VALUES (?, ?, ?, ?)";
constexpr std::int64_t nanosecondsASecond = 1'000'000'000;

} // namespace

std::optional<FileState> fileState(const std::filesystem::path &file)
{
    struct stat state {};
    if (::lstat(file.c_str(), &state) != 0 || !S_ISREG(state.st_mode))
        return std::nullopt;
    return FileState{.size = state.st_size,
                     .time = state.st_mtim.tv_sec * nanosecondsASecond + state.st_mtim.tv_nsec};
}

std::optional<std::int64_t> checksumOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::array<char, 1U << 16U> piece{};
    std::uint32_t sum = libdeflate_crc32(0, nullptr, 0);
    while (stream) {
        stream.read(piece.data(), piece.size());
        sum = libdeflate_crc32(sum, piece.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream.eof())
        return std::nullopt;
    return static_cast<std::int64_t>(sum);
}

Result<std::optional<FileState>> TakenFiles::find(const std::filesystem::path &file) const
{
    Statement row = m_connection.statement(selectFile, file.string());
    if (row.next())
        return FileState{row.integer(0), row.integer(1), row.integer(2)};
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<void> TakenFiles::remember(const std::filesystem::path &file, const FileState &state)
{
    return m_connection.statement(upsertFile, file.string(), state.size, state.time, state.checksum)
        .run();
}

} // namespace lutrin::store
