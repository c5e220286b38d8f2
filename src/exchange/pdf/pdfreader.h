// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lutrin::exchange {

/// Paragraphs out of the lines of each page: words that were parted at a line's end are joined, and
/// what stands at the top or foot of at least three pages, numbers aside, is left out. Each page
/// begins with a heading « Page 3 », so that what is found there can be cited.
[[nodiscard]] corpus::RichText pagesToText(const std::vector<std::string> &pages);

/// Reads a PDF by lutrin-extract: its information, DOI and ISBN of its first pages, its text.
/// Errors: those of extracted().
[[nodiscard]] Result<Reading> readPdf(const std::filesystem::path &file);

} // namespace lutrin::exchange
