// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/bytes/detection.h"
#include "exchange/pages/picturesources.h"
#include "exchange/reading.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string_view>

namespace lutrin::exchange {

/// The largest file that is read into memory as a whole.
inline constexpr std::size_t MaximumFileBytes = std::size_t{256} << 20;

/// Whether read() and readContent() know the format: the formats of references, pages and feeds.
[[nodiscard]] bool isReadWhole(Format format);

/// Reads a file of such a format, in whatever encoding it is. Each remark has the file as subject.
/// Errors, with the file as subject: those of fileContent() and of the format's reader; Cancelled,
/// where the files that references bring along are still to be read.
[[nodiscard]] Result<Reading> read(const std::filesystem::path &file, Format format,
                                   const std::stop_token &stop = {});

/// The same for bytes that are in memory already; `name` stands for the file in remarks, and
/// `pictures` tells where a page's pictures are.
[[nodiscard]] Result<Reading> readContent(std::string_view bytes, Format format,
                                          const std::string &name,
                                          const PictureFinder &pictures = {});

} // namespace lutrin::exchange
