// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "corpus/document.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>

namespace lutrin::exchange {

/// The longest line that is read.
inline constexpr std::size_t MaximumJsonLineBytes = std::size_t{64} << 20;

/// Receives each document, or what is wrong with its line, in the order of the file; `line` counts
/// from 1. An error has the file as subject, the line as position, and the key in its detail.
using JsonLineReceiver = std::function<void(int line, Result<corpus::Document> document)>;

/// Reads a file of one document a line in their JSON form (corpus/json.h), in memory bounded by
/// its longest line. Blank lines are passed over; a line that is wrong is reported and the next
/// one read. `progress` counts bytes.
/// Errors, which end the reading: NotFound, CannotRead, Cancelled.
[[nodiscard]] Result<void> readJsonLines(const std::filesystem::path &file,
                                         const JsonLineReceiver &receive,
                                         const std::stop_token &stop = {},
                                         const ProgressCallback &progress = {});

} // namespace lutrin::exchange
