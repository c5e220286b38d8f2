// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/bytes/detection.h"
#include "exchange/reading.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace lutrin::library {

/// What import can know of a file without the library, so that any thread may find it out.
struct ReadFile {
    Result<exchange::Format> format = exchange::Format::Unknown;
    /// Of a format that is read into memory as a whole, a page with what lies beside it under its
    /// name (a reference, a PDF); the others are read while they are written.
    std::optional<Result<exchange::Reading>> reading;
    bool companion = false; ///< read with the page that it lies beside, and not here
};

/// After a stop, what it gives is of no use.
[[nodiscard]] ReadFile readFile(const std::filesystem::path &file, const std::stop_token &stop);
/// The same for what was found in a folder, where it may be the companion of a page.
[[nodiscard]] ReadFile readEntry(const std::filesystem::path &file, const std::stop_token &stop);

} // namespace lutrin::library
