// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace lutrin::store {

/// What tells a file from what it was before.
struct FileState {
    std::int64_t size = 0;
    std::int64_t time = 0; ///< of its last change, nanoseconds since 1970
    /// CRC-32 of the content (RFC 1952, section 8).
    std::int64_t checksum = 0;

    bool operator==(const FileState &) const = default;
};

/// Size and time of a file; the checksum is left out. Nothing for what is no file.
[[nodiscard]] std::optional<FileState> fileState(const std::filesystem::path &file);
/// Reads the whole file; nothing where it cannot be read.
[[nodiscard]] std::optional<std::int64_t> checksumOf(const std::filesystem::path &file);

/// Table `taken_file`: files of watched folders that have been taken. Writes belong into the
/// caller's transaction.
class TakenFiles {
public:
    explicit TakenFiles(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<FileState>> find(const std::filesystem::path &file) const;
    [[nodiscard]] Result<void> remember(const std::filesystem::path &file, const FileState &state);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
