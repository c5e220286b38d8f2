// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>

namespace lutrin::exchange {

/// The largest PDF that is opened: scanned books come to hundreds of megabytes.
inline constexpr std::size_t MaximumPdfBytes = std::size_t{512} << 20;

/// The file itself, for a document whose `pdf` is its path.
[[nodiscard]] Attachment pdfAttachment(const std::filesystem::path &file);

/// Reads a PDF by lutrin-extract: its information, DOI and ISBN of its first pages, its
/// text and outline; the file is its attachment.
/// Errors: LimitExceeded for a file larger than MaximumPdfBytes, those of extracted().
[[nodiscard]] Result<Reading> readPdf(const std::filesystem::path &file,
                                      const std::stop_token &stop = {});

/// The same from what lutrin-extract said of the file, whatever that is. Error: Malformed.
[[nodiscard]] Result<Reading> readPdfExtract(const std::string &extract,
                                             const std::filesystem::path &file);

} // namespace lutrin::exchange
