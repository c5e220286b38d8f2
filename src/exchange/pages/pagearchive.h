// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"

#include <filesystem>
#include <stop_token>
#include <string_view>

namespace lutrin::exchange {

/// Reads a page that was saved as one file (MHTML, RFC 2557; the web archive of Safari): its HTML
/// and pictures, taken out by lutrin-extract. Errors, with the file as subject: those of
/// extracted() and of the page.
[[nodiscard]] Result<Reading> readMhtml(const std::filesystem::path &file,
                                        const std::stop_token &stop = {});
[[nodiscard]] Result<Reading> readWebArchive(const std::filesystem::path &file,
                                             const std::stop_token &stop = {});

/// Whether a text begins with the header of such a file.
[[nodiscard]] bool looksLikeMhtml(std::string_view text);
/// Whether bytes begin as a binary property list that holds a page.
[[nodiscard]] bool looksLikeWebArchive(std::string_view bytes);

} // namespace lutrin::exchange
