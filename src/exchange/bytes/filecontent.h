// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace lutrin::exchange {

/// The bytes of a regular file. Errors, with the path as subject: NotFound, CannotRead (folders and
/// devices included), LimitExceeded for more than `limit` bytes, which are then not read.
[[nodiscard]] Result<std::string> fileContent(const std::filesystem::path &file, std::size_t limit);

/// Why `file` could not be read: CannotRead, with what the system has just said.
[[nodiscard]] Error unreadable(const std::filesystem::path &file);

/// Whether `file` can be opened for reading as a regular file; the error if not.
[[nodiscard]] Result<void> checkReadable(const std::filesystem::path &file);

/// The same, and LimitExceeded for a file of more than `limit` bytes, with both in the detail.
[[nodiscard]] Result<void> checkSize(const std::filesystem::path &file, std::size_t limit);

} // namespace lutrin::exchange
